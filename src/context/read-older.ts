import type { Pools } from '../../db/pools.ts'
import { openStandby } from '../../db/standby.ts'
import { asksFrom } from '../access/asks-from.ts'
import type { Config } from '../platform/config.ts'
import { wasAway, wasInTheWay } from '../platform/database-trouble.ts'
import type { House } from './context.ts'

export type ReadingOlder = {
  older: NonNullable<House['older']>
  /** Seconds; null where nobody knows. */
  lag: () => number | null
  close: () => Promise<unknown>
}

/** Opens what follows the database, as walled as the database itself; null where nothing does, and where no addresses are. */
export const readOlder = (config: Config, primary: Pools): ReadingOlder | null => {
  const { DATABASE_READ_URL: url, DATABASE_CONNECTIONS: max, ROLES } = config
  if (!url || !ROLES.includes('web')) return null
  const passes = (error: unknown) => wasAway(error) || wasInTheWay(error)
  const { forStaff, forResidents, lag, close } = openStandby({ url, max, primary, passes })
  return {
    older: (actor) => (actor.kind === 'staff' ? forStaff(asksFrom(actor)) : forResidents()),
    lag,
    close,
  }
}
