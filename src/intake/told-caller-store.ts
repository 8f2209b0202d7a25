import type { TicketRow } from '../../db/schema/tickets.ts'
import { visibleTo } from '../access/visible.ts'
import type { Ctx } from '../context/context.ts'

/* SQL: the last word of several tickets in one statement, each by the index of its events, under the rights in `visibleTo`. */

type Said = Pick<TicketRow, 'id' | 'reporterId'> & {
  what: 'answer' | 'refusal' | 'question'
  text: string
  at: Date
}

/** Erased words are none, and a question that was answered is no question any more. */
export const lastTold = ({ db, actor }: Ctx, ids: number[]) => db<Said[]>`
  select t.id, t.reporter_id, said.what, said.text, said.at from tickets t
  cross join lateral (
    select case e.type when 'ticket.resolved' then 'answer' when 'ticket.refused' then 'refusal' else 'question' end as what, e.at,
      coalesce(e.data->>'answer', e.data->>'question',
        concat_ws(e'\n', nullif(e.data->>'reason', ''), nullif(e.data->>'instead', ''))) as text
    from ticket_events e
    where e.ticket_id = t.id
      and (e.type in ('ticket.resolved', 'ticket.refused') or (e.type = 'ticket.asked' and t.status = 'waiting'))
    order by e.id desc limit 1
  ) said
  where t.id = any(${ids}) and said.text <> '' and ${visibleTo(db, actor)}`
