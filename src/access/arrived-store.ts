import type { StaffRow } from '../../db/schema/access.ts'
import type { Db } from '../platform/database.ts'
import { proven } from './proven.ts'

/* SQL: it carries the condition of who has entered. */

/** The name of somebody who has never entered; null for everyone else. */
export const unarrivedName = async (db: Db, staffId: string): Promise<StaffRow['name'] | null> => {
  const [row] = await db<Pick<StaffRow, 'name'>[]>`
    select s.name from staff s where s.id = ${staffId} and not ${proven(db)}`
  return row?.name ?? null
}
