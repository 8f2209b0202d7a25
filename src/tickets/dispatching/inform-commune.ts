import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { CATEGORIES, type CategoryCode } from '../../routing/categories.ts'
import type { Department } from '../../routing/holder/department.ts'
import { lockNewest } from '../lock.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { addInformed } from './store.ts'

/**
 * A utility handles the ticket and its commune is informed (DOMAIN.md section 2): the department of the field, else the
 * office, sees the ticket from now on, with nothing to do. Once; nothing happens with tickets that no utility holds.
 */
export const informCommune = (ctx: Ctx, id: TicketId): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    const informed = await toInform(ctx, ticket)
    if (!informed || ticket.sharedWith.includes(informed.department.id)) return
    const departmentId = informed.department.id
    const task = `Để nắm thông tin: ${informed.utility.name} đang xử lý.`
    if (!(await addInformed(ctx, { ticketId: id, departmentId, task }))) return
    const shared = { ...ticket, sharedWith: [...ticket.sharedWith, departmentId] }
    await record(ctx, shared, { type: 'ticket.referred', departmentId, task })
  })

type Informed = { utility: Department; department: Department }

const toInform = async (
  ctx: Ctx,
  { communeCode, provinceCode, departmentId, categoryCode, lane }: Ticket,
): Promise<Informed | null> => {
  if (!communeCode || (lane !== 'feedback' && lane !== 'emergency')) return null
  const { departments } = await ctx.knowledge.directory.at(ctx.db, { communeCode, provinceCode })
  const utility = departments.find(({ id, level }) => id === departmentId && level === 'utility')
  const ofCommune = (kind: string) =>
    departments.find((row) => row.kind === kind && row.communeCode === communeCode)
  const department = ofCommune(CATEGORIES[categoryCode as CategoryCode].department) ?? ofCommune('office')
  return utility && department ? { utility, department } : null
}
