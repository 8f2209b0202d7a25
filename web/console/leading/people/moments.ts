import { dateInVietnam, inDays } from '../../clock.ts'

const firstHour = '07:30'

/** Tomorrow morning until the morning after: the absence most often entered. */
export const usualAbsence = (now: Date) => {
  const today = dateInVietnam(now)
  return { startsAt: `${inDays(today, 1)}T${firstHour}`, endsAt: `${inDays(today, 2)}T${firstHour}` }
}
