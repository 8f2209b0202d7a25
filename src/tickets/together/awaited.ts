import { sealedLanes } from '../../access/permissions.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'

type Asked = { department: { id: number }; answeredAt: Date | null }
type Working = { department: { id: number }; doneAt: Date | null }

export const obstacleToInviting = ({ lane }: Pick<Ticket, 'lane'>): Obstacle =>
  sealedLanes.includes(lane) ? sealed : null

/** The department answers only what it was asked and has not answered. */
export const obstacleToAnswering = (asked: readonly Asked[], departmentId: number): Obstacle =>
  asked.some((one) => !one.answeredAt && one.department.id === departmentId) ? null : notAsked

export const obstacleToTakingBack = (asked: readonly Asked[]): Obstacle =>
  asked.some(({ answeredAt }) => !answeredAt) ? null : nobodyAsked

export const obstacleToFinishing = (working: readonly Working[], departmentId: number): Obstacle =>
  working.some((one) => !one.doneAt && one.department.id === departmentId) ? null : notWorking

const sealed = {
  vi: 'Đơn khiếu nại, tố cáo được bảo mật nên không mời đơn vị khác xem.',
  en: 'Complaints and denunciations are sealed, so no other department can be brought in.',
}
const notAsked = {
  vi: 'Không có câu hỏi nào đang chờ đơn vị anh/chị trả lời.',
  en: 'No question waits for an answer of your department.',
}
const nobodyAsked = {
  vi: 'Không có câu hỏi nào đang chờ đơn vị khác trả lời.',
  en: 'No question waits for an answer of another department.',
}
export const notWorking = {
  vi: 'Đơn vị này không còn phần việc nào trong phiếu.',
  en: 'That department has no part of this ticket left to do.',
}
