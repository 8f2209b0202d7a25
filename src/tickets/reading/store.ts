import type { StaffRow } from '../../../db/schema/access.ts'
import type { DeadlineRow } from '../../../db/schema/deadlines.ts'
import type { calls } from '../../../db/schema/intake.ts'
import type { CommuneRow, DepartmentRow, provinces } from '../../../db/schema/routing.ts'
import type { attachments, CollaboratorRow, consultations, ReporterRow } from '../../../db/schema/tickets.ts'
import type { Actor } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { isFormerProof } from '../former-proof.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: lists are the hottest reads, under the rights in `visibleTo`; residents read pictures and departments at the edge. */

type Department = Pick<DepartmentRow, 'id' | 'name'>

export const departmentById = async (
  db: Db,
  id: number,
): Promise<Pick<DepartmentRow, 'id' | 'name' | 'kind'>> => {
  const [row] = await db<
    Pick<DepartmentRow, 'id' | 'name' | 'kind'>[]
  >`select id, name, kind from departments where id = ${id}`
  return row!
}

export type Attachment = Pick<
  typeof attachments.$inferSelect,
  | 'id'
  | 'purpose'
  | 'mediaType'
  | 'storageKey'
  | 'width'
  | 'height'
  | 'published'
  | 'marks'
  | 'name'
  | 'pages'
  | 'signed'
  | 'held'
  | 'addedBy'
  | 'keptFromReporter'
> & { former: boolean }

export const attachmentsOf = (db: Db, ticketId: number) => db<Attachment[]>`
  select id, purpose, media_type, storage_key, width, height, published, marks, name, pages, signed, held, added_by, kept_from_reporter,
    ${isFormerProof(db, 'a')} as former
  from attachments a where ticket_id = ${ticketId} order by id`

