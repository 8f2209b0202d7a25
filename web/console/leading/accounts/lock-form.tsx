import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../../api.ts'
import { useSay } from '../../language.ts'
import { words } from '../../words/accounts.ts'
import { EditForm, textField, useProblems } from '../form.tsx'
import { type Account, useLock } from './queries.ts'

/** Open tickets are asked about once the server says that there are any. */
export const LockForm = ({ account, close }: { account: Account; close: () => void }) => {
  const say = useSay()
  const saving = useLock(account.id)
  const problem = useProblems(saving)
  const [typed, change] = useState({ why: '' })
  const [handOver, setHandOver] = useState(false)
  const open = openTickets(saving.error)
  return (
    <EditForm
      title={`${say(words.lock)}: ${account.name}`}
      send={words.lock}
      {...{ saving, close }}
      shown={['why']}
      submit={() =>
        saving.mutate({ ...typed, ...(handOver ? { tickets: 'hand-over' } : {}) }, { onSuccess: close })
      }
    >
      <p className="quiet">{say(words.lockNote)}</p>
      <TextInput
        label={say(words.why)}
        withAsterisk
        autoComplete="off"
        {...textField({ typed, change, problem }, 'why')}
      />
      {(open > 0 || handOver) && (
        <Checkbox
          label={say(words.handOver(open))}
          checked={handOver}
          onChange={(event) => setHandOver(event.currentTarget.checked)}
        />
      )}
    </EditForm>
  )
}

const openTickets = (error: unknown): number => {
  const current = error ? (problemOf(error).body.current as { open?: number } | undefined) : undefined
  return current?.open ?? 0
}
