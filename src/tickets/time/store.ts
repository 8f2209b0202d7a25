import { type Actor, actorName } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'

export type Extension = {
  ticketId: number
  round: number
  why: string
  until: Date
  askedBy: string
  askedAt: Date
  decision: 'granted' | 'refused' | null
  decidedBy: string | null
  decidedAt: Date | null
  note: string | null
}

export const extensionsOf = (db: Db, ticketId: number) => db<Extension[]>`
  select * from extensions where ticket_id = ${ticketId} order by round`

export const insertExtension = (
  { db, actor, now }: Ctx,
  { ticketId, round, why, until }: Pick<Extension, 'ticketId' | 'round' | 'why' | 'until'>,
) => db`
  insert into extensions (ticket_id, round, why, until, asked_by, asked_at)
  values (${ticketId}, ${round}, ${why}, ${until}, ${actorName(actor)}, ${now})`

export const saveDecision = (
  db: Db,
  { ticketId, round }: Extension,
  { decision, decidedBy, decidedAt, note }: Pick<Extension, 'decision' | 'decidedBy' | 'decidedAt' | 'note'>,
) => db`
  update extensions set decision = ${decision}, decided_by = ${decidedBy}, decided_at = ${decidedAt}, note = ${note}
  where ticket_id = ${ticketId} and round = ${round}`

export type Awaited = { consultationId: number; department: string; askedAt: Date; dueAt: Date }

/** The departments whose view was asked for and has not come, soonest due first. */
export const awaitedOf = (db: Db, ticketId: number) => db<Awaited[]>`
  select c.id as consultation_id, d.name as department, c.asked_at, c.due_at
  from consultations c join departments d on d.id = c.department_id
  where c.ticket_id = ${ticketId} and c.answered_at is null order by c.due_at, c.id`

export const isVisible = async (db: Db, actor: Actor, ticketId: number): Promise<boolean> => {
  const [row] = await db`select from tickets t where t.id = ${ticketId} and ${visibleTo(db, actor)}`
  return row !== undefined
}
