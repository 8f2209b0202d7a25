import { endedStatuses } from '../../../db/vocabulary.ts'
import { withoutTail } from '../../platform/text.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { fold } from '../../routing/text.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import { findMistyped, findReference } from '../../tickets/reference.ts'
import { commandIn, isGreeting, mayBeRight } from './commands.ts'
import type { Known, PhoneTicket, Understanding } from './known.ts'
import { incidentAnswered, openTo, placed, placedUnasked } from './questions.ts'

const short = 40
const ratingLife = 14 * dayMs
const repeatedWithin = 10 * 60_000
const saidAfterwards = 15 * dayMs
const praise = 'cam on|tot|rat|hai long|ok|nhanh|cham|chua|khong|te|kem|binh thuong'
const rating = new RegExp(
  `^(?:(?:toi|cham|danh gia|diem|cho|xin|so)\\s+)*([1-5])(?:\\s*(?:sao|diem|/\\s?5|\\*))?(?:\\s*[.,:;!-]\\s*(.*)|\\s+((?:${praise})\\b.*))?$`,
)

/**
 * What an SMS means, by what is known of its sender. A reference of theirs says which ticket; without one it continues a
 * ticket only when that waits for their answer, or names a place alone, or the text is short (under 40 characters) and tells of no new danger, not
 * even a possible one, no other place and no other subject.
 * Everything else is a new report: one too many is seen and merged, one swallowed is lost.
 */
