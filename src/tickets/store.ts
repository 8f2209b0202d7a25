import type { Actor, Staff } from '../access/permissions.ts'
import type { Ctx, Db } from '../platform/context.ts'
import type { Ticket, TicketChanges } from './ticket.ts'
import { visibleTo } from './visible.ts'

/** Every input of one opening, as JSON: the statement takes many at once. */
export type NewTicket = {
  reference: string
  lane: string
  urgency: string
  channel: string
  language: string
  categoryCode: string
  communeCode: string | null
  provinceCode: string | null
  departmentId: number
  title: string
  text: string
  address: string | null
  search: string
  lat: number | null
  lon: number | null
  candidates: unknown[]
  reasons: unknown[]
  idempotencyKey: string | null
  occurredAt: Date | null
  reportedAt: Date
  reporter: NewReporter | null
  actor: string
  event: Record<string, unknown>
  audience: string[]
  deadline: NewDeadline
}

export type NewReporter = {
  name: string | null
  phone: string | null
  email: string | null
  language: string
  accented: boolean
  consentAt: Date | null
  helper: string | null
}

export type NewDeadline = {
  targetId: number | null
  acceptDueAt: Date | null
  dueAt: Date
  moments: { kind: string; at: Date }[]
}

/**
 * Opens many tickets in one statement: ticket, reporter, first event, deadline and counter together or not at all.
 * A row whose reference or idempotency key is taken is left out of the answer.
 */
export const insertTickets = (db: Db, rows: NewTicket[]) => db<{ id: number; reference: string }[]>`
  with input as materialized (
    select nextval(pg_get_serial_sequence('tickets', 'id')) as id,
      case when x."reporter" is not null then nextval(pg_get_serial_sequence('reporters', 'id')) end as reporter_id, x.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(
      "reference" text, "lane" text, "urgency" text, "channel" text, "language" text, "categoryCode" text,
      "communeCode" text, "provinceCode" text, "departmentId" int, "title" text, "text" text, "address" text,
      "search" text, "lat" float8, "lon" float8, "candidates" jsonb, "reasons" jsonb, "idempotencyKey" text,
      "occurredAt" timestamptz, "reportedAt" timestamptz, "reporter" jsonb, "actor" text, "event" jsonb,
      "audience" text[], "deadline" jsonb)
  ), opened as (
    insert into tickets (id, reference, lane, status, urgency, channel, language, category_code, commune_code, province_code,
      department_id, title, text, address, search, lat, lon, candidates, reasons, reporter_id, idempotency_key, occurred_at,
      reported_at, held_since, updated_at)
    overriding system value
    select id, reference, lane, 'new', urgency, channel, language, "categoryCode", "communeCode", "provinceCode",
      "departmentId", title, text, address, search, lat, lon, candidates, reasons, reporter_id, "idempotencyKey", "occurredAt",
      "reportedAt", "reportedAt", "reportedAt"
    from input on conflict do nothing returning id
  ), fresh as (
    select input.* from input join opened using (id)
  ), persons as (
    insert into reporters (id, name, phone, email, language, accented, consent_at, helper, created_at)
    overriding system value
    select reporter_id, reporter->>'name', reporter->>'phone', reporter->>'email', reporter->>'language',
      (reporter->>'accented')::boolean, (reporter->>'consentAt')::timestamptz, reporter->>'helper', "reportedAt"
    from fresh where reporter_id is not null
  ), events as (
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, hash)
    select id, 'ticket:' || reference, 'ticket.opened', actor, event, "reportedAt", audience,
      chain_hash(null, 'ticket:' || reference, 'ticket.opened', actor, event, "reportedAt")
    from fresh
  ), clocks as (
    insert into deadlines (ticket_id, target_id, province_code, starts_at, accept_due_at, due_at, plan, next_kind, next_at)
    select id, (deadline->>'targetId')::int, "provinceCode", "reportedAt", (deadline->>'acceptDueAt')::timestamptz,
      (deadline->>'dueAt')::timestamptz, (deadline->'moments') - 0,
      deadline->'moments'->0->>'kind', (deadline->'moments'->0->>'at')::timestamptz
    from fresh
  ), counted as (
    insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
    select "departmentId", "communeCode", "provinceCode", lane, 'new', count(*)
    from fresh group by 1, 2, 3, 4
  )
  select id, reference from fresh`

