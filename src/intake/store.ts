import type { Ctx, Db } from '../platform/context.ts'
import { rowColumns, rowJoins, type StoredRow } from '../tickets/reading/store.ts'
import { visibleTo } from '../tickets/visible.ts'

export const linkCall = (db: Db, { callId, ticketId }: { callId: string; ticketId: number }) => db`
  update calls set ticket_id = ${ticketId} where external_id = ${callId} and ticket_id is null`

/** The name given last, as far as the asker may see the ticket it was given for: who denounced stays unknown. */
export const callerName = async ({ db, actor }: Ctx, phone: string): Promise<string | null> => {
  const [row] = await db<{ name: string }[]>`
    select r.name from reporters r join tickets t on t.reporter_id = r.id
    where r.phone = ${phone} and r.name is not null and r.erased_at is null and ${visibleTo(db, actor)}
    order by r.id desc limit 1`
  return row?.name ?? null
}

export const callsFrom = async (db: Db, phone: string): Promise<number> => {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from calls where phone = ${phone}`
  return row!.n
}

export const ticketsOfPhone = ({ db, actor }: Ctx, phone: string) => db<StoredRow[]>`
  select ${rowColumns(db)} from reporters r join tickets t on t.reporter_id = r.id ${rowJoins(db)}
  where r.phone = ${phone} and ${visibleTo(db, actor)} order by t.id desc limit 5`

/** What a phone system tells of one call. */
export type CallEvent = {
  callId: string
  phone: string | null
  kind: 'ringing' | 'answered' | 'ended'
  operatorId: string | null
  at: Date
}

/** Idempotent: the phone system may tell the same event twice, or the end before the answer. */
export const upsertCall = (db: Db, { callId, phone, kind, operatorId, at }: CallEvent) => db`
  insert into calls (external_id, phone, operator_id, started_at, answered_at, ended_at)
  values (${callId}, ${phone}, ${operatorId}, ${at}, ${kind === 'answered' ? at : null}, ${kind === 'ended' ? at : null})
  on conflict (external_id) do update set
    started_at = least(calls.started_at, excluded.started_at),
    answered_at = coalesce(calls.answered_at, excluded.answered_at),
    ended_at = coalesce(calls.ended_at, excluded.ended_at),
    operator_id = coalesce(calls.operator_id, excluded.operator_id),
    phone = coalesce(calls.phone, excluded.phone)`
