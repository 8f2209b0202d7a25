type Timed = { startedAt: string; answeredAt: string | null; endedAt: string | null }

const second = 1_000
const secondsBetween = (from: string | Date, until: string | Date) =>
  Math.max(0, Math.round((new Date(until).getTime() - new Date(from).getTime()) / second))

/** How many seconds the caller waited, and how many were talked; null while, or where, nobody answered. */
export const timesOf = ({ startedAt, answeredAt, endedAt }: Timed, now: Date) => ({
  waited: secondsBetween(startedAt, answeredAt ?? endedAt ?? now),
  talked: answeredAt === null ? null : secondsBetween(answeredAt, endedAt ?? now),
})

const two = (n: number) => String(n).padStart(2, '0')

/** `2:05`, as a telephone shows it. */
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
