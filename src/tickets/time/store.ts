import { and, asc, eq, isNull } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { extensions } from '../../../db/schema/deadlines.ts'
import { departments } from '../../../db/schema/routing.ts'
import { consultations } from '../../../db/schema/tickets.ts'
import { actorName } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { Db } from '../../platform/database.ts'

/* SQL where a statement carries `visibleTo`; the rest is built. */

export type Extension = typeof extensions.$inferSelect

export const extensionsOf = (db: Db, ticketId: number) =>
  query(db).select().from(extensions).where(eq(extensions.ticketId, ticketId)).orderBy(extensions.round)

export const insertExtension = (
  { db, actor, now }: Ctx,
  asked: Pick<Extension, 'ticketId' | 'round' | 'why' | 'until'>,
) =>
  query(db)
    .insert(extensions)
    .values({ ...asked, askedBy: actorName(actor), askedAt: now })

export const saveDecision = (
  db: Db,
  { ticketId, round }: Extension,
  decided: Pick<Extension, 'decision' | 'decidedBy' | 'decidedAt' | 'note'>,
) =>
  query(db)
    .update(extensions)
    .set(decided)
    .where(and(eq(extensions.ticketId, ticketId), eq(extensions.round, round)))

export type AwaitedView = Awaited<ReturnType<typeof awaitedOf>>[number]

/** The departments whose view was asked for and has not come, soonest due first. */
export const awaitedOf = (db: Db, ticketId: number) => {
  const { id, askedAt, dueAt } = consultations
  return query(db)
    .select({ consultationId: id, department: departments.name, askedAt, dueAt })
    .from(consultations)
    .innerJoin(departments, eq(departments.id, consultations.departmentId))
    .where(and(eq(consultations.ticketId, ticketId), isNull(consultations.answeredAt)))
    .orderBy(asc(dueAt), asc(id))
}
