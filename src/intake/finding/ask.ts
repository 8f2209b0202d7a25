import type { Language } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { queueConfirmation } from '../../notifications/confirmation.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { newKey } from '../../tickets/duplicates/confirmation-code.ts'
import { insertRequest, lockContact } from '../following/store.ts'
import { newestOfNumber } from './store.ts'

const lifeMinutes = 30

/**
 * Sends a code to a number with which something was reported, and answers the key under which it is entered: the same whether
 * or not there is such a report, so that nobody learns from it who has reported.
 */
export const askToFind = (
  ctx: Ctx,
  { phone, language }: { phone: string; language: Language },
): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const key = newKey()
    const ticketId = cannotReceive(phone) ? null : await newestOfNumber(ctx.db, phone)
    if (ticketId === null) return key
    await lockContact(ctx.db, phone)
    const expiresAt = new Date(outsideQuietHours(ctx.now).getTime() + lifeMinutes * minuteMs)
    const asking = { key, purpose: 'find' as const, channel: 'sms' as const, address: phone, language }
    const request = { ...asking, ticketId, createdAt: ctx.now, expiresAt }
    if (await insertRequest(ctx.db, request))
      await queueConfirmation(ctx, { ...asking, minutes: lifeMinutes })
    return key
  })
