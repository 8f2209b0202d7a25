import type { z } from 'zod'
import type { Language } from '../../../db/vocabulary.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { wrongField } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { lockNewest } from '../lock.ts'
import { noSuchTicket } from '../lock-words.ts'
import { readReference } from '../reference.ts'
import { noSuchReport } from '../resident/own-ticket.ts'
import { lockByReference } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import type { followed } from './answers.ts'
import {
  addSupporters,
  addWays,
  type Contact,
  insertFollower,
  insertPerson,
  isNoted,
  toldBy,
} from './store.ts'

export type Following = {
  name?: string | undefined
  /** E.164. */
  phone: string | null
  email: string | null
  consent: boolean
  language: Language
}

export type Followed = z.infer<typeof followed>

/**
 * "The same at mine": another resident, whose contact is confirmed, follows an open ticket and is told of every step. Each
 * contact counts once. Whoever knows the reference may follow; a sealed ticket looks like one that does not exist.
 */
export const followTicket = (ctx: Ctx, reference: string, following: Following): Promise<Followed> =>
  inTransaction(ctx, async (ctx) => {
    mustLeaveContact(following)
    const known = readReference(reference)
    const ticket = known && (await lockByReference(ctx.db, known))
    if (!ticket || sealedLanes.includes(ticket.lane)) throw noSuchReport()
    return addFollower(ctx, ticket, following)
  })

/**
 * The same for somebody who calls, which confirms the number: the operator who hears them says which of the tickets they see, and what the caller adds is kept
 * once in its timeline, for staff.
 */
export const followForCaller = (
  ctx: Ctx,
  id: TicketId,
  { said, ...following }: Following & { said: string | null },
): Promise<Followed> =>
  inTransaction(ctx, async (ctx) => {
    mustLeaveContact(following)
    const ticket = await lockNewest(ctx, id)
    if (sealedLanes.includes(ticket.lane)) throw noSuchTicket()
    const followed = await addFollower(ctx, ticket, following)
    if (said && !(await isNoted(ctx.db, id, said)))
      await record(ctx, ticket, { type: 'ticket.noted', text: said, public: false })
    return followed
  })

const addFollower = async (ctx: Ctx, ticket: Ticket, following: Following): Promise<Followed> => {
  const { reference } = ticket
  advance(ticket.status, 'support')
  const left = await waysLeft(ctx, ticket, following)
  if (!left) return { reference, supporters: ticket.supporters, already: true }

  const { name, language } = following
  const person = { ...left, name: name || null, language, at: ctx.now }
  const reporterId = await insertPerson(ctx.db, person)
  const contact = (left.phone ?? left.email)!
  await insertFollower(ctx.db, { ticketId: ticket.id, reporterId, contact, at: ctx.now })
  const supporters = await addSupporters(ctx.db, ticket.id, 1)
  await record(ctx, ticket, { type: 'ticket.supported', supporters })
  return { reference, supporters, already: false }
}

/**
 * The ways that nobody is told by yet, for a person of their own. A follower who adds another way stays one person; a
 * reporter's own record is left alone, for what is sent there opens the ticket.
 */
const waysLeft = async (ctx: Ctx, ticket: Ticket, { phone, email }: Contact): Promise<Contact | null> => {
  const known = await toldBy(ctx.db, ticket.id, { phone, email })
  const isNew = (way: 'phone' | 'email', address: string | null) =>
    address !== null && !known.some((person) => isSameWay(person[way], address))
  const left = { phone: isNew('phone', phone) ? phone : null, email: isNew('email', email) ? email : null }
  if (left.phone === null && left.email === null) return null
  const follower = known.find((person) => person.follows && hasRoom(person, left))
  if (!follower) return left
  await addWays(ctx.db, follower.reporterId, left)
  return null
}

const isSameWay = (known: string | null, address: string) =>
  known !== null && mailboxOf(known) === mailboxOf(address)

const hasRoom = (person: Contact, left: Contact) =>
  (left.phone === null || person.phone === null) && (left.email === null || person.email === null)

export const mustLeaveContact = ({ phone, email, consent }: Omit<Following, 'language'>): void => {
  if (!phone && !email)
    throw wrong(
      'phone',
      'Xin để lại số điện thoại hoặc email để nhận tin.',
      'Please leave a phone number or an e-mail address, so that you can be told.',
    )
  if (consent) return
  throw wrong(
    'consent',
    'Cần anh/chị đồng ý cho lưu thông tin liên lạc thì mới gửi tin được.',
    'We need your consent to keep your contact before we can send you anything.',
  )
}

const wrong = (field: string, vi: string, en: string) => wrongField(field, { vi, en })
