import type { MailSetAside } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { bounceNamed, isOurs, mailsNamed, ticketNamed } from '../../notifications/mail-names.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import { classify } from '../../routing/kind/classify.ts'
import type { Danger } from '../../routing/kind/danger.ts'
import { findReference } from '../../tickets/reference.ts'
import type { PhoneTicket } from '../sms/known.ts'
import { isAutomatic, isDeliveryReport, isForged } from './automatic.ts'
import { header } from './headers.ts'
import type { ReadMail } from './read.ts'
import { countOf, type Mail, type Participant, ticketFor } from './store.ts'

export type Judged =
  | { is: 'set-aside'; why: MailSetAside; aboutId: number | null }
  /** A machine answers a mail of ours: kept, and nobody has to look at it. */
  | { is: 'machine-answer'; aboutId: number | null }
  | { is: 'bounce'; messageId: number }
  | { is: 'speaks'; ticket: PhoneTicket; participant: Participant; danger: Danger }
  | { is: 'opens'; danger: Danger }

/** A machine whose mails bear no mark of one is not answered for ever. */
const anHour = { reports: 5, replies: 12 }

/** What is to be done with a mail. A stranger never speaks in a ticket, whatever they quote; danger never waits aside. */
export const judge = async (ctx: Ctx, mail: Mail, read: ReadMail): Promise<Judged> => {
  const bounced = bounceOf(ctx, mail, read)
  const named = referenceIn(ctx, mail, read)
  const ticket = named ? await ticketFor(ctx.db, { reference: named, mailbox: mail.sender }) : null
  const aboutId = ticket ? ticket.id : null
  const aside = (why: MailSetAside): Judged => ({ is: 'set-aside', why, aboutId })
  if (isDeliveryReport(read.headers))
    return bounced === null ? aside('bounce') : { is: 'bounce', messageId: bounced }
  if (isOwn(ctx, mail, read)) return aside('loop')
  if (bounced !== null) return { is: 'machine-answer', aboutId }
  if (isAutomatic(read.headers, { from: mail.raw.from, sender: mail.sender }))
    return named ? { is: 'machine-answer', aboutId } : aside('automatic')
  if (!read.from) return aside('no-sender')
  if (isForged(read.headers)) return aside('forged')
  if (!saysAnything(read)) return aside('empty')
  // The subject of an answer says what the ticket is about, and not what is said now.
  const { danger } = classify(ctx.knowledge.model, ticket ? read.words : `${read.subject}\n${read.words}`)
  const { reports, replies } = await lately(ctx, mail)
  if (ticket?.participant)
    return replies >= anHour.replies && danger === 'none'
      ? aside('loop')
      : { is: 'speaks', ticket, participant: ticket.participant, danger }
  if (ticket && danger === 'none') return aside('stranger')
  return reports >= anHour.reports && danger === 'none' ? aside('loop') : { is: 'opens', danger }
}

const saysAnything = ({ subject, words, attachments }: ReadMail) =>
  /[\p{L}\p{N}]/u.test(`${subject}${words}`) || attachments.length > 0

const lately = ({ db, now }: Ctx, { sender }: Mail) =>
  countOf(db, { mailbox: sender, since: new Date(now.getTime() - hourMs) })

/** Our own mail that comes back is no report: by its name, or by who sent it. */
const isOwn = (ctx: Ctx, { sender }: Mail, { headers }: ReadMail): boolean =>
  (ctx.mailbox !== undefined && isOurs(ctx.mailbox, sender)) ||
  mailsNamed(ctx, header(headers, 'message-id')).length > 0

/** The mail of ours that this one tells of: by the address that it came to, or by what it gives back. */
const bounceOf = (ctx: Ctx, { raw, source }: Mail, { headers }: ReadMail): number | null => {
  for (const address of raw.to) {
    const id = bounceNamed(ctx, address)
    if (id !== null) return id
  }
  if (!isDeliveryReport(headers)) return null
  const [returned] = mailsNamed(ctx, new TextDecoder('latin1').decode(source.subarray(0, 256 * 1024)))
  return returned?.id ?? null
}

/** The ticket that a mail is about: by our address, by what it answers, or by the reference in its subject. */
const referenceIn = (ctx: Ctx, { raw }: Mail, { headers, subject }: ReadMail): string | null => {
  for (const address of [...raw.to, ...addressesIn(header(headers, 'to'))]) {
    const reference = ticketNamed(ctx, address)
    if (reference) return reference
  }
  const answered = mailsNamed(ctx, `${header(headers, 'references')} ${header(headers, 'in-reply-to')}`)
  return answered.findLast(({ reference }) => reference !== null)?.reference ?? findReference(subject)
}

const addressesIn = (typed: string): string[] =>
  [...typed.slice(0, 2_000).matchAll(/[^\s<>,;"]+@[^\s<>,;"]+/g)].map(([address]) => mailboxOf(address))
