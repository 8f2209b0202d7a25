import { useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/answering.ts'
import { TimelineItems } from './timeline.tsx'

/** Of an answer that did not settle it: what was said against it, and the answer, before the next one is written. */
export const Reopened = ({ ticket: { reopened } }: { ticket: Ticket }) => {
  const say = useSay()
  if (!reopened) return null
  return (
    <section className="panel reopened">
      <h2>{say(words.reopened)}</h2>
      <TimelineItems items={reopened.said} />
      {reopened.answer && (
        <details>
          <summary>{say(words.answeredBefore)}</summary>
          <p className="said" lang="vi">
            {reopened.answer}
          </p>
        </details>
      )}
    </section>
  )
}