export const findByIdempotencyKey = async (
  db: Db,
  key: string,
): Promise<(Ticket & { dueAt: Date }) | null> => {
  const [row] = await db<(Ticket & { dueAt: Date })[]>`
    select t.*, d.due_at, '{}'::int[] as shared_with
    from tickets t join deadlines d on d.ticket_id = t.id where idempotency_key = ${key}`
  return row ?? null
}

export const departmentById = async (
  db: Db,
  id: number,
): Promise<{ id: number; name: string; kind: string }> => {
  const [row] = await db<
    { id: number; name: string; kind: string }[]
  >`select id, name, kind from departments where id = ${id}`
  return row!
}

const sharedWith = (db: Db) => db`
  array(select c.department_id from consultations c where c.ticket_id = t.id
        union select w.department_id from collaborators w where w.ticket_id = t.id) as shared_with`

/** Locks a ticket that the actor may see; null when there is none for them. */
export const lockVisible = async (db: Db, actor: Actor, id: number): Promise<Ticket | null> => {
  const [row] = await db<Ticket[]>`
    select t.*, ${sharedWith(db)} from tickets t where t.id = ${id} and ${visibleTo(db, actor)} for update of t`
  return row ?? null
}

export const lockByReference = async (db: Db, reference: string): Promise<Ticket | null> => {
  const [row] = await db<Ticket[]>`
    select t.*, ${sharedWith(db)} from tickets t where t.reference = ${reference} for update of t`
  return row ?? null
}

export const findByReference = async (db: Db, reference: string): Promise<Ticket | null> => {
  const [row] = await db<
    Ticket[]
  >`select t.*, ${sharedWith(db)} from tickets t where t.reference = ${reference}`
  return row ?? null
}

export const findVisible = async (db: Db, actor: Actor, id: number): Promise<Ticket | null> => {
  const [row] = await db<Ticket[]>`
    select t.*, ${sharedWith(db)} from tickets t where t.id = ${id} and ${visibleTo(db, actor)}`
  return row ?? null
}

/** Two tickets, always locked in the same order, so that opposite merges wait instead of deadlocking. */
export const lockPair = (db: Db, actor: Actor, ids: [number, number]) => db<Ticket[]>`
  select t.*, ${sharedWith(db)} from tickets t where t.id = any(${ids}) and ${visibleTo(db, actor)}
  order by t.id for update of t`

/** Saves the changes with version + 1 and moves the counters in the same statement. */
export const updateTicket = async (
  db: Db,
  { ticket, changes, now }: { ticket: Ticket; changes: TicketChanges; now: Date },
): Promise<Ticket> => {
  const columns = {
    ...changes,
    ...(changes.candidates ? { candidates: db.json(changes.candidates) } : {}),
    ...(changes.reasons ? { reasons: db.json(changes.reasons as never) } : {}),
    updatedAt: now,
  }
  const [row] = await db<Ticket[]>`
    with before as (select department_id, commune_code, province_code, lane, status from tickets where id = ${ticket.id}),
    saved as (
      update tickets t set ${db(columns as never)}, version = version + 1 where id = ${ticket.id} returning t.*
    ), moved as (
      insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
      select c.* from (
        select department_id, commune_code, province_code, lane, status, -1 from before
        union all select department_id, commune_code, province_code, lane, status, 1 from saved
      ) c where exists (select from before b, saved s
        where (b.department_id, b.commune_code, b.province_code, b.lane, b.status) is distinct from
          (s.department_id, s.commune_code, s.province_code, s.lane, s.status))
    )
    select t.*, ${sharedWith(db)} from saved t`
  return row!
}

export type DepartmentRow = {
  id: number
  name: string
  kind: string
  level: string
  communeCode: string | null
}

