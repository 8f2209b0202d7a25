import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/accounts.ts'
import { EditForm, useProblems } from '../form.tsx'
import { type Account, useChangeRoles } from './queries.ts'
import { Roles } from './roles.tsx'

export const RolesForm = ({ account, close }: { account: Account; close: () => void }) => {
  const say = useSay()
  const saving = useChangeRoles(account.id)
  const [roles, setRoles] = useState(account.roles)
  return (
    <EditForm
      title={`${say(words.changeRoles)}: ${account.name}`}
      {...{ saving, close }}
      shown={['roles']}
      submit={() => saving.mutate(roles, { onSuccess: close })}
    >
      <Roles value={roles} choose={setRoles} error={useProblems(saving)('roles')} />
    </EditForm>
  )
}
