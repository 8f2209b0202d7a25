import type { TicketRow } from '../../../db/schema/tickets.ts'
import { beyondSight } from '../../../db/sight.ts'
import { endedStatuses } from '../../../db/vocabulary.ts'
import { actsOn } from '../../access/acts-on.ts'
import { type Staff, sealedLanes } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { anyOf } from '../any-of.ts'
import type { Contact } from '../personal-data/blank.ts'

/* SQL: whom an answer may name is asked over merged tickets, and what waits is read along its own index, under `visibleTo`. */

/** The ticket `t` and what was merged into it, at any depth. */
const joined = (db: Db) => db`
  with recursive joined as (
    select t.id, t.reporter_id, false as is_public
    union select o.id, o.reporter_id, o.published from tickets o join joined j on o.merged_into = j.id
  )`

/** Who reported it, there or in one merged into it, as they are kept and were before they were put right: whom its answer may name. */
const contacts = (db: Db) => db`(
  ${joined(db)} select coalesce(json_agg(named), '[]') from (
    select json_build_object('name', r.name, 'phone', r.phone, 'email', r.email, 'postalAddress', r.postal_address,
      'helper', r.helper, 'zaloId', r.zalo_id) as named
    from joined j join reporters r on r.id = j.reporter_id where r.erased_at is null
    union all
    select json_build_object('name', case channel when 'name' then address end, 'phone', case channel when 'sms' then address end,
      'email', case channel when 'email' then address end, 'postalAddress', case channel when 'post' then address end)
    from joined j join former_contacts f on f.ticket_id = j.id
  ) people) as contacts`

const answer = (db: Db) => db`(
  select coalesce(e.data->>'answer', e.data->>'reason') from ticket_events e
  where e.ticket_id = t.id and t.status in ${anyOf(db, endedStatuses)} and e.type in ('ticket.resolved', 'ticket.refused')
  order by e.id desc limit 1) as answer`

export type Screened = {
  contacts: Contact[]
  /** The answer that was given last; null while there is none. */
  answer: string | null
  /** The public reads it at a ticket that was merged into this. */
  readElsewhere: boolean
}

export const readScreened = async (db: Db, ticketId: number): Promise<Screened> => {
  const [row] = await beyondSight(db)<Screened[]>`
    select ${contacts(db)}, ${answer(db)}, (${joined(db)} select bool_or(is_public) from joined) as read_elsewhere
    from tickets t where t.id = ${ticketId}`
  return row!
}

export type Waiting = Pick<TicketRow, 'id' | 'reference' | 'title' | 'version' | 'resolvedAt'> &
  Pick<Screened, 'contacts' | 'answer'>

/** Answers that the public may read once somebody has looked, which this member of staff may let out; the oldest ticket first. */
export const waitingAnswers = (
  db: Db,
  staff: Staff,
  { after, limit }: { after: number; limit: number },
) => db<Waiting[]>`
  select t.id, t.reference, t.title, t.version, t.resolved_at, ${contacts(db)}, ${answer(db)}
  from tickets t
  where t.answer_held and t.id > ${after} and t.lane <> all(${sealedLanes})
    and ${visibleTo(db, staff)} and ${actsOn(db, staff, 'publish')}
  order by t.id limit ${limit + 1}`
