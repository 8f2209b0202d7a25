import type { DeadlineRow } from '../../db/schema/deadlines.ts'
import type { calls } from '../../db/schema/intake.ts'
import type { DepartmentRow } from '../../db/schema/routing.ts'
import type { ReporterRow, TicketRow } from '../../db/schema/tickets.ts'
import { beyondSight } from '../../db/sight.ts'
import { visibleTo } from '../access/visible.ts'
import type { Ctx } from '../context/context.ts'
import type { Db } from '../platform/database.ts'
import { rowColumns, rowJoins, type StoredRow } from '../tickets/reading/store.ts'

/* SQL: a call is saved whole whatever order its events come in, and a caller is known under the rights in `visibleTo`. */

type Call = typeof calls.$inferSelect
/** The first ticket that comes of a call is its ticket, wherever that went; who wrote it down took the call. */
export const linkCall = (
  db: Db,
  { callId, ticketId, operatorId }: { callId: string; ticketId: number } & Pick<Call, 'operatorId'>,
) => beyondSight(db)`
  update calls set ticket_id = ${ticketId}, operator_id = coalesce(operator_id, ${operatorId})
  where external_id = ${callId} and ticket_id is null`

/** The call stays as a figure; whose it was is forgotten. */
export const forgetCaller = (
  db: Db,
  { callId, ticketId }: { callId: string; ticketId: number },
) => beyondSight(db)`
  update calls set phone = null where external_id = ${callId} and ticket_id = ${ticketId}`

export type CallUnderWay = Pick<Call, 'startedAt' | 'answeredAt' | 'endedAt'> & { id: Call['externalId'] }

const longestCall = '4 hours'
const writtenUpWithin = '30 minutes'

/** The call of this number that is being written down: going on, or just over, and no ticket has come of it. */
export const callUnderWay = async ({ db, now }: Ctx, phone: string): Promise<CallUnderWay | null> => {
  const [row] = await db<CallUnderWay[]>`
    select external_id as id, started_at, answered_at, ended_at from calls
    where phone = ${phone} and ticket_id is null and started_at > ${now}::timestamptz - ${longestCall}::interval
      and (ended_at is null or ended_at > ${now}::timestamptz - ${writtenUpWithin}::interval)
    order by id desc limit 1`
  return row ?? null
}

/** The name given last, as far as the asker may see the ticket it was given for: who denounced stays unknown. */
export const callerName = async ({ db, actor }: Ctx, phone: string): Promise<string | null> => {
  const [row] = await db<Pick<ReporterRow, 'name'>[]>`
    select r.name from reporters r
    cross join lateral (
      select o.id from tickets o where o.reporter_id = r.id
      union all select f.ticket_id from followers f where f.contact = r.phone and f.reporter_id = r.id
    ) told join tickets t on t.id = told.id
    where r.phone = ${phone} and r.name is not null and r.erased_at is null and ${visibleTo(db, actor)}
    order by r.id desc limit 1`
  return row?.name ?? null
}

export const callsFrom = async (db: Db, phone: string): Promise<number> => {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from calls where phone = ${phone}`
  return row!.n
}

/** What somebody reported, and what they follow. */
export const ticketsOfPhone = ({ db, actor }: Ctx, phone: string) => db<StoredRow[]>`
  select ${rowColumns(db)} from tickets t ${rowJoins(db)}
  where t.id in (
      select o.id from reporters r join tickets o on o.reporter_id = r.id where r.phone = ${phone}
      union select f.ticket_id from followers f where f.contact = ${phone})
    and ${visibleTo(db, actor)} order by t.id desc limit 5`

/** What a phone system tells of one call. */
export type CallEvent = Pick<Call, 'phone' | 'operatorId'> & {
  callId: Call['externalId']
  kind: 'ringing' | 'answered' | 'ended'
  at: Date
}

/**
 * Idempotent: the phone system may tell the same event twice, or the end before the answer. Once a ticket came of the
 * call its number stays as it is: a caller who would not leave it is not found out by a late event.
 */
export const upsertCall = (db: Db, { callId, phone, kind, operatorId, at }: CallEvent) => db`
  insert into calls (external_id, phone, operator_id, started_at, answered_at, ended_at)
  values (${callId}, ${phone}, ${operatorId}, ${at}, ${kind === 'answered' ? at : null}, ${kind === 'ended' ? at : null})
  on conflict (external_id) do update set
    started_at = least(calls.started_at, excluded.started_at),
    answered_at = coalesce(calls.answered_at, excluded.answered_at),
    ended_at = coalesce(calls.ended_at, excluded.ended_at),
    operator_id = coalesce(calls.operator_id, excluded.operator_id),
    phone = case when calls.ticket_id is null then coalesce(calls.phone, excluded.phone) else calls.phone end`

export type StoredSlip = Pick<
  TicketRow,
  'reference' | 'secretVersion' | 'channel' | 'lane' | 'language' | 'receivedAt' | 'reportedAt'
> &
  Pick<DeadlineRow, 'dueAt'> & {
    departmentName: DepartmentRow['name']
    helper: ReporterRow['helper']
  }

/** What a slip says of a ticket, for who typed it in. */
export const findSlip = async (
  db: Db,
  { id, typedInBy }: { id: number; typedInBy: string },
): Promise<StoredSlip | null> => {
  const [row] = await beyondSight(db)<StoredSlip[]>`
    select t.reference, t.secret_version, t.channel, t.lane, t.language, t.received_at, t.reported_at, d.due_at, p.name as department_name, r.helper
    from tickets t join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
      left join reporters r on r.id = t.reporter_id
    where t.id = ${id} and exists (select from ticket_events e
      where e.ticket_id = t.id and e.type = 'ticket.opened' and e.actor = ${typedInBy})`
  return row ?? null
}
