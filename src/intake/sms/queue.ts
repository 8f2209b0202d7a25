import type { Db } from '../../platform/database.ts'
import { inGroups } from '../../platform/in-groups.ts'
import { type Arrival, insertInbound } from './store.ts'

/** Keeps a message with its job and answers whether it was new; those that come at once are one commit and one NOTIFY. */
export const enqueueInbound = inGroups({
  write: async (db: Db, arrivals: Arrival[]): Promise<boolean[]> => {
    const fresh = new Set((await insertInbound(db, arrivals)).map(({ at }) => at))
    return arrivals.map((_, at) => fresh.has(at))
  },
  atOnce: 2,
  heaviest: 100,
})
