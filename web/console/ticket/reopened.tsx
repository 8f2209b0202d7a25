import { useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/answering.ts'
import { ofFormerAnswer, Pictures } from './attached.tsx'
import { TimelineItems } from './timeline.tsx'

/** Of an answer that did not settle it: what was said against it, and the answer, before the next one is written. */
export const Reopened = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const { reopened } = ticket
  if (!reopened) return ticket.answer ? null : <ShownBefore ticket={ticket} />
  return (
    <section className="panel reopened">
      <h2>{say(words.reopened)}</h2>
      <TimelineItems items={reopened.said} />
      {(reopened.answer || ofFormerAnswer(ticket).length > 0) && (
        <details>
          <summary>{say(words.answeredBefore)}</summary>
          <p className="said" lang="vi">
            {reopened.answer}
          </p>
          <FormerPictures ticket={ticket} />
        </details>
      )}
    </section>
  )
}

const FormerPictures = ({ ticket }: { ticket: Ticket }) => (
  <Pictures ticket={ticket} pictures={ofFormerAnswer(ticket)} />
)

/** Once it is answered anew, what was shown as done before is there to be looked at, and proves nothing. */
export const ShownBefore = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  if (ticket.reopened || ofFormerAnswer(ticket).length === 0) return null
  return (
    <details>
      <summary>{say(words.answeredBefore)}</summary>
      <FormerPictures ticket={ticket} />
    </details>
  )
}
