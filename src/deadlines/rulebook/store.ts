import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'
import type { Span, TargetRow } from '../target.ts'
import type { Interval, SpecialDay } from '../year-table.ts'

/** Changes of the rules wait for each other, so that two cannot both begin a row or a link of the chain. */
export const takeTurns = (db: Db, what: 'calendar' | 'targets') => db`
  select pg_advisory_xact_lock(hashtext(${`deadlines:${what}`}))`

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

export type Holiday = Omit<SpecialDay, 'provinceCode' | 'intervals'> & {
  provinceCode: string | null
  intervals: Interval[] | null
  source: string
}

const holidayColumns = (db: Db) => db`date::text, province_code, kind, intervals, name, source`

export const holidaysOf = (
  db: Db,
  { year, provinceCode }: { year: number; provinceCode: string | null },
) => db<Holiday[]>`
  select ${holidayColumns(db)} from holidays
  where date between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    and (province_code is null or province_code = ${provinceCode})
  order by date, province_code nulls first`

export const findHoliday = async (
  db: Db,
  { date, provinceCode }: { date: string; provinceCode: string | null },
): Promise<Holiday | null> => {
  const [row] = await db<Holiday[]>`
    select ${holidayColumns(db)} from holidays
    where date = ${date}::text::date and province_code is not distinct from ${provinceCode}`
  return row ?? null
}

export const upsertHoliday = (db: Db, day: Holiday) => db`
  insert into holidays (date, province_code, kind, intervals, name, source)
  values (${day.date}::text::date, ${day.provinceCode}, ${day.kind}, ${day.intervals && db.json(day.intervals as never)},
    ${day.name}, ${day.source})
  on conflict (date, province_code) do update
  set kind = excluded.kind, intervals = excluded.intervals, name = excluded.name, source = excluded.source`

export const deleteHoliday = (
  db: Db,
  { date, provinceCode }: { date: string; provinceCode: string | null },
) => db`
  delete from holidays where date = ${date}::text::date and province_code is not distinct from ${provinceCode}`

export type HoursRow = { provinceCode: string | null; weekday: number; intervals: Interval[] }

export const hoursOf = (db: Db, provinceCode: string | null) => db<HoursRow[]>`
  select province_code, weekday, intervals from working_hours
  where province_code is null or province_code = ${provinceCode} order by province_code nulls first, weekday`

export const upsertHours = (db: Db, { provinceCode, weekday, intervals }: HoursRow) => db`
  insert into working_hours (province_code, weekday, intervals)
  values (${provinceCode}, ${weekday}, ${db.json(intervals as never)})
  on conflict (province_code, weekday) do update set intervals = excluded.intervals`

export const deleteHours = (
  db: Db,
  { provinceCode, weekday }: Pick<HoursRow, 'provinceCode' | 'weekday'>,
) => db`
  delete from working_hours where weekday = ${weekday} and province_code is not distinct from ${provinceCode}`

export type Recomputation = {
  /** Open tickets that go by this calendar now. */
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
      (select count(*)::int from deadlines where open
        and (${provinceCode}::text is null or province_code = ${provinceCode})) as open,
      (select json_build_object('at', at, 'by', (select s.name from staff s where 'staff:' || s.id = change.actor))
        from change) as change,
      (select json_build_object('at', max(e.at), 'read', max((e.data->>'read')::int),
          'changed', sum((e.data->>'changed')::int))
        from ticket_events e, change where e.subject = any(${subjects}) and e.type = 'deadlines.recomputed'
          and e.id > change.id having count(*) > 0) as done`
  return row!
}

/** What a target is about: these together name it. */
export type TargetKey = Pick<
  TargetRow,
  'lane' | 'categoryCode' | 'urgency' | 'provinceCode' | 'place' | 'ordinary'
>
export type WantedTarget = TargetKey & { accept: Span | null; resolve: Span; source: string }
export type KeptTarget = WantedTarget & { id: number; validFrom: Date; validTo: Date | null }
/** `by` is who brought the row in, `endedBy` who ended it; null for what was there from the start. */
export type TargetSeen = KeptTarget & { by: string | null; endedBy: string | null }

const targetColumns = (db: Db) => db`
  id, lane, category_code, urgency, province_code, place, ordinary, accept, resolve, source, valid_from, valid_to`

export const targetsOf = (
  db: Db,
  asked: { provinceCode: string | null; history: 'shown' | 'hidden'; now: Date },
) => db<TargetSeen[]>`
  with told as (
    select (e.data->'changes'->'became'->>'id')::int as began, (e.data->'changes'->'was'->>'id')::int as ended, s.name
    from ticket_events e join staff s on e.actor = 'staff:' || s.id
    where e.subject = 'targets' and e.type = 'target.changed')
  select ${targetColumns(db)},
    (select name from told where began = targets.id limit 1) as "by",
    (select name from told where ended = targets.id limit 1) as ended_by
  from targets
  where (province_code is null or province_code = ${asked.provinceCode})
    ${asked.history === 'shown' ? db`` : db`and (valid_to is null or valid_to > ${asked.now})`}
  order by lane, province_code nulls first, category_code nulls first, urgency, place, ordinary, valid_from`

export const findTarget = async (db: Db, id: number): Promise<KeptTarget | null> => {
  const [row] = await db<KeptTarget[]>`select ${targetColumns(db)} from targets where id = ${id}`
  return row ?? null
}

const named = (db: Db, key: TargetKey) => db`
  lane = ${key.lane} and urgency = ${key.urgency} and place = ${key.place} and ordinary = ${key.ordinary}
    and category_code is not distinct from ${key.categoryCode} and province_code is not distinct from ${key.provinceCode}`

/** The row of this name that holds at an instant. */
export const targetAt = async (db: Db, key: TargetKey, at: Date): Promise<KeptTarget | null> => {
  const [row] = await db<KeptTarget[]>`
    select ${targetColumns(db)} from targets
    where ${named(db, key)} and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
    order by valid_from desc limit 1`
  return row ?? null
}

/** Ends all rows of this name at an instant; what was to begin after it never does. */
export const endTargets = (db: Db, key: TargetKey, at: Date) => db`
  update targets set valid_to = greatest(valid_from, ${at}::timestamptz)
  where ${named(db, key)} and (valid_to is null or valid_to > ${at})`

export const endTarget = (db: Db, id: number, at: Date) => db`
  update targets set valid_to = ${at} where id = ${id}`

/** The row that was to end when another began goes on. */
export const goOn = (db: Db, key: TargetKey, endedAt: Date) => db`
  update targets set valid_to = null
  where ${named(db, key)} and valid_to = ${endedAt} and valid_from < valid_to`

export const insertTarget = async (db: Db, wanted: WantedTarget, validFrom: Date): Promise<KeptTarget> => {
  const { lane, categoryCode, urgency, provinceCode, place, ordinary, accept, resolve, source } = wanted
  const [row] = await db<KeptTarget[]>`
    insert into targets (lane, category_code, urgency, province_code, place, ordinary, accept, resolve, source, valid_from)
    values (${lane}, ${categoryCode}, ${urgency}, ${provinceCode}, ${place}, ${ordinary}, ${accept && db.json(accept)},
      ${db.json(resolve)}, ${source}, ${validFrom})
    returning ${targetColumns(db)}`
  return row!
}
