import { closeAccounts } from '../../../access/accounts/store.ts'
import { mustHaveArrived } from '../../../access/arrived.ts'
import { mustManage } from '../../../access/management.ts'
import { holdAccounts } from '../../../access/standing.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { type Settled, settleTickets } from '../../../tickets/dispatching/settle.ts'
import { roomsAt } from '../place.ts'
import { releaseFromDuties } from '../rota/release.ts'
import { clash, notYours } from '../words.ts'
import { mustNotStandBelow } from './rank.ts'
import { lockPerson } from './store.ts'

export type Leaving = { tickets?: 'hand-over' | undefined; to?: string | null | undefined }
export type Left = Settled & { id: string }

/**
 * Closes the account of somebody who leaves: they are signed out, hold no duty and stand in for nobody. Their open tickets
 * are handed over, to a colleague or to who is on duty; refused while that is not said and there are any.
 */
export const closeAccountOf = (ctx: Ctx, id: string, { tickets, to }: Leaving): Promise<Left> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory', 'commune')
    await holdAccounts(ctx, id)
    const person = await lockPerson(ctx.db, ctx.actor, id)
    if (!person) throw notYours()
    if (ctx.actor.kind === 'staff' && ctx.actor.id === id) throw notOneself()
    mustNotStandBelow(ctx.actor, person)
    if (to) await mustHaveArrived(ctx.db, { staffId: to, field: 'to' })
    const settled = await settleTickets(ctx, {
      staffId: id,
      tickets,
      to,
      why: `${person.name} thôi làm việc`,
    })
    await releaseFromDuties(ctx, id)
    await closeAccounts(ctx.db, [id])
    const rooms = [...roomsAt(person), `staff:${id}`]
    const changes = { active: false, ...settled }
    await recordHouse(ctx, { type: 'staff.changed', staffId: id, changes }, { subject: `staff:${id}`, rooms })
    return { id, ...settled }
  })

const notOneself = () => clash('Không ai tự đóng tài khoản của mình.', 'Nobody closes their own account.')
