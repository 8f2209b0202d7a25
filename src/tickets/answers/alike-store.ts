import type { CommuneRow } from '../../../db/schema/routing.ts'
import type { TicketRow } from '../../../db/schema/tickets.ts'
import { type Actor, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { anyAnswered } from '../any-of.ts'

/* SQL: answered tickets are compared by hundreds, along an index of their own, under `visibleTo`. */

/** So many of the newest of a commune, and of its province, are compared; so many are looked at for what may be read. */
const compared = 200
const looked = 1_000
const comparedLength = 600

export type AnsweredRow = Pick<TicketRow, 'id' | 'search' | 'communeCode'>

type AnsweredQuestion = Pick<TicketRow, 'id' | 'categoryCode' | 'communeCode' | 'provinceCode'>

/** The public reads the answer, or the actor sees the ticket that it stands on. */
const mayBeRead = (db: Db, actor: Actor) =>
  db`((t.published and not t.answer_held) or ${visibleTo(db, actor)})`

type Place = ReturnType<Db>

const readable = (db: Db, actor: Actor, { id, where }: { id: number; where: Place }) => db`
  (select t.id, left(t.search, ${comparedLength}) as search, t.commune_code from (
    select id, search, commune_code, published, answer_held, lane, department_id, officer_id, province_code
    from tickets where ${where} and status in ${anyAnswered(db)} and lane <> all(${[...sealedLanes, 'spam']})
      and erased_at is null order by resolved_at desc limit ${looked}) t
   where t.id <> ${id} and ${mayBeRead(db, actor)} limit ${compared})`

/** What was answered last in the category, in the commune and in its province. */
export const answeredBefore = (db: Db, actor: Actor, asked: AnsweredQuestion) => {
  const { id, categoryCode, communeCode, provinceCode } = asked
  const commune: Place = db`commune_code = ${communeCode} and category_code = ${categoryCode}`
  const province: Place = db`province_code = ${provinceCode} and category_code = ${categoryCode}
    and commune_code is distinct from ${communeCode}`
  return db<AnsweredRow[]>`
    ${readable(db, actor, { id, where: commune })} union all ${readable(db, actor, { id, where: province })}`
}

export type AnsweredTicket = Pick<TicketRow, 'id' | 'reference' | 'publicAnswer'> & {
  answeredAt: Date
  commune: CommuneRow['fullName'] | null
  mayOpen: boolean
  score: number | null
}

/** One whose answer the actor may read; what was sealed since is read no more. */
export const findAnswered = async (db: Db, actor: Actor, id: number): Promise<AnsweredTicket | null> => {
  const [row] = await db<AnsweredTicket[]>`
    select t.id, t.reference, t.public_answer, t.resolved_at as answered_at, c.full_name as commune,
      coalesce(${visibleTo(db, actor)}, false) as may_open,
      (select round(avg(r.score))::int from ratings r where r.ticket_id = t.id and r.round = t.reopenings) as score
    from tickets t left join communes c on c.code = t.commune_code
    where t.id = ${id} and t.status in ${anyAnswered(db)} and t.lane <> all(${[...sealedLanes, 'spam']})
      and t.erased_at is null and ${mayBeRead(db, actor)}`
  return row ?? null
}
