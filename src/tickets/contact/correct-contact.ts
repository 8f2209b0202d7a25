import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { ContactChange } from '../../events/event.ts'
import { record } from '../../events/record.ts'
import { wrongField } from '../../platform/errors.ts'
import type { Contact } from '../channels.ts'
import { keepFindable } from '../corrections/keep-findable.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { passOnStop } from '../personal-data/store.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { changedWays, hinted, takesLink } from './changed.ts'
import { actToCorrectContact, obstacleToCorrecting } from './correctable.ts'
import * as store from './store.ts'
import { isToBeTold } from './to-be-told.ts'

export type ContactCorrection = Partial<Contact> & { why: string; version?: number }

/**
 * Puts right where the reporter is written to. An address that is taken away opens nothing any more: the private code is
 * replaced, what waits for it is not sent, and it is told so: whoever has the link may have led it to themselves. Other tickets
 * and followers keep what they have.
 */
export const correctContact = (
  ctx: Ctx,
  id: TicketId,
  { why, version, ...given }: ContactCorrection,
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, actToCorrectContact(ticket), ticket)
    return changeContact(ctx, ticket, { given, why })
  })

type Change = { given: Partial<Contact> & { name?: string | null | undefined }; why: string }

/** The same for whoever may: staff for a reason, or the reporter. */
export const changeContact = async (ctx: Ctx, ticket: Ticket, { given, why }: Change): Promise<Ticket> => {
  const person = await store.lockPerson(ctx.db, ticket)
  mustBeFree(obstacleToCorrecting(person && { contact: true }))

  const { name, phone, email, postalAddress, zaloId } = { ...person!, ...given }
  const became = { phone, email, postalAddress, zaloId }
  const changed = changedWays(person!, became)
  if (name === person!.name) mustChange(changed)
  mustLeaveOne(became)
  const reporterId = await savePerson(ctx, person!, { ...became, name: name ?? null })
  if (name !== person!.name) await leaveName(ctx, ticket, { was: person!.name, became: name ?? null })
  for (const way of changed) await leaveAddress(ctx, ticket, { way, person: person! })
  const changes = takesLink(changed) ? { secretVersion: ticket.secretVersion + 1 } : {}
  const corrected = await updateTicket(ctx.db, { ticket, changes: { ...changes, reporterId }, now: ctx.now })
  await keepFindable(ctx, corrected)
  await record(ctx, corrected, { type: 'ticket.contact-corrected', why, changed: changed.map(hinted) })
  return corrected
}

const savePerson = async (
  { db }: Ctx,
  { id, shared }: store.Person,
  contact: Contact & { name: string | null },
): Promise<number> => {
  const own = shared ? await store.copyPerson(db, id) : id
  await passOnStop(db, own)
  await store.saveContact(db, own, contact)
  return own
}

/** It may stand in what they wrote. */
const leaveName = async (
  { db, now }: Ctx,
  { id: ticketId }: Ticket,
  { was, became }: { was: string | null; became: string | null },
): Promise<void> => {
  const channel = 'name'
  if (became) await store.forgetFormer(db, { ticketId, channel, address: became })
  if (was) await store.keepFormer(db, { ticketId, channel, address: was, known: false }, now)
}

type Leaving = { way: ContactChange; person: store.Person }

const leaveAddress = async (
  { db, now }: Ctx,
  { id, reference }: Ticket,
  { way: { channel, was, became }, person }: Leaving,
): Promise<void> => {
  const known = was !== null && (await isToBeTold(db, id, { channel, address: was, person }))
  if (became !== null) await store.forgetFormer(db, { ticketId: id, channel, address: became })
  if (was === null) return
  await store.keepFormer(db, { ticketId: id, channel, address: was, known }, now)
  if (channel === 'post') return void (await store.readdressLetters(db, { id, from: was, to: became }))
  await store.takeBackMessages(db, { id, reference, channel, address: was })
  await store.moveQuestions(db, { id, from: was, to: became })
}

const mustChange = (changed: readonly ContactChange[]): void => {
  if (changed.length === 0)
    throw wrongField('phone', {
      vi: 'Chưa có gì khác so với thông tin đang có.',
      en: 'Nothing differs from what is there.',
    })
}

const mustLeaveOne = ({ phone, email, postalAddress, zaloId }: Contact): void => {
  if (!phone && !email && !postalAddress && !zaloId)
    throw wrongField('phone', {
      vi: 'Xin để lại ít nhất một cách liên lạc: số điện thoại, email hoặc địa chỉ nhận thư.',
      en: 'Please leave at least one way: a phone number, an e-mail or a postal address.',
    })
}
