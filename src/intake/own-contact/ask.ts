import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import { numberOf } from '../../tickets/contact/store.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { sendCode } from './send-code.ts'

/**
 * Sends a code to the number that the reporter left, so that they can show that it is theirs: a number that was only typed
 * into a form hears of the receipt and the outcome alone.
 */
export const askForOwnCode = (ctx: Ctx, key: TrackingKey): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    const number = await numberOf(ctx.db, ticket, ctx.now)
    if (!number || number.known || cannotReceive(number.phone)) throw nothingToConfirm()
    const { phone: address, language } = number
    await sendCode(ctx, { ticketId: ticket.id, purpose: 'own', channel: 'sms', address, language })
  })

const nothingToConfirm = () =>
  new Refused('conflict', {
    vi: 'Không có số điện thoại nào cần xác nhận.',
    en: 'There is no phone number to confirm.',
  })
