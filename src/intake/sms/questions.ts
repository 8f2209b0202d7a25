import { readPlaceAnswer } from '../../routing/place/said-where.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import type { Known, OpenQuestion, PhoneTicket, Understanding } from './known.ts'

type Asked = { question: OpenQuestion; ticket: PhoneTicket }

/** The questions that are still to be answered: of the ticket that was named, or of every one. */
export const openTo = (own: PhoneTicket | undefined, { questions, tickets }: Known): Asked[] =>
  questions.flatMap((question) => {
    const ticket = tickets.find(({ id }) => id === question.ticketId)
    const isAsked = ticket && (!own || own.id === ticket.id)
    return isAsked && (question.kind === 'rating' || isOpen(ticket.status)) ? [{ question, ticket }] : []
  })

/**
 * An answer to "where is it?": a digit while one question alone is open, or a place that is a choice of one ticket only.
 * What may answer several is asked back, with their references.
 */
export const placed = (rest: string, own: PhoneTicket | undefined, known: Known): Understanding | null => {
  const places = openTo(own, known).filter(({ question }) => question.kind === 'place')
  const [only, ...more] = places
  if (!only) return null
  if (more.length === 0) return answerTo(only, rest, known.named)
  const chosen = places.flatMap((asked) => answerTo(asked, rest, null) ?? [])
  if (chosen.length === 1) return chosen[0]!
  const isAnswer = chosen.length > 0 || places.some((asked) => answerTo(asked, rest, known.named) !== null)
  return isAnswer ? { is: 'which', tickets: places.map(({ ticket }) => ticket) } : null
}

const answerTo = ({ question, ticket }: Asked, rest: string, named: string | null): Understanding | null => {
  const answer = readPlaceAnswer(rest, { choices: question.choices, named })
  if (answer === 'no-such-choice') return { is: 'no-such-choice', ticket, choices: question.choices }
  return answer && { is: 'place', ticket, ...answer }
}

/** A place and nothing else, though none was asked for: the open report is there, or it is asked which of them. */
export const placedUnasked = (
  own: PhoneTicket | undefined,
  { tickets, named, placeAlone }: Known,
): Understanding | null => {
  if (!placeAlone || named === null) return null
  const [only, ...more] = (own ? [own] : tickets).filter(({ status }) => isOpen(status))
  if (!only) return null
  if (more.length > 0) return { is: 'which', tickets: [only, ...more] }
  return only.communeCode === named
    ? { is: 'reply', ticket: only }
    : { is: 'place', ticket: only, communeCode: named }
}

/** What is said beside a yes or a no; what says more than that is no answer. */
const politely = '(?: (?:roi|a|ah|nhe|nha|vay|em|anh|chi|ban|do))*'
const yes = new RegExp(`^(?:1|phai|dung|co|vang|yes|y)${politely}$`)
const no = new RegExp(`^(?:2|khong|khong phai|ko|ko phai|viec khac|no|n)${politely}$`)

/**
 * "Is it this incident?": 1 or yes, 2 or no; words while no officer waits for an answer that they may be. While something else that a digit answers is open too, its sender is asked
 * which of them it answers.
 */
export const incidentAnswered = (
  rest: string,
  own: PhoneTicket | undefined,
  known: Known,
): Understanding | null => {
  const isDigit = /^[12]$/.test(rest)
  const isAnswer = isDigit || (!isAwaited(own, known) && (yes.test(rest) || no.test(rest)))
  const asked = openTo(own, known)
  const [only, ...more] = asked.filter(({ question }) => question.kind === 'incident')
  if (!isAnswer || !only) return null
  const others = asked.filter(({ ticket }) => ticket.id !== only.ticket.id)
  if (more.length > 0 || others.length > 0) return { is: 'which', tickets: asked.map(({ ticket }) => ticket) }
  const incidentId = Number(only.question.choices[0]?.code)
  return { is: 'incident', ticket: only.ticket, incidentId, same: yes.test(rest) }
}

const isAwaited = (own: PhoneTicket | undefined, { tickets }: Known): boolean =>
  (own ? [own] : tickets).some(({ status }) => status === 'waiting')
