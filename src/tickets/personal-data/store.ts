import type { TicketRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import type { Contact } from './blank.ts'

/* SQL: one person's traces lie in ten tables, found by their tickets and addresses; residents reach what is read at the edge. */

export type Kept = {
  contact: boolean
  byLaw: boolean
  /** A file of theirs is under legal hold. */
  held: boolean
  erased: boolean
}

/** Whether a name or an address is kept of who reported or was erased, and whether another file of theirs is kept by law. */
export const findKept = async (db: Db, reporterId: number | null): Promise<Kept | null> => {
  const [row] = await beyondSight(db)<Kept[]>`
    select erased_at is null and coalesce(name, phone, email, postal_address, zalo_id, helper) is not null as contact,
      erased_at is not null as erased,
      exists (select from tickets t where t.reporter_id = r.id and t.lane = any(${sealedLanes})) as by_law,
      exists (select from tickets t where t.reporter_id = r.id and t.legal_hold) as held
    from reporters r where id = ${reporterId}`
  return row ?? null
}

export const wasAsked = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`
    select from ticket_events where ticket_id = ${ticketId} and type = 'ticket.erasure-asked' limit 1`
  return row !== undefined
}

/** Nobody else writes to them meanwhile. */
export const lockContact = async (db: Db, reporterId: number): Promise<Contact> => {
  const [row] = await db<Contact[]>`
    select name, phone, email, postal_address, zalo_id, helper from reporters where id = ${reporterId} for update`
  return row!
}

type Words = Pick<TicketRow, 'id' | 'title' | 'text' | 'search' | 'publicAnswer'>

export const wordsOf = (db: Db, reporterId: number) =>
  db<
    Words[]
  >`select id, title, text, search, public_answer from tickets where reporter_id = ${reporterId} order by id`

export const saveWords = (db: Db, { id, title, text, search, publicAnswer }: Words) =>
  db`update tickets set title = ${title}, text = ${text}, search = ${search}, public_answer = ${publicAnswer} where id = ${id}`

/** Their tickets, and those in which a merged one ended: what became of those was told to them too. */
export const ticketsOf = async (db: Db, reporterId: number): Promise<number[]> => {
  const rows = await db<{ id: number }[]>`
    with recursive theirs as (
      select id, merged_into from tickets where reporter_id = ${reporterId}
      union select t.id, t.merged_into from tickets t join theirs on t.id = theirs.merged_into
    )
    select id from theirs`
  return rows.map(({ id }) => id)
}

/** Who wanted no more messages still wants none about what else they reported. */
export const passOnStop = (db: Db, reporterId: number) => db`
  update reporters o set stopped_at = s.stopped_at from reporters s
  where s.id = ${reporterId} and s.stopped_at is not null and o.id <> s.id and o.stopped_at is null
    and (o.phone = s.phone or lower(o.email) = lower(s.email) or o.zalo_id = s.zalo_id)`

export const eraseReporters = (db: Db, ids: number[], now: Date) => db`
  update reporters set name = null, phone = null, email = null, postal_address = null, zalo_id = null, helper = null, erased_at = ${now}
  where id = any(${ids})`

/** Where somebody left traces: in these tickets, under these addresses. */
export type Traces = { tickets: number[]; addresses: string[] }

/** Where they were written to before it was put right. */
export const formerAddresses = async (db: Db, tickets: number[]): Promise<string[]> => {
  const rows = await db<{ address: string }[]>`
    delete from former_contacts where ticket_id = any(${tickets}) returning lower(address) as address`
  return rows.map(({ address }) => address)
}

/** Where they asked to be written to, and showed no code of. */
export const waitingAddresses = async (db: Db, tickets: number[]): Promise<string[]> => {
  const rows = await db<{ address: string }[]>`
    delete from follow_requests where ticket_id = any(${tickets}) and purpose = 'change' returning lower(address) as address`
  return rows.map(({ address }) => address)
}

/** What staff were typing into the form of their contact. */
export const deleteContactDrafts = (db: Db, tickets: number[]) =>
  db`delete from drafts where ticket_id = any(${tickets}) and verb = 'correct-contact'`

/** Whom they followed as well; the number of supporters stays. */
export const deleteFollowing = async (db: Db, { tickets, addresses }: Traces): Promise<number[]> => {
  const rows = await db<{ reporterId: number }[]>`
    delete from followers where ticket_id = any(${tickets}) and lower(contact) = any(${addresses}) returning reporter_id`
  return rows.map(({ reporterId }) => reporterId)
}

export const deleteFollowRequests = (db: Db, { tickets, addresses }: Traces) => db`
  delete from follow_requests where ticket_id = any(${tickets}) and lower(address) = any(${addresses})`

export const deleteQuestions = (db: Db, { tickets, addresses }: Traces) => db`
  delete from open_questions where ticket_id = any(${tickets}) and sender = any(${addresses})`

/** What waits is not sent; of what was sent, the channel and the times stay. */
export const eraseMessages = (db: Db, { tickets, addresses }: Traces) => db`
  update messages set recipient = 'erased:' || id, subject = null, body = '', opens = null, last_error = null,
    state = case when state in ('sent', 'delivered') then state else 'cancelled' end
  where lower(recipient) = any(${addresses}) and recipient_kind <> 'staff'
    and (ticket_id = any(${tickets}) or (ticket_id is null and state in ('sent', 'delivered')))`

export const eraseCalls = (db: Db, { tickets, addresses }: Traces) => db`
  update calls set phone = null, recording_url = null where ticket_id = any(${tickets}) and phone = any(${addresses})`

/** The mails themselves, which hold name, mailbox and whatever was sent along. */
export const eraseMails = (db: Db, { tickets, addresses }: Traces) => db`
  update inbound_mails k set source = '', subject = null, words = null, whole = null from inbound_messages m
  where m.id = k.inbound_id and lower(m.sender) = any(${addresses}) and m.ticket_id = any(${tickets}) and m.handled_at is not null`

/** What came in was understood: its words stand in the ticket. */
export const eraseInbound = (db: Db, { tickets, addresses }: Traces) => db`
  update inbound_messages set sender = 'erased:' || id, body = '', raw = '{}', part_of = null
  where lower(sender) = any(${addresses}) and ticket_id = any(${tickets}) and handled_at is not null`

/** An address that nobody left any more. */
export const deleteDead = (db: Db, addresses: string[]) => db`
  delete from dead_addresses a where address = any(${addresses})
    and not exists (select from reporters r where r.phone = a.address or lower(r.email) = a.address or r.zalo_id = a.address)`

export type Consent = { at: Date; version: string | null }

/** When whoever reported agreed to be kept, and to which words. */
export const consentOf = async (db: Db, reporterId: number | null): Promise<Consent | null> => {
  const [row] = await db<Consent[]>`
    select consent_at as at, consent_version as version from reporters where id = ${reporterId} and consent_at is not null`
  return row ?? null
}

/** How many messages to them hold their address. */
export const messagesTo = async (db: Db, reporterId: number | null): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from messages m join tickets t on t.id = m.ticket_id
    where t.reporter_id = ${reporterId} and m.recipient_kind = 'reporter'`
  return row!.n
}