export const understand = (text: string, known: Known): Understanding => {
  const said = withoutTail(fold(text.normalize('NFKC')), /[\s.!,"']/)
  const reference = findReference(text)
  const own = reference ? known.tickets.find((ticket) => ticket.reference === reference) : undefined
  const rest = reference ? withoutReference(said, reference) : said
  const command = commanded(text, { rest, own, known })
  const isOfAnother = reference !== null && !own
  if (command && !(isOfAnother && ofTicket.includes(command.is))) return command
  if (isOfAnother)
    return rest.length < short && known.danger === 'none'
      ? { is: 'unknown-reference', reference }
      : { is: 'report' }
  return (
    mistaken(text, said, known) ??
    verdictOn(rest, own, known) ??
    incidentAnswered(rest, own, known) ??
    placed(rest, own, known) ??
    rated(rest, own, known) ??
    placedUnasked(own, known) ??
    continued(text, { rest, own, known })
  )
}

/** Commands that speak of one ticket. */
const ofTicket: readonly Understanding['is'][] = ['track', 'withdraw', 'which', 'nothing-sent', 'ended']

/** "DUNG" without accents is also "đúng" (right): while somebody waits for an answer it is taken as one; STOP always stops. */
const commanded = (text: string, { rest, own, known }: Remaining): Understanding | null => {
  const command = commandIn(text, rest, own !== undefined)
  if (command === null || command === 'start') return command && { is: command }
  if (command === 'stop') {
    const isAnswer = mayBeRight(text) && known.tickets.some(({ status }) => status === 'waiting')
    return isAnswer ? null : { is: 'stop' }
  }
  if (command === 'help') return known.danger === 'none' ? { is: 'help' } : null
  const [newest] = known.tickets
  if (command === 'track') {
    const ticket = own ?? newest
    return ticket ? { is: 'track', ticket } : { is: 'nothing-sent' }
  }
  return withdrawn(own, known)
}

/** What may be taken back is open; of several it is asked which. */
const withdrawn = (own: PhoneTicket | undefined, { tickets }: Known): Understanding => {
  const open = tickets.filter(({ status }) => isOpen(status))
  // With none open it is said what became of the last one.
  const [only, ...more] = own ? [own] : open.length > 0 ? open : tickets.slice(0, 1)
  if (!only) return { is: 'nothing-sent' }
  if (more.length > 0) return { is: 'which', tickets: [only, ...more], command: 'HUY' }
  return only.status === 'withdrawn' ? { is: 'ended', ticket: only } : { is: 'withdraw', ticket: only }
}

const withoutReference = (said: string, reference: string) => {
  const signs = [...reference.toLowerCase().replace('-', '')]
  const typed = new RegExp(`(?:\\bma\\b[^\\p{L}\\p{N}]{1,3})?${signs.join('[^\\p{L}\\p{N}]{0,3}')}`, 'gu')
  return bare(said.replace(typed, ' ').replace(/\s+/g, ' '))
}

const bare = (said: string): string => withoutTail(said.replace(/^[\s:,.\-–]+/, ''), /[\s:,.\-–]/)

/** As people write it on a telephone. */
const notDone =
  /^(?:(?:van|ma|nhung|viec|da|thua|toi thay|nhin chung)\s+)*(?:chua|chx|khong|ko)\s?(?:xong|duoc gi|duoc\b(?! (?:khong|ko))|dc|giai quyet|lam|sua|xu ly|khac phuc)(?![\p{L}\p{N}])/u
const verdictAlone = /^chua (xong|duoc|giai quyet|lam)( roi| gi| gi ca| dau| nhe| a| oi| nua)?$/

/** A verdict on nothing that is known: its code is mistyped, or there is no ticket. It is asked about and opens no report. */
const mistaken = (text: string, said: string, { danger, tickets }: Known): Understanding | null => {
  if (danger !== 'none' || findReference(text)) return null
  const typed = findMistyped(text)
  const rest = bare(said.replace(typed?.toLowerCase() ?? '', ''))
  if (!notDone.test(rest) || rest.length >= short) return null
  if (typed) return { is: 'unknown-reference', reference: typed }
  return tickets.length === 0 && verdictAlone.test(rest) ? { is: 'unclear' } : null
}

/** "Chưa xong": the answer did not settle it; a danger told behind it is a matter of its own. */
const verdictOn = (rest: string, own: PhoneTicket | undefined, known: Known): Understanding | null => {
  const { tickets, danger } = known
  if (danger === 'certain' || !notDone.test(rest)) return null
  const ticket = own ?? tickets.find(({ status }) => endedStatuses.includes(status))
  return ticket && endedStatuses.includes(ticket.status) ? { is: 'not-done', ticket, why: rest } : null
}

/** A digit for an answer that was given, asked for or not; what tells of danger behind a digit is no rating. */
const rated = (rest: string, own: PhoneTicket | undefined, known: Known): Understanding | null => {
  const match = rating.exec(rest)
  const asked = openTo(own, known).find(({ question }) => question.kind === 'rating')?.ticket
  const ticket = own ?? asked ?? known.tickets.find((one) => isRatable(one, known.now))
  if (!match || !ticket || !isRatable(ticket, known.now)) return null
  const comment = match[2] ?? match[3] ?? null
  if (comment && known.danger !== 'none') return null
  return {
    is: 'rating',
    ticket,
    score: Number(match[1]),
    comment,
    reopens: notDone.test(comment ?? ''),
  }
}

const isRatable = ({ status, resolvedAt }: PhoneTicket, now: Date) =>
  endedStatuses.includes(status) && resolvedAt !== null && now.getTime() - resolvedAt.getTime() < ratingLife

type Remaining = { rest: string; own: PhoneTicket | undefined; known: Known }

const continued = (text: string, { rest, own, known }: Remaining): Understanding => {
  if (own) return ofOwn(own, known)
  const open = known.tickets.filter(({ status }) => isOpen(status))
  const newDanger = known.danger !== 'none' && !open.some(({ lane }) => lane === 'emergency')
  const waiting = open.find(({ status }) => status === 'waiting')
  if (waiting && !newDanger) return { is: 'reply', ticket: waiting }
  const again = open.find((ticket) => isSame(ticket, text, known.now))
  if (again) return { is: 'repeated', ticket: again }
  const justAnswered =
    known.subject === null ? known.tickets.filter((one) => isJustAnswered(one, known.now)) : []
  const about = [...open, ...justAnswered].find((ticket) => !isAnotherMatter(ticket, known))
  if (about && rest.length < short && !newDanger) return { is: 'reply', ticket: about }
  const says = /\p{L}{2,}/u.test(rest) && (known.danger !== 'none' || !isGreeting(rest))
  return says ? { is: 'report' } : { is: 'unclear' }
}

/**
 * Who quotes a reference means that ticket, as who writes on its page: a danger told there makes an emergency of it. What
 * may be one is nothing new for a ticket that has ended, and another place is another matter.
 */
const ofOwn = (own: PhoneTicket, { danger, named }: Known): Understanding => {
  const elsewhere = named !== null && own.communeCode !== null && named !== own.communeCode
  if (danger === 'certain' && (elsewhere || own.status === 'withdrawn')) return { is: 'report' }
  if (danger === 'possible' && !isOpen(own.status)) return { is: 'report' }
  return { is: own.status === 'withdrawn' ? 'ended' : 'reply', ticket: own }
}

/** What somebody says soon after the answer is about the answer, unless it surely names a matter. */
const isJustAnswered = ({ status, resolvedAt }: PhoneTicket, now: Date) =>
  endedStatuses.includes(status) &&
  resolvedAt !== null &&
  now.getTime() - resolvedAt.getTime() < saidAfterwards

/** Another place or subject than the ticket's, as far as the text surely says one. */
const isAnotherMatter = ({ communeCode, categoryCode }: PhoneTicket, { named, subject }: Known): boolean =>
  (named !== null && communeCode !== null && named !== communeCode) ||
  (subject !== null && subject !== categoryCode)

/** The same words within minutes: a thumb that pressed twice, or a gateway that lost count. */
const isSame = (ticket: PhoneTicket, text: string, now: Date) =>
  ticket.text === text && now.getTime() - ticket.reportedAt.getTime() < repeatedWithin
