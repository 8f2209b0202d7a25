import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { dayOf, shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { sayNumber } from '../number.ts'
import type { Ticket } from '../shapes.ts'
import { words as acts } from '../words/acts.ts'
import { words } from '../words/ticket.ts'
import { channelNames } from '../words.ts'

/** Who reported, and how they are written to. */
export const Reporter = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { reporter } = ticket
  return (
    <section>
      <h2>{say(words.reporter)}</h2>
      {reporter ? (
        <>
          <p>{reporter.name ?? say(words.anonymous)}</p>
          {reporter.phone && (
            <p>
              <a href={`tel:${reporter.phone}`}>{sayNumber(reporter.phone)}</a>
            </p>
          )}
          {reporter.email && (
            <p>
              <a href={`mailto:${reporter.email}`}>{reporter.email}</a>
            </p>
          )}
          {reporter.postalAddress && <p>{reporter.postalAddress}</p>}
          {reporter.helper && (
            <p>
              {say(words.helper)}: {reporter.helper}
            </p>
          )}
        </>
      ) : (
        <p className="quiet">{say(words.reporterHidden)}</p>
      )}
      <CorrectContact ticket={ticket} />
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
