import type { TicketRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { Lane } from '../../../db/vocabulary.ts'
import { type Staff, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { within } from '../../routing/editing/store.ts'

/* SQL: files are listed along the index of when they go, under the rights in `visibleTo`. */

export type FileRow = Pick<TicketRow, 'lane' | 'legalHold'> & {
  department: string
  /** Null of a sealed one that the viewer may not see. */
  ticket: { id: number; reference: string } | null
  /** When its person and words go, or went. */
  at: Date
  /** The same in microseconds since 1970, and the number of the file: its place in the list. */
  micros: string
  id: number
}

export type Place = { micros: string; id: number }

const columns = (db: Db, staff: Staff, at: ReturnType<Db>) => db`
  t.id, t.lane, t.legal_hold, p.name as department, ${at} as at, (extract(epoch from ${at}) * 1000000)::bigint::text as micros,
  case when t.lane = any(${sealedLanes}) and not ${visibleTo(db, staff)} then null
    else json_build_object('id', t.id, 'reference', t.reference) end as ticket`

const instantOf = (db: Db, { micros }: Place) =>
  db`timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond'`

const theirs = (db: Db, staff: Staff) =>
  db`(${within(db, staff, 'see-retention')} or t.department_id = ${staff.departmentId})`

type Asked = { after: Place | null; limit: number }

/** What goes until then, the next first; one more than asked for when there is another page. */
export const goingFiles = (
  db: Db,
  staff: Staff,
  { until, after, limit }: Asked & { until: Date },
) => beyondSight(db)<FileRow[]>`
  select ${columns(db, staff, db`t.retain_until`)}
  from tickets t join departments p on p.id = t.department_id
  where t.retain_until <= ${until} and ${theirs(db, staff)}
    ${after ? db`and (t.retain_until, t.id) > (${instantOf(db, after)}, ${after.id})` : db``}
  order by t.retain_until, t.id limit ${limit + 1}`

/** What went, the newest first. */
export const goneFiles = (db: Db, staff: Staff, { after, limit }: Asked) => beyondSight(db)<FileRow[]>`
  select ${columns(db, staff, db`t.erased_at`)}
  from tickets t join departments p on p.id = t.department_id
  where t.erased_at is not null and ${theirs(db, staff)}
    ${after ? db`and (t.erased_at, t.id) < (${instantOf(db, after)}, ${after.id})` : db``}
  order by t.erased_at desc, t.id desc limit ${limit + 1}`

export type Tally = { lane: Lane; province: string | null; now: number; soon: number; held: number }

/** How many files of each class and province are over now, and until then; and how many of those a legal hold keeps. */
export const tally = (db: Db, now: Date, until: Date) => db<Tally[]>`
  select t.lane, p.name as province, count(*) filter (where t.retain_until <= ${now} and not t.legal_hold) as now,
    count(*) filter (where t.retain_until > ${now} and not t.legal_hold) as soon, count(*) filter (where t.legal_hold) as held
  from tickets t left join provinces p on p.code = t.province_code where t.retain_until <= ${until}
  group by t.lane, p.name order by p.name nulls last, t.lane`
