import { memo } from 'react'
import { Link } from 'wouter'
import { DueWords, LaneBadge, StatusBadge, UrgencyBadge } from '../badges.tsx'
import { shortTime, useNowFor, useToday } from '../clock.ts'
import { dueOf } from '../due.ts'
import { useLanguage, useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import type { TicketRow } from '../shapes.ts'
import { words } from '../words/inbox.ts'
import { words as together } from '../words/together.ts'
import { pick } from './selection.ts'

type RowProps = {
  ticket: TicketRow
  search: string
  open: boolean
  changed: boolean
  picked: boolean | null
  /** Its place in a list that is not all drawn. */
  at?: number
  of?: number
}

/** Forty rows on a slow computer: an unchanged ticket keeps its identity through a refetch, so its row is not drawn again. */
export const Row = memo(function Row({ ticket, search, open, changed, picked, at, of }: RowProps) {
  const say = useSay()
  const now = useNowFor(ticket, (ticket, now) => dueOf(ticket, now).tone)
  return (
    <li data-picking={picked !== null} aria-posinset={at} aria-setsize={of}>
      {picked !== null && (
        <label className="pick">
          <input type="checkbox" checked={picked} onChange={() => pick(ticket)} />
          <span className="unseen">{say(together.pickOne(ticket.reference))}</span>
        </label>
      )}
      <Link
        href={`/tickets/${ticket.id}${search}`}
        className="row"
        data-ticket={ticket.id}
        data-tone={dueOf(ticket, now).tone}
        data-changed={changed}
        aria-current={open ? 'true' : undefined}
      >
        <span className="row-head">
          <span className="reference">{ticket.reference}</span>
          {changed && <span className="changed">{say(words.changed)}</span>}
          <LaneBadge lane={ticket.lane} />
          {ticket.dangerCheck === 'pending' && (
            <span className="badge" data-danger="possible">
              {say(words.dangerPossible)}
            </span>
          )}
          <UrgencyBadge ticket={ticket} />
          <DueWords ticket={ticket} />
        </span>
        <span className="row-title" lang="vi">
          {ticket.title}
        </span>
        <Facts ticket={ticket} />
      </Link>
    </li>
  )
})

const Facts = ({ ticket }: { ticket: TicketRow }) => {
  const say = useSay()
  const language = useLanguage()
  const me = useSignedIn()
  const category = ticket.category.name[language]
  // One's own department on forty rows says nothing.
  const elsewhere = ticket.department.id === me.department.id ? null : ticket.department.name
  return (
    <>
      <span className="row-facts row-line">
        <StatusBadge {...ticket} />
        <span>{ticket.commune?.name ?? say(words.noPlace)}</span>
        <span className="shrinks">{category}</span>
      </span>
      <span className="row-facts row-line">
        <span className="shrinks">{ticket.officer?.name ?? elsewhere ?? say(words.unassigned)}</span>
        {ticket.supporters > 0 && <span className="shrinks">{say(words.supporters(ticket.supporters))}</span>}
        {ticket.reopenings > 0 && <span className="warn">{say(words.reopened(ticket.reopenings))}</span>}
        {ticket.bounces > 1 && <span className="warn">{say(words.bounced(ticket.bounces))}</span>}
        <Reported at={ticket.reportedAt} />
      </span>
    </>
  )
}

const Reported = ({ at }: { at: string }) => {
  const language = useLanguage()
  const now = useToday()
  return <time dateTime={at}>{shortTime(at, { now, language })}</time>
}
