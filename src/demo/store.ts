import type { StaffRow } from '../../db/schema/access.ts'
import type { Lane, Role, Status } from '../../db/vocabulary.ts'
import type { Staff } from '../access/permissions.ts'
import { rolesNow } from '../access/roles-now.ts'
import type { EventFields } from '../events/event.ts'
import type { Db } from '../platform/database.ts'
import { readPhone } from '../platform/phone.ts'
import type { TicketId } from '../tickets/ticket.ts'

/* SQL: what is due at a moment of the made year is read from three tables at once, and jobs of the queue are taken back. */

export type Due = { events: number[]; messages: number[]; next: Date | null }

/**
 * What follows by itself for these tickets, and for what is about none: events that nobody reacted to yet, marked as reacted to (screens are told of them by the relay, as of all
 * that waited for it), messages that may leave now, and the next moment until `last` at which something falls due.
 */
export const whatFollows = async (
  db: Db,
  led: TicketId[],
  { now, last }: { now: Date; last: Date },
): Promise<Due> => {
  const isOurs = db`(ticket_id is null or ticket_id = any(${led}::bigint[]))`
  const [row] = await db<Due[]>`
    with taken as (
      update ticket_events set dispatched_at = ${now}
      where seq is null and dispatched_at is null and at <= ${now} and ${isOurs} returning id
    )
    select array(select id from taken order by id) as events,
      array(select id from messages where state = 'queued' and not_before <= ${now} and ${isOurs} order by id) as messages,
      (select min(at) from (
        select min(next_at) as at from deadlines where next_at <= ${last} and ticket_id = any(${led}::bigint[])
        union all select min(next_at) from alarms where next_at <= ${last} and acknowledged_at is null and ticket_id = any(${led}::bigint[])
        union all select min(not_before) from messages where state = 'queued' and not_before > ${now} and not_before <= ${last} and ${isOurs}) due) as next`
  return row!
}

/** Takes back the jobs that this transaction gave to the queue: their work was done at its time. What still waits to be sent keeps its own. */
export const takeBackJobs = (db: Db) => db`
  select graphile_worker.complete_jobs(array_agg(j.id)) from graphile_worker.jobs j
  where j.created_at = now() and not exists (select from messages m where j.key = 'deliver:' || m.id and m.state = 'queued')`

/** What was told until then needs no digest any more. */
export const endDigests = (db: Db, until: Date) => db`
  update digest_items set sent_at = at where sent_at is null and at <= ${until}`

export type Standing = {
  id: number
  version: number
  lane: Lane
  status: Status
  dangerCheck: string
  categoryCode: string
  departmentId: number
  officerId: string | null
  communeCode: string | null
  reference: string
  dueAt: Date
  receivedAt: Date
  reporterId: number | null
  needsProof: boolean
  aboveKind: string
}

/** How a ticket stands. */
export const standingOf = async (db: Db, id: number): Promise<Standing> => {
  const [row] = await db<Standing[]>`
    select t.id, t.version, t.lane, t.status, t.danger_check, t.category_code, t.department_id, t.officer_id, t.commune_code,
      t.reference, d.due_at, t.received_at, t.reporter_id, c.needs_proof, c.above_kind
    from tickets t join deadlines d on d.ticket_id = t.id join categories c on c.code = t.category_code where t.id = ${id}`
  return row!
}

/** Everybody who works in the province, as the year begins. */
export const staffOfProvince = (db: Db, provinceCode: string, now: Date) => db<
  (Staff & Pick<StaffRow, 'phone'>)[]
>`
  select 'staff' as kind, s.id, s.name, s.language, ${rolesNow(db, now)} as roles, s.department_id, d.kind as department_kind,
    d.province_code, d.commune_code, s.phone
  from staff s join departments d on d.id = s.department_id
  where s.active and d.province_code = ${provinceCode} order by s.id`

export type NewColleague = {
  id: string
  name: string
  email: string
  phone: string | null
  roles: Role[]
  kind: string
  provinceCode: string
  communeCode: string | null
}

