import type { StaffRow } from '../../../db/schema/access.ts'
import type { IncidentRow } from '../../../db/schema/incidents.ts'
import type { WarningRow } from '../../../db/schema/reporting.ts'
import { ordinaryLane } from '../../../db/schema/tickets.ts'
import { areaOf, type Management } from '../../access/management.ts'
import type { Actor } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../../tickets/any-of.ts'
import { rowColumns, rowJoins, type StoredRow } from '../../tickets/reading/store.ts'
import type { State } from './state.ts'

/* SQL: the rights stand in every statement, and tickets are found along the index of what came in lately. */

/** Which warnings somebody has this duty for, as a condition on `warnings w`. */
const within = (db: Db, actor: Actor, what: Management) => {
  const area = areaOf(actor, what)
  if (actor.kind !== 'staff' || area === null) return db`${actor.kind === 'system'}`
  return area === 'commune'
    ? db`w.commune_code = ${actor.communeCode}`
    : db`w.province_code = ${actor.provinceCode}`
}

export type Warning = WarningRow & {
  acknowledger: StaffRow['name'] | null
  mayAcknowledge: boolean
  /** Declared from it, the oldest first. */
  incidents: (Pick<IncidentRow, 'id' | 'title'> & { isOver: boolean })[]
  /** Of the same subject in the same place, declared otherwise and not over yet: it may be what rises. */
  ongoing: Pick<IncidentRow, 'id' | 'title'>[]
}

const columns = (db: Db, actor: Actor) => db`
  w.id, w.province_code, w.commune_code, w.category_code, w.hours, w.count, w.usually, w.from_at, w.raised_at,
  w.acknowledged_at, w.acknowledged_by, w.why, w.ended_at, s.name as acknowledger,
  (w.acknowledged_at is null and ${within(db, actor, 'acknowledge-warnings')}) as may_acknowledge,
  array(select json_build_object('id', i.id, 'title', i.title, 'isOver', i.closed_at is not null)
    from incidents i where i.warning_id = w.id order by i.id limit 20) as incidents,
  array(select json_build_object('id', i.id, 'title', i.title)
    from incidents i where w.ended_at is null and i.closed_at is null and i.warning_id is distinct from w.id
      and i.province_code = w.province_code and i.category_code = w.category_code
      and (w.commune_code is null or w.commune_code = any(i.commune_codes))
    order by i.id desc limit 5) as ongoing`

const standing = (db: Db, state: State) =>
  ({
    new: db`w.ended_at is null and w.acknowledged_at is null`,
    open: db`w.ended_at is null`,
    ended: db`w.ended_at is not null`,
  })[state]

export type Asked = {
  state: State | null
  communeCode: string | null
  provinceCode: string | null
  after: number | null
  most: number
}

export const warningsFor = (db: Db, actor: Actor, asked: Asked) => db<Warning[]>`
  select ${columns(db, actor)} from warnings w left join staff s on s.id = w.acknowledged_by
  where ${within(db, actor, 'see-warnings')}
    ${asked.state === null ? db`` : db`and ${standing(db, asked.state)}`}
    ${asked.communeCode === null ? db`` : db`and w.commune_code = ${asked.communeCode}`}
    ${asked.provinceCode === null ? db`` : db`and w.province_code = ${asked.provinceCode}`}
    ${asked.after === null ? db`` : db`and w.id < ${asked.after}`}
  order by w.id desc limit ${asked.most}`

export const findWarning = async (db: Db, actor: Actor, id: number): Promise<Warning | null> => {
  const [row] = await db<Warning[]>`
    select ${columns(db, actor)} from warnings w left join staff s on s.id = w.acknowledged_by
    where w.id = ${id} and ${within(db, actor, 'see-warnings')}`
  return row ?? null
}

export const lockWarning = async (db: Db, actor: Actor, id: number): Promise<Warning | null> => {
  const [row] = await db<Warning[]>`
    select ${columns(db, actor)} from warnings w left join staff s on s.id = w.acknowledged_by
    where w.id = ${id} and ${within(db, actor, 'see-warnings')} for update of w`
  return row ?? null
}

export const saveAcknowledged = (
  db: Db,
  id: number,
  { at, by, why }: { at: Date; by: string; why: string },
) => db`
  update warnings set acknowledged_at = ${at}, acknowledged_by = ${by}, why = ${why} where id = ${id}`

export type About = Pick<WarningRow, 'communeCode' | 'provinceCode' | 'categoryCode' | 'fromAt'> & {
  until: Date
}

/** As a condition on `tickets t`. */
const isAbout = (db: Db, { communeCode, provinceCode, categoryCode, fromAt, until }: About) => db`
  ${db.unsafe(`t.${ordinaryLane}`)} and t.received_at > ${fromAt} and t.received_at <= ${until}
  and t.category_code = ${categoryCode} and t.province_code = ${provinceCode}
  ${communeCode === null ? db`` : db`and t.commune_code = ${communeCode}`}`

/** The tickets that a warning is about, as far as the actor sees them, the newest first. */
export const ticketsAbout = (
  db: Db,
  actor: Actor,
  { about, after, most }: { about: About; after: number | null; most: number },
) => db<StoredRow[]>`
  select ${rowColumns(db)} from tickets t ${rowJoins(db)}
  where ${isAbout(db, about)} ${after === null ? db`` : db`and t.id < ${after}`} and ${visibleTo(db, actor)}
  order by t.id desc limit ${most}`

export type Compared = StoredRow & {
  search: string
  lat: number | null
  lon: number | null
  receivedAt: Date
}

/** Those of them that are open, with what they are compared by. */
export const openAbout = (db: Db, actor: Actor, { about, most }: { about: About; most: number }) => db<
  Compared[]
>`
  select ${rowColumns(db)}, t.search, t.lat, t.lon, t.received_at from tickets t ${rowJoins(db)}
  where ${isAbout(db, about)} and t.status in ${anyOpen(db)} and ${visibleTo(db, actor)}
  order by t.id desc limit ${most}`
