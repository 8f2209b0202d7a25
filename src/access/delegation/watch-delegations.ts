import { type Ctx, inTransaction } from '../../context/context.ts'
import type { HouseEvent } from '../../events/event.ts'
import { recordHouse } from '../../events/record.ts'
import { aboutBoth } from './delegate.ts'
import { markBegun, markOver, type Turned } from './store.ts'

/**
 * Tells screens, and history, what began or was over by itself since the last look. What somebody may do hangs on the days
 * alone, so that a late look lends nobody a minute more.
 */
export const watchDelegations = (ctx: Ctx): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const over = await markOver(ctx.db, ctx.now)
    for (const { timeIsUp, ...turned } of over)
      await tell(ctx, turned, { type: 'delegation.ended', because: timeIsUp ? 'time' : 'moved' })
    for (const turned of await markBegun(ctx.db, ctx.now))
      await tell(ctx, turned, { type: 'delegation.begun' })
  })

type Turn = { type: 'delegation.ended'; because: 'time' | 'moved' } | { type: 'delegation.begun' }

const tell = (ctx: Ctx, { id, giverId, deputyId }: Turned, turn: Turn) => {
  const who = { delegationId: id, giverId, deputyId }
  const event: HouseEvent = { ...turn, ...who }
  return recordHouse(ctx, event, aboutBoth(who))
}
