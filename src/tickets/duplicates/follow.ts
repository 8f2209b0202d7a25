import { sealedLanes } from '../../access/permissions.ts'
import { record } from '../../events/record.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { wrongField } from '../../platform/errors.ts'
import { advance } from '../lifecycle.ts'
import { readReference } from '../reference.ts'
import { noSuchReport } from '../resident/own-ticket.ts'
import { lockByReference } from '../store.ts'
import type { Language } from '../ticket.ts'
import { addSupporters, insertFollower, insertPerson, isFollowedBy } from './store.ts'

export type Following = {
  /** E.164. */
  phone: string | null
  email: string | null
  consent: boolean
  language: Language
}

export type Followed = { reference: string; supporters: number; already: boolean }

/**
 * "The same at mine": another resident follows an open ticket and is told of every step. Each contact counts once.
 * Whoever knows the reference may follow; a sealed ticket looks like one that does not exist.
 */
export const followTicket = (ctx: Ctx, reference: string, following: Following): Promise<Followed> =>
  inTransaction(ctx, async (ctx) => {
    const contact = mustLeaveContact(following)
    const known = readReference(reference)
    const ticket = known && (await lockByReference(ctx.db, known))
    if (!ticket || sealedLanes.includes(ticket.lane)) throw noSuchReport()
    advance(ticket.status, 'support')
    if (await isFollowedBy(ctx.db, ticket.id, following))
      return { reference: known, supporters: ticket.supporters, already: true }

    const { phone, email, language } = following
    const reporterId = await insertPerson(ctx.db, { phone, email, language, at: ctx.now })
    await insertFollower(ctx.db, { ticketId: ticket.id, reporterId, contact, at: ctx.now })
    const supporters = await addSupporters(ctx.db, ticket.id, 1)
    await record(ctx, ticket, { type: 'ticket.supported', supporters })
    return { reference: known, supporters, already: false }
  })

const mustLeaveContact = ({ phone, email, consent }: Following): string => {
  const contact = phone ?? email
  if (!contact)
    throw wrong(
      'phone',
      'Xin để lại số điện thoại hoặc email để nhận tin.',
      'Please leave a phone number or an e-mail address, so that you can be told.',
    )
  if (consent) return contact
  throw wrong(
    'consent',
    'Cần anh/chị đồng ý cho lưu thông tin liên lạc thì mới gửi tin được.',
    'We need your consent to keep your contact before we can send you anything.',
  )
}

const wrong = (field: string, vi: string, en: string) => wrongField(field, { vi, en })
