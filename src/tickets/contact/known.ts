import type { Db } from '../../platform/database.ts'
import { channels } from '../channels.ts'

const known = (when: 'always' | 'as-given') =>
  Object.entries(channels).flatMap(([channel, { knowsNumber }]) => (knowsNumber === when ? [channel] : []))

/**
 * Whether the number of a reporter `r` is known to be theirs: it wrote to us, it was confirmed by a code, or whoever reported
 * by this channel showed it by that. What was only typed into a form may be anybody's.
 */
export const numberIsKnown = (db: Db, channel: ReturnType<Db>) => db`
  (${channel} = any(${known('always')})
    or (r.phone_standing <> 'corrected' and ${channel} = any(${known('as-given')}))
    or exists (select from reporters c where c.phone = r.phone and c.phone_standing = 'confirmed')
    or exists (select from inbound_messages i where i.channel = 'sms' and i.sender = r.phone))`

/** The same of a mailbox: somebody wrote to us from it. */
export const mailboxIsKnown = (db: Db) => db`
  exists (select from inbound_messages i where i.channel = 'email' and i.sender = lower(r.email))`
