import { insteadBy } from './around.ts'
import { connect, type Sql } from './connect.ts'
import type { Pools } from './pools.ts'
import { staffRole } from './roles.ts'
import { seenFrom } from './sight.ts'

/** `db`: asked of the one that follows; what that one cannot answer just now is asked of the one that leads. `age`: seconds, at most. */
export type Older = { db: Sql; age: number }

export type Standby = {
  /** Null where it may not be asked just now: it lags, does not follow, or is away. */
  forResidents: () => Older | null
  forStaff: (seats: readonly string[]) => Older | null
  /** Seconds that it lags behind; null where nobody knows. */
  lag: () => number | null
  close: () => Promise<unknown>
}

type Given = {
  url: string
  max: number
  primary: Pick<Pools, 'sql' | 'staffDbFrom' | 'isWalled'>
  /** What passes by itself, and is no fault of the statement. */
  passes: (error: unknown) => boolean
  /** Milliseconds between two looks at it. */
  pace?: number
}

/** Seconds beyond which it is not asked. */
export const oldestRead = 30
const usualPace = 2_000
/** Milliseconds for an answer to whether it keeps up, and for any other; later ones are asked of the one that leads. */
const patience = 3_000
const longest = 10_000

/**
 * A second PostgreSQL that follows the first, for what may be a few seconds old. It says up to when it has everything by the last
 * commit that it took over; the lines that listen commit every few seconds, so that on a quiet night that is no long while ago.
 */
export const openStandby = (given: Given): Standby => {
  const { url, max, primary, passes, pace = usualPace } = given
  const residents = connect(url, { max, name: 'lang-nghe reading', statementTimeout: longest })
  const role = primary.isWalled ? staffRole : undefined
  const staff = connect(url, { max, name: 'lang-nghe staff reading', role, statementTimeout: longest })
  const looking = connect(url, { max: 1, name: 'lang-nghe lag', statementTimeout: patience })
  let seen: { lag: number; at: number } | null = null
  let isLooking = false

  const look = async () => {
    if (isLooking) return
    isLooking = true
    const at = performance.now()
    const lag = await lagOf(looking.sql).catch(() => null)
    seen = lag === null ? null : { lag, at }
    isLooking = false
  }
  const timer = setInterval(() => void look(), pace)
  void look()

  const age = (): number | null => {
    const since = seen ? performance.now() - seen.at : 0
    return seen && since < pace + patience ? seen.lag + since / 1000 : null
  }
  const older = (db: Sql, instead: Sql): Older | null => {
    const seconds = age()
    if (seconds === null || seconds > oldestRead) return null
    return { db: insteadBy(db, instead, passes), age: Math.ceil(seconds) }
  }
  return {
    forResidents: () => older(residents.sql, primary.sql),
    forStaff: (seats) =>
      older(primary.isWalled ? seenFrom(staff.sql, seats) : staff.sql, primary.staffDbFrom(seats)),
    lag: age,
    close: () => {
      clearInterval(timer)
      return Promise.all([residents, staff, looking].map(({ close }) => close()))
    },
  }
}

/**
 * Null of one that leads, as it believes: it may be one that was left, and says nothing of how old it is; and of one that took over
 * nothing yet.
 */
export const lagOf = async (sql: Sql): Promise<number | null> => {
  const [row] = await sql<{ lag: number | null }[]>`
    select case when pg_is_in_recovery() and pg_last_xact_replay_timestamp() is not null then
      greatest(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()), 0)::float8 end as lag`
  return row!.lag
}
