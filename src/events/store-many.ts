import { lockOfChain } from '../../db/locks.ts'
import type { Db } from '../platform/database.ts'
import { hexOf } from '../platform/digest.ts'
import type { NewEvent } from './store.ts'

/* SQL: many links are written in one statement. */

export type NewHouseEvent = Omit<
  NewEvent,
  'ticketId' | 'version' | 'lane' | 'status' | 'departmentId' | 'officerId'
>

/** Nobody else adds to these chains meanwhile; handed in sorted, so that two never wait for each other. */
export const lockChains = (db: Db, subjects: string[]) => db`
  select pg_advisory_xact_lock(hashtextextended(name, 0))
  from unnest(${subjects.map(lockOfChain)}::text[]) with ordinality as s (name, place) order by place`

/** The newest links of those chains that have one. */
export const headsOf = (db: Db, subjects: string[]) => db<{ subject: string; hash: Uint8Array }[]>`
  select s.subject, head.hash from unnest(${subjects}::text[]) as s (subject)
    cross join lateral (select hash from ticket_events e where e.subject = s.subject order by e.id desc limit 1) head`

/** In the order in which they are handed in. */
export const appendHouseEvents = (db: Db, events: NewHouseEvent[]) => {
  const rows = events.map((event, place) => ({ ...event, place, ...inHex(event) }))
  return db`
    insert into ticket_events (subject, type, actor, data, at, audience, hash, key, written, digest, salt)
    select subject, type, actor, data, at, audience, decode(hash, 'hex'), key, written, decode(digest, 'hex'), decode(salt, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x (subject text, type text, actor text, data jsonb,
      at timestamptz, audience text[], hash text, key text, written text[], digest text, salt text, place int)
    order by place`
}

const inHex = ({ hash, digest, salt }: NewHouseEvent) => ({
  hash: hexOf(hash),
  digest: digest && hexOf(digest),
  salt: salt && hexOf(salt),
})
