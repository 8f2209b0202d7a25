import { type Ctx, inTransaction } from '../../context/context.ts'
import { queueConfirmation } from '../../notifications/confirmation.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { Refused } from '../../platform/errors.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import { hourMs, minuteMs } from '../../platform/vietnam-time.ts'
import { numberOf } from '../../tickets/contact/store.ts'
import { newKey } from '../../tickets/duplicates/confirmation-code.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { insertRequest, lockContact } from '../following/store.ts'

const lifeMinutes = 30
const anHour = { perContact: 3, perTicket: 3 }

/**
 * Sends a code to the number that the reporter left, so that they can show that it is theirs: a number that was only typed
 * into a form hears of the receipt and the outcome alone. A number is asked as seldom as one that is to follow.
 */
export const askForOwnCode = (ctx: Ctx, key: TrackingKey): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    const number = await numberOf(ctx.db, ticket, ctx.now)
    if (!number || number.known || cannotReceive(number.phone)) throw nothingToConfirm()
    await lockContact(ctx.db, number.phone)
    const expiresAt = new Date(outsideQuietHours(ctx.now).getTime() + lifeMinutes * minuteMs)
    const way = { channel: 'sms' as const, address: number.phone, language: number.language }
    const asking = { key: newKey(), ticketId: ticket.id, purpose: 'own' as const, ...way }
    const since = new Date(ctx.now.getTime() - hourMs)
    const request = { ...asking, createdAt: ctx.now, expiresAt }
    if (!(await insertRequest(ctx.db, request, { since, ...anHour }))) throw tooOften()
    await queueConfirmation(ctx, { ...asking, minutes: lifeMinutes })
  })

const nothingToConfirm = () =>
  new Refused('conflict', {
    vi: 'Không có số điện thoại nào cần xác nhận.',
    en: 'There is no phone number to confirm.',
  })

const tooOften = () =>
  new Refused('busy', {
    vi: 'Chưa gửi được mã: số này đã nhận mã nhiều lần, hoặc đã xin dừng tin. Xin thử lại sau một giờ.',
    en: 'No code was sent: this number got several, or wants no messages. Please try again in an hour.',
  })
