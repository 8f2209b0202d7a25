import type { CommuneRow, DepartmentRow } from '../../db/schema/routing.ts'
import type { TicketRow } from '../../db/schema/tickets.ts'
import { beyondSight } from '../../db/sight.ts'
import { visibleTo } from '../access/visible.ts'
import type { Ctx } from '../context/context.ts'
import type { TypedIn } from '../tickets/channels.ts'

/* SQL: whether each may be read stands in `visibleTo`, beside what may be told of it all the same. */

type Row = Pick<
  TicketRow,
  'id' | 'reference' | 'lane' | 'title' | 'categoryCode' | 'communeCode' | 'provinceCode'
> & {
  channel: TypedIn
  communeName: CommuneRow['fullName'] | null
  departmentName: DepartmentRow['name']
  eventId: number
  at: Date
  /** Whether who typed it in may read it. */
  opens: boolean
}

type Asked = {
  by: string
  since: Date
  channels: readonly TypedIn[]
  before: number | null
  limit: number
}

/** What one member of staff typed in since then, the newest first, found by the index of their own openings. */
export const typedInSince = (
  { db, actor }: Ctx,
  { by, since, channels, before, limit }: Asked,
) => beyondSight(db)<Row[]>`
  select t.id, t.reference, t.lane, t.title, t.channel, t.category_code, t.commune_code, t.province_code, e.id as event_id, e.at,
    c.full_name as commune_name, p.name as department_name, (${visibleTo(db, actor)}) is true as opens
  from ticket_events e join tickets t on t.id = e.ticket_id join departments p on p.id = t.department_id
    left join communes c on c.code = t.commune_code
  where e.type = 'ticket.opened' and e.actor = ${by} and e.actor like 'staff:%' and e.at >= ${since}
    and (${before}::bigint is null or e.id < ${before}) and t.channel = any(${[...channels]})
  order by e.id desc limit ${limit}`
