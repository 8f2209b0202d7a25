import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { staffOf } from '../permissions.ts'
import { aboutBoth } from './delegate.ts'
import { isOver, noneOfTheirs } from './standing.ts'
import { lockDelegation, saveEnd } from './store.ts'

/** Ends a delegation before its last day, or takes it back before its first; either of the two may. */
export const endDelegation = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { id: staffId } = staffOf(ctx.actor)
    const delegation = await lockDelegation(ctx.db, { id, staffId })
    if (!delegation) throw noneOfTheirs()
    if (delegation.endedAt || delegation.toAt <= ctx.now) throw isOver()
    await saveEnd(ctx.db, id, ctx.now)
    const { giverId, deputyId } = delegation
    const because = staffId === giverId ? 'giver' : 'deputy'
    const who = { delegationId: id, giverId, deputyId }
    await recordHouse(ctx, { type: 'delegation.ended', ...who, because }, aboutBoth(who))
  })
