import './ticket.css'
import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { problemOf } from '../api.ts'
import { DueWords, LaneBadge, StatusBadge, UrgencyBadge } from '../badges.tsx'
import { markSeen } from '../changed.ts'
import { fullTime } from '../clock.ts'
import { useEscape } from '../escape.ts'
import { Failure, Loading } from '../feedback.tsx'
import { leaveTicket } from '../inbox/come-back.ts'
import { useFilters } from '../inbox/filters.ts'
import { useLanguage, useSay } from '../language.ts'
import { lookAt } from '../live.ts'
import { printSheet } from '../print.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/ticket.ts'
import { Acts, BecameOf } from './act-bar.tsx'
import { useActing } from './acting.ts'
import { AlarmState } from './alarm.tsx'
import { Collaborators, Consultations } from './attached.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { CategoryChoice } from './category-choice.tsx'
import { DangerQuestion } from './danger-question.tsx'
import { Facts, Where } from './facts.tsx'
import { GivenAnswer } from './given-answer.tsx'
import { Mails } from './mails.tsx'
import { Papers } from './papers.tsx'
import { Presence } from './presence.tsx'
import { useTicket } from './queries.ts'
import { Reopened } from './reopened.tsx'
import { Scene } from './scene.tsx'
import { Timeline } from './timeline.tsx'

export default function TicketScreen({ id }: { id: number }) {
  const ticket = useTicket(id)
  const version = ticket.data?.version
  useEffect(() => {
    lookAt(id)
    return () => lookAt(null)
  }, [id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes while the ticket is open is seen too.
  useEffect(() => markSeen(id), [id, version])
  if (ticket.isPending) return <Loading />
  const gone = ticket.isError && [403, 404].includes(problemOf(ticket.error).status)
  if (gone) return <Gone />
  if (!ticket.data) return <Failure error={ticket.error} retry={() => void ticket.refetch()} />
  return <Opened ticket={ticket.data} />
}

/** Forwarded on, or sealed meanwhile: what was on the screen must not stay there. */
const Gone = () => {
  const say = useSay()
  const { search } = useFilters()
  return (
    <div className="pad stack">
      <h1>{say(words.goneTitle)}</h1>
      <p className="notice" role="status">
        {say(words.gone)}
      </p>
      <p>
        <Link href={`/${search}`}>{say(words.back)}</Link>
      </p>
    </div>
  )
}

/** Where the list makes room for the ticket. */
const narrow = '(max-width: 900px)'
/** At twice the size there is no room for a bar that stays, and one at the very end is found by nobody. */
const low = 480

const Opened = ({ ticket }: { ticket: Ticket }) => {
  const acting = useActing(ticket)
  const isNarrow = useMediaQuery(narrow, undefined, { getInitialValueInEffect: false })
  // As it was opened: the keyboard of a phone that takes half the screen must not move what is being typed.
  const [isLow] = useState(() => window.innerHeight < low)
  const hasBar = isNarrow && !isLow
  useTitle(`${ticket.reference} ${ticket.title}`)
  return (
    <article className="ticket" aria-label={`${ticket.reference} ${ticket.title}`}>
      <Head ticket={ticket} />
      <div className="ticket-main">
        <Presence ticketId={ticket.id} />
        <Other said={words.mergedInto} ticket={ticket.mergedInto} />
        <Other said={words.splitFrom} ticket={ticket.splitFrom} />
        <LegalNotice ticket={ticket} />
        <AlarmState ticket={ticket} />
        <DangerQuestion acting={acting} />
        <Reopened ticket={ticket} />
        {hasBar ? (
          <>
            <Said ticket={ticket} />
            <Where ticket={ticket} className="panel" />
            <div className="acts">
              <BecameOf acting={acting} />
            </div>
          </>
        ) : (
          <Acts acting={acting} />
        )}
        <GivenAnswer ticket={ticket} />
        <CategoryChoice ticket={ticket} />
        {!hasBar && <Said ticket={ticket} />}
        <Papers ticket={ticket} />
        <Mails ticket={ticket} />
        <Consultations ticket={ticket} />
        <Collaborators ticket={ticket} />
        <Timeline ticket={ticket} />
      </div>
      <Facts ticket={ticket} place={!hasBar && <Where ticket={ticket} />} />
      {hasBar && <BottomBar acting={acting} />}
    </article>
  )
}

/** What the matter is, in the words of who reported it. */
const Said = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  return (
    <section className="panel">
      <h2>{say(words.text)}</h2>
      <p className="said" lang="vi">
        {ticket.text}
      </p>
      <Scene ticket={ticket} />
    </section>
  )
}

const Head = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const { search } = useFilters()
  const [, navigate] = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  // Opening a ticket moves a screen reader there; the list keeps its place.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEscape(() => {
    leaveTicket(ticket.id)
    navigate(`/${search}`)
  })
  return (
    <header className="ticket-head">
      <Link href={`/${search}`} className="back" onClick={() => leaveTicket(ticket.id)}>
        {say(words.back)}
      </Link>
      <p className="ticket-marks">
        <span className="reference">{ticket.reference}</span>
        <StatusBadge {...ticket} />
        <LaneBadge lane={ticket.lane} />
        <UrgencyBadge ticket={ticket} />
        <DueWords ticket={ticket} />
        <span className="quiet">{ticket.category.name[language]}</span>
      </p>
      <h1 ref={heading} tabIndex={-1} lang="vi">
        {ticket.title}
      </h1>
    </header>
  )
}

const Other = ({ said, ticket }: { said: Sentence; ticket: Ticket['mergedInto'] }) => {
  const say = useSay()
  if (!ticket) return null
  return (
    <p className="notice">
      {say(said)} <Link href={`/tickets/${ticket.id}`}>{ticket.reference}</Link>
    </p>
  )
}

/** The written decision of thụ lý or không thụ lý, to be signed and sent. */
const LegalNotice = ({ ticket: { id, legalNotice } }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  if (!legalNotice) return null
  const { kind, number, issuedAt } = legalNotice
  return (
    <p className="notice">
      {say(kind === 'taken-on' ? words.noticeTakenOn : words.noticeNotTakenOn)} {number},{' '}
      {fullTime(issuedAt, language)}{' '}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => printSheet(`/api/tickets/${id}/legal-notice`)}
      >
        {say(words.printNotice)}
      </Button>
    </p>
  )
}
