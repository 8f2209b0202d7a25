import { type Ctx, inTransaction } from '../context/context.ts'
import type { EventFields } from '../events/event.ts'
import { recordHouse } from '../events/record.ts'
import { lastTold } from '../notifications/gateways/watch-store.ts'
import { hourMs } from '../platform/vietnam-time.ts'

/** A night that failed is told in the morning after the next one could have mended it. */
const oldestMs = 36 * hourMs
const againAfterMs = 20 * hourMs
const subject = 'backups'

export const isTooOld = (newest: string | null, now: Date): boolean =>
  newest === null || now.getTime() - new Date(newest).getTime() > oldestMs

/** Tells, once a day, that a try failed or that the newest backup is too old. */
export const tellOfMissing = async (ctx: Ctx, missing: EventFields['backup.missing']): Promise<void> => {
  if (missing.why === null && !isTooOld(missing.newest, ctx.now)) return
  await inTransaction(ctx, async (ctx) => {
    const told = await lastTold(ctx.db, subject)
    if (told && ctx.now.getTime() - told.at.getTime() < againAfterMs) return
    await recordHouse(ctx, { type: 'backup.missing', ...missing }, { subject, rooms: [] })
  })
}
