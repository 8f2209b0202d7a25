import type { TextRow } from '../../db/schema/texts.ts'
import type { Actor } from '../access/permissions.ts'
import type { Db } from '../platform/database.ts'
import { within } from '../routing/editing/store.ts'
import type { TextInForce, TextKey, TextPlace } from './book.ts'

/* SQL: what holds at a place is read with what holds around it, and who wrote it; a statement carries what the actor may edit. */

export const textsInForce = (db: Db) => db<TextInForce[]>`
  select what, about, province_code, commune_code, value from texts where ended_at is null`

/** Whether the actor keeps the texts there, and there is such a place. */
export const keepsTextsAt = async (
  db: Db,
  actor: Actor,
  { provinceCode, communeCode }: TextPlace,
): Promise<boolean> => {
  if (actor.kind !== 'staff') return actor.kind === 'system'
  const [row] = await db`
    select from (select 1) one left join provinces v on v.code = ${provinceCode}
      left join communes c on c.code = ${communeCode} and c.valid_to is null,
      lateral (select 0 as id, v.code as province_code, c.code as commune_code) p
    where v.code is not distinct from ${provinceCode} and c.code is not distinct from ${communeCode}
      and (${communeCode}::text is null or c.province_code = v.code) and ${within(db, actor, 'manage-texts')}`
  return row !== undefined
}

export type TextWritten = TextInForce &
  Pick<TextRow, 'source' | 'setAt' | 'endedAt' | 'endedWhy'> & { by: string | null }

/** Of these texts what holds at the place and around it, and what held there before; the newest first. */
export const textsAround = (db: Db, { provinceCode, communeCode }: TextPlace, keys: readonly TextKey[]) => db<
  TextWritten[]
>`
  select t.what, t.about, t.province_code, t.commune_code, t.value, t.source, t.set_at, t.ended_at, t.ended_why,
    (select s.name from staff s where 'staff:' || s.id = t.set_by) as by
  from texts t join jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) as k(what text, about text)
    on k.what = t.what and k.about = t.about
  where (t.commune_code is null or t.commune_code = ${communeCode})
    and (t.province_code is null or t.province_code = ${provinceCode})
    and (t.ended_at is null or (t.province_code is not distinct from ${provinceCode} and t.commune_code is not distinct from ${communeCode}))
  order by t.set_at desc, t.id desc limit 200`

export type Ending = { key: TextKey; place: TextPlace; by: string; now: Date; why: string | null }

/** Ends what holds just there, and answers what it said. */
export const endText = async (db: Db, { key, place, by, now, why }: Ending): Promise<string | null> => {
  const [row] = await db<Pick<TextRow, 'value'>[]>`
    update texts set ended_at = ${now}, ended_by = ${by}, ended_why = ${why}
    where what = ${key.what} and about = ${key.about} and province_code is not distinct from ${place.provinceCode}
      and commune_code is not distinct from ${place.communeCode} and ended_at is null returning value`
  return row?.value ?? null
}

type NewText = TextInForce & Pick<TextRow, 'source' | 'setBy' | 'setAt'>

export const insertText = (db: Db, text: NewText) => db`
  insert into texts (what, about, province_code, commune_code, value, source, set_by, set_at)
  values (${text.what}, ${text.about}, ${text.provinceCode}, ${text.communeCode}, ${text.value}, ${text.source}, ${text.setBy},
    ${text.setAt})`
