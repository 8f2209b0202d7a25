import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { assignTicket } from '../../tickets/assign.ts'
import { closeAccounts, openDemoAccounts, openTicketsOf } from './store.ts'

/**
 * Closes the accounts of a demo, whose password is published, and hands their open tickets back to the departments;
 * answers how many were closed. Run at every start in service: there is nothing to do after the first.
 */
export const closeDemo = (ctx: Ctx): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const accounts = await openDemoAccounts(ctx.db)
    const ids = accounts.map(({ id }) => id)
    if (ids.length === 0) return 0
    await closeAccounts(ctx.db, ids)
    for (const { id } of await openTicketsOf(ctx.db, ids))
      await assignTicket(ctx, id, { officerId: null, why: 'Tài khoản dùng thử đã đóng' })
    for (const { id, departmentId } of accounts)
      await recordHouse(
        ctx,
        { type: 'staff.changed', staffId: id, changes: { active: false } },
        { subject: `staff:${id}`, rooms: [`staff:${id}`, `department:${departmentId}`] },
      )
    return ids.length
  })
