import { and, eq, isNull } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { departments } from '../../../db/schema/routing.ts'
import {
  type CollaboratorRow,
  type ConsultationRow,
  collaborators,
  consultations,
} from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'
import type { Department } from '../../routing/holder/department.ts'

/* What departments ask of each other. What residents set off stands in `store.ts`, so that the edge carries no builder. */

const asked = {
  id: consultations.id,
  departmentId: consultations.departmentId,
  question: consultations.question,
  askedAt: consultations.askedAt,
  dueAt: consultations.dueAt,
  answeredAt: consultations.answeredAt,
}

export type Consultation = Pick<ConsultationRow, keyof typeof asked>

export type NewConsultation = Pick<
  ConsultationRow,
  'ticketId' | 'departmentId' | 'question' | 'askedBy' | 'askedAt' | 'dueAt'
>

/** Null when this department is being asked already. */
export const insertConsultation = async (db: Db, fresh: NewConsultation): Promise<number | null> => {
  const [row] = await query(db)
    .insert(consultations)
    .values(fresh)
    .onConflictDoNothing()
    .returning({ id: consultations.id })
  return row?.id ?? null
}

export const findConsultation = async (
  db: Db,
  { ticketId, id }: Pick<ConsultationRow, 'ticketId' | 'id'>,
): Promise<Consultation | null> => {
  const [row] = await query(db)
    .select(asked)
    .from(consultations)
    .where(and(eq(consultations.id, id), eq(consultations.ticketId, ticketId)))
  return row ?? null
}

export const saveConsultationAnswer = (
  db: Db,
  { id, answer, by, at }: { id: number; answer: string; by: string; at: Date },
) =>
  query(db)
    .update(consultations)
    .set({ answer, answeredBy: by, answeredAt: at })
    .where(eq(consultations.id, id))

export const deleteConsultation = (db: Db, id: number) =>
  query(db).delete(consultations).where(eq(consultations.id, id))

export const activeDepartment = async (db: Db, id: number): Promise<Department | null> => {
  const { kind, level, provinceCode, communeCode, name } = departments
  const [row] = await query(db)
    .select({ id: departments.id, kind, level, provinceCode, communeCode, name })
    .from(departments)
    .where(and(eq(departments.id, id), eq(departments.active, true)))
  return row ?? null
}

export type NewCollaborator = Pick<CollaboratorRow, 'ticketId' | 'departmentId' | 'task'> & {
  by: CollaboratorRow['addedBy']
  at: CollaboratorRow['addedAt']
}

/** A department that had done its part is asked again by a new task. */
export const upsertCollaborator = (db: Db, { ticketId, departmentId, task, by, at }: NewCollaborator) => {
  const again = { task, addedBy: by, addedAt: at, doneAt: null }
  return query(db)
    .insert(collaborators)
    .values({ ticketId, departmentId, ...again })
    .onConflictDoUpdate({ target: [collaborators.ticketId, collaborators.departmentId], set: again })
}

/** False when the department does not work along, or has done its part already. */
export const finishCollaborator = async (
  db: Db,
  { ticketId, departmentId, at }: Omit<NewCollaborator, 'task' | 'by'>,
): Promise<boolean> => {
  const its = and(eq(collaborators.ticketId, ticketId), eq(collaborators.departmentId, departmentId))
  const rows = await query(db)
    .update(collaborators)
    .set({ doneAt: at })
    .where(and(its, isNull(collaborators.doneAt)))
    .returning({ ticketId: collaborators.ticketId })
  return rows.length === 1
}
