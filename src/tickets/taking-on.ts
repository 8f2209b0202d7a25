import type { Status } from '../../db/vocabulary.ts'
import { sealedLanes } from '../access/permissions.ts'
import { advance } from './lifecycle.ts'
import type { Obstacle } from './obstacle.ts'
import type { Ticket } from './ticket.ts'

type Standing = Pick<Ticket, 'lane' | 'status' | 'acceptedAt'>

/**
 * In legal lanes accepting is thụ lý, a decision of its own (Law 02/2011/QH13, art. 27; Law 25/2018/QH14, art. 24 and 29):
 * asking the resident does not take it on, and what was not taken on is not settled.
 */
export const isTakenOnByAsking = ({ lane }: Pick<Ticket, 'lane'>): boolean => !sealedLanes.includes(lane)

export const obstacleToAccepting = ({ status, acceptedAt }: Standing): Obstacle =>
  status === 'waiting' && acceptedAt ? acceptedAlready : null

export const obstacleToSettling = ({ lane, acceptedAt }: Standing): Obstacle =>
  sealedLanes.includes(lane) && !acceptedAt ? takeOnFirst : null

/** Where a ticket stands once the resident has said more: what was asked before it was taken on still waits for that. */
export const statusOnceAnswered = ({ status, acceptedAt }: Standing): Status => {
  const next = advance(status, 'reply')
  return status === 'waiting' && !acceptedAt ? 'new' : next
}

const acceptedAlready = {
  vi: 'Phiếu đã được tiếp nhận rồi.',
  en: 'The ticket has been accepted already.',
}
const takeOnFirst = {
  vi: 'Đơn chưa được thụ lý; xin thụ lý trước khi trả lời kết quả giải quyết.',
  en: 'This has not been taken on yet; please take it on before settling it.',
}
