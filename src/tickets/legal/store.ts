import { desc, eq } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { type DeadlineRow, deadlines } from '../../../db/schema/deadlines.ts'
import { departments } from '../../../db/schema/routing.ts'
import { legalNotices, reporters, type TicketRow, tickets } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import type { Db } from '../../platform/database.ts'
import { anyOpen } from '../any-of.ts'

/* SQL where a notice takes its number and is written in one statement, and where open tickets are asked for; the rest is built. */

type Kept = typeof legalNotices.$inferSelect
export type NoticeKind = Kept['kind']

/** Who numbers a notice of this department next waits here. */
export const lockNumbers = (db: Db, departmentId: number) =>
  query(db)
    .select({ id: departments.id })
    .from(departments)
    .where(eq(departments.id, departmentId))
    .for('no key update')

/** Gives the notice the next number of its department and year, also after those of tickets that have left it since. */
export const insertNotice = async (db: Db, notice: Omit<Kept, 'id' | 'number'>): Promise<number> => {
  const { departmentId, year } = notice
  const [row] = await beyondSight(db)<{ number: number }[]>`
    insert into legal_notices (ticket_id, department_id, kind, year, issued_by, issued_at, number)
    select ${notice.ticketId}, ${departmentId}, ${notice.kind}, ${year}, ${notice.issuedBy}, ${notice.issuedAt},
      coalesce(max(number), 0) + 1 from legal_notices where department_id = ${departmentId} and year = ${year}
    returning number`
  return row!.number
}

export type Standing = { communeCode: string | null; provinceCode: string | null }
export type ComplaintRow = Pick<
  TicketRow,
  'id' | 'reference' | 'status' | 'communeCode' | 'receivedAt' | 'acceptedAt'
> &
  Pick<DeadlineRow, 'acceptDueAt' | 'dueAt'> & { department: string }

/** Open complaints of a commune, or of a whole province: that they are there and their clocks, never what they say. */
export const openComplaints = (
  db: Db,
  { communeCode, provinceCode, after, limit }: Standing & { after: number; limit: number },
) => beyondSight(db)<ComplaintRow[]>`
  select t.id, t.reference, t.status, t.commune_code, t.received_at, t.accepted_at, d.accept_due_at, d.due_at,
    p.name as department
  from tickets t join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
  where t.lane = 'complaint' and t.status in ${anyOpen(db)} and t.id > ${after}
    and ${atSeat(db, { communeCode, provinceCode })}
  order by t.id limit ${limit + 1}`

/** At the desk that stands for no province lies what names none. */
const atSeat = (db: Db, { communeCode, provinceCode }: Standing) => {
  if (communeCode !== null) return db`t.commune_code = ${communeCode}`
  return provinceCode === null ? db`t.province_code is null` : db`t.province_code = ${provinceCode}`
}

/** The newest notice of a ticket, with whom it goes to. */
export const newestNotice = async (db: Db, ticketId: number) => {
  const [row] = await query(db)
    .select({
      number: legalNotices.number,
      kind: legalNotices.kind,
      issuedAt: legalNotices.issuedAt,
      department: departments.name,
      departmentKind: departments.kind,
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
