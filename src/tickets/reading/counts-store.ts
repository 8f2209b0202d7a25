import type { ticketCounts } from '../../../db/schema/tickets.ts'
import { pressingInSql } from '../../../db/vocabulary.ts'
import { type Staff, scopesOf } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: counters are summed where they lie, under the rights in `visibleTo`. */

const countedBy = (db: Db, staff: Staff) => {
  const scopes = scopesOf(staff)
  const unplaced = scopes.includes('unplaced') ? db`or province_code is null` : db``
  if (scopes.includes('province')) return db`(province_code = ${staff.provinceCode} ${unplaced})`
  if (scopes.includes('commune')) return db`commune_code = ${staff.communeCode}`
  return scopes.includes('own') ? db`department_id = ${staff.departmentId}` : db`false`
}

type Count = Pick<typeof ticketCounts.$inferSelect, 'departmentId' | 'status' | 'n'>

export const countsFor = (db: Db, staff: Staff) => db<Count[]>`
  select department_id, status, sum(n)::int as n from ticket_counts
  where ${countedBy(db, staff)} and lane not in ('complaint', 'denunciation')
  group by department_id, status having sum(n) <> 0 order by department_id, status`

/** Counted among the overdue deadlines only, up to a thousand: past that the exact number helps nobody. */
export const overdueFor = async (db: Db, staff: Staff, now: Date): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from (
      select 1 from deadlines d join tickets t on t.id = d.ticket_id
      where d.open and d.due_at < ${now} and d.paused_since is null and ${visibleTo(db, staff)} limit 1000) late`
  return row!.n
}

/** Open emergencies, and what may be one: few, and an index of their own. */
export const pressingFor = async (
  db: Db,
  staff: Staff,
): Promise<{ emergencies: number; dangerChecks: number }> => {
  const [row] = await db<{ emergencies: number; dangerChecks: number }[]>`
    select count(*) filter (where lane = 'emergency')::int as emergencies,
      count(*) filter (where lane <> 'emergency')::int as danger_checks
    from (select lane from tickets t where ${db.unsafe(pressingInSql)} and ${visibleTo(db, staff)} limit 1000) pressing`
  return row!
}

/** In one statement: a reader sees the rows before or their sum after, never both. */
export const foldCounts = (db: Db) => db`
  with taken as (delete from ticket_counts returning *)
  insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
  select department_id, commune_code, province_code, lane, status, sum(n)
  from taken group by 1, 2, 3, 4, 5 having sum(n) <> 0`
