import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { sayNumber } from '../../number.ts'
import { clockOf, timesOf } from '../calls/timing.ts'
import { shortTime, useNow } from '../clock.ts'
import { span } from '../due.ts'
import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words as times } from '../words/calls.ts'
import { words } from '../words/ticket.ts'
import { CategoryCard } from './category-card.tsx'
import { DeadlineFacts } from './deadline.tsx'
import { useDuplicates } from './queries.ts'
import { Recording } from './recording.tsx'
import { Reporter } from './reporter.tsx'
import { waysTo } from './the-way.ts'

/** Who holds it, by when, where, from whom, and why it came here. */
export const Facts = ({ ticket, place }: { ticket: Ticket; place: ReactNode }) => (
  <aside className="facts">
    <Holder ticket={ticket} />
    <DeadlineFacts ticket={ticket} />
    <Incident ticket={ticket} />
    {place}
    <Reporter ticket={ticket} />
    <Calls ticket={ticket} />
    <CategoryCard ticket={ticket} />
    <Reasons ticket={ticket} />
    <Duplicates ticket={ticket} />
  </aside>
)

const Holder = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const now = useNow()
  const held = span(now.getTime() - new Date(ticket.heldSince).getTime())
  const since = {
    vi: shortTime(ticket.heldSince, { now, language: 'vi' }),
    en: shortTime(ticket.heldSince, { now, language: 'en' }),
  }
  return (
    <section>
      <h2>{say(words.heldBy)}</h2>
      <p>
        <b>{ticket.department.name}</b>
      </p>
      <p>{ticket.officer?.name ?? say(words.nobody)}</p>
      {ticket.utility && <Utility utility={ticket.utility} />}
      <p className="quiet">{say(words.heldFor(held, since))}</p>
    </section>
  )
}

/** Whom to ring up there oneself, where somebody is waiting for it. */
const Utility = ({ utility: { phone, line } }: { utility: NonNullable<Ticket['utility']> }) => {
  const say = useSay()
  const told = line ? say(line) : phone && sayNumber(phone)
  return (
    <p>
      {say(words.withUtility)}
      {told && `: ${told}`}
    </p>
  )
}

/** What many report, and this with them. */
const Incident = ({ ticket: { incident } }: { ticket: Ticket }) => {
  const say = useSay()
  if (!incident) return null
  return (
    <section>
      <h2>{say(words.incident)}</h2>
      <p>
        <Link href={`/incidents/${incident.id}`} lang="vi">
          {incident.title}
        </Link>
      </p>
    </section>
  )
}

export const Where = ({ ticket, className }: { ticket: Ticket; className?: string }) => {
  const say = useSay()
  const { address, commune, candidates } = ticket
  return (
    <section className={className}>
      <h2>{say(words.place)}</h2>
      {address && <p>{address}</p>}
      {commune ? <p>{commune.name}</p> : <p className="warn">{say(words.placeUnclear)}</p>}
      {!commune && (
        <ul className="plain">
          {candidates.map(({ code, name, confidence }) => (
            <li key={code}>
              {name} <span className="quiet">{Math.round(confidence * 100)}%</span>
            </li>
          ))}
        </ul>
      )}
      <TheWay ticket={ticket} />
    </section>
  )
}

const TheWay = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const { byPhone, foreign } = waysTo(ticket)
  if (!byPhone) return null
  return (
    <p className="the-way">
      <a className="by-phone" href={byPhone}>
        {say(words.theWay)}
      </a>
      {foreign && (
        <a href={foreign} target="_blank" rel="noreferrer">
          {say(words.map)}
        </a>
      )}
    </p>
  )
}

const Calls = ({ ticket: { id, calls } }: { ticket: Ticket }) => {
  const say = useSay()
  if (!calls.length) return null
  return (
    <section>
      <h2>{say(words.calls)}</h2>
      <ul className="plain">
        {calls.map((call) => (
          <CallLine key={call.id} ticketId={id} call={call} />
        ))}
      </ul>
    </section>
  )
}

/** When it rang, who took it, and how long they waited and talked. */
type CallLineProps = { ticketId: number; call: Ticket['calls'][number] }

const CallLine = ({ ticketId, call }: CallLineProps) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { waited, talked } = timesOf(call, now)
  return (
    <li>
      {shortTime(call.startedAt, { now, language })} {call.operator}{' '}
      {call.endedAt && (
        <span className="quiet">
          {talked !== null && `${say(times.talked(clockOf(talked)))} · `}
          {say(times.waited(clockOf(waited)))}
        </span>
      )}
      {call.recorded && <Recording ticketId={ticketId} callId={call.id} />}
    </li>
  )
}

const Reasons = ({ ticket: { reasons } }: { ticket: Ticket }) => {
  const say = useSay()
  if (!reasons.length) return null
  return (
    <section>
      <h2>{say(words.reasons)}</h2>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason.vi}>{say(reason)}</li>
        ))}
      </ul>
    </section>
  )
}

const Duplicates = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const known = useDuplicates(ticket.id)
  const likely = known.data ?? []
  if (!likely.length) return <Unloaded of={known} />
  return (
    <section>
      <h2>{say(words.duplicates)}</h2>
      <ul className="plain">
        {likely.map(({ id, reference, title, reasons }) => (
          <li key={id} title={reasons.map((reason) => say(reason)).join(' ')}>
            <Link href={`/tickets/${id}`}>
              <span className="reference">{reference}</span> <span lang="vi">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
