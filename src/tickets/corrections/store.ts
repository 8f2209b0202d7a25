import { eq } from 'drizzle-orm'
import { query, same } from '../../../db/query.ts'
import { reporters, tickets } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'

/** Search finds a ticket by the name of its commune, so a moved ticket gets a new search text. */
export const saveSearch = (db: Db, ticketId: number, search: string) =>
  query(db).update(tickets).set({ search }).where(eq(tickets.id, ticketId))

export const saveTitle = (db: Db, ticketId: number, title: string) =>
  query(db).update(tickets).set({ title }).where(eq(tickets.id, ticketId))

export const reporterName = async (db: Db, reporterId: number | null): Promise<string | null> => {
  const [row] = await query(db)
    .select({ name: reporters.name })
    .from(reporters)
    .where(same(reporters.id, reporterId))
  return row?.name ?? null
}
