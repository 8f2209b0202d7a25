import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { problemOf } from '../api.ts'
import { StatusBadge } from '../badges.tsx'
import { shortTime, useToday } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { WorkTicket } from '../shapes.ts'
import { words as listWords } from '../words/inbox.ts'
import { words } from '../words/work.ts'
import { channelNames } from '../words.ts'
import { AlarmClock } from './alarm-clock.tsx'
import { pointing } from './pointed.ts'
import { useAccept } from './queries.ts'
import { placeOf } from './row.tsx'
import { Thumbnail } from './thumbnail.tsx'

/** What endangers somebody stands above all else, each with its own clock and one button. */
export const Emergencies = ({ tickets }: { tickets: WorkTicket[] }) => (
  <ul className="alarms">
    {tickets.map((ticket) => (
      <Emergency key={ticket.id} ticket={ticket} />
    ))}
  </ul>
)

const Emergency = ({ ticket }: { ticket: WorkTicket }) => {
  const say = useSay()
  const accepting = useAccept()
  return (
    <li className="alarm-card" data-possible={ticket.lane !== 'emergency'}>
      <Thumbnail picture={ticket.picture} category={ticket.category.code} />
      <Link
        href={`/tickets/${ticket.id}`}
        className="alarm-what"
        data-ticket={ticket.id}
        {...pointing(ticket.id)}
      >
        <span className="work-title" lang="vi">
          {ticket.title}
        </span>
        <Facts ticket={ticket} />
      </Link>
      <AlarmClock ticket={ticket} />
      {ticket.mayAccept && ticket.lane === 'emergency' && (
        <Button color="red" loading={accepting.isPending} onClick={() => accepting.mutate(ticket)}>
          {say(words.accept)}
        </Button>
      )}
      {accepting.isError && (
        <p className="problem" role="alert">
          {say(problemOf(accepting.error).sentence)}
        </p>
      )}
    </li>
  )
}

const Facts = ({ ticket }: { ticket: WorkTicket }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useToday()
  return (
    <span className="work-where">
      <StatusBadge {...ticket} />
      {ticket.lane !== 'emergency' && <span className="warn">{say(listWords.dangerPossible)}</span>}
      <span className="work-street">{placeOf(ticket) ?? say(listWords.noPlace)}</span>
      <span className="work-how">
        {say(channelNames[ticket.channel])}, {shortTime(ticket.reportedAt, { now, language })}
      </span>
      <span>{ticket.officer?.name ?? say(listWords.unassigned)}</span>
    </span>
  )
}
