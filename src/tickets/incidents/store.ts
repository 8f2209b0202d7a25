import type { IncidentArea, IncidentRow, IncidentTicketRow } from '../../../db/schema/incidents.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'

/* SQL: residents and every report that is opened ask what is known at a place. */

export type Incident = IncidentRow

type NewIncident = Omit<IncidentRow, 'id' | 'closedAt' | 'answer'>

export const insertIncident = async (db: Db, incident: NewIncident): Promise<Incident> => {
  const { provinceCode, communeCodes, area, streets, categoryCode, title, known, knownAt } = incident
  const { beganAt, expectedEnd, declaredBy, declaredAt, warningId } = incident
  const [row] = await db<Incident[]>`
    insert into incidents (province_code, commune_codes, area, streets, category_code, title, known, known_at, began_at, expected_end,
      declared_by, declared_at, warning_id)
    values (${provinceCode}, ${communeCodes}, ${area && db.json(area)}, ${streets}, ${categoryCode}, ${title}, ${known}, ${knownAt}, ${beganAt},
      ${expectedEnd}, ${declaredBy}, ${declaredAt}, ${warningId}) returning *`
  return row!
}

export const findIncident = async (db: Db, id: number): Promise<Incident | null> => {
  const [row] = await db<Incident[]>`select * from incidents where id = ${id}`
  return row ?? null
}

export const lockIncident = async (db: Db, id: number): Promise<Incident | null> => {
  const [row] = await db<Incident[]>`select * from incidents where id = ${id} for update`
  return row ?? null
}

/** It stays open, and says the same, until the transaction ends. */
export const holdIncident = async (db: Db, id: number): Promise<Incident | null> => {
  const [row] = await db<Incident[]>`select * from incidents where id = ${id} for share`
  return row ?? null
}

export type Known = Pick<Incident, 'known' | 'knownAt' | 'expectedEnd'>

export const saveKnown = async (
  db: Db,
  id: number,
  { known, knownAt, expectedEnd }: Known,
): Promise<Incident> => {
  const [row] = await db<Incident[]>`
    update incidents set known = ${known}, known_at = ${knownAt}, expected_end = ${expectedEnd} where id = ${id} returning *`
  return row!
}

export type Closing = { answer: string; closedAt: Date }

export const saveClosing = async (db: Db, id: number, { answer, closedAt }: Closing): Promise<Incident> => {
  const [row] = await db<Incident[]>`
    update incidents set answer = ${answer}, closed_at = ${closedAt} where id = ${id} returning *`
  return row!
}

/** What is open at a commune, the newest first. */
export const openAt = (db: Db, communeCode: string) => db<Incident[]>`
  select i.* from incidents i join communes c on c.code = ${communeCode} and c.province_code = i.province_code
  where i.closed_at is null and ${communeCode} = any(i.commune_codes) order by i.id desc limit 50`

export type IncidentsAsked = {
  provinceCode: string | null
  communeCode: string | null
  open: boolean | null
  before: number
  limit: number
}

/** Of a province, a commune or all, the newest first. */
export const listRows = (db: Db, { provinceCode, communeCode, open, before, limit }: IncidentsAsked) => db<
  Incident[]
>`
  select i.* from incidents i
  where i.id < ${before} and ${provinceCode ? db`i.province_code = ${provinceCode}` : db`true`}
    and ${communeCode ? db`${communeCode} = any(i.commune_codes)` : db`true`}
    and ${open === null ? db`true` : open ? db`i.closed_at is null` : db`i.closed_at is not null`}
  order by i.id desc limit ${limit}`

export type IncidentEvent = {
  id: number
  at: Date
  type: 'incident.declared' | 'incident.updated' | 'incident.closed'
  data: {
    known?: string
    expectedEnd?: string | null
    answer?: string
    area?: IncidentArea | null
    streets?: string[]
  }
  by: string | null
}

/** What happened to an incident, oldest first; `by` is who in the house. */
export const eventsOf = (db: Db, id: number) => db<IncidentEvent[]>`
  select e.id, e.at, e.type, e.data, (select s.name from staff s where 'staff:' || s.id = e.actor) as by
  from ticket_events e where e.subject = ${`incident:${id}`} and e.type in ${said(db)} order by e.id limit 500`

