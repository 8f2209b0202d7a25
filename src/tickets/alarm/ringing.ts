import type { Span } from '../../../db/schema/deadlines.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'
import type { Alarm } from './store.ts'

/** It rings so often after the first time, and then leaves it to the screens: two hours of ten minutes each. */
export const mostSteps = 12

/** Where the target does not say. */
const tenMinutes = 10

export const minutesOf = (ring: Span | null): number => {
  if (!ring) return tenMinutes
  return ring.unit === 'hours' ? ring.amount * 60 : ring.amount
}

/** An emergency that nobody has in hand yet. */
export const isToRing = ({ lane, status }: Pick<Ticket, 'lane' | 'status'>): boolean =>
  lane === 'emergency' && status === 'new'

export const obstacleToAcknowledging = (
  ticket: Pick<Ticket, 'lane' | 'status'>,
  alarm: Pick<Alarm, 'acknowledgedAt'> | null,
): Obstacle => (alarm && isToRing(ticket) && alarm.acknowledgedAt === null ? null : nothingRings)

const nothingRings = {
  vi: 'Phiếu này không có tin khẩn nào đang chờ xác nhận.',
  en: 'No alarm of this ticket waits for an answer.',
}
