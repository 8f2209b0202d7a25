import type { Ctx } from '../../context/context.ts'
import { wrongField } from '../../platform/errors.ts'
import type { Department } from '../../routing/holder/department.ts'
import { mustBeFree } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'
import { obstacleToInviting } from './awaited.ts'
import { activeDepartment } from './staff-store.ts'

/** The department asked to help; refused: one that does not exist, the holder itself, and any in a sealed lane. */
export const invitedDepartment = async (
  ctx: Ctx,
  ticket: Ticket,
  departmentId: number,
): Promise<Department> => {
  mustBeFree(obstacleToInviting(ticket))
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

const refusal = (vi: string, en: string) => wrongField('departmentId', { vi, en })
