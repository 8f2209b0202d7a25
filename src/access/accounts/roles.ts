import type { Role } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { holdAccounts } from '../standing.ts'
import { accountOf, mustReach, noRoles, notOneself } from './reach.ts'
import { saveRoles } from './store.ts'

/** Says what somebody does here; what they may see and do follows from it at once, on their open screens too. */
export const changeRoles = (ctx: Ctx, id: string, roles: Role[]): Promise<{ id: string; roles: Role[] }> =>
  inTransaction(ctx, async (ctx) => {
    if (roles.length === 0) throw noRoles()
    await holdAccounts(ctx, id)
    const person = await accountOf(ctx, id, 'open')
    notOneself(ctx, id)
    mustReach(ctx.actor, roles)
    await saveRoles(ctx.db, id, roles)
    await recordHouse(
      ctx,
      { type: 'staff.changed', staffId: id, changes: { was: person.roles, roles } },
      { subject: `staff:${id}`, rooms: [`department:${person.departmentId}`, `staff:${id}`] },
    )
    return { id, roles }
  })
