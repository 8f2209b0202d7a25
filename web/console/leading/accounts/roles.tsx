import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Checkbox } from '@mantine/core'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Role } from '../../shapes.ts'
import { words } from '../../words/accounts.ts'
import { roleNames } from '../../words/sign-in.ts'
import { areaOf } from '../managing.ts'

/** The server refuses them of everybody. */
const ofPrograms: Role[] = ['client']
const everyRole = (Object.keys(roleNames) as Role[]).filter((role) => !ofPrograms.includes(role))
/** Given by the administrator of the whole system; the server refuses them of others. */
const ofTheSystem: Role[] = ['admin']

type RolesProps = { value: Role[]; choose: (roles: Role[]) => void; error: string | undefined }

export const Roles = ({ value, choose, error }: RolesProps) => {
  const say = useSay()
  const everywhere = areaOf(useSignedIn(), 'manage-staff') === 'country'
  const offered = everyRole.filter((role) => everywhere || !ofTheSystem.includes(role))
  return (
    <Checkbox.Group
      label={say(words.roles)}
      withAsterisk
      value={value}
      error={error}
      onChange={(chosen) => choose(chosen as Role[])}
    >
      <div className="roles">
        {offered.map((role) => (
          <Checkbox key={role} value={role} label={say(roleNames[role])} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
