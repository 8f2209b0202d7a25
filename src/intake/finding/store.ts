import type { followRequests } from '../../../db/schema/intake.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import { numberIsKnown } from '../../tickets/contact/known.ts'
import { stillTried } from '../following/store.ts'

/* SQL: residents reach it; a try is counted in the statement that reads what it may prove. */

const ofNumber = (db: Db, phone: string) => db`
  from reporters r join tickets t on t.reporter_id = r.id
  where r.phone = ${phone} and r.erased_at is null and t.lane <> all(${sealedLanes})`

/** The newest report with this number; what is sealed is found by its own link alone. */
export const newestOfNumber = async (db: Db, phone: string): Promise<TicketRow['id'] | null> => {
  const [row] = await db<Pick<TicketRow, 'id'>[]>`
    select t.id ${ofNumber(db, phone)} order by t.id desc limit 1`
  return row?.id ?? null
}

type Asked = Pick<typeof followRequests.$inferSelect, 'id' | 'address'>

export const countFindTry = async (
  db: Db,
  { key, now }: { key: string; now: Date },
): Promise<Asked | null> => {
  const [row] = await db<Asked[]>`
    update follow_requests q set tries = tries + 1
    where key = ${key} and purpose = 'find' and confirmed_at is null and ${stillTried(db, now)}
    returning id, address`
  return row ?? null
}

export type FoundReport = Pick<
  TicketRow,
  'reference' | 'secretVersion' | 'title' | 'status' | 'reportedAt'
> & {
  dueAt: Date
  department: string
  /** The number is known to be theirs who sent it, and not only typed into a form. */
  known: boolean
}

/** The twenty newest with this number. */
export const reportsOfNumber = (db: Db, phone: string) => db<FoundReport[]>`
  select t.reference, t.secret_version, t.title, t.status, t.reported_at, ${numberIsKnown(db, db`t.channel`)} as known,
    (select d.due_at from deadlines d where d.ticket_id = t.id) as due_at,
    (select p.name from departments p where p.id = t.department_id) as department
  ${ofNumber(db, phone)} order by t.id desc limit 20`
