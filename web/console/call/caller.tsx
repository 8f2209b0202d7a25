import { useEffect } from 'react'
import { Link } from 'wouter'
import { StatusBadge } from '../badges.tsx'
import { clockOf, timesOf } from '../calls/timing.ts'
import { dayOf } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { useSeconds } from '../seconds.ts'
import type { Caller } from '../shapes.ts'
import { words } from '../words/call.ts'
import { words as times } from '../words/calls.ts'
import { useCaller } from './queries.ts'

type CallerCardProps = {
  phone: string
  takeName: (name: string) => void
  takeCall: (callId: string) => void
  /** How many earlier tickets there is room for. */
  recent: number
}

export const CallerCard = ({ phone, takeName, takeCall, recent }: CallerCardProps) => {
  const say = useSay()
  const { data: caller, error, isOfTyped } = useCaller(phone)
  // The answer of the number before stands for a moment: nobody is called by another's name.
  const name = isOfTyped ? caller?.name : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a known name is offered once for each number.
  useEffect(() => {
    if (name) takeName(name)
  }, [name])
  const call = isOfTyped ? caller?.call?.id : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the call that is found once for each number.
  useEffect(() => {
    if (call) takeCall(call)
  }, [call, phone])
  return (
    <section className="panel caller" aria-live="polite">
      <h2>{say(words.caller)}</h2>
      {caller?.call && <OnTheLine call={caller.call} />}
      {caller ? (
        <Known caller={{ ...caller, tickets: caller.tickets.slice(0, recent) }} />
      ) : (
        <p className="quiet">{say(error ? words.notLookedUp : words.callerHint)}</p>
      )}
    </section>
  )
}

const Known = ({ caller }: { caller: Caller }) => {
  const say = useSay()
  if (!caller.tickets.length && !caller.calls && !caller.nameHint)
    return <p className="quiet">{say(words.unknownCaller)}</p>
  return (
    <>
      <p>
        <b>{caller.name ?? caller.nameHint ?? say(words.noName)}</b>{' '}
        {caller.calls > 0 && <span className="quiet">{say(words.calls(caller.calls))}</span>}
      </p>
      {caller.tickets.length > 0 && <RecentTickets caller={caller} />}
    </>
  )
}

const OnTheLine = ({ call }: { call: NonNullable<Caller['call']> }) => {
  const say = useSay()
  const { waited, talked } = timesOf(call, useSeconds())
  const going = call.answeredAt ? words.onTheLine : words.ringingNow
  const over = call.answeredAt ? words.justHungUp : words.wasMissed
  const isMissed = call.endedAt !== null && talked === null
  // A phone system may tell of a missed call as one moment: nobody knows how long it rang.
  const waits = isMissed && waited === 0 ? null : say(times.waited(clockOf(waited)))
  return (
    <p className="on-the-line" data-missed={isMissed}>
      <b>{say(call.endedAt ? over : going)}</b>{' '}
      <span className="call-clock" aria-hidden="true">
        {[talked !== null && say(times.talked(clockOf(talked))), waits].filter(Boolean).join(' · ')}
      </span>{' '}
      <span className="quiet">{say(words.joined)}</span>
    </p>
  )
}

const RecentTickets = ({ caller }: { caller: Caller }) => {
  const say = useSay()
  const language = useLanguage()
  const newestTold = caller.tickets.find(({ told }) => told)?.id
  return (
    <>
      <h3>{say(words.lastTickets)}</h3>
      <ul className="recent-lines">
        {caller.tickets.map((ticket) => (
          <li key={ticket.id}>
            <div className="recent-line">
              <Link href={`/tickets/${ticket.id}`} title={ticket.title}>
                <span className="reference">{ticket.reference}</span>
                <span className="recent-title" lang="vi">
                  {ticket.title}
                </span>
              </Link>
              <StatusBadge {...ticket} />
              <span className="quiet">{dayOf(ticket.reportedAt, language)}</span>
            </div>
            {ticket.told && <ToldBefore told={ticket.told} open={ticket.id === newestTold} />}
          </li>
        ))}
      </ul>
    </>
  )
}

type ToldProps = { told: NonNullable<Caller['tickets'][number]['told']>; open: boolean }

/** In its own words, so that it can be said at once; of the newest it stands open. */
const ToldBefore = ({ told: { what, text, at }, open }: ToldProps) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <details className="told-before" open={open}>
      <summary>
        {say(words.toldBefore[what])} · {dayOf(at, language)}
      </summary>
      <p lang="vi">{text}</p>
    </details>
  )
}
