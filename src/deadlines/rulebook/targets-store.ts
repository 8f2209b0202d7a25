import { and, desc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { query, same } from '../../../db/query.ts'
import { targets } from '../../../db/schema/deadlines.ts'
import type { Db } from '../../platform/database.ts'

/* SQL where the events are asked who changed a row; the rest is built. */

export type KeptTarget = typeof targets.$inferSelect
/** What a target is about: these together name it. */
export type TargetKey = Pick<
  KeptTarget,
  'lane' | 'categoryCode' | 'urgency' | 'provinceCode' | 'place' | 'ordinary'
>
export type WantedTarget = TargetKey & Pick<KeptTarget, 'accept' | 'resolve' | 'ring' | 'source'>
/** `by` is who brought the row in, `endedBy` who ended it; null for what was there from the start. */
export type TargetSeen = KeptTarget & { by: string | null; endedBy: string | null }

/** With who changed each row, which the events tell. */
export const targetsOf = (
  db: Db,
  asked: { provinceCode: string | null; history: 'shown' | 'hidden'; now: Date },
) => db<TargetSeen[]>`
  with told as (
    select (e.data->'changes'->'became'->>'id')::int as began, (e.data->'changes'->'was'->>'id')::int as ended, s.name
    from ticket_events e join staff s on e.actor = 'staff:' || s.id
    where e.subject = 'targets' and e.type = 'target.changed')
  select targets.*,
    (select name from told where began = targets.id limit 1) as "by",
    (select name from told where ended = targets.id limit 1) as ended_by
  from targets
  where (province_code is null or province_code = ${asked.provinceCode})
    ${asked.history === 'shown' ? db`` : db`and (valid_to is null or valid_to > ${asked.now})`}
  order by lane, province_code nulls first, category_code nulls first, urgency, place, ordinary, valid_from`

export const findTarget = async (db: Db, id: number): Promise<KeptTarget | null> => {
  const [row] = await query(db).select().from(targets).where(eq(targets.id, id))
  return row ?? null
}

const named = (key: TargetKey) =>
  and(
    eq(targets.lane, key.lane),
    eq(targets.urgency, key.urgency),
    eq(targets.place, key.place),
    eq(targets.ordinary, key.ordinary),
    same(targets.categoryCode, key.categoryCode),
    same(targets.provinceCode, key.provinceCode),
  )

const endsAfter = (at: Date) => or(isNull(targets.validTo), gt(targets.validTo, at))

/** The row of this name that holds at an instant. */
export const targetAt = async (db: Db, key: TargetKey, at: Date): Promise<KeptTarget | null> => {
  const [row] = await query(db)
    .select()
    .from(targets)
    .where(and(named(key), lte(targets.validFrom, at), endsAfter(at)))
    .orderBy(desc(targets.validFrom))
    .limit(1)
  return row ?? null
}

/** Ends all rows of this name at an instant; what was to begin after it never does. */
export const endTargets = (db: Db, key: TargetKey, at: Date) =>
  query(db)
    .update(targets)
    .set({ validTo: sql`greatest(${targets.validFrom}, ${at}::timestamptz)` })
    .where(and(named(key), endsAfter(at)))

export const endTarget = (db: Db, id: number, at: Date) =>
  query(db).update(targets).set({ validTo: at }).where(eq(targets.id, id))

/** The row that was to end when another began goes on. */
export const goOn = (db: Db, key: TargetKey, endedAt: Date) =>
  query(db)
    .update(targets)
    .set({ validTo: null })
    .where(and(named(key), eq(targets.validTo, endedAt), lt(targets.validFrom, targets.validTo)))

export const insertTarget = async (db: Db, wanted: WantedTarget, validFrom: Date): Promise<KeptTarget> => {
  const [row] = await query(db)
    .insert(targets)
    .values({ ...wanted, validFrom })
    .returning()
  return row!
}
