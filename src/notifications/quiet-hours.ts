import { dayMs, dayOf, hourMs, startOfDay } from '../platform/vietnam-time.ts'

const quietFrom = 22 * hourMs
const quietUntil = 7 * hourMs

/** The first moment from `now` on at which a message may disturb somebody: 07:00–22:00 Vietnam time (DOMAIN.md section 6). */
export const outsideQuietHours = (now: Date): Date => {
  const midnight = startOfDay(dayOf(now.getTime()))
  const time = now.getTime() - midnight
  if (time < quietUntil) return new Date(midnight + quietUntil)
  if (time >= quietFrom) return new Date(midnight + dayMs + quietUntil)
  return now
}
