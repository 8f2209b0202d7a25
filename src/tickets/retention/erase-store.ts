import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'
import type { Ticket, TicketId } from '../ticket.ts'

/* SQL: what goes together goes in one statement, and what is due is read along its index. */

/**
 * A file whose time is over. A legal hold keeps it, and what was merged into it; what ended in another ticket goes after that one,
 * where its answer stands. Nothing goes while a changed term is not given to the files yet.
 */
const due = (db: Db, now: Date) => db`
  not exists (select from retention_terms where applied_at is null)
  and t.retain_until <= ${now} and not t.legal_hold and t.status not in ${anyOpen(db)}
  and not exists (select from tickets m where m.merged_into = t.id and m.legal_hold)
  and (t.merged_into is null or exists (
    select from tickets a where a.id = t.merged_into and a.erased_at is not null and a.retain_until is null))`

export const dueFiles = async (db: Db, now: Date, limit: number): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    select t.id from tickets t where ${due(db, now)} order by t.retain_until, t.id limit ${limit}`
  return rows.map(({ id }) => id)
}

export const isDue = async (db: Db, id: TicketId, now: Date): Promise<boolean> => {
  const [row] = await db`select from tickets t where t.id = ${id} and ${due(db, now)}`
  return row !== undefined
}

/** Whether their name and addresses are still kept, and no other file of theirs needs them. */
export const isPersonDue = async (db: Db, { id, reporterId }: Pick<Ticket, 'id' | 'reporterId'>) => {
  const [row] = await db`
    select from reporters r where r.id = ${reporterId} and r.erased_at is null
      and not exists (select from tickets o where o.reporter_id = r.id and o.id <> ${id} and o.erased_at is null)`
  return row !== undefined
}

/** Whoever followed it: their row goes, and their name and addresses, unless they reported or follow something that is kept. */
export const eraseFollowers = (db: Db, ticketId: TicketId, now: Date) => db`
  with gone as (delete from followers where ticket_id = ${ticketId} returning reporter_id)
  update reporters r set name = null, phone = null, email = null, postal_address = null, zalo_id = null, helper = null, erased_at = ${now}
  where r.id in (select reporter_id from gone) and r.erased_at is null
    and not exists (select from tickets o where o.reporter_id = r.id and o.erased_at is null)
    and not exists (select from followers o where o.reporter_id = r.id and o.ticket_id <> ${ticketId})`

/** What came in for it, as it came: messages, mails with their files, numbers of callers. */
export const eraseWhatCameIn = (db: Db, ticketId: TicketId) => db`
  with came as (
    select m.id from inbound_messages m where m.ticket_id = ${ticketId}
    union
    select inbound_id from inbound_mails where about_id = ${ticketId} and (set_aside is null or settled_at is not null)
  ), mails as (
    update inbound_mails set source = '', subject = null, words = null, whole = null where inbound_id in (select id from came)
  ), callers as (
    update calls set phone = null, recording_url = null where ticket_id = ${ticketId}
  ), asked as (
    delete from open_questions where ticket_id = ${ticketId}
  ), requested as (
    delete from follow_requests where ticket_id = ${ticketId}
  ), sent as (
    delete from sendings where ticket_id = ${ticketId}
  )
  update inbound_messages set sender = 'erased:' || id, body = '', raw = '{}', part_of = null where id in (select id from came)`

/** What left about it: that it left, by which channel and when, stays. */
export const eraseWhatLeft = (db: Db, ticketId: TicketId) => db`
  with addresses as (
    delete from former_contacts where ticket_id = ${ticketId}
  )
  update messages set recipient = case recipient_kind when 'staff' then recipient else 'erased:' || id end, subject = null, body = '',
    opens = null, confirms = null, last_error = null,
    state = case when state in ('sent', 'delivered') then state else 'cancelled' end
  where ticket_id = ${ticketId}`

/** What was written and shown inside: files, drafts, comments, questions between departments, reasons. */
export const eraseWhatIsInside = (db: Db, ticketId: TicketId) => db`
  with files as (
    delete from attachments where ticket_id = ${ticketId}
  ), typed as (
    delete from drafts where ticket_id = ${ticketId}
  ), rated as (
    update ratings set comment = null where ticket_id = ${ticketId}
  ), consulted as (
    update consultations set question = '…', answer = case when answer is null then null else '…' end where ticket_id = ${ticketId}
  ), along as (
    update collaborators set task = '…' where ticket_id = ${ticketId}
  ), longer as (
    update extensions set why = '…', note = case when note is null then null else '…' end where ticket_id = ${ticketId}
  ), corrected as (
    update routing_corrections set why = '…' where ticket_id = ${ticketId}
  )
  update read_audit set words = null where ticket_id = ${ticketId}`

/** The ticket stays with its place among the communes, its times and its figures; it is found by its reference alone. */
export const eraseFile = (db: Db, { id, search, now }: { id: TicketId; search: string; now: Date }) => db`
  update tickets set title = '…', text = '…', address = null, search = ${search}, lat = null, lon = null, candidates = '[]', reasons = '[]',
    public_answer = null, answer_held = false, idempotency_key = null, idempotency_digest = null, retain_until = null, erased_at = ${now}
  where id = ${id}`
