import type { Sql } from '../../db/connect.ts'
import type { NewTicket } from '../../src/tickets/opening/store.ts'
import { makeReference } from '../../src/tickets/reference.ts'
import { texts } from './sending.ts'

/** The newest ticket of a commune, as the row that opened it. */
export const newest = async (sql: Sql): Promise<NewTicket> => {
  const [like] = await sql<Record<string, never>[]>`
    select t.*, d.target_id, d.accept_due_at, d.due_at, d.accept_warn_at, d.warn_at, d.escalate_at, d.next_kind, d.next_at, e.audience,
      encode(e.hash, 'hex') as hash, e.key, encode(e.salt, 'hex') as salt, encode(e.digest, 'hex') as digest
    from tickets t join deadlines d on d.ticket_id = t.id join ticket_events e on e.ticket_id = t.id and e.type = 'ticket.opened'
    where t.commune_code is not null order by t.id desc limit 1`
  const {
    hash,
    key,
    salt,
    digest,
    targetId,
    acceptDueAt,
    dueAt,
    acceptWarnAt,
    warnAt,
    escalateAt,
    nextKind,
    nextAt,
    ...ticket
  } = like as unknown as NewTicket & Record<string, never>
  const next = { kind: nextKind, at: nextAt }
  const deadline = { targetId, acceptDueAt, dueAt, acceptWarnAt, warnAt, escalateAt, next }
  const event = { channel: 'web', departmentId: ticket.departmentId }
  const chain = { hash, key, salt, digest }
  return { ...ticket, reporter: null, actor: 'resident', event, deadline, chain } as unknown as NewTicket
}

/** Another ticket like it. */
export const madeLike = (like: NewTicket, i: number): NewTicket => ({
  ...like,
  text: `${texts[i % texts.length]} (${i})`,
  reference: makeReference(crypto.getRandomValues(new Uint8Array(7))),
  idempotencyKey: crypto.randomUUID(),
})
