import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import { words } from '../words/call.ts'
import type { Entry } from './entry-fields.ts'
import { dropCall, sendWaiting, useWaitingCalls, type WaitingCall } from './waiting.ts'

type WaitingProps = { edit: (entry: Entry) => void; putAside: (entry: Entry) => void }

/** What the network has not taken yet, in plain sight. */
export const WaitingList = (props: WaitingProps) => {
  const say = useSay()
  const me = useSignedIn()
  const calls = useWaitingCalls().filter(({ by }) => by === me.id)
  if (!calls.length) return null
  return (
    <section className="panel">
      <h2>{say(words.waiting)}</h2>
      <ul className="kept">
        {calls.map((call) => (
          <Waiting key={call.key} call={call} {...props} />
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={() => void sendWaiting(me.id)}>
        {say(words.sendNow)}
      </Button>
    </section>
  )
}

const Waiting = ({ call, edit, putAside }: WaitingProps & { call: WaitingCall }) => {
  const say = useSay()
  const take = () => {
    dropCall(call.key)
    edit(call.entry)
  }
  const discard = () => {
    dropCall(call.key)
    putAside(call.entry)
  }
  return (
    <li>
      <p>
        <b>{call.entry.phone || call.entry.name}</b> {call.entry.text.slice(0, 120)}
      </p>
      {call.refused && (
        <p className="problem">
          {say(words.refused)}: {say(call.refused)}{' '}
          <Button size="compact-xs" variant="default" onClick={take}>
            {say(words.edit)}
          </Button>{' '}
          <Button size="compact-xs" variant="default" onClick={discard}>
            {say(words.drop)}
          </Button>
        </p>
      )}
    </li>
  )
}
