import { lockOfUsual } from '../../../db/locks.ts'
import { ordinaryLane } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { DayNumber } from '../../platform/vietnam-time.ts'
import { type Counted, hoursInOne } from './counts.ts'
import type { KeptLevel } from './levels.ts'

/* SQL: what came in is counted along the index of what came in lately, many rows are written at once. */

export const lockUsual = (db: Db) => db`select pg_advisory_xact_lock(hashtextextended(${lockOfUsual}, 0))`

type Between = { from: Date; to: Date }

/** Hours since a Monday at midnight in Vietnam, as `hourNumber` of usual.ts says it. */
const hour = (db: Db) => db`(floor(extract(epoch from received_at) / 3600)::int + 79)`

const cameIn = (db: Db, { from, to }: Between) =>
  db`${db.unsafe(ordinaryLane)} and received_at >= ${from} and received_at < ${to}`

/** How many came in each hour of the week, by category; those of holidays came on a Sunday, as `hourOfWeek` of usual.ts says it. */
export const countByHour = (db: Db, between: Between, holidays: readonly DayNumber[]) => db<
  { categoryCode: string; hour: number; n: number }[]
>`
  select category_code, case when ${hour(db)} / 24 - 3 = any(${holidays as number[]}::int[]) then 144 + mod(${hour(db)}, 24)
      else mod(${hour(db)}, 168) end as hour, count(*)::int as n from tickets
  where ${cameIn(db, between)} group by 1, 2`

/** How many came to each commune, of each category, in each three hours. */
export const countInThirds = (db: Db, between: Between) => db<Counted[]>`
  select province_code, commune_code, category_code, ${hour(db)} / ${hoursInOne} as third, count(*)::int as n from tickets
  where ${cameIn(db, between)} and commune_code is not null and province_code is not null
  group by 1, 2, 3, 4`

/** How many came to each province, of each category. */
export const countOfProvinces = (db: Db, between: Between) => db<
  { provinceCode: string; categoryCode: string; n: number }[]
>`
  select province_code, category_code, count(*)::int as n from tickets
  where ${cameIn(db, between)} and province_code is not null group by 1, 2`

export const countCommunes = async (db: Db): Promise<number> => {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from communes`
  return row!.n
}

export const deleteLevels = (db: Db) => db`delete from usual_counts`

export const insertLevels = (db: Db, levels: readonly KeptLevel[]) => db`
  insert into usual_counts (place, category_code, n)
  select * from unnest(${levels.map(({ place }) => place)}::text[], ${levels.map(({ categoryCode }) => categoryCode)}::text[],
    ${levels.map(({ n }) => n)}::float8[])`

/** Whoever looks next learns anew. */
export const deleteRhythms = (db: Db) => db`delete from usual_rhythms`

export const saveRhythms = (db: Db, learntOn: string, data: unknown) => db`
  insert into usual_rhythms (learnt_on, data) values (${learntOn}::text::date, ${db.json(data as never)})
  on conflict (single) do update set learnt_on = excluded.learnt_on, data = excluded.data`

export const readRhythms = async (db: Db): Promise<{ learntOn: string; data: unknown } | null> => {
  const [row] = await db<{ learntOn: string; data: unknown }[]>`
    select learnt_on::text as learnt_on, data from usual_rhythms`
  return row ?? null
}
