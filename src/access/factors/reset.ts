import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { accountOf, notOneself } from '../accounts/reach.ts'
import { forgetAttempts } from '../attempts/store.ts'
import { holdAccounts } from '../standing.ts'
import { deleteFactors } from './store.ts'

/**
 * For who lost the phone and the recovery codes, or the keys: signs them out and asks for the password alone; they are told by
 * mail. Whoever tried wrong codes before they asked for it waits no longer.
 */
export const resetFactors = (ctx: Ctx, id: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await holdAccounts(ctx, id)
    const { departmentId, email } = await accountOf(ctx, id, 'any')
    notOneself(ctx, id)
    await deleteFactors(ctx.db, id)
    await forgetAttempts(ctx.db, mailboxOf(email))
    const rooms = [`department:${departmentId}`, `staff:${id}`]
    await recordHouse(ctx, { type: 'staff.factors-reset', staffId: id }, { subject: `staff:${id}`, rooms })
  })