/** The names of the departments that these events mention. */
export const departmentNames = async (db: Db, ids: number[]): Promise<Map<number, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db<Department[]>`select id, name from departments where id = any(${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type Person = Pick<StaffRow, 'id' | 'name'>

/** What lists show of a ticket. */
export type StoredRow = Pick<
  Ticket,
  | 'id'
  | 'reference'
  | 'title'
  | 'lane'
  | 'status'
  | 'urgency'
  | 'dangerCheck'
  | 'channel'
  | 'categoryCode'
  | 'communeCode'
  | 'provinceCode'
  | 'departmentId'
  | 'officerId'
  | 'receivedAt'
  | 'reportedAt'
  | 'heldSince'
  | 'supporters'
  | 'bounces'
  | 'reopenings'
  | 'version'
> &
  Pick<DeadlineRow, 'acceptDueAt' | 'dueAt' | 'pausedSince'> & {
    communeName: CommuneRow['fullName'] | null
    departmentName: DepartmentRow['name']
    officerName: Person['name'] | null
  }

export const rowColumns = (db: Db) => db`
  t.id, t.reference, t.title, t.lane, t.status, t.urgency, t.danger_check, t.channel, t.category_code, t.commune_code, t.province_code,
  t.department_id, t.officer_id, t.received_at, t.reported_at, t.held_since, t.supporters, t.bounces, t.reopenings, t.version,
  c.full_name as commune_name, p.name as department_name, s.name as officer_name, d.accept_due_at, d.due_at, d.paused_since`

/** Where a ticket stands in a list before its own order begins: as `rank_of` says; by age, what is done stands with the rest. */
export const placeInList = (db: Db, sort: 'newest' | 'due') =>
  db`least(rank_of(t.status, t.lane, t.danger_check), ${db.unsafe(sort === 'due' ? '3' : '2')})::int`

export const rowJoins = (db: Db) => db`
  join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
  left join communes c on c.code = t.commune_code left join staff s on s.id = t.officer_id`

/** A ticket as lists show it, if the actor may see it. */
export const findRow = async (db: Db, actor: Actor, id: number): Promise<StoredRow | null> => {
  const [row] = await db<StoredRow[]>`
    select ${rowColumns(db)} from tickets t ${rowJoins(db)} where t.id = ${id} and ${visibleTo(db, actor)}`
  return row ?? null
}

export const staffNames = async (db: Db, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db<Person[]>`select id, name from staff where id = any(${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** With their province: many communes of the country are called the same. */
export const communeNames = async (db: Db, codes: string[]): Promise<Map<string, string>> => {
  if (codes.length === 0) return new Map()
  const rows = await db<
    (Pick<CommuneRow, 'code' | 'fullName'> & { province: (typeof provinces.$inferSelect)['name'] })[]
  >`
    select c.code, c.full_name, p.name as province from communes c join provinces p on p.code = c.province_code
    where c.code = any(${codes})`
  return new Map(rows.map(({ code, fullName, province }) => [code, `${fullName}, ${province}`]))
}

export type ReporterSeen = Pick<ReporterRow, 'name' | 'phone' | 'email' | 'postalAddress' | 'helper'>

export const reporterOf = async (db: Db, reporterId: number | null): Promise<ReporterSeen | null> => {
  const [row] = await db<ReporterSeen[]>`
    select name, phone, email, postal_address, helper from reporters where id = ${reporterId} and erased_at is null`
  return row ?? null
}

/** Who reported, as they are kept and as they were kept before they were put right. */
export const peopleOf = (db: Db, { id, reporterId }: Pick<Ticket, 'id' | 'reporterId'>) => db<ReporterSeen[]>`
  select name, phone, email, postal_address, helper from reporters where id = ${reporterId}
  union all
  select case channel when 'name' then address end, case channel when 'sms' then address end,
    case channel when 'email' then address end, case channel when 'post' then address end, null
  from former_contacts where ticket_id = ${id}`

/** Whether it took in mails, whose whole text is read apart. */
export const hasMails = async (db: Db, ticketId: number): Promise<boolean> => {
  const rows = await db`
    select from inbound_mails k join inbound_messages m on m.id = k.inbound_id
    where k.about_id = ${ticketId} and m.ticket_id = ${ticketId} and k.whole is not null limit 1`
  return rows.length === 1
}

export type AnswerSeen = { refused: boolean; text: string; doneOn: string | null; at: Date }

/** What its reporter was answered last; erased words are none. */
export const answerOf = async (db: Db, ticketId: number): Promise<AnswerSeen | null> => {
  const [row] = await db<AnswerSeen[]>`
    select type = 'ticket.refused' as refused, data->>'doneOn' as done_on, at,
      coalesce(data->>'answer', concat_ws(e'\n', nullif(data->>'reason', ''), nullif(data->>'instead', ''))) as text
    from ticket_events where ticket_id = ${ticketId} and type in ('ticket.resolved', 'ticket.refused')
    order by id desc limit 1`
  return row?.text ? row : null
}

export type OtherTicket = Pick<Ticket, 'id' | 'reference'>

export const referenceOf = async (db: Db, id: number | null): Promise<OtherTicket | null> => {
  const [row] = await db<OtherTicket[]>`select id, reference from tickets where id = ${id}`
  return row ?? null
}

export type ConsultationSeen = Pick<
  typeof consultations.$inferSelect,
  'id' | 'question' | 'askedAt' | 'dueAt' | 'answer' | 'answeredAt'
> & {
  department: Department
  /** Who of that department answered. */
  answeredBy: Person['name'] | null
}

export const consultationsOf = (db: Db, ticketId: number) => db<ConsultationSeen[]>`
  select c.id, json_build_object('id', d.id, 'name', d.name) as department, c.question, c.asked_at, c.due_at, c.answer, c.answered_at,
    (select s.name from staff s where c.answered_by = 'staff:' || s.id) as answered_by
  from consultations c join departments d on d.id = c.department_id where c.ticket_id = ${ticketId} order by c.id`

export type CollaboratorSeen = Pick<CollaboratorRow, 'task' | 'addedAt' | 'doneAt'> & {
  department: Department
}

export const collaboratorsOf = (db: Db, ticketId: number) => db<CollaboratorSeen[]>`
  select json_build_object('id', d.id, 'name', d.name) as department, w.task, w.added_at, w.done_at
  from collaborators w join departments d on d.id = w.department_id where w.ticket_id = ${ticketId} order by w.added_at`

export type CallRow = Pick<typeof calls.$inferSelect, 'id' | 'startedAt' | 'answeredAt' | 'endedAt'> & {
  operator: Person['name'] | null
  recorded: boolean
}

/** The calls that this ticket, or following it, came of; whose number it was stands with the reporter alone. */
export const callsOf = (db: Db, ticketId: number) => db<CallRow[]>`
  select c.id, c.started_at, c.answered_at, c.ended_at, s.name as operator, c.recording_url is not null as recorded
  from calls c left join staff s on s.id = c.operator_id where c.ticket_id = ${ticketId} order by c.id limit 20`
