import { fullTime, useNowFor } from './clock.ts'
import { dueOf, seenOf, type Timed } from './due.ts'
import { useLanguage, useSay } from './language.ts'
import type { Lane, TicketRow } from './shapes.ts'
import { laneNames, statusOf, urgencyNames } from './words.ts'

/** Every mark is a word; the colour only repeats it. */
export const LaneBadge = ({ lane }: { lane: Lane }) => {
  const say = useSay()
  if (lane === 'feedback') return null
  return (
    <span className="badge" data-lane={lane}>
      {say(laneNames[lane])}
    </span>
  )
}

/** An emergency is urgent: its own badge says so. */
export const UrgencyBadge = ({
  ticket: { urgency, lane },
}: {
  ticket: Pick<TicketRow, 'urgency' | 'lane'>
}) => {
  const say = useSay()
  if (urgency === 'normal' || (urgency === 'urgent' && lane === 'emergency')) return null
  return (
    <span className="badge" data-urgency={urgency}>
      {say(urgencyNames[urgency])}
    </span>
  )
}

export const StatusBadge = (ticket: Pick<TicketRow, 'status' | 'sealed' | 'lane'>) => {
  const say = useSay()
  return (
    <span className="status" data-status={ticket.status}>
      {say(statusOf(ticket))}
    </span>
  )
}

export const DueWords = ({ ticket }: { ticket: Timed }) => {
  const say = useSay()
  const language = useLanguage()
  const { tone, words, at } = dueOf(
    ticket,
    useNowFor(ticket, (ticket, now) => seenOf(dueOf(ticket, now))),
  )
  if (!at) return null
  return (
    <time className="due" data-tone={tone} dateTime={at} title={fullTime(at, language)}>
      {say(words)}
    </time>
  )
}
