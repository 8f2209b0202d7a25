import type { Db } from '../platform/database.ts'
import { dayOfDate, startOfDate, startOfDay } from '../platform/vietnam-time.ts'
import { inSteps } from './in-steps.ts'
import { aboutTicket } from './story-store.ts'
import { type Change, ordinaryLanes } from './sums.ts'

/* SQL: all facts of a period are added up where they lie. */

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

/** Every sum that is not what its facts add up to. */
export const wrongSums = (db: Db, period: Period) => db<WrongSum[]>`
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
    where u.unit is not null and f.day between ${period.from}::text::date and ${period.to}::text::date and ${within(db, period)}
    group by 1, 2, 3, 4, 5, 6
  ), kept as (select unit, cut, span, starts, measure, bin, n from figures f, lateral ${inSteps(db)} where ${within(db, period)})
  select unit, cut, span, starts, measure, bin, coalesce(k.n, 0) as kept, coalesce(a.n, 0) as anew
  from anew a full join kept k using (unit, cut, span, starts, measure, bin)
  where coalesce(k.n, 0) <> coalesce(a.n, 0)
  order by unit, cut, span, starts, measure, bin`
