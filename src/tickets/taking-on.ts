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

/** A slip is noticed at once; later the resident has been told, and counts on it. */
const slipMs = 5 * 60_000

type Accepted = Standing & Pick<Ticket, 'updatedAt' | 'reasons'>

/** An emergency rang until somebody had it in hand, and thụ lý is a decision with a number: those are passed on instead. */
export const obstacleToUndoing = (
  { lane, status, acceptedAt, updatedAt, reasons }: Accepted,
  now: Date,
): Obstacle => {
  if (status !== 'accepted' || !acceptedAt) return notAccepted
  if (lane === 'emergency' || sealedLanes.includes(lane)) return standsForGood
  if ((reasons as { code: string }[]).some(({ code }) => code === 'holder-taken')) return standsForGood
  if (updatedAt > acceptedAt) return changedSince
  return now.getTime() - acceptedAt.getTime() > slipMs ? tooLate : null
}

const notAccepted = {
  vi: 'Phiếu này không ở bước vừa tiếp nhận.',
  en: 'This ticket was not accepted just now.',
}
const standsForGood = {
  vi: 'Việc khẩn cấp, đơn đã thụ lý hoặc phiếu đã nhận về đơn vị thì không hoàn tác; xin chuyển hoặc phân công.',
  en: 'An emergency, what was taken on by law or taken over stands; please forward or assign it.',
}
const changedSince = {
  vi: 'Phiếu đã có thay đổi sau khi tiếp nhận nên không hoàn tác được nữa.',
  en: 'The ticket has changed since it was accepted, so that cannot be undone any more.',
}
const tooLate = {
  vi: 'Đã quá 5 phút từ lúc tiếp nhận nên không hoàn tác được nữa.',
  en: 'It was accepted more than 5 minutes ago, so that cannot be undone any more.',
}
const acceptedAlready = {
  vi: 'Phiếu đã được tiếp nhận rồi.',
  en: 'The ticket has been accepted already.',
}
const takeOnFirst = {
  vi: 'Đơn chưa được thụ lý; xin thụ lý trước khi trả lời kết quả giải quyết.',
  en: 'This has not been taken on yet; please take it on before settling it.',
}
