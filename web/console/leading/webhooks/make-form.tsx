import { useState } from 'react'
import { DepartmentPicker } from '../../department-picker.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/webhooks.ts'
import { EditForm, useProblems } from '../form.tsx'
import { asAsked, type Chosen, Fields, shown, type Typed } from './fields.tsx'
import { useMake } from './queries.ts'

export type NewSecret = { name: string; secret: string }

const start: Typed = { name: '', url: 'https://', reach: 'department' }

/** A receiver is made with what signs, which is shown when it is made. */
export const MakeForm = ({ close, made }: { close: () => void; made: (secret: NewSecret) => void }) => {
  const say = useSay()
  const { department } = useSignedIn()
  const saving = useMake()
  const problem = useProblems(saving)
  const [typed, change] = useState(start)
  const [chosen, choose] = useState<Chosen>({ groups: [], types: [] })
  const [to, setTo] = useState('')
  const submit = () =>
    saving.mutate(
      { ...typed, ...asAsked(chosen), departmentId: Number(to) || 0 },
      {
        onSuccess: ({ secret }) => {
          close()
          made({ name: typed.name, secret })
        },
      },
    )
  return (
    <EditForm title={say(words.make)} send={words.makeSecret} {...{ saving, submit, close }} shown={shown}>
      <DepartmentPicker
        label={say(words.department)}
        value={to}
        commune={null}
        province={department.provinceCode}
        error={problem('departmentId')}
        choose={setTo}
      />
      <Fields {...{ typed, change, chosen, choose, problem }} />
    </EditForm>
  )
}
