import { dateInVietnam } from '../../clock.ts'

const zone = 'Asia/Ho_Chi_Minh'

/** `2026-11-24T07:30`, as a field for date and time wants it, where the office is. */
export const asTyped = (at: string) =>
  new Date(at).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T')

/** The instant meant; what is no time goes as it is, so that the server says so. */
export const asInstant = (typed: string) => (typed ? `${typed}:00+07:00` : typed)

const dayMilliseconds = 86_400_000
const firstHour = '07:30'

/** Tomorrow morning until the morning after: the absence most often entered. */
export const usualAbsence = (now: Date) => {
  const inDays = (days: number) => dateInVietnam(new Date(now.getTime() + days * dayMilliseconds))
  return { startsAt: `${inDays(1)}T${firstHour}`, endsAt: `${inDays(2)}T${firstHour}` }
}
