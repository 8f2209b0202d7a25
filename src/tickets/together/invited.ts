import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import type { Department } from '../../routing/holder/department.ts'
import type { Ticket } from '../ticket.ts'
import { activeDepartment } from './store.ts'

/** The department asked to help; refused: one that does not exist, the holder itself, and any in a sealed lane. */
export const invitedDepartment = async (
  ctx: Ctx,
  ticket: Ticket,
  departmentId: number,
): Promise<Department> => {
  if (sealedLanes.includes(ticket.lane)) throw sealed()
  const department = await activeDepartment(ctx.db, departmentId)
  if (!department) throw refusal('Không có đơn vị này.', 'There is no such department.')
  if (departmentId === ticket.departmentId)
    throw refusal('Đơn vị này đang giữ phiếu rồi.', 'That department holds the ticket already.')
  return department
}

/** The holding of a ticket once this department sees it too. */
export const sharedAlso = (ticket: Ticket, departmentId: number): Ticket => ({
  ...ticket,
  sharedWith: [...new Set([...ticket.sharedWith, departmentId])],
})

const sealed = () =>
  new Refused('conflict', {
    vi: 'Đơn khiếu nại, tố cáo được bảo mật nên không mời đơn vị khác xem.',
    en: 'Complaints and denunciations are sealed, so no other department can be brought in.',
  })

const refusal = (vi: string, en: string) => wrongField('departmentId', { vi, en })
