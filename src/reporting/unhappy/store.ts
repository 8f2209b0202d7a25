import type { Actor } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { startOfDate } from '../../platform/vietnam-time.ts'
import { rowColumns, rowJoins, type StoredRow } from '../../tickets/reading/store.ts'
import { type Counting, factsCounted } from '../figures-store.ts'

/* SQL: facts find the tickets, their events what was said, under `visibleTo`. */

export type Said = { at: string; score: number | null; notDone: boolean; words: string | null }
type Asked = { counting: Counting; after: number | null; most: number }

/** The first two of five marks. */
const unhappyUpTo = 2

/** Answers of the period that a resident gave few marks, or said are not done, each with what was said; the newest report first. */
export const unhappyTickets = (db: Db, actor: Actor, { counting, after, most }: Asked) => db<
  (StoredRow & { said: Said[] })[]
>`
  with counted as (
    select distinct f.ticket_id from ${factsCounted(db, counting)} and (f.measure <> 'rated' or f.bin <= ${unhappyUpTo})
      ${after === null ? db`` : db`and f.ticket_id < ${after}`}
  )
  select ${rowColumns(db)}, heard.said from counted join tickets t on t.id = counted.ticket_id ${rowJoins(db)}
  cross join lateral (
    select jsonb_agg(one order by one.at) as said from (
      select to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, max((e.data->>'score')::int) as score, bool_or(e.type = 'ticket.reopened') as "notDone",
        coalesce(max(e.data->>'comment'), nullif(max(e.data->>'why'), '')) as words
      from ticket_events e
      where e.ticket_id = t.id and e.at >= ${startOfDate(counting.from)}
        and e.at < ${startOfDate(counting.to)}::timestamptz + interval '1 day'
        and ((e.type = 'ticket.rated' and (e.data->>'score')::int <= ${unhappyUpTo})
          or (e.type = 'ticket.reopened' and split_part(e.actor, ':', 1) = 'resident'))
      group by e.at
    ) one
  ) heard
  where heard.said is not null and ${visibleTo(db, actor)} order by t.id desc limit ${most}`
