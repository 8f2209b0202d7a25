import type { DeadlineRow } from '../../../db/schema/deadlines.ts'
import type { ReporterRow, TicketRow } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { Ticket } from '../ticket.ts'

/* SQL: residents wait for it, and one statement of six common table expressions opens many tickets. */

/** Every input of one opening, as JSON: the statement takes many at once. */
export type NewTicket = Pick<
  TicketRow,
  | 'reference'
  | 'lane'
  | 'urgency'
  | 'dangerCheck'
  | 'channel'
  | 'language'
  | 'categoryCode'
  | 'communeCode'
  | 'provinceCode'
  | 'departmentId'
  | 'title'
  | 'text'
  | 'address'
  | 'search'
  | 'lat'
  | 'lon'
  | 'candidates'
  | 'reasons'
  | 'idempotencyKey'
  | 'idempotencyDigest'
  | 'occurredAt'
  | 'receivedAt'
  | 'reportedAt'
> & {
  reporter: NewReporter | null
  actor: string
  event: Record<string, unknown>
  audience: string[]
  deadline: NewDeadline
  chain: FirstLink
}

/** The first link of its chain, in hex, and how the text of the report enters it. */
export type FirstLink = { hash: string; key: string; salt: string; digest: string }

export type NewReporter = Pick<
  ReporterRow,
  | 'name'
  | 'phone'
  | 'phoneStanding'
  | 'email'
  | 'postalAddress'
  | 'zaloId'
  | 'language'
  | 'accented'
  | 'consentAt'
  | 'consentVersion'
  | 'helper'
>

export type NewDeadline = Pick<
  DeadlineRow,
  'targetId' | 'acceptDueAt' | 'dueAt' | 'acceptWarnAt' | 'warnAt' | 'escalateAt'
> & {
  next: { kind: NonNullable<DeadlineRow['nextKind']>; at: NonNullable<DeadlineRow['nextAt']> } | null
}

/**
 * Opens many tickets in one statement: ticket, reporter, first event, deadline and counter together or not at all.
 * A row whose reference or idempotency key is taken is left out of the answer.
 */
export const insertTickets = (db: Db, rows: NewTicket[]) => db<Pick<Ticket, 'id' | 'reference'>[]>`
  with input as materialized (
    select nextval(pg_get_serial_sequence('tickets', 'id')) as id,
      case when x."reporter" is not null then nextval(pg_get_serial_sequence('reporters', 'id')) end as reporter_id, x.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(
      "reference" text, "lane" text, "urgency" text, "dangerCheck" text, "channel" text, "language" text, "categoryCode" text,
      "communeCode" text, "provinceCode" text, "departmentId" int, "title" text, "text" text, "address" text,
      "search" text, "lat" float8, "lon" float8, "candidates" jsonb, "reasons" jsonb, "idempotencyKey" text, "idempotencyDigest" text,
      "occurredAt" timestamptz, "receivedAt" timestamptz, "reportedAt" timestamptz, "reporter" jsonb, "actor" text,
      "event" jsonb, "audience" text[], "deadline" jsonb, "chain" jsonb)
  ), opened as (
    insert into tickets (id, reference, lane, status, urgency, danger_check, channel, language, category_code, commune_code,
      province_code, department_id, title, text, address, search, lat, lon, candidates, reasons, reporter_id, idempotency_key,
      idempotency_digest, occurred_at, received_at, reported_at, held_since, updated_at)
    overriding system value
    select id, reference, lane, 'new', urgency, "dangerCheck", channel, language, "categoryCode", "communeCode",
      "provinceCode", "departmentId", title, text, address, search, lat, lon, candidates, reasons, reporter_id, "idempotencyKey",
      "idempotencyDigest", "occurredAt",
      "receivedAt", "reportedAt", "reportedAt", "reportedAt"
    from input on conflict do nothing returning id
  ), fresh as (
    select input.* from input join opened using (id)
  ), persons as (
    insert into reporters (id, name, phone, phone_standing, email, postal_address, zalo_id, language, accented, consent_at, consent_version, helper, created_at)
    overriding system value
    select reporter_id, reporter->>'name', reporter->>'phone', reporter->>'phoneStanding', reporter->>'email', reporter->>'postalAddress', reporter->>'zaloId',
      reporter->>'language', (reporter->>'accented')::boolean, (reporter->>'consentAt')::timestamptz, reporter->>'consentVersion', reporter->>'helper', "reportedAt"
    from fresh where reporter_id is not null
  ), events as (
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, version, lane, status, department_id,
      hash, key, written, salt, digest)
    select id, 'ticket:' || reference, 'ticket.opened', actor, event, "reportedAt", audience, 1, lane, 'new', "departmentId",
      decode(chain->>'hash', 'hex'), chain->>'key', '{}', decode(chain->>'salt', 'hex'), decode(chain->>'digest', 'hex')
    from fresh
  ), clocks as (
    insert into deadlines (ticket_id, target_id, province_code, starts_at, accept_due_at, due_at,
      accept_warn_at, warn_at, escalate_at, next_kind, next_at)
    select id, (deadline->>'targetId')::int, "provinceCode", "receivedAt", (deadline->>'acceptDueAt')::timestamptz,
      (deadline->>'dueAt')::timestamptz, (deadline->>'acceptWarnAt')::timestamptz, (deadline->>'warnAt')::timestamptz,
      (deadline->>'escalateAt')::timestamptz, deadline->'next'->>'kind', (deadline->'next'->>'at')::timestamptz
    from fresh
  ), counted as (
    insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
    select "departmentId", "communeCode", "provinceCode", lane, 'new', count(*)
    from fresh group by 1, 2, 3, 4
  )
  select id, reference from fresh`

export type OpenedBefore = Ticket & Pick<DeadlineRow, 'dueAt'> & Pick<TicketRow, 'idempotencyDigest'>

export const findByIdempotencyKey = async (db: Db, key: string): Promise<OpenedBefore | null> => {
  const [row] = await db<OpenedBefore[]>`
    select t.*, d.due_at, '{}'::int[] as shared_with
    from tickets t join deadlines d on d.ticket_id = t.id where idempotency_key = ${key}`
  return row ?? null
}
