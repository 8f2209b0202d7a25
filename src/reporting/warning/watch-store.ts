import { inArray } from 'drizzle-orm'
import { lockOfWarnings } from '../../../db/locks.ts'
import { query } from '../../../db/query.ts'
import { type WarningRow, warnings } from '../../../db/schema/reporting.ts'
import { ordinaryLane } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { KeptLevel } from './levels.ts'

/* SQL: what came in lately is counted along its index, all the country's in one statement. */

export type CameLately = {
  provinceCode: string
  communeCode: string
  categoryCode: string
  inDay: number
  inHours: number
}

/** What came to each commune within a day, and of that within the last hours. */
export const cameLately = (db: Db, { day, hours, now }: { day: Date; hours: Date; now: Date }) => db<
  CameLately[]
>`
  select province_code, commune_code, category_code, count(*)::int as in_day,
    (count(*) filter (where received_at > ${hours}))::int as in_hours
  from tickets
  where ${db.unsafe(ordinaryLane)} and received_at > ${day} and received_at <= ${now}
    and commune_code is not null and province_code is not null
  group by 1, 2, 3`

export const lockWarnings = (db: Db, provinceCode: string) =>
  db`select pg_advisory_xact_lock(hashtextextended(${lockOfWarnings(provinceCode)}, 0))`

export type OpenRow = Pick<
  WarningRow,
  'id' | 'provinceCode' | 'communeCode' | 'categoryCode' | 'hours' | 'count'
>

export const provincesWarned = async (db: Db): Promise<string[]> => {
  const rows = await db<{ provinceCode: string }[]>`
    select distinct province_code from warnings where ended_at is null`
  return rows.map(({ provinceCode }) => provinceCode)
}

export const openIn = (db: Db, provinceCode: string) => db<OpenRow[]>`
  select id, province_code, commune_code, category_code, hours, count from warnings
  where province_code = ${provinceCode} and ended_at is null order by id`

export const levelsOfPlaces = (db: Db, places: readonly string[]) => db<KeptLevel[]>`
  select place, category_code, n from usual_counts where place = any(${places as string[]})`

export type NewWarning = typeof warnings.$inferInsert

export const insertWarnings = (db: Db, rows: NewWarning[]) =>
  query(db).insert(warnings).values(rows).returning({ id: warnings.id })

export const saveGrown = (
  db: Db,
  { id, ...seen }: Pick<WarningRow, 'id' | 'hours' | 'count' | 'usually'>,
) => db`
  update warnings set hours = ${seen.hours}, count = ${seen.count}, usually = ${seen.usually} where id = ${id}`

export const endWarnings = (db: Db, ids: number[], at: Date) =>
  query(db).update(warnings).set({ endedAt: at }).where(inArray(warnings.id, ids))
