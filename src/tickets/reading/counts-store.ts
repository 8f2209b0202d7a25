import { heldElsewhere } from '../../../db/schema/seats.ts'
import type { ticketCounts } from '../../../db/schema/tickets.ts'
import { openStatuses } from '../../../db/vocabulary.ts'
import { type Scope, type Staff, scopesOf } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import { inOwnArea } from './narrowing-store.ts'

/* SQL: counters are summed where they lie, and counted along the index of seats. */

/** Up to a thousand: past that the exact number helps nobody. */
const most = 1000

type Part = ReturnType<typeof inOwnArea>

/** Of which places one sees all, and whose counters else: of one's department and commune. */
const countedBy = (db: Db, { departmentId, communeCode, provinceCode }: Staff, scopes: Scope[]) => ({
  wide: db`(false
    ${scopes.includes('province') ? db`or province_code is not distinct from ${provinceCode}` : db``}
    ${scopes.includes('unplaced') ? db`or province_code is null` : db``})`,
  narrow: db`(${scopes.includes('own') ? db`department_id = ${departmentId}` : db`false`}
    ${scopes.includes('commune') ? db`or province_code = ${provinceCode} and commune_code = ${communeCode}` : db``})`,
})

type Count = Pick<typeof ticketCounts.$inferSelect, 'status' | 'n'>

export const countsFor = (db: Db, staff: Staff) => countsWhere(db, countedBy(db, staff, scopesOf(staff)))
export const countsOf = (db: Db, departmentId: number) =>
  countsWhere(db, { wide: db`false`, narrow: db`department_id = ${departmentId}` })

/** The sums, and what changed since: in one statement, since the job that adds up moves both in one. */
const countsWhere = (db: Db, { wide, narrow }: { wide: Part; narrow: Part }) => db<Count[]>`
  select status, sum(n)::int as n from (
    select status, n, lane from province_sums where ${wide}
    union all select status, n, lane from ticket_sums where ${narrow} and not ${wide}
    union all select status, n, lane from ticket_counts where ${wide} or ${narrow}
  ) counted
  where lane not in ('complaint', 'denunciation')
  group by status having sum(n) <> 0 order by status`

/** Open tickets that others hold and share with one's department, or that one is the officer of: no counter has them. */
export const sharedCountsFor = (db: Db, staff: Staff) =>
  sharedCounts(db, { ...staff, seats: roomsOf(staff), counted: inOwnArea(db, staff) })
export const sharedCountsOf = (db: Db, departmentId: number) =>
  sharedCounts(db, { departmentId, seats: [`department:${departmentId}`], counted: db`false` })

/** `counted`: what a counter has already. */
type Shared = { departmentId: number; seats: string[]; counted: ReturnType<typeof inOwnArea> }

const sharedCounts = (db: Db, { departmentId, seats, counted }: Shared) => db<Count[]>`
  select o.status, count(distinct s.ticket_id)::int as n
  from unnest(${seats}::text[]) as k(seat), unnest(${[...openStatuses]}::text[]) as o(status)
  cross join lateral (
    select s.ticket_id from ticket_seats s
    where s.seat = k.seat and s.status = o.status and s.rank < 3 and ${db.unsafe(heldElsewhere)} and s.department_id <> ${departmentId} and not ${counted}
    limit ${most}) s
  group by o.status order by o.status`

/** Counted along the index of seats, where what is open stands by when it is due. */
export const overdueAt = async (db: Db, seats: string[], now: Date): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select least(count(distinct s.ticket_id), ${most})::int as n
    from unnest(${seats}::text[]) as k(seat), unnest(array[0, 1, 2]) as r(rank), unnest(${[...openStatuses]}::text[]) as o(status)
    cross join lateral (
      select s.ticket_id from ticket_seats s
      where s.seat = k.seat and s.rank = r.rank and s.rank < 3 and s.status = o.status and not s.paused and s.due_at < ${now}
      limit ${most}) s`
  return row!.n
}

/** Open emergencies, and what may be one: few, and first in every seat. */
export const pressingAt = async (
  db: Db,
  seats: string[],
): Promise<{ emergencies: number; dangerChecks: number }> => {
  const [row] = await db<{ emergencies: number; dangerChecks: number }[]>`
    select count(distinct s.ticket_id) filter (where r.rank = 0)::int as emergencies,
      count(distinct s.ticket_id) filter (where r.rank = 1)::int as danger_checks
    from unnest(${seats}::text[]) as k(seat), unnest(array[0, 1]) as r(rank), unnest(${[...openStatuses]}::text[]) as o(status)
    cross join lateral (
      select s.ticket_id from ticket_seats s
      where s.seat = k.seat and s.rank = r.rank and s.status = o.status limit ${most}) s`
  return row!
}

/** Of these seats of people those with an open ticket that this department neither holds nor shares. */
export const standingElsewhere = async (db: Db, seats: string[], departmentId: number): Promise<string[]> => {
  const rows = await db<{ seat: string }[]>`
    select k.seat from unnest(${seats}::text[]) as k(seat)
    where exists (
      select from (values (0, ${departmentId}::int - 1), (${departmentId}::int + 1, 2147483647)) as other(first, last), ticket_seats s
      where s.seat = k.seat and ${db.unsafe(heldElsewhere)} and s.rank < 3
        and s.department_id between other.first and other.last
        and not exists (
          select from ticket_seats d where d.ticket_id = s.ticket_id and d.seat = ${`department:${departmentId}`}))`
  return rows.map(({ seat }) => seat)
}

/** In one statement: a reader sees the changes before or their sum after, never both. Writes as many rows as have changed. */
export const foldCounts = (db: Db) => db`
  with taken as (delete from ticket_counts returning *),
  summed as (
    select department_id, commune_code, province_code, lane, status, sum(n)::int as n
    from taken group by 1, 2, 3, 4, 5 having sum(n) <> 0
  ), placed as (
    insert into province_sums as s (province_code, lane, status, n)
    select province_code, lane, status, sum(n) from summed group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3
    on conflict (province_code, lane, status) do update set n = s.n + excluded.n
  )
  insert into ticket_sums as s (department_id, commune_code, province_code, lane, status, n)
  select * from summed order by 1, 2, 3, 4, 5
  on conflict (department_id, commune_code, province_code, lane, status) do update set n = s.n + excluded.n`
