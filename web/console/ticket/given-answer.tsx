import { dateInWords, fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words as inLaw } from '../words/in-law.ts'
import { words } from '../words/ticket.ts'
import { ofAnswer, Pictures } from './attached.tsx'
import { ShownBefore } from './reopened.tsx'

const nameOf = ({ sealed }: Ticket, { refused }: NonNullable<Ticket['answer']>) => {
  if (refused) return sealed ? inLaw.givenNotTakenOn : words.givenRefusal
  return sealed ? inLaw.givenResult : words.given
}

/** What the resident reads of the end, once and before all else. */
export const GivenAnswer = ({ ticket }: { ticket: Ticket }) => {
  const { answer, answerHeld } = ticket
  const say = useSay()
  const language = useLanguage()
  if (!answer) return null
  return (
    <section className="panel given-answer">
      <h2>{say(nameOf(ticket, answer))}</h2>
      <p className="said" lang="vi">
        {answer.text}
      </p>
      <p className="quiet">
        {answer.doneOn && `${say(words.doneOn)} ${dateInWords(answer.doneOn, language)} · `}
        {fullTime(answer.at, language)}
      </p>
      <Pictures ticket={ticket} pictures={ofAnswer(ticket)} />
      <ShownBefore ticket={ticket} />
      {answerHeld && <p className="notice">{say(words.answerHeld)}</p>}
    </section>
  )
}
