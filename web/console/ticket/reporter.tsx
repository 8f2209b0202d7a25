import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { sayNumber } from '../../number.ts'
import { dayOf, shortTime, useNow } from '../clock.ts'
import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words as acts } from '../words/acts.ts'
import { words as showingWords } from '../words/showing.ts'
import { words } from '../words/ticket.ts'
import { channelNames, statusNames } from '../words.ts'
import { useEarlier, useShowing } from './queries.ts'
import { Showing } from './showing.tsx'

/** Who reported, and how they are written to: hints, until somebody says what they need it for. */
export const Reporter = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const showing = useShowing(ticket.id)
  return (
    <section>
      <h2>{say(words.reporter)}</h2>
      <Person ticket={ticket} shown={showing.data} />
      <Showing ticket={ticket} showing={showing} />
      <CorrectContact ticket={ticket} />
      <Earlier ticket={ticket} />
      <p className="quiet">
        {say(words.reported)} {shortTime(ticket.reportedAt, { now, language })} {say(words.by)}{' '}
        {say(channelNames[ticket.channel])}
      </p>
      {ticket.receivedAt !== ticket.reportedAt && (
        <p className="quiet">
          {say(words.received)} {dayOf(ticket.receivedAt, language)}
        </p>
      )}
      {ticket.occurredAt && (
        <p className="quiet">
          {say(words.occurred)} {shortTime(ticket.occurredAt, { now, language })}
        </p>
      )}
    </section>
  )
}

type PersonProps = { ticket: Ticket; shown: ReturnType<typeof useShowing>['data'] }

const Person = ({ ticket: { reporter }, shown }: PersonProps) => {
  const say = useSay()
  if (!reporter) return <p className="quiet">{say(words.reporterHidden)}</p>
  if (!reporter.mayShow && !Object.values(reporter).some((field) => typeof field === 'string'))
    return <p className="quiet">{say(showingWords.notYours)}</p>
  const phone = shown?.phone
  const email = shown?.email
  const address = shown?.postalAddress ?? reporter.postalAddress
  const helper = shown?.helper ?? reporter.helper
  return (
    <>
      <p>{shown?.name ?? reporter.name ?? say(words.anonymous)}</p>
      {reporter.phone && <p>{phone ? <a href={`tel:${phone}`}>{sayNumber(phone)}</a> : reporter.phone}</p>}
      {reporter.email && <p>{email ? <a href={`mailto:${email}`}>{email}</a> : reporter.email}</p>}
      {address && <p>{address}</p>}
      {helper && (
        <p>
          {say(words.helper)}: {helper}
        </p>
      )}
    </>
  )
}

/** What they reported before tells an officer whether this is the first time. */
const Earlier = ({ ticket: { id, reporter } }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const known = useEarlier(id, Boolean(reporter?.mayShow))
  const earlier = known.data ?? []
  if (!earlier.length) return <Unloaded of={known} />
  return (
    <>
      <h3>{say(words.earlier)}</h3>
      <ul className="plain earlier">
        {earlier.map(({ id, reference, title, status, reportedAt }) => (
          <li key={id}>
            <Link href={`/tickets/${id}`}>
              <span className="reference">{reference}</span> <span lang="vi">{title}</span>
            </Link>
            <span className="quiet">
              {say(statusNames[status])} · {shortTime(reportedAt, { now, language })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Opens the form where the wrong number is read. */
const CorrectContact = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const [here, navigate] = useLocation()
  if (!ticket.acts.some(({ act, possible }) => act === 'correct-contact' && possible)) return null
  return (
    <p>
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => navigate(here, { replace: true, state: { act: 'correct-contact' } })}
      >
        {say(acts.correctContact)}
      </Button>
    </p>
  )
}
