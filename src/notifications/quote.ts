import { withoutPersonalData } from '../publishing/public-words.ts'
import type { Occasion, ResidentFacts } from './facts.ts'
import type { Said } from './notices/notice.ts'

/** Written to one person: who else reported or follows the matter reads what the public does, without what may name them. */
export const quoteFor = (
  { kind, language }: ResidentFacts,
  { quote }: Said,
  { event: { type }, ticket }: Pick<Occasion, 'event' | 'ticket'>,
) => {
  if (!quote || kind === 'reporter' || type === 'ticket.answer-published') return quote
  const isAnswer = type === 'ticket.resolved' || type === 'ticket.refused'
  if (isAnswer && ticket.answerHeld && kind === 'follower') return HELD[language]
  return isAnswer && ticket.publicAnswer !== null ? ticket.publicAnswer : withoutPersonalData(quote)
}
const HELD = {
  vi: 'Kết quả đang được xem lại trước khi công khai.',
  en: 'The result is being looked over before it is made public.',
}
