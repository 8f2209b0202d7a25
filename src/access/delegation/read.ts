import type { Ctx } from '../../context/context.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { asOneself, staffOf } from '../permissions.ts'
import { gainsBy, lastDay, lendable } from './standing.ts'
import { colleaguesOf, type DelegationSeen, delegationsOf } from './store.ts'

/** Whom somebody may delegate to (nobody, when they lead nothing), and what they gave and were given. */
export const readDelegations = async (ctx: Ctx) => {
  const staff = asOneself(staffOf(ctx.actor))
  const roles = lendable(staff.roles)
  const [colleagues, delegations] = await Promise.all([
    roles.length > 0 ? colleaguesOf(ctx.db, staff) : [],
    delegationsOf(ctx.db, staff.id),
  ])
  const deputies = colleagues.filter((one) => gainsBy(one, roles)).map(({ id, name }) => ({ id, name }))
  return { leads: roles.length > 0, deputies, delegations: delegations.map((one) => seenBy(ctx, one)) }
}

export const seenBy = ({ now }: Pick<Ctx, 'now'>, { fromAt, toAt, endedAt, ...one }: DelegationSeen) => ({
  ...one,
  from: dateOf(fromAt),
  to: dateOf(lastDay({ toAt })),
  stands: standsAt({ fromAt, toAt, endedAt }, now),
})

const standsAt = (
  { fromAt, toAt, endedAt }: Pick<DelegationSeen, 'fromAt' | 'toAt' | 'endedAt'>,
  now: Date,
) => {
  if (endedAt || toAt <= now) return 'over' as const
  return fromAt <= now ? ('in-force' as const) : ('to-come' as const)
}