export const findDepartment = async (db: Db, id: number): Promise<DepartmentRow | null> => {
  const [row] = await db<DepartmentRow[]>`
    select id, name, kind, level, commune_code from departments where id = ${id} and active`
  return row ?? null
}

export const chairOf = async (db: Db, communeCode: string): Promise<number | null> => {
  const [row] = await db<{ id: number }[]>`
    select id from departments where commune_code = ${communeCode} and kind = 'chair' and active`
  return row?.id ?? null
}

export const isStaffOf = async (db: Db, staffId: string, departmentId: number): Promise<boolean> => {
  const [row] =
    await db`select from staff where id = ${staffId} and department_id = ${departmentId} and active`
  return row !== undefined
}

export const isReachable = async (db: Db, reporterId: number | null): Promise<boolean> => {
  const [row] = await db`
    select from reporters where id = ${reporterId} and erased_at is null and (phone is not null or email is not null)`
  return row !== undefined
}

export type Correction = {
  field: 'category' | 'place' | 'department' | 'lane'
  was: string | null
  became: string
  why: string
}

export const insertCorrection = (
  { db, actor, now }: Ctx,
  ticket: Ticket,
  { field, was, became, why }: Correction,
) => db`
  insert into routing_corrections (ticket_id, field, was, became, why, staff_id, at)
  values (${ticket.id}, ${field}, ${was}, ${became}, ${why}, ${actor.kind === 'staff' ? actor.id : actor.kind}, ${now})`

export const needsProof = async (db: Db, categoryCode: string): Promise<boolean> => {
  const [row] = await db<
    { needsProof: boolean }[]
  >`select needs_proof from categories where code = ${categoryCode}`
  return row?.needsProof ?? false
}

export const hasProof = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`select from attachments where ticket_id = ${ticketId} and purpose = 'proof' limit 1`
  return row !== undefined
}

export const isUnchangedTemplate = async (db: Db, answer: string): Promise<boolean> => {
  const [row] = await db`select from answer_templates where btrim(body) = btrim(${answer}) limit 1`
  return row !== undefined
}

export const insertRating = async (
  { db, now }: Ctx,
  ticket: Ticket,
  { score, comment, channel }: { score: number; comment: string | null; channel: string },
): Promise<boolean> => {
  const rows = await db`
    insert into ratings (ticket_id, round, score, comment, channel, at)
    values (${ticket.id}, ${ticket.reopenings}, ${score}, ${comment}, ${channel}, ${now})
    on conflict do nothing returning round`
  return rows.length === 1
}

export type TrackedTicket = Ticket & {
  dueAt: Date
  departmentName: string
  answer: string | null
  rating: number | null
}

/** What a merged ticket's reporter reads as the answer: that of the ticket it ended in. */
const answerOfTheOther = (db: Db) => db`
  with recursive above as (
    select id, merged_into, status from tickets where id = t.merged_into
    union select o.id, o.merged_into, o.status from tickets o join above on o.id = above.merged_into
  )
  select coalesce(e.data->>'answer', e.data->>'reason') from above join ticket_events e on e.ticket_id = above.id
  where above.status in ('resolved', 'closed', 'refused') and e.type in ('ticket.resolved', 'ticket.refused')
  order by e.id desc limit 1`

export const findTracked = async (db: Db, reference: string): Promise<TrackedTicket | null> => {
  const [row] = await db<TrackedTicket[]>`
    select t.*, d.due_at, p.name as department_name, r.score as rating,
      case when t.status in ('resolved', 'closed', 'refused') then (
        select coalesce(e.data->>'answer', e.data->>'reason') from ticket_events e
        where e.ticket_id = t.id and e.type in ('ticket.resolved', 'ticket.refused') order by e.id desc limit 1)
      when t.status = 'merged' then (${answerOfTheOther(db)}) end as answer
    from tickets t join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
      left join ratings r on r.ticket_id = t.id and r.round = t.reopenings
    where t.reference = ${reference}`
  return row ?? null
}

export type Attachment = {
  id: number
  purpose: 'report' | 'proof'
  mediaType: string
  storageKey: string
  width: number | null
  height: number | null
  published: boolean
}

