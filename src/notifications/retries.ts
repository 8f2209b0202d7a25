import { outsideQuietHours } from './quiet-hours.ts'

/** So often a message is tried: the last try comes over two days after the first. */
export const triesInAll = 18

/** When a message that failed so often is tried again: after seconds, then minutes, then every six hours; never at night but in danger. */
export const nextTry = (failures: number, { now, urgent }: { now: Date; urgent: number }): Date => {
  const wait = Math.exp(Math.min(10, failures)) * 1000
  const at = new Date(now.getTime() + Math.round(wait))
  return urgent ? at : outsideQuietHours(at)
}
