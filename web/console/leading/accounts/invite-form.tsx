import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { DepartmentPicker } from '../../department-picker.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Role } from '../../shapes.ts'
import { words } from '../../words/accounts.ts'
import { EditForm, textField, useProblems } from '../form.tsx'
import { useInvite } from './queries.ts'
import { Roles } from './roles.tsx'

export const InviteForm = ({ close }: { close: () => void }) => {
  const say = useSay()
  const { department } = useSignedIn()
  const saving = useInvite()
  const problem = useProblems(saving)
  const [typed, change] = useState({ name: '', email: '' })
  const [to, setTo] = useState('')
  const [roles, setRoles] = useState<Role[]>(['officer'])
  const submit = () => saving.mutate({ ...typed, departmentId: Number(to) || 0, roles }, { onSuccess: close })
  const field = (name: 'name' | 'email') => textField({ typed, change, problem }, name)
  return (
    <EditForm
      title={say(words.invite)}
      send={words.sendInvitation}
      {...{ saving, submit, close }}
      shown={['name', 'email', 'departmentId', 'roles']}
    >
      <p className="quiet">{say(words.inviteNote)}</p>
      <div className="pair">
        <TextInput label={say(words.name)} withAsterisk autoComplete="off" {...field('name')} />
        <TextInput
          type="email"
          label={say(words.email)}
          withAsterisk
          autoComplete="off"
          {...field('email')}
        />
      </div>
      <DepartmentPicker
        label={say(words.department)}
        value={to}
        commune={null}
        province={department.provinceCode}
        error={problem('departmentId')}
        choose={setTo}
      />
      <Roles value={roles} choose={setRoles} error={problem('roles')} />
    </EditForm>
  )
}
