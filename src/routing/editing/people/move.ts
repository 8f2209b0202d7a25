import { mustHaveArrived } from '../../../access/arrived.ts'
import { mustManage } from '../../../access/management.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { type Settled, type Settling, settleTickets } from '../../../tickets/dispatching/settle.ts'
import { roomsAt } from '../place.ts'
import { releaseFromDuties } from '../rota/release.ts'
import { lockEditable } from '../store.ts'
import { clash, notYours } from '../words.ts'
import { mustNotStandBelow } from './rank.ts'
import { lockPerson, saveDepartmentOf } from './store.ts'

export type Move = Settling & { departmentId: number }
export type Moved = Settled & { id: string; departmentId: number }

/**
 * Moves somebody to another department, both of which the actor keeps. Their duties in the one that they leave end; their
 * open tickets are handed over or kept, as the actor says. Refused while that is not said and there are any, and of oneself:
 * what one reads follows from where one works.
 */
export const movePerson = (ctx: Ctx, id: string, { departmentId, tickets, to }: Move): Promise<Moved> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const person = await lockPerson(ctx.db, ctx.actor, id)
    const department = await lockEditable(ctx.db, ctx.actor, departmentId)
    if (!person || !department) throw notYours()
    mustNotStandBelow(ctx.actor, person)
    if (person.departmentId === departmentId) return { id, departmentId, kept: 0, handedOver: 0 }
    if (ctx.actor.kind === 'staff' && ctx.actor.id === id) throw notOneself()
    if (!department.active) throw clash('Đơn vị này đã ngừng hoạt động.', 'This department is closed.')
    const why = `${person.name} chuyển sang ${department.name}`
    if (to) await mustHaveArrived(ctx.db, { staffId: to, field: 'to' })
    const settled = await settleTickets(ctx, { staffId: id, tickets, to, why })
    await releaseFromDuties(ctx, id, person.departmentId)
    await saveDepartmentOf(ctx.db, id, departmentId)
    const changes = { was: person.departmentId, departmentId, ...settled }
    const rooms = [...roomsAt(person), ...roomsAt(department), `staff:${id}`]
    await recordHouse(ctx, { type: 'staff.changed', staffId: id, changes }, { subject: `staff:${id}`, rooms })
    return { id, departmentId, ...settled }
  })

const notOneself = () =>
  clash(
    'Không ai tự chuyển mình sang đơn vị khác; xin nhờ người khác cũng quản lý cả hai đơn vị.',
    'Nobody moves themselves to another department; please ask somebody else who manages both.',
  )
