import { and, asc, eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { attachments } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'

export type HeldPaper = Pick<
  typeof attachments.$inferSelect,
  'id' | 'ticketId' | 'storageKey' | 'purpose' | 'addedBy'
>

const { id, ticketId, storageKey, purpose, addedBy, held } = attachments
const columns = { id, ticketId, storageKey, purpose, addedBy }

export const heldPapers = (db: Db, most: number): Promise<HeldPaper[]> =>
  query(db).select(columns).from(attachments).where(eq(held, true)).orderBy(asc(id)).limit(most)

export const findHeld = async (db: Db, paper: number): Promise<HeldPaper | undefined> => {
  const [row] = await query(db)
    .select(columns)
    .from(attachments)
    .where(and(eq(id, paper), eq(held, true)))
  return row
}

export const releasePaper = (db: Db, paper: number) =>
  query(db).update(attachments).set({ held: false }).where(eq(id, paper))

/** Its file is swept like every other that no ticket knows. */
export const deletePaper = (db: Db, paper: number) => query(db).delete(attachments).where(eq(id, paper))
