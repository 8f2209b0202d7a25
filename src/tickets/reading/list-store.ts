import { heldElsewhere, seatsOfPeople } from '../../../db/schema/seats.ts'
import { sealedLane } from '../../../db/schema/tickets.ts'
import type { Staff } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'
import type { Db } from '../../platform/database.ts'
import { type Branch, branchesOf, placeOfDone } from './branches.ts'
import type { Narrowing } from './narrowing.ts'
import { inOwnArea } from './narrowing-store.ts'
import { type Stretch, stretchesToRead, type Whereabouts } from './seats-to-read.ts'
import { rowColumns, rowJoins, type StoredRow } from './store.ts'

/* SQL: the hottest reads. Each stretch of the index of seats is read in its order, then they are merged. */

/** The keys of the last row that was shown. */
export type ListPlace = { rank: number; dueAt: Date; id: number }

export type PageQuestion = Narrowing & {
  lies: Whereabouts
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

const kinds: Stretch['of'][] = ['all', 'mine', 'elsewhere', 'place', 'within']

const stretches = (db: Db, asked: FirstQuestion) => {
  const branches = branchesOf(stretchesToRead(asked), asked, asked.after?.rank ?? 0)
  const parts = kinds.flatMap((kind) => {
    const some = branches.filter(({ of }) => of === kind)
    return some.length > 0 ? partsOf(db, { ...asked, of: kind }, some) : []
  })
  const nothing = byAge(db, { ...asked, of: 'all' }, [])
  return parts.length > 0 ? parts.reduce((all, part) => db`${all} union all ${part}`) : nothing
}

const partsOf = (db: Db, asked: PartQuestion, branches: Branch[]) => {
  if (asked.sort === 'newest') return [byAge(db, asked, branches)]
  const done = branches.filter(({ rank }) => rank === placeOfDone)
  const open = branches.filter(({ rank }) => rank < placeOfDone)
  return [
    ...(open.length > 0 ? [byDue(db, asked, open)] : []),
    ...(done.length > 0 ? [byAge(db, asked, done)] : []),
  ]
}

type PartQuestion = FirstQuestion & { of: Stretch['of'] }

// The done have no date that they must keep: the newest of them come first, in every order.
const byAge = (db: Db, asked: PartQuestion, branches: Branch[]) => db`
  select s.ticket_id, least(s.rank, ${asked.sort === 'due' ? placeOfDone : 2}) as place, 'infinity'::timestamptz as soon, -s.ticket_id as turn
  from ${asStretches(db, branches)}, ${branches.map(({ rank }) => before(asked, rank))}::bigint[]) as k(seat, rank, status, place, before)
  cross join lateral (
    select s.ticket_id, s.rank from (
      select s.ticket_id, s.rank from ${seatsOf(db, asked)}
      where s.seat = k.seat and s.rank = k.rank and s.status = k.status and s.ticket_id < k.before ${ofKind(db, asked)} ${asked.of === 'within' ? fence(db) : db``}
    ) s order by s.ticket_id desc limit ${asked.most}) s`

const byDue = (db: Db, asked: PartQuestion, branches: Branch[]) => {
  const { rank, dueAt, id } = asked.after ?? beginning
  return db`
  select s.ticket_id, s.rank::int as place, s.due_at as soon, s.ticket_id as turn
  from ${asStretches(db, branches)}) as k(seat, rank, status, place)
  cross join unnest(${db.unsafe(asked.overdue ? 'array[false]' : 'array[false, true]')}) as p(paused)
  cross join lateral (
    select s.ticket_id, s.rank, s.due_at from (
      select s.ticket_id, s.rank, s.due_at from ${seatsOf(db, asked)}
      where s.seat = k.seat and s.rank = k.rank ${asked.of === 'all' ? alongDue(db) : db``} and s.status = k.status and s.paused = p.paused
        and (s.due_at, s.ticket_id) > (case when k.rank = ${rank} then ${dueAt}::timestamptz else '-infinity' end, case when k.rank = ${rank} then ${id} else 0 end)
        ${asked.overdue ? db`and s.due_at < ${asked.now}` : db``} ${ofKind(db, asked)} ${asked.of === 'all' ? db`` : fence(db)}
    ) s order by s.due_at, s.ticket_id limit ${asked.most}) s`
}

const asStretches = (db: Db, branches: Branch[]) => db`
  unnest(${branches.map(({ seat }) => seat)}::text[], ${branches.map(({ rank }) => rank)}::int[], ${branches.map(({ status }) => status)}::text[],
    ${branches.map((branch) => ('place' in branch ? branch.place : null))}::text[]`

/** As the indexes by date say it; without it none of them is taken where another finds fewer. */
const alongDue = (db: Db) => db`and s.rank < ${db.unsafe(String(placeOfDone))}`

/** Few lie there, and the index that finds them has another order: all of them are read, then sorted. */
const fence = (db: Db) => db`offset 0`

const beginning = { rank: 0, dueAt: new Date(0), id: 0 }

const before = ({ after, sort }: PageQuestion, rank: number): number => {
  const place = sort === 'newest' ? Math.min(rank, 2) : rank
  return after?.rank === place ? after.id : Number.MAX_SAFE_INTEGER
}

/** What is sealed has no seat of its officer, who may have lost the right to see it: theirs are found among their tickets. */
const seatsOf = (db: Db, { of }: PartQuestion) =>
  of === 'mine'
    ? db`tickets t cross join lateral (
        select * from ticket_seats o where o.ticket_id = t.id and o.seat = k.seat ${fence(db)}) s`
    : db`ticket_seats s`

/** What is asked of the seat itself; a partial index is found by what it says. */
const ofKind = (db: Db, asked: PartQuestion) => db`
  ${stretchSays[asked.of](db, asked)}
  ${asked.category ? ofCategory(db, asked, asked.category) : db``}
  ${asked.lane ? db`and s.lane = ${asked.lane}` : db``}
  ${asked.lane && asked.lane !== 'feedback' ? db`and s.lane <> 'feedback'` : db``}
  ${asked.department ? same(db, asked, 'department') : db``}
  ${asked.commune ? same(db, asked, 'commune') : db``}
  ${asked.province ? within(db, asked.province) : db``}
  ${asked.department || asked.commune ? isSeen(db, asked.staff) : db``}`

/**
 * Nearly all of a seat says so that is read through; the planner, which does not know that, would read it whole for the few that it
 * expects, but of a function's answer it expects many. Where few do, the index of those finds them.
 */
const same = (db: Db, { of, department, commune, lies }: PartQuestion, what: 'department' | 'commune') => {
  const place = `${lies.communeProvince}${commune}`
  if (what === 'commune')
    return of === 'place' ? db`and s.place = ${place}` : db`and texteq(s.place, ${place})`
  return of === 'elsewhere'
    ? db`and s.department_id = ${department!}`
    : db`and int4eq(s.department_id, ${department!})`
}

/** What lies in a province is found by its place alone: a plan made without a look at what is asked would read the whole category for it. */
const ofCategory = (db: Db, { of }: PartQuestion, category: string) =>
  of === 'within' ? db`and texteq(s.category_code, ${category})` : db`and s.category_code = ${category}`

const within = (db: Db, province: string) => db`and texteq(left(s.place, 2), ${province})`

/** Codes are of digits alone: what begins with that of a province comes before the same with nines. */
const stretchSays: Record<Stretch['of'], (db: Db, asked: PartQuestion) => ReturnType<Db>> = {
  all: (db) => db``,
  mine: (db, { staff }) =>
    db`and t.officer_id = ${staff.id} and t.status = k.status and ${db.unsafe(`t.${sealedLane}`)}`,
  elsewhere: (db) => db`and ${db.unsafe(heldElsewhere)}`,
  place: (db) => db`and s.place = k.place and ${db.unsafe(seatsOfPeople)}`,
  within: (db) => db`and s.place between k.place and k.place || '99999' and ${db.unsafe(seatsOfPeople)}`,
}

/** A seat that is not one's own holds what one may not see; where a ticket lies mostly says that one may. */
const isSeen = (db: Db, staff: Staff) => db`
  and (s.seat = any(${roomsOf(staff)}) or ${inOwnArea(db, staff)}
    or exists (select from ticket_seats o where o.ticket_id = s.ticket_id and o.seat = any(${roomsOf(staff)})))`
