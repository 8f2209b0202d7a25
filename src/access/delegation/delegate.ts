import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { mustHaveArrived } from '../arrived.ts'
import { staffOf } from '../permissions.ts'
import {
  gainsBy,
  hasItAlready,
  lastDay,
  leadsNothing,
  lendable,
  notOfTheUnit,
  spanOf,
  takenThen,
} from './standing.ts'
import * as store from './store.ts'

export type Delegating = { deputyId: string; from: string; to: string; why: string }

/**
 * A leader lets somebody of the same unit decide in their place, for some days ('2026-12-01' to '2026-12-05', both among them).
 * Refused: who leads nothing themselves, somebody of another unit or who can do all of it already, and days in which one of the
 * two delegated, or was delegated to, already.
 */
export const delegate = (ctx: Ctx, { deputyId, from, to, why }: Delegating): Promise<store.DelegationSeen> =>
  inTransaction(ctx, async (ctx) => {
    const { now } = ctx
    const { giver, deputy, roles } = await theTwo(ctx, deputyId)
    const span = spanOf({ from, to }, now)
    const both = { giverId: giver.id, deputyId: deputy.id, ...span }
    const other = await store.inTheseDays(ctx.db, both)
    if (other) throw takenThen(other)
    const begunAt = span.fromAt <= now ? now : null
    const id = await store.insertDelegation(ctx.db, { ...both, why, givenAt: now, begunAt })
    const days = { from: dateOf(span.fromAt), to: dateOf(lastDay(span)) }
    const who = { delegationId: id, giverId: giver.id, deputyId: deputy.id }
    await recordHouse(ctx, { type: 'delegation.given', ...who, ...days, why, roles }, aboutBoth(who))
    return store.findDelegation(ctx.db, id)
  })

const theTwo = async (ctx: Ctx, deputyId: string) => {
  const { id } = staffOf(ctx.actor)
  const people = await store.lockBoth(ctx.db, [id, deputyId])
  const [giver, deputy] = [id, deputyId].map((one) => people.find((person) => person.id === one))
  const roles = lendable(giver?.roles ?? [])
  if (!giver || roles.length === 0) throw leadsNothing()
  const isColleague = deputy && deputy.id !== giver.id && deputy.departmentId === giver.departmentId
  if (!isColleague || deputy.roles.includes('client')) throw notOfTheUnit()
  if (!gainsBy(deputy, roles)) throw hasItAlready(deputy)
  await mustHaveArrived(ctx.db, { staffId: deputy.id, field: 'deputyId' })
  return { giver, deputy, roles }
}

/** Told on the screens of the two. */
export const aboutBoth = ({ giverId, deputyId }: { giverId: string; deputyId: string }) => ({
  subject: `staff:${giverId}`,
  rooms: [`staff:${giverId}`, `staff:${deputyId}`],
})
