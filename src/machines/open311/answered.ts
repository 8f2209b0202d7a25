import { endedStatuses } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { anyOf } from '../../tickets/any-of.ts'

/** What was answered last of the ticket `t`, unless it waits for somebody to look at it. */
export const answerGiven = (db: Db) => db`
  case when t.status in ${anyOf(db, endedStatuses)} and not t.answer_held then (
    select coalesce(a.data->>'answer', a.data->>'reason') from ticket_events a
    where a.ticket_id = t.id and a.type in ('ticket.resolved', 'ticket.refused') order by a.id desc limit 1)
  end`

type Answered = { answer: string | null; publicAnswer: string | null }

/** The same as everybody reads it: as a person let it out, else without what is personal. */
export const answerToAll = ({ answer, publicAnswer }: Answered): string | null =>
  answer === null ? null : (publicAnswer ?? withoutPersonalData(answer))
