import { and, between, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm'
import { lockOfRules } from '../../../db/locks.ts'
import { query, same } from '../../../db/query.ts'
import { holidays, workingHours } from '../../../db/schema/deadlines.ts'
import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'
import { sealedAway } from '../sealed-away.ts'

/* SQL for locks and the jobs of the queue; the rest is built. */

/** Changes of the rules wait for each other, so that two cannot both begin a row or a link of the chain. */
export const takeTurns = (db: Db, what: Parameters<typeof lockOfRules>[0]) => db`
  select pg_advisory_xact_lock(hashtext(${lockOfRules(what)}))`

/**
 * One computation for each change, and one more when every process has surely heard of it: meanwhile
 * one may have saved a deadline by the calendar that it still held. The same change soon after takes the place of both;
 * another day has jobs of its own, for a job that is replaced while it runs is never tried again.
 */
export const enqueueRecompute = (
  { db }: Ctx,
  { provinceCode, day }: { provinceCode: string | null; day: string | null },
) => db`
  select graphile_worker.add_job('recompute-deadlines',
    json_build_object('provinceCode', ${provinceCode}::text, 'day', ${day}::text), queue_name := 'recompute-deadlines',
    job_key := concat_ws(':', 'recompute-deadlines', coalesce(${provinceCode}::text, 'nation'), ${day}::text, round.name),
    run_at := now() + round.wait)
  from (values ('at-once', interval '0'), ('again', interval '2 minutes')) as round (name, wait)`

export type Holiday = Omit<typeof holidays.$inferSelect, 'id'>
type DayKey = Pick<Holiday, 'date' | 'provinceCode'>

const isDay = ({ date, provinceCode }: DayKey) =>
  and(eq(holidays.date, date), same(holidays.provinceCode, provinceCode))

const holiday = () => {
  const { id, ...columns } = getTableColumns(holidays)
  return columns
}

export const holidaysOf = (
  db: Db,
  { year, provinceCode }: { year: number; provinceCode: string | null },
): Promise<Holiday[]> =>
  query(db)
    .select(holiday())
    .from(holidays)
    .where(
      and(
        between(holidays.date, `${year}-01-01`, `${year}-12-31`),
        or(isNull(holidays.provinceCode), same(holidays.provinceCode, provinceCode)),
      ),
    )
    .orderBy(holidays.date, sql`${holidays.provinceCode} nulls first`)
    .execute()

export const findHoliday = async (db: Db, day: DayKey): Promise<Holiday | null> => {
  const [row] = await query(db).select(holiday()).from(holidays).where(isDay(day))
  return row ?? null
}

export const upsertHoliday = (db: Db, day: Holiday) => {
  const { kind, intervals, name, source } = day
  return query(db)
    .insert(holidays)
    .values(day)
    .onConflictDoUpdate({
      target: [holidays.date, holidays.provinceCode],
      set: { kind, intervals, name, source },
    })
}

export const deleteHoliday = (db: Db, day: DayKey) => query(db).delete(holidays).where(isDay(day))

export type HoursRow = Omit<typeof workingHours.$inferSelect, 'id'>

export const hoursOf = (db: Db, place: string | null): Promise<HoursRow[]> => {
  const { provinceCode, weekday, intervals } = workingHours
  return query(db)
    .select({ provinceCode, weekday, intervals })
    .from(workingHours)
    .where(or(isNull(provinceCode), same(provinceCode, place)))
    .orderBy(sql`${provinceCode} nulls first`, weekday)
    .execute()
}

export const upsertHours = (db: Db, hours: HoursRow) =>
  query(db)
    .insert(workingHours)
    .values(hours)
    .onConflictDoUpdate({
      target: [workingHours.provinceCode, workingHours.weekday],
      set: { intervals: hours.intervals },
    })

export const deleteHours = (db: Db, { provinceCode, weekday }: Pick<HoursRow, 'provinceCode' | 'weekday'>) =>
  query(db)
    .delete(workingHours)
    .where(and(eq(workingHours.weekday, weekday), same(workingHours.provinceCode, provinceCode)))

export type Recomputation = {
  /** Open tickets that go by this calendar now, without the sealed ones, of which nobody who changes a calendar may know. */
  open: number
  /** The last change of the calendar; null when there was none. */
  change: { at: Date; by: string | null } | null
  /** What that change did: deadlines looked at, and those that moved; null while the computation waits. */
  done: { at: Date; read: number; changed: number } | null
}

export const recomputationOf = async (
  db: Db,
  { provinceCode, subjects }: { provinceCode: string | null; subjects: string[] },
): Promise<Recomputation> => {
  const [row] = await db<Recomputation[]>`
    with change as (
      select id, at, actor from ticket_events
      where subject = any(${subjects}) and type in ('holiday.changed', 'working-hours.changed')
      order by id desc limit 1)
    select
      (select count(*)::int from deadlines where open and not ${sealedAway(db)}
        and (${provinceCode}::text is null or province_code = ${provinceCode})) as open,
      (select json_build_object('at', at, 'by', (select s.name from staff s where 'staff:' || s.id = change.actor))
        from change) as change,
      (select json_build_object('at', max(e.at), 'read', max((e.data->>'read')::int),
          'changed', sum((e.data->>'changed')::int))
        from ticket_events e, change where e.subject = any(${subjects}) and e.type = 'deadlines.recomputed'
          and e.id > change.id having count(*) > 0) as done`
  return row!
}
