import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { type AccountState, states, words } from '../../words/accounts.ts'
import { words as importing } from '../../words/staff-import.ts'
import { AccountItem } from './account.tsx'
import { ImportForm } from './import-form.tsx'
import { InviteForm } from './invite-form.tsx'
import { type Asked, useAccounts } from './queries.ts'

/** Who gets in, and what they do here. */
export default function Accounts() {
  const say = useSay()
  const [asked, ask] = useState<Asked>({ state: 'open', q: '' })
  const list = useAccounts({ ...asked, q: useDeferredValue(asked.q.trim()) })
  const rows = list.data?.pages.flatMap(({ accounts }) => accounts) ?? []
  return (
    <>
      <h2 className="place-name">{say(words.title)}</h2>
      <p className="quiet">{say(words.lead)}</p>
      <Inviting />
      <div className="pair">
        <TextInput
          type="search"
          label={say(words.search)}
          value={asked.q}
          onChange={(event) => ask({ ...asked, q: event.currentTarget.value })}
        />
        <NativeSelect
          label={say(words.state)}
          value={asked.state}
          data={Object.entries(states).map(([value, name]) => ({ value, label: say(name) }))}
          onChange={(event) => ask({ ...asked, state: event.currentTarget.value as AccountState })}
        />
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {rows.length > 0 && (
        <ul className="panel">
          {rows.map((account) => (
            <AccountItem key={account.id} account={account} />
          ))}
        </ul>
      )}
      <More list={list} />
    </>
  )
}

const Inviting = () => {
  const say = useSay()
  const [open, setOpen] = useState<'invitation' | 'file' | null>(null)
  const close = () => setOpen(null)
  if (open === 'invitation') return <InviteForm close={close} />
  if (open === 'file') return <ImportForm close={close} />
  return (
    <p className="buttons">
      <Button onClick={() => setOpen('invitation')}>{say(words.invite)}</Button>
      <Button variant="default" onClick={() => setOpen('file')}>
        {say(importing.bring)}
      </Button>
    </p>
  )
}
