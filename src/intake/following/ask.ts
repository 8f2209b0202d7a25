import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { queueConfirmation } from '../../notifications/confirmation.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { newKey } from '../../tickets/duplicates/confirmation-code.ts'
import { type Following, mustLeaveContact } from '../../tickets/duplicates/follow.ts'
import { advance, canAdvance } from '../../tickets/lifecycle.ts'
import { readReference } from '../../tickets/reference.ts'
import { noSuchReport } from '../../tickets/resident/own-ticket.ts'
import { findByReference } from '../../tickets/store.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { insertRequest, lockContact } from './store.ts'

const lifeMinutes = 30

export type Asking = {
  /** Names the request when its code is handed in. */
  key: string
  purpose: 'follow'
  expiresAt: Date
}

/**
 * Asks each contact to confirm that it wants to follow. The answer is the same whoever they are and whether or not there is
 * such a ticket: nothing is sent to a contact or a ticket that is asked for too often, to a number that wants no messages, or
 * of a ticket that takes no followers. Only what the public may read anyway is said: that a published report has ended.
 */
export const askToFollow = (ctx: Ctx, typed: string, following: Following): Promise<Asking> =>
  inTransaction(ctx, async (ctx) => {
    mustLeaveContact(following)
    const reference = readReference(typed)
    if (!reference) throw noSuchReport()
    const from = outsideQuietHours(ctx.now)
    const asking = {
      key: newKey(),
      purpose: 'follow' as const,
      expiresAt: new Date(from.getTime() + lifeMinutes * minuteMs),
    }
    const ticket = await findByReference(ctx.db, reference)
    if (ticket && takesFollowers(ticket))
      for (const way of waysOf(following)) await askContact(ctx, { ...asking, ...way, ticketId: ticket.id })
    return asking
  })

const takesFollowers = ({ lane, status, published }: Ticket): boolean => {
  if (sealedLanes.includes(lane)) return false
  if (published) advance(status, 'support')
  return canAdvance(status, 'support')
}

const waysOf = ({ phone, email, language }: Following) => [
  ...(phone ? [{ channel: 'sms' as const, address: phone, language }] : []),
  ...(email ? [{ channel: 'email' as const, address: email, language }] : []),
]

type Way = ReturnType<typeof waysOf>[number]

const askContact = async (ctx: Ctx, way: Asking & Way & { ticketId: number }): Promise<void> => {
  await lockContact(ctx.db, way.address)
  if (await insertRequest(ctx.db, { ...way, createdAt: ctx.now }))
    await queueConfirmation(ctx, { ...way, minutes: lifeMinutes })
}
