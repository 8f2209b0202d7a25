import type { DeadlineRow } from '../../db/schema/deadlines.ts'
import type { DepartmentRow } from '../../db/schema/routing.ts'
import type { ReporterRow, TicketRow } from '../../db/schema/tickets.ts'
import { beyondSight } from '../../db/sight.ts'
import { visibleTo } from '../access/visible.ts'
import type { Ctx } from '../context/context.ts'
import type { Db } from '../platform/database.ts'
import { rowColumns, rowJoins, type StoredRow } from '../tickets/reading/store.ts'

/* SQL: a caller is known under the rights in `visibleTo`. */

/** Whether the asker reads this ticket: who types in for every place reads few of what they typed in. */
export const readsIt = async ({ db, actor }: Ctx, ticketId: number): Promise<boolean> => {
  const seen = await db`select from tickets t where t.id = ${ticketId} and ${visibleTo(db, actor)}`
  return seen.length > 0
}

/** The name given last, as far as the asker may see the ticket it was given for: who denounced stays unknown. */
export const callerName = async ({ db, actor }: Ctx, phone: string): Promise<string | null> => {
  const [row] = await db<Pick<ReporterRow, 'name'>[]>`
    select r.name from reporters r
    cross join lateral (
      select o.id from tickets o where o.reporter_id = r.id
      union all select f.ticket_id from followers f where f.contact = r.phone and f.reporter_id = r.id
    ) told join tickets t on t.id = told.id
    where r.phone = ${phone} and r.name is not null and r.erased_at is null and ${visibleTo(db, actor)}
    order by r.id desc limit 1`
  return row?.name ?? null
}

/** What somebody reported, and what they follow. */
export const ticketsOfPhone = ({ db, actor }: Ctx, phone: string) => db<StoredRow[]>`
  select ${rowColumns(db)} from tickets t ${rowJoins(db)}
  where t.id in (
      select o.id from reporters r join tickets o on o.reporter_id = r.id where r.phone = ${phone}
      union select f.ticket_id from followers f where f.contact = ${phone})
    and ${visibleTo(db, actor)} order by t.id desc limit 5`

export type StoredSlip = Pick<
  TicketRow,
  'reference' | 'secretVersion' | 'channel' | 'lane' | 'language' | 'receivedAt' | 'reportedAt'
> &
  Pick<DeadlineRow, 'dueAt'> & {
    departmentName: DepartmentRow['name']
    helper: ReporterRow['helper']
    /** Their name or address is kept, for they agreed. */
    agreed: boolean
    /** The office whose counter it was. */
    receivedBy: DepartmentRow['name']
  }

/** What a slip says of a ticket, for who typed it in. */
export const findSlip = async (
  db: Db,
  { id, typedInBy }: { id: number; typedInBy: string },
): Promise<StoredSlip | null> => {
  const [row] = await beyondSight(db)<StoredSlip[]>`
    select t.reference, t.secret_version, t.channel, t.lane, t.language, t.received_at, t.reported_at, d.due_at, p.name as department_name,
      r.helper, coalesce(r.name, r.phone, r.email, r.postal_address) is not null as agreed, o.name as received_by
    from tickets t join deadlines d on d.ticket_id = t.id join departments p on p.id = t.department_id
      left join reporters r on r.id = t.reporter_id
      join staff s on s.id = split_part(${typedInBy}, ':', 2) join departments o on o.id = s.department_id
    where t.id = ${id} and exists (select from ticket_events e
      where e.ticket_id = t.id and e.type = 'ticket.opened' and e.actor = ${typedInBy})`
  return row ?? null
}
