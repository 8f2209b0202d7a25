import type { Sql } from '../../db/connect.ts'
import type { Staff } from '../../src/access/permissions.ts'
import type { House } from '../../src/context/context.ts'
import { type Answered, testApp } from './app.ts'
import { inRollback } from './database.ts'
import { testHouse } from './house.ts'

type Given = ReturnType<typeof testApp> & { db: Sql; house: House & { now: Date } }

/** The whole app on a transaction that rolls back, with these members of staff signed in as themselves. */
export const withApp = (
  work: (given: Given) => Promise<void>,
  staff: (db: Sql) => Promise<Staff[]> = async () => [],
): Promise<void> =>
  inRollback(async (sql) => {
    const db = sql
    const house = await testHouse(db, { now: new Date() })
    await work({ ...testApp(house, await staff(db)), db, house })
  })

/** The fields that a refusal names. */
export const fieldsOf = (answered: Answered): string[] =>
  (answered.json<{ fields?: { field: string }[] }>().fields ?? []).map(({ field }) => field)
