import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { releaseFromDuties } from '../../routing/editing/rota/release.ts'
import { type Settled, type Settling, settleTickets } from '../../tickets/dispatching/settle.ts'
import { holdAccounts } from '../standing.ts'
import { accountOf, notOneself } from './reach.ts'
import { saveLock, saveUnlock } from './store.ts'

export type Locking = Pick<Settling, 'to'> & { why: string; tickets?: 'hand-over' | undefined }

/**
 * Locks an account: the person is signed out, has no duty and holds no ticket until it is opened again, and is told why at the
 * door. Refused while they hold open tickets and nobody has said that these are handed over.
 */
export const lockAccount = (ctx: Ctx, id: string, { why, tickets, to }: Locking): Promise<Settled> =>
  inTransaction(ctx, async (ctx) => {
    await holdAccounts(ctx, id)
    const person = await accountOf(ctx, id, 'open')
    notOneself(ctx, id)
    const reason = `Tài khoản của ${person.name} bị khóa`
    const settled = await settleTickets(ctx, { staffId: id, tickets, to, why: reason })
    await releaseFromDuties(ctx, id)
    await saveLock(ctx.db, { id, why, now: ctx.now })
    const changes = { active: false, locked: why, ...settled }
    const rooms = [`department:${person.departmentId}`, `staff:${id}`]
    await recordHouse(ctx, { type: 'staff.changed', staffId: id, changes }, { subject: `staff:${id}`, rooms })
    return settled
  })

/** Opens a locked account again, with the password that it had; duties are given anew. */
export const unlockAccount = (ctx: Ctx, id: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await holdAccounts(ctx, id)
    const { departmentId } = await accountOf(ctx, id, 'locked')
    await saveUnlock(ctx.db, id)
    const event = { type: 'staff.changed', staffId: id, changes: { active: true } } as const
    await recordHouse(ctx, event, { subject: `staff:${id}`, rooms: [`department:${departmentId}`] })
  })
