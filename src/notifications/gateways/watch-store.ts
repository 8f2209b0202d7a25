import { locks } from '../../../db/locks.ts'
import { proven } from '../../access/proven.ts'
import type { EventType } from '../../events/event.ts'
import type { Db } from '../../platform/database.ts'
import type { ClaimedMessage } from '../store.ts'

/* SQL: the queue is looked at by a partial index of what waits, and whoever tells of it holds a lock. */

export type Waiting = {
  channel: ClaimedMessage['channel']
  waiting: number
  since: Date
  error: string | null
}

export const lockTelling = (db: Db) => db`select pg_advisory_xact_lock(${locks.sending})`

type Look = { before: Date; urgentOnly: boolean }

/** What could leave and was there before this moment, by its way. */
export const waitingSince = (db: Db, { before, urgentOnly }: Look) => db<Waiting[]>`
  select channel, count(*)::int as waiting, min(created_at) as since,
    (array_agg(last_error order by id desc) filter (where last_error is not null))[1] as error
  from messages
  where state in ('queued', 'sending') and channel <> 'post' and created_at < ${before}
    and (attempts > 0 or not_before < ${before}) and (not ${urgentOnly} or urgent = 1)
  group by channel`

/** When the newest message left by this way. */
export const lastLeft = async (db: Db, channel: string): Promise<Date | null> => {
  const [row] = await db<{ at: Date | null }[]>`
    select max(sent_at) as at from messages where channel = ${channel}`
  return row?.at ?? null
}

/** How often this happened since then. */
export const triedSince = async (db: Db, subject: string, since: Date): Promise<number> => {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from ticket_events where subject = ${subject} and at > ${since}`
  return row!.n
}

/** What was told last of this. */
export const lastTold = async (db: Db, subject: string): Promise<{ type: EventType; at: Date } | null> => {
  const [row] = await db<{ type: EventType; at: Date }[]>`
    select type, at from ticket_events where subject = ${subject} order by id desc limit 1`
  return row ?? null
}

export type Administrator = { email: string; phone: string | null; language: 'vi' | 'en' }

/** Who looks after the system, for the country or for a province. */
export const administrators = (db: Db) => db<Administrator[]>`
  select u.email, s.phone, s.language from staff s join "user" u on u.id = s.id
  where s.active and ${proven(db)} and s.roles && array['admin', 'province-admin'] order by s.id`
