import type { Db } from '../platform/database.ts'
import { dayOfDate, startOfDate, startOfDay } from '../platform/vietnam-time.ts'
import { inSteps } from './in-steps.ts'
import { aboutTicket } from './story-store.ts'
import { type Change, ordinaryLanes } from './sums.ts'

/* SQL: the facts of a month are added up where they lie. */

/** Days from and with the first to and with the last, as 'YYYY-MM-DD'; weeks and months are compared where they lie in it whole. */
export type Period = { from: string; to: string }

/** Tickets whose facts can lie in the period, a page at a time. */
export const ticketsOfPeriod = async (
  db: Db,
  { from, to }: Period,
  { after, most }: { after: number; most: number },
): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    select id from tickets
    where id > ${after} and reported_at < ${new Date(startOfDay(dayOfDate(to) + 1))} and (updated_at >= ${startOfDate(from)}
      or id in (select ${aboutTicket(db)} from ticket_events where type = 'message.failed' and at >= ${startOfDate(from)}))
    order by id limit ${most}`
  return rows.map(({ id }) => id)
}

export type WrongSum = Omit<Change, 'n'> & { kept: number; anew: number }

/** Which sums lie in the period whole, asked before anything is taken apart: a few days cost no more for the years around them. */
const within = (db: Db, { from, to }: Period) => db`starts >= ${from}::text::date
  and (starts + case span when 'day' then interval '0' when 'week' then interval '6 days' else interval '1 month - 1 day' end)::date <= ${to}::text::date`

const beginsIn = (db: Db, { from, to }: Period) =>
  db`starts between ${from}::text::date and ${to}::text::date`

/** From the first to the last day of which anything is kept; null where nothing is. */
export const daysKept = async (db: Db): Promise<Period | null> => {
  const [row] = await db<{ from: string | null; to: string | null }[]>`
    select least(f.first, s.first)::text as "from", greatest(f.last, s.last)::text as "to"
    from (select min(day) as first, max(day) as last from ticket_facts) f, (select min(starts) as first, max(starts) as last from figures) s`
  return row?.from && row.to ? { from: row.from, to: row.to } : null
}

/** The facts of a week are read to its end. */
const weekOn = 6

/** Every sum that begins in a stretch of the period, and is not what its facts add up to. */
export const wrongSums = (db: Db, period: Period, stretch: Period) => db<WrongSum[]>`
  with anew as (
    select u.unit, c.cut, s.span, s.starts, f.measure, f.bin, count(*)::int as n
    from ticket_facts f
    cross join lateral (values (false, 'department:' || f.department_id), (false, 'commune:' || f.commune_code), (false, 'province:' || f.province_code),
      (true, 'place:' || f.place_commune_code), (true, 'place:' || f.place_province_code)) as u(of_place, unit)
    cross join lateral (
      select 'lane:' || f.lane where not u.of_place union all
      select part from (values ('all'), ('category:' || f.category_code), ('channel:' || f.channel),
        (case when u.of_place then 'department:' || f.department_id end)) as parts(part)
      where f.lane = any(${ordinaryLanes as string[]}) and part is not null
    ) as c(cut)
    cross join lateral (
      values ('day', f.day), ('week', date_trunc('week', f.day)::date), ('month', date_trunc('month', f.day)::date)
    ) as s(span, starts)
    where u.unit is not null and f.day between ${stretch.from}::text::date and least(${stretch.to}::text::date + ${weekOn}::int, ${period.to}::text::date)
      and ${within(db, period)} and ${beginsIn(db, stretch)}
    group by 1, 2, 3, 4, 5, 6
  ), kept as (select unit, cut, span, starts, measure, bin, n from figures f, lateral ${inSteps(db)} where ${within(db, period)} and ${beginsIn(db, stretch)})
  select unit, cut, span, starts, measure, bin, coalesce(k.n, 0) as kept, coalesce(a.n, 0) as anew
  from anew a full join kept k using (unit, cut, span, starts, measure, bin)
  where coalesce(k.n, 0) <> coalesce(a.n, 0)
  order by unit, cut, span, starts, measure, bin`