export const attachmentsOf = (db: Db, ticketId: number) => db<Attachment[]>`
  select id, purpose, media_type, storage_key, width, height, published
  from attachments where ticket_id = ${ticketId} order by id`

/** The names of the departments that these events mention. */
export const departmentNames = async (
  db: Db,
  events: readonly { data: Record<string, unknown> }[],
): Promise<Map<number, string>> => {
  const ids = new Set<number>()
  for (const { data } of events)
    for (const value of [data.departmentId, data.from, data.to]) if (typeof value === 'number') ids.add(value)
  if (ids.size === 0) return new Map()
  const rows = await db<
    { id: number; name: string }[]
  >`select id, name from departments where id = any(${[...ids]})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type StoredRow = Ticket & {
  communeName: string | null
  departmentName: string
  officerName: string | null
  acceptDueAt: Date | null
  dueAt: Date
  pausedSince: Date | null
}

export type PageQuestion = {
  status?: string[]
  department?: number
  commune?: string
  province?: string
  category?: string
  lane?: string
  q?: string
  mine?: boolean
  overdue?: boolean
  sort: 'newest' | 'due'
  after: { id: number; dueAt: Date | null } | null
  limit: number
  now: Date
}

const rowColumns = (db: Db) => db`
  t.*, '{}'::int[] as shared_with, c.full_name as commune_name, p.name as department_name, s.name as officer_name,
  d.accept_due_at, d.due_at, d.paused_since`

const rowJoins = (db: Db) => db`
  join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
  left join communes c on c.code = t.commune_code left join staff s on s.id = t.officer_id`

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const chosen = (db: Db, actor: Actor, asked: PageQuestion) => db`
  ${visibleTo(db, actor)}
  ${asked.status ? db`and t.status = any(${asked.status})` : db``}
  ${asked.department ? db`and t.department_id = ${asked.department}` : db``}
  ${asked.commune ? db`and t.commune_code = ${asked.commune}` : db``}
  ${asked.province ? db`and t.province_code = ${asked.province}` : db``}
  ${asked.category ? db`and t.category_code = ${asked.category}` : db``}
  ${asked.lane ? db`and t.lane = ${asked.lane}` : db``}
  ${asked.mine && actor.kind === 'staff' ? db`and t.officer_id = ${actor.id}` : db``}
  ${asked.overdue ? db`and d.open and d.due_at < ${asked.now} and d.paused_since is null` : db``}
  ${asked.q ? db`and t.search like ${`%${escapeLike(asked.q)}%`}` : db``}`

/** One row more than the limit, so that the caller knows whether a next page exists. */
export const ticketPage = (db: Db, actor: Actor, asked: PageQuestion) => {
  const { after } = asked
  if (asked.sort === 'due')
    return db<StoredRow[]>`
      select ${rowColumns(db)} from tickets t ${rowJoins(db)}
      where ${chosen(db, actor, asked)}
        ${after?.dueAt ? db`and (d.due_at, t.id) > (${after.dueAt}, ${after.id})` : db``}
      order by d.due_at, t.id limit ${asked.limit + 1}`
  return db<StoredRow[]>`
    select ${rowColumns(db)} from tickets t ${rowJoins(db)}
    where ${chosen(db, actor, asked)} ${after ? db`and t.id < ${after.id}` : db``}
    order by t.id desc limit ${asked.limit + 1}`
}

/** A ticket as lists show it, if the actor may see it. */
export const findRow = async (db: Db, actor: Actor, id: number): Promise<StoredRow | null> => {
  const [row] = await db<StoredRow[]>`
    select ${rowColumns(db)} from tickets t ${rowJoins(db)} where t.id = ${id} and ${visibleTo(db, actor)}`
  return row ?? null
}

export const staffNames = async (db: Db, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db<{ id: string; name: string }[]>`select id, name from staff where id = any(${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type ReporterRow = {
  name: string | null
  phone: string | null
  email: string | null
  helper: string | null
}

export const reporterOf = async (db: Db, reporterId: number | null): Promise<ReporterRow | null> => {
  const [row] = await db<ReporterRow[]>`
    select name, phone, email, helper from reporters where id = ${reporterId} and erased_at is null`
  return row ?? null
}

export const referenceOf = async (
  db: Db,
  id: number | null,
): Promise<{ id: number; reference: string } | null> => {
  const [row] = await db<
    { id: number; reference: string }[]
  >`select id, reference from tickets where id = ${id}`
  return row ?? null
}

export type DraftRow = { verb: string; body: unknown; updatedAt: Date }

export const draftsOf = (db: Db, staffId: string, ticketId: number) => db<DraftRow[]>`
  select verb, body, updated_at from drafts where staff_id = ${staffId} and ticket_id = ${ticketId}`

export type ConsultationRow = {
  id: number
  department: { id: number; name: string }
  question: string
  askedAt: Date
  dueAt: Date
  answer: string | null
  answeredAt: Date | null
}

export const consultationsOf = (db: Db, ticketId: number) => db<ConsultationRow[]>`
  select c.id, json_build_object('id', d.id, 'name', d.name) as department, c.question, c.asked_at, c.due_at, c.answer, c.answered_at
  from consultations c join departments d on d.id = c.department_id where c.ticket_id = ${ticketId} order by c.id`

export type CollaboratorRow = {
  department: { id: number; name: string }
  task: string
  addedAt: Date
  doneAt: Date | null
}

export const collaboratorsOf = (db: Db, ticketId: number) => db<CollaboratorRow[]>`
  select json_build_object('id', d.id, 'name', d.name) as department, w.task, w.added_at, w.done_at
  from collaborators w join departments d on d.id = w.department_id where w.ticket_id = ${ticketId} order by w.added_at`

const countedBy = (db: Db, staff: Staff) => {
  const leads = staff.roles.includes('leader') && staff.communeCode
  const serves = staff.roles.some((role) => role === 'operator' || role === 'dispatcher')
  if (serves && staff.communeCode === null && staff.provinceCode)
    return db`province_code = ${staff.provinceCode}`
  return leads ? db`commune_code = ${staff.communeCode}` : db`department_id = ${staff.departmentId}`
}

export const countsFor = (db: Db, staff: Staff) => db<{ departmentId: number; status: string; n: number }[]>`
  select department_id, status, sum(n)::int as n from ticket_counts
  where ${countedBy(db, staff)} and lane not in ('complaint', 'denunciation')
  group by department_id, status having sum(n) <> 0 order by department_id, status`

/** Counted among the overdue deadlines only, up to a thousand: past that the exact number helps nobody. */
export const overdueFor = async (db: Db, staff: Staff, now: Date): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from (
      select 1 from deadlines d join tickets t on t.id = d.ticket_id
      where d.open and d.due_at < ${now} and d.paused_since is null and ${visibleTo(db, staff)} limit 1000) late`
  return row!.n
}

export const upsertDraft = (
  db: Db,
  draft: { staffId: string; ticketId: number; verb: string; body: Record<string, string>; at: Date },
) => db`
  insert into drafts (staff_id, ticket_id, verb, body, updated_at)
  values (${draft.staffId}, ${draft.ticketId}, ${draft.verb}, ${db.json(draft.body)}, ${draft.at})
  on conflict (staff_id, ticket_id, verb) do update set body = excluded.body, updated_at = excluded.updated_at`

export const deleteDraft = (db: Db, draft: { staffId: string; ticketId: number; verb: string }) => db`
  delete from drafts where staff_id = ${draft.staffId} and ticket_id = ${draft.ticketId} and verb = ${draft.verb}`

/** Resolved tickets whose answer is older than `before`, in the order of their ids. */
export const silentSince = async (
  db: Db,
  { before, after, limit }: { before: Date; after: number; limit: number },
): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    select id from tickets where status = 'resolved' and resolved_at <= ${before} and id > ${after}
    order by id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** In one statement: a reader sees the rows before or their sum after, never both. */
export const foldCounts = (db: Db) => db`
  with taken as (delete from ticket_counts returning *)
  insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
  select department_id, commune_code, province_code, lane, status, sum(n)
  from taken group by 1, 2, 3, 4, 5 having sum(n) <> 0`
