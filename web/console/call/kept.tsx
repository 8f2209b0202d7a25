import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { printSheet } from '../print.ts'
import { useSignedIn } from '../session.ts'
import type { Receipt } from '../shapes.ts'
import { words } from '../words/call.ts'
import { words as slips } from '../words/typed-in.ts'
import { wayOf } from './entry.ts'
import type { Entry } from './entry-fields.ts'
import { dropCall, sendWaiting, useSavedCalls, useWaitingCalls, type WaitingCall } from './waiting.ts'

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

/** Whoever types in for every place does not read all that they typed in. */
const Reference = ({ receipt: { id, reference, opens } }: { receipt: Receipt }) =>
  opens ? (
    <Link href={`/tickets/${id}`} className="reference">
      {reference}
    </Link>
  ) : (
    <b className="reference">{reference}</b>
  )

export const JustSaved = () => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const me = useSignedIn()
  const saved = useSavedCalls()
  if (!saved.length) return null
  return (
    <section className="panel" aria-live="polite">
      <h2>{say(words.today)}</h2>
      <ul className="kept">
        {saved.map(({ key, at, channel, text, receipt }) => (
          <li key={key}>
            <Reference receipt={receipt} /> {text.slice(0, 80)}{' '}
            <span className="quiet">
              {receipt.department?.name} · {shortTime(at, { now, language })}
            </span>{' '}
            {wayOf(me, channel).hasLink === 'resident' && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={say(slips.printAgainOf(receipt.reference))}
                onClick={() => printSheet(`/api/tickets/${receipt.id}/slip`)}
              >
                {say(slips.printAgain)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
