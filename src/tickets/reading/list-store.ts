import type { Staff } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import { type Branch, branchesOf, type Narrowing, placeOfDone, seatsSaying, seatsToRead } from './branches.ts'
import { narrowed } from './narrowing-store.ts'
import { rowColumns, rowJoins, type StoredRow } from './store.ts'

/* SQL: the hottest reads. Each stretch of the index of seats is read in its order, then they are merged. */

/** The keys of the last row that was shown. */
export type ListPlace = { rank: number; dueAt: Date; id: number }

export type PageQuestion = Narrowing & {
  sort: 'newest' | 'due'
  after: ListPlace | null
  limit: number
  now: Date
}

export type ListedRow = StoredRow & { rank: number }

/** One row more than the limit, so that the caller knows whether a next page exists. */
export const ticketPage = (db: Db, staff: Staff, asked: PageQuestion) => db<ListedRow[]>`
  with page as (${firstOf(db, { ...asked, staff, most: asked.limit + 1 })})
  select ${rowColumns(db)}, page.place as rank from page join tickets t on t.id = page.ticket_id ${rowJoins(db)}
  order by place, soon, turn`

export type FirstQuestion = PageQuestion & { staff: Staff; most: number }

/** The keys of the first `most` tickets of a list: its place, when it is due where that counts, and its turn. */
export const firstOf = (db: Db, asked: FirstQuestion) => db`
  select distinct ticket_id, place, soon, turn from (${stretches(db, asked)}) seen
  order by place, soon, turn limit ${asked.most}`

const stretches = (db: Db, asked: FirstQuestion) => {
  const branches = branchesOf(seatsToRead(asked.staff, asked), asked, asked.after?.rank ?? 0)
  if (asked.sort === 'newest') return byAge(db, asked, branches)
  const done = branches.filter(({ rank }) => rank === placeOfDone)
  const open = branches.filter(({ rank }) => rank < placeOfDone)
  return db`${byDue(db, asked, open)} union all ${byAge(db, asked, done)}`
}

// The done have no date that they must keep: the newest of them come first, in every order.
const byAge = (db: Db, asked: FirstQuestion, branches: Branch[]) => db`
  select s.ticket_id, least(s.rank, ${asked.sort === 'due' ? placeOfDone : 2}) as place, 'infinity'::timestamptz as soon, -s.ticket_id as turn
  from unnest(${branches.map(({ seat }) => seat)}::text[], ${branches.map(({ rank }) => rank)}::int[],
    ${branches.map(({ status }) => status)}::text[], ${branches.map(({ rank }) => before(asked, rank))}::bigint[]) as k(seat, rank, status, before)
  cross join lateral (
    select s.ticket_id, s.rank from ticket_seats s
    where s.seat = k.seat and s.rank = k.rank and s.status = k.status and s.ticket_id < k.before ${ofKind(db, asked)}
    order by s.ticket_id desc limit ${asked.most}) s`

const byDue = (db: Db, asked: FirstQuestion, branches: Branch[]) => {
  const { rank, dueAt, id } = asked.after ?? beginning
  return db`
  select s.ticket_id, s.rank::int as place, s.due_at as soon, s.ticket_id as turn
  from unnest(${branches.map(({ seat }) => seat)}::text[], ${branches.map(({ rank }) => rank)}::int[],
    ${branches.map(({ status }) => status)}::text[]) as k(seat, rank, status)
  cross join unnest(${db.unsafe(asked.overdue ? 'array[false]' : 'array[false, true]')}) as p(paused)
  cross join lateral (
    select s.ticket_id, s.rank, s.due_at from ticket_seats s
    where s.seat = k.seat and s.rank = k.rank and s.rank < ${db.unsafe(String(placeOfDone))} and s.status = k.status and s.paused = p.paused
      and (s.due_at, s.ticket_id) > (case when k.rank = ${rank} then ${dueAt}::timestamptz else '-infinity' end, case when k.rank = ${rank} then ${id} else 0 end)
      ${asked.overdue ? db`and s.due_at < ${asked.now}` : db``} ${ofKind(db, asked)}
    order by s.due_at, s.ticket_id limit ${asked.most}) s`
}

const beginning = { rank: 0, dueAt: new Date(0), id: 0 }

const before = ({ after, sort }: PageQuestion, rank: number): number => {
  const place = sort === 'newest' ? Math.min(rank, 2) : rank
  return after?.rank === place ? after.id : Number.MAX_SAFE_INTEGER
}

/** The rest of what is asked; the partial index of the rarer lanes is found by what it says. */
const ofKind = (db: Db, asked: FirstQuestion) => db`
  ${asked.category ? db`and s.category_code = ${asked.category}` : db``}
  ${asked.lane ? db`and s.lane = ${asked.lane}` : db``}
  ${asked.lane && asked.lane !== 'feedback' ? db`and s.lane <> 'feedback'` : db``}
  ${isNarrower(asked) ? placedWithin(db, asked) : db``}`

/** A seat that is named by what is asked, or is one's own, says so by itself. */
const placedWithin = (db: Db, asked: FirstQuestion) => {
  const { staff } = asked
  return db`
    and (s.seat = any(${seatsSaying(staff, asked)}) or exists (select from tickets t where t.id = s.ticket_id ${narrowed(db, staff, placed(asked))}))
    and (s.seat = any(${roomsOf(staff)}) or exists (select from ticket_seats o where o.ticket_id = s.ticket_id and o.seat = any(${roomsOf(staff)})))`
}

const isNarrower = ({ department, commune, province, mine }: Narrowing) =>
  Boolean(department || commune || province || mine)

const placed = ({ department, commune, province, mine }: Narrowing): Narrowing => ({
  ...(department ? { department } : {}),
  ...(commune ? { commune } : {}),
  ...(province ? { province } : {}),
  ...(mine ? { mine } : {}),
})
