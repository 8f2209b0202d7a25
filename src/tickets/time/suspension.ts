import { sealedLanes } from '../../access/permissions.ts'
import type { Clock } from '../../deadlines/clock.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'

type Paused = Pick<Clock, 'pausedFor'>

export const obstacleToSuspending = ({ lane }: Pick<Ticket, 'lane'>, { pausedFor }: Paused): Obstacle => {
  if (!sealedLanes.includes(lane)) return onlyLegal
  return pausedFor === 'law' ? already : null
}

export const obstacleToLifting = ({ pausedFor }: Paused): Obstacle =>
  pausedFor === 'law' ? null : notSuspended

const onlyLegal = {
  vi: 'Chỉ đơn khiếu nại, tố cáo mới tạm đình chỉ được; phản ánh thì hỏi người dân hoặc xin gia hạn.',
  en: 'Only a complaint or denunciation can be suspended; with feedback ask the resident or for an extension.',
}
const already = { vi: 'Đơn này đang bị tạm đình chỉ rồi.', en: 'This one is suspended already.' }
const notSuspended = { vi: 'Đơn này hiện không bị tạm đình chỉ.', en: 'This one is not suspended.' }
