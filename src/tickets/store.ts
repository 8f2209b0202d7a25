import type { categories, routingCorrections } from '../../db/schema/routing.ts'
import type { ReporterRow } from '../../db/schema/tickets.ts'
import { beyondSight, takeInHand } from '../../db/sight.ts'
import type { Actor } from '../access/permissions.ts'
import { visibleTo } from '../access/visible.ts'
import type { Ctx } from '../context/context.ts'
import type { Db } from '../platform/database.ts'
import type { Department } from '../routing/holder/department.ts'
import type { Contact } from './channels.ts'
import { isFormerProof } from './former-proof.ts'
import { isOpen } from './lifecycle.ts'
import { yearsKept } from './retention/years-kept.ts'
import type { Ticket, TicketChanges } from './ticket.ts'

/* SQL: rows are locked with what the viewer may see, and a change moves the counters in its own statement. */

const sharedWith = (db: Db) => db`
  array(select c.department_id from consultations c where c.ticket_id = t.id
        union select w.department_id from collaborators w where w.ticket_id = t.id) as shared_with`

// Locked with its deadline: a bulk computation that holds that waits for the seats of the ticket, which a verb moves first.
const withItsClock = (db: Db) => db`tickets t join deadlines d on d.ticket_id = t.id`

/** As who asks: the house itself sees beyond the sight of the person in whose transaction it acts. */
const askedBy = (db: Db, actor: Actor): Db => (actor.kind === 'system' ? beyondSight(db) : db)

/** Locks a ticket that the actor may see; null when there is none for them. */
export const lockVisible = async (db: Db, actor: Actor, id: number): Promise<Ticket | null> => {
  const [row] = await askedBy(db, actor)<Ticket[]>`
    select t.*, ${sharedWith(db)} from ${withItsClock(db)} where t.id = ${id} and ${visibleTo(db, actor)} for update of t, d`
  if (row) takeInHand(db, id)
  return row ?? null
}

export const lockByReference = async (db: Db, reference: string): Promise<Ticket | null> => {
  const [row] = await db<Ticket[]>`
    select t.*, ${sharedWith(db)} from ${withItsClock(db)} where t.reference = ${reference} for update of t, d`
  return row ?? null
}

export const findByReference = async (db: Db, reference: string): Promise<Ticket | null> => {
  const [row] = await db<
    Ticket[]
  >`select t.*, ${sharedWith(db)} from tickets t where t.reference = ${reference}`
  return row ?? null
}

export const findVisible = async (db: Db, actor: Actor, id: number): Promise<Ticket | null> => {
  const [row] = await askedBy(db, actor)<Ticket[]>`
    select t.*, ${sharedWith(db)} from tickets t where t.id = ${id} and ${visibleTo(db, actor)}`
  return row ?? null
}

/** Two tickets, always locked in the same order, so that opposite merges wait instead of deadlocking. */
export const lockPair = async (db: Db, actor: Actor, ids: [number, number]): Promise<Ticket[]> => {
  const rows = await askedBy(db, actor)<Ticket[]>`
    select t.*, ${sharedWith(db)} from ${withItsClock(db)} where t.id = any(${ids}) and ${visibleTo(db, actor)}
    order by t.id for update of t, d`
  for (const { id } of rows) takeInHand(db, id)
  return rows
}

/** From its end a file is kept for as long as its class asks for; a change that ends or opens nothing leaves that as it is. */
const retained = (
  db: Db,
  { ticket, changes, now }: { ticket: Ticket; changes: TicketChanges; now: Date },
) => {
  const { status, lane, provinceCode } = { ...ticket, ...changes }
  if (changes.status === undefined) return db``
  if (isOpen(status)) return db`, retain_until = null`
  return db`, retain_until = ${now}::timestamptz + make_interval(years => ${yearsKept(db, db`${lane}::text`, db`${provinceCode}::text`)})`
}

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
      update tickets t set ${db(columns as never)}, version = version + 1 ${retained(db, { ticket, changes, now })}
      where id = ${ticket.id} returning t.*
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

/** Whose it was before it stood as it stands. */
export const officerBefore = async (
  db: Db,
  { id, version }: Pick<Ticket, 'id' | 'version'>,
): Promise<Ticket['officerId']> => {
  const [row] = await db<Pick<Ticket, 'officerId'>[]>`
    select officer_id from ticket_events where ticket_id = ${id} and version < ${version} order by id desc limit 1`
  return row?.officerId ?? null
}

