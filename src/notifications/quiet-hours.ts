const minute = 60_000
const hour = 60 * minute
/** Vietnam keeps UTC+7 all year. */
const vietnam = 7 * hour
const day = 24 * hour
const quietFrom = 22
const quietUntil = 7

/** The first moment from `now` on at which a message may disturb somebody: 07:00–22:00 Vietnam time (DOMAIN.md section 6). */
export const outsideQuietHours = (now: Date): Date => {
  const local = now.getTime() + vietnam
  const midnight = local - (local % day)
  const time = (local - midnight) / hour
  if (time < quietUntil) return new Date(midnight + quietUntil * hour - vietnam)
  if (time >= quietFrom) return new Date(midnight + day + quietUntil * hour - vietnam)
  return now
}