/** What everybody who joined is told; that somebody was read it is none. */
const said = (db: Db) => db`('incident.declared', 'incident.updated', 'incident.closed')`

/** The newest that was said of an incident: whoever joins now knows as much. */
export const newestEventOf = async (db: Db, id: number): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    select id from ticket_events where subject = ${`incident:${id}`} and type in ${said(db)} order by id desc limit 1`
  return row?.id ?? 0
}

export type Fitting = { id: number; phone: string | null; zaloId: string | null }

/** Open reports of its place since it began that nobody asked about it yet, in the order of their ids. */
export const fittingBefore = (
  db: Db,
  { id, communeCodes, beganAt }: Pick<Incident, 'id' | 'communeCodes' | 'beganAt'>,
  after: number,
) => db<Fitting[]>`
  select t.id, r.phone, r.zalo_id from tickets t left join reporters r on r.id = t.reporter_id
  where t.id > ${after} and t.commune_code = any(${communeCodes}) and t.lane = 'feedback' and t.status in ${anyOpen(db)}
    and t.reported_at >= ${beganAt}
    and not exists (select from incident_tickets j where j.ticket_id = t.id and (j.incident_id = ${id} or j.standing = 'joined'))
  order by t.id limit 200`

export type Standing = IncidentTicketRow

/** What stands between a ticket and each incident that it may be about. */
export const standingsOf = (db: Db, ticketId: number) =>
  db<
    Pick<Standing, 'incidentId' | 'standing'>[]
  >`select incident_id, standing from incident_tickets where ticket_id = ${ticketId}`

/** The incident that a ticket has joined. */
export const joinedBy = async (db: Db, ticketId: number): Promise<Incident | null> => {
  const [row] = await db<Incident[]>`
    select i.* from incident_tickets j join incidents i on i.id = j.incident_id
    where j.ticket_id = ${ticketId} and j.standing = 'joined'`
  return row ?? null
}

export const saveStanding = (
  db: Db,
  { incidentId, ticketId, standing, how, at, toldThrough }: Standing,
) => db`
  insert into incident_tickets as j (incident_id, ticket_id, standing, how, at, told_through)
  values (${incidentId}, ${ticketId}, ${standing}, ${how}, ${at}, ${toldThrough})
  on conflict (incident_id, ticket_id) do update set standing = excluded.standing, how = excluded.how, at = excluded.at,
    told_through = greatest(j.told_through, excluded.told_through)`

/** Those who joined and were not told of what happened by this event, in the order of their ids. */
export const untold = async (
  db: Db,
  { incidentId, through, after }: { incidentId: number; through: number; after: number },
): Promise<number[]> => {
  const rows = await db<{ ticketId: number }[]>`
    select ticket_id from incident_tickets
    where incident_id = ${incidentId} and standing = 'joined' and told_through < ${through} and ticket_id > ${after}
    order by ticket_id limit 200`
  return rows.map(({ ticketId }) => ticketId)
}

/** False where it parted meanwhile, or was told already. */
export const markTold = async (
  db: Db,
  { incidentId, ticketId, through }: { incidentId: number; ticketId: number; through: number },
): Promise<boolean> => {
  const rows = await db`
    update incident_tickets set told_through = ${through}
    where incident_id = ${incidentId} and ticket_id = ${ticketId} and standing = 'joined' and told_through < ${through}
    returning ticket_id`
  return rows.length === 1
}

/** What follows for those who joined is a job of its own: there may be thousands. */
export const followLater = (db: Db, incidentId: number) => db`
  select graphile_worker.add_job('follow-incident', json_build_object('incidentId', ${incidentId}::int),
    job_key := ${`incident:${incidentId}`}, max_attempts := 25)`

/** Whoever reported it before is asked by a job of its own, as many as they are. */
export const askEarlierLater = (db: Db, incidentId: number) => db`
  select graphile_worker.add_job('ask-earlier', json_build_object('incidentId', ${incidentId}::int),
    job_key := ${`ask-earlier:${incidentId}`}, max_attempts := 25)`
