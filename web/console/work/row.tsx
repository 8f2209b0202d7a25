import { memo } from 'react'
import { Link } from 'wouter'
import { DueWords, LaneBadge, StatusBadge, UrgencyBadge } from '../badges.tsx'
import { shortTime, useToday } from '../clock.ts'
import { initialsOf } from '../initials.ts'
import { useLanguage, useSay } from '../language.ts'
import type { WorkTicket } from '../shapes.ts'
import { words as listWords } from '../words/inbox.ts'
import { words } from '../words/work.ts'
import { pointing } from './pointed.ts'
import { Thumbnail } from './thumbnail.tsx'

type RowProps = { ticket: WorkTicket; changed: boolean }

/** One ticket in two lines: what and where, whose, by when. */
export const WorkRow = memo(function WorkRow({ ticket, changed }: RowProps) {
  const language = useLanguage()
  return (
    <li>
      <Link
        href={`/tickets/${ticket.id}`}
        className="work-row"
        data-ticket={ticket.id}
        data-changed={changed}
        {...pointing(ticket.id)}
      >
        <Thumbnail picture={ticket.picture} category={ticket.category.code} />
        <span className="work-what">
          <span className="work-title" lang="vi">
            {ticket.title}
          </span>
          <Where ticket={ticket} changed={changed} />
        </span>
        <span className="work-subject">{ticket.category.name[language]}</span>
        <Holder ticket={ticket} />
        <span className="work-due">
          <DueWords ticket={ticket} />
          <DueAt ticket={ticket} />
        </span>
      </Link>
    </li>
  )
})

const Where = ({ ticket, changed }: RowProps) => {
  const say = useSay()
  return (
    <span className="work-where">
      <StatusBadge {...ticket} />
      {ticket.sealed && <LaneBadge lane={ticket.lane} />}
      {ticket.urgency === 'urgent' && <UrgencyBadge ticket={ticket} />}
      {changed && <span className="changed">{say(listWords.changed)}</span>}
      <span className="work-street" lang={placeOf(ticket) === null ? undefined : 'vi'}>
        {placeOf(ticket) ?? say(listWords.noPlace)}
      </span>
      {ticket.supporters > 0 && <span>{say(listWords.supporters(ticket.supporters))}</span>}
      {ticket.reopenings > 0 && <span className="warn">{say(listWords.reopened(ticket.reopenings))}</span>}
    </span>
  )
}

export const placeOf = ({ address, commune }: WorkTicket) => address ?? commune?.name ?? null

export const Holder = ({ ticket: { officer } }: { ticket: WorkTicket }) => {
  const say = useSay()
  const name = officer?.name ?? say(listWords.unassigned)
  return (
    <span className="holder" data-nobody={officer === null} title={name}>
      <span aria-hidden="true">{officer ? initialsOf(officer.name) : '+'}</span>
      <span className="unseen">{name}</span>
    </span>
  )
}

const DueAt = ({ ticket: { dueNow } }: { ticket: WorkTicket }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useToday()
  if (!dueNow || dueNow.paused) return null
  return <small>{say(words.dueAt(shortTime(dueNow.at, { now, language })))}</small>
}
