import type { StaffRow } from '../../db/schema/access.ts'
import type { Db } from '../platform/database.ts'

/* SQL: rows are locked, always in one order, so that two never wait for each other, and so that nobody is given a ticket meanwhile. */

export type Standing = Pick<StaffRow, 'id' | 'active' | 'roles'>

export const lockStanding = (db: Db, ids: string[]) => db<Standing[]>`
  select id, active, roles from staff where id = any(${ids}) order by id for update`

/** The accounts of these mailboxes, and one more. */
export const lockStandingOf = (db: Db, { emails, selfId }: { emails: string[]; selfId: string | null }) => db<
  Standing[]
>`
  select s.id, s.active, s.roles from staff s join "user" u on u.id = s.id
  where u.email = any(${emails}) or s.id = ${selfId} order by s.id for update of s`