/** Colleagues of the demo's people, who have no password; they and those people have worked there since then. Answers how many are on call. */
export const addColleagues = async (db: Db, colleagues: NewColleague[], since: Date): Promise<number> => {
  const added = await db`
    with input as (
      select x.*, d.id as department_id from jsonb_to_recordset(${JSON.stringify(colleagues)}::text::jsonb) as x(
        id text, name text, email text, phone text, roles text[], kind text, "provinceCode" text, "communeCode" text)
      join departments d on d.kind = x.kind and d.province_code = x."provinceCode" and d.commune_code is not distinct from x."communeCode"
    ), people as (
      insert into "user" (id, name, email, email_verified) select id, name, email, true from input returning id
    ), workers as (
      insert into staff (id, name, department_id, roles, phone, mail_rhythm)
      select i.id, i.name, i.department_id, i.roles, i.phone, 'none' from input i join people p on p.id = i.id returning id
    ), served as (
      insert into duties (staff_id, department_id, valid_from)
      select i.id, i.department_id, ${since} from input i join workers w on w.id = i.id where i.kind <> 'office'
    ), known as (
      update duties set valid_from = ${since} where valid_from > ${since}
    )
    insert into on_call_shifts (staff_id, department_id, starts_at)
    select i.id, i.department_id, ${since} from input i join workers w on w.id = i.id where i.kind in ('office', 'electricity', 'water') returning id`
  return added.length
}

export const newestInbound = async (db: Db, sender: string): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    select id from inbound_messages where sender = ${readPhone(sender)} and handled_at is null order by id desc limit 1`
  return row?.id ?? null
}

/** What the newest code that its reporter asked for is made of. */
export const newestOwnKey = async (db: Db, ticketId: number): Promise<string | null> => {
  const [row] = await db<{ key: string }[]>`
    select key from follow_requests where ticket_id = ${ticketId} and purpose = 'own' order by id desc limit 1`
  return row?.key ?? null
}

export const lettersToPrint = async (db: Db, ticketId: number): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    select id from messages where ticket_id = ${ticketId} and state = 'to-print' order by id`
  return rows.map(({ id }) => id)
}

/** Who is to be called back since nobody took this call. */
export const callBackOf = async (db: Db, callId: string): Promise<number | null> => {
  const [row] = await db<
    { callBackId: number | null }[]
  >`select call_back_id from calls where external_id = ${callId}`
  return row?.callBackId ?? null
}

export const ticketOfInbound = async (db: Db, id: number): Promise<number | null> => {
  const [row] = await db<
    { ticketId: number | null }[]
  >`select ticket_id from inbound_messages where id = ${id}`
  return row?.ticketId ?? null
}

export const openConsultation = async (db: Db, ticketId: number): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    select id from consultations where ticket_id = ${ticketId} and answered_at is null order by id desc limit 1`
  return row?.id ?? null
}

export const picturesOfTicket = async (db: Db, ticketId: number): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    select id from attachments where ticket_id = ${ticketId} and media_type like 'image/%' order by id`
  return rows.map(({ id }) => id)
}

export const communesOf = (db: Db, provinceCode: string) => db<{ code: string; name: string }[]>`
  select code, name from communes where province_code = ${provinceCode} and valid_to is null`

/** `end` is the moment at which it ends, `from` its first day; so many of its days are made. */
export type YearMade = EventFields['demo-year.made']

/** How far the year is made; null where none was begun. */
export const newestYear = async (db: Db): Promise<YearMade | null> => {
  const [row] = await db<{ data: YearMade }[]>`
    select data from ticket_events where subject = 'demo-year' order by id desc limit 1`
  return row?.data ?? null
}

export const hasTickets = async (db: Db): Promise<boolean> => {
  const [row] = await db`select from tickets limit 1`
  return row !== undefined
}

/** Whether the incident of that moment is there already: of a day that was cut off. */
export const wasDeclared = async (db: Db, title: string, at: Date): Promise<boolean> => {
  const [row] = await db`select from incidents where title = ${title} and declared_at = ${at}`
  return row !== undefined
}
