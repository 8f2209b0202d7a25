import { desc, eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { deadlines } from '../../../db/schema/deadlines.ts'
import { departments } from '../../../db/schema/routing.ts'
import { legalNotices, reporters, tickets } from '../../../db/schema/tickets.ts'
import type { Db } from '../../platform/database.ts'

/* SQL in one place: a notice takes its number and is written in one statement. */

type Kept = typeof legalNotices.$inferSelect
export type NoticeKind = Kept['kind']

/** Who numbers a notice of this department next waits here. */
export const lockNumbers = (db: Db, departmentId: number) =>
  query(db)
    .select({ id: departments.id })
    .from(departments)
    .where(eq(departments.id, departmentId))
    .for('no key update')

/** Gives the notice the next number of its department and year. */
export const insertNotice = async (db: Db, notice: Omit<Kept, 'id' | 'number'>): Promise<number> => {
  const { departmentId, year } = notice
  const [row] = await db<{ number: number }[]>`
    insert into legal_notices (ticket_id, department_id, kind, year, issued_by, issued_at, number)
    select ${notice.ticketId}, ${departmentId}, ${notice.kind}, ${year}, ${notice.issuedBy}, ${notice.issuedAt},
      coalesce(max(number), 0) + 1 from legal_notices where department_id = ${departmentId} and year = ${year}
    returning number`
  return row!.number
}

/** The newest notice of a ticket, with whom it goes to. */
export const newestNotice = async (db: Db, ticketId: number) => {
  const [row] = await query(db)
    .select({
      number: legalNotices.number,
      kind: legalNotices.kind,
      issuedAt: legalNotices.issuedAt,
      department: departments.name,
      reporter: reporters.name,
      dueAt: deadlines.dueAt,
    })
    .from(legalNotices)
    .innerJoin(departments, eq(departments.id, legalNotices.departmentId))
    .innerJoin(tickets, eq(tickets.id, legalNotices.ticketId))
    .innerJoin(deadlines, eq(deadlines.ticketId, tickets.id))
    .leftJoin(reporters, eq(reporters.id, tickets.reporterId))
    .where(eq(legalNotices.ticketId, ticketId))
    .orderBy(desc(legalNotices.id))
    .limit(1)
  return row ?? null
}
