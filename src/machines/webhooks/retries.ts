import { dayMs, hourMs, minuteMs } from '../../platform/vietnam-time.ts'

/** Milliseconds until the next try, after the first one failed and so on: three days in all, as Standard Webhooks proposes. */
const waits = [5_000, 5 * minuteMs, 30 * minuteMs, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * hourMs)]

/** When it is tried again after so many tries; null: given up. */
export const nextTry = (attempts: number, now: Date): Date | null => {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}

/** After so many failures in a row, whatever they were about, it is left alone for a while and then tried with one. */
const patience = 10
const longestRest = 30

export const restAfter = (failuresInARow: number, now: Date): Date | null =>
  failuresInARow < patience
    ? null
    : new Date(now.getTime() + Math.min(longestRest, failuresInARow - patience + 1) * minuteMs)

export const probes = (failuresInARow: number): boolean => failuresInARow >= patience

/** Whoever has taken nothing for so long is sent nothing any more. */
const longest = 3 * dayMs

export const hasFailedForLong = (since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() >= longest

/** They are warned of before it ends, while somebody can still mend it. */
const warnedAfter = dayMs

export const needsWarning = (since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() >= warnedAfter

export const stopsAt = (since: Date): Date => new Date(since.getTime() + longest)

/** Nobody puts off what they are told for longer by one answer. */
const longestAsked = hourMs

/** Until when a receiver asks to be left alone (RFC 9110: seconds, or a date); null: it does not, or not so that it can be read. */
export const askedToWait = (retryAfter: string | undefined, now: Date): Date | null => {
  const asked = (retryAfter ?? '').trim()
  const milliseconds = /^\d{1,9}$/.test(asked)
    ? Number(asked) * 1000
    : new Date(/^[A-Za-z]{3,9}, .* GMT$/.test(asked) ? asked : '').getTime() - now.getTime()
  return milliseconds > 0 ? new Date(now.getTime() + Math.min(longestAsked, milliseconds)) : null
}
