import type { readAudit } from '../../../db/schema/access.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { ReadKind } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { within } from '../../routing/editing/store.ts'
import { type Staff, sealedLanes } from '../permissions.ts'
import { visibleTo } from '../visible.ts'

/* SQL: what was read is shown by who read it and by whose ticket it is, under the rights in `visibleTo`. */

type Read = typeof readAudit.$inferSelect

export type ReadRow = Pick<Read, 'id' | 'at' | 'what' | 'fields' | 'reason' | 'words'> & {
  staff: { id: string; name: string }
  department: string
  /** Null of no ticket, and of a sealed one that the reader of the log may not see. */
  ticket: { id: number; reference: string } | null
}

export type ReadsAsked = {
  /** A part of the name, as `fold` spells it. */
  who?: string | undefined
  reference?: string | undefined
  what?: ReadKind | undefined
  from?: Date | undefined
  until?: Date | undefined
  before: number | null
  limit: number
}

/** The newest first; one more than asked for when there is another page. */
export const readsOf = (db: Db, staff: Staff, asked: ReadsAsked) => beyondSight(db)<ReadRow[]>`
  select r.id, r.at, r.what, r.fields, r.reason, r.words, json_build_object('id', s.id, 'name', s.name) as staff, p.name as department,
    case when t.id is null or ${sealedFrom(db, staff)} then null
      else json_build_object('id', t.id, 'reference', t.reference) end as ticket
  from read_audit r join staff s on s.id = r.staff_id join departments p on p.id = s.department_id
    left join tickets t on t.id = r.ticket_id
  where (${within(db, staff, 'see-reads')} or t.department_id = ${staff.departmentId}) ${narrowed(db, staff, asked)}
  order by r.id desc limit ${asked.limit + 1}`

const sealedFrom = (db: Db, staff: Staff) =>
  db`(t.lane = any(${sealedLanes}) and not ${visibleTo(db, staff)})`

/** By its reference nothing is found that is sealed from who asks: else the answer would say that it is. */
const narrowed = (db: Db, staff: Staff, { who, reference, what, from, until, before }: ReadsAsked) => db`
  ${who === undefined ? db`` : db`and ${plainName(db)} like ${`%${who.replaceAll(/[\\%_]/g, '\\$&')}%`}`}
  ${reference === undefined ? db`` : db`and t.reference = ${reference} and not ${sealedFrom(db, staff)}`}
  ${what === undefined ? db`` : db`and r.what = ${what}`}
  ${from === undefined ? db`` : db`and r.at >= ${from}`}
  ${until === undefined ? db`` : db`and r.at < ${until}`}
  ${before === null ? db`` : db`and r.id < ${before}`}`

/** As `fold` spells a name: small letters without marks. */
const plainName = (db: Db) => db`
  replace(regexp_replace(normalize(lower(s.name), nfd), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`