export const findDepartment = async (db: Db, id: number): Promise<Department | null> => {
  const [row] = await db<Department[]>`
    select id, name, kind, level, province_code, commune_code from departments where id = ${id} and active`
  return row ?? null
}

export const chairOf = async (db: Db, communeCode: string): Promise<Department | null> => {
  const [row] = await db<Department[]>`
    select id, name, kind, level, province_code, commune_code from departments
    where commune_code = ${communeCode} and kind = 'chair' and active`
  return row ?? null
}

/** Whether they work there, until the transaction ends; nobody whose account is being closed or moved just now does. */
export const isStaffOf = async (db: Db, staffId: string, departmentId: number): Promise<boolean> => {
  const [row] = await db`
    select from staff where id = ${staffId} and department_id = ${departmentId} and active for key share skip locked`
  return row !== undefined
}

type ContactRow = Contact & Pick<ReporterRow, 'helper'>

/** Where the reporter can be written to, and who helped them; null once erased, or for who left nothing. */
export const contactOf = async (db: Db, reporterId: number | null): Promise<ContactRow | null> => {
  const [row] = await db<ContactRow[]>`
    select phone, email, postal_address, zalo_id, helper from reporters where id = ${reporterId} and erased_at is null`
  return row ?? null
}

export type Correction = Pick<typeof routingCorrections.$inferSelect, 'field' | 'was' | 'became' | 'why'>

export const insertCorrection = (
  { db, actor, now }: Ctx,
  ticket: Ticket,
  { field, was, became, why }: Correction,
) => db`
  insert into routing_corrections (ticket_id, field, was, became, why, staff_id, at)
  values (${ticket.id}, ${field}, ${was}, ${became}, ${why}, ${actor.kind === 'staff' ? actor.id : actor.kind}, ${now})`

export const needsProof = async (db: Db, categoryCode: string): Promise<boolean> => {
  const [row] = await db<
    Pick<typeof categories.$inferSelect, 'needsProof'>[]
  >`select needs_proof from categories where code = ${categoryCode}`
  return row?.needsProof ?? false
}

/** Whether there is proof of this answer: what was shown before a reopening did not settle it. */
export const hasProof = async (db: Db, ticketId: number): Promise<boolean> => {
  const [row] = await db`
    select from attachments a where ticket_id = ${ticketId} and purpose = 'proof' and not ${isFormerProof(db, 'a')} limit 1`
  return row !== undefined
}

export const isUnchangedTemplate = async (db: Db, answer: string): Promise<boolean> => {
  const [row] = await db`
    select from answer_templates where btrim(body) = btrim(${answer})
    union all select from texts where what = 'answer-template' and btrim(value) = btrim(${answer}) limit 1`
  return row !== undefined
}

/**
 * Nothing was heard of the resident since the answer, or a member of staff spoke last, before `before`: a low rating and a
 * picture say something too.
 */
const isSilent = (db: Db, before: Date) => db`
  t.status = 'resolved' and t.resolved_at <= ${before} and not exists (
    select from ticket_events said where said.ticket_id = t.id and said.at >= t.resolved_at
      and (said.type = 'ticket.replied' or (said.type = 'ticket.attached' and said.data->>'purpose' = 'report')
        or (said.type = 'ticket.rated' and (said.data->>'score')::int <= 2))
      and not exists (select from ticket_events told where told.ticket_id = t.id and told.id > said.id
        and told.type = 'ticket.noted' and (told.data->>'public')::boolean and told.at <= ${before}))`

/** Resolved tickets whose answer met silence since `before`, in the order of their ids. */
export const silentSince = async (
  db: Db,
  { before, after, limit }: { before: Date; after: number; limit: number },
): Promise<number[]> => {
  const rows = await db<Pick<Ticket, 'id'>[]>`
    select t.id from tickets t where ${isSilent(db, before)} and t.id > ${after} order by t.id limit ${limit}`
  return rows.map(({ id }) => id)
}

export const metSilence = async (db: Db, id: number, before: Date): Promise<boolean> => {
  const [row] = await db`select from tickets t where t.id = ${id} and ${isSilent(db, before)}`
  return row !== undefined
}
