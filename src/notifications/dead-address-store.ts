import type { deadAddresses, messages } from '../../db/schema/notifications.ts'
import { beyondSight } from '../../db/sight.ts'
import type { Actor } from '../access/permissions.ts'
import { writerKnownTo } from '../access/visible.ts'
import type { Db } from '../platform/database.ts'
import { mailboxOf } from '../platform/email-address.ts'
import { messageVisible } from './store.ts'

/* SQL: a receipt that comes in at the edge finds an address dead, and addresses are shown under `messageVisible`. */

/* An address is kept and found in the one spelling of `mailboxOf`, whichever its messages were sent to. */

export type DeadAddress = typeof deadAddresses.$inferSelect
export type AddressKey = Pick<DeadAddress, 'channel' | 'address'>

export const insertDeadAddress = (db: Db, { channel, address, reason, at }: Omit<DeadAddress, 'id'>) => db`
  insert into dead_addresses (channel, address, reason, at) values (${channel}, ${mailboxOf(address)}, ${reason}, ${at})
  on conflict (channel, address) do update set reason = excluded.reason, at = excluded.at`

/** False when the address counted as alive. */
export const deleteDeadAddress = async (db: Db, { channel, address }: AddressKey): Promise<boolean> => {
  const rows = await db`
    delete from dead_addresses where channel = ${channel} and address = ${mailboxOf(address)} returning address`
  return rows.length === 1
}

/** An address is shown to who may see a message to it; that of a member of staff to the administrator too. */
const addressVisible = (db: Db, actor: Actor) => {
  const isAdmin = actor.kind === 'staff' && actor.roles.includes('admin')
  return db`(exists (select from messages m where m.channel = a.channel and lower(m.recipient) = a.address
      and ${messageVisible(db, actor)} and not exists (select from tickets t where t.id = m.ticket_id and not ${writerKnownTo(db, actor)}))
    ${isAdmin ? db`or (a.channel = 'email' and exists (select from "user" u where lower(u.email) = a.address))` : db``})`
}

export type Page = { before: Date | null; limit: number }

export type DeadAddressRow = DeadAddress & { ofStaff: boolean }

export const visibleDeadAddresses = (db: Db, actor: Actor, { before, limit }: Page) => beyondSight(db)<
  DeadAddressRow[]
>`
  select a.id, a.channel, a.address, a.reason, a.at,
    a.channel = 'email' and exists (select from "user" u where lower(u.email) = a.address) as of_staff
  from dead_addresses a
  where (${before}::timestamptz is null or a.at < ${before}) and ${addressVisible(db, actor)}
  order by a.at desc, a.address limit ${limit}`

export const lockDeadAddress = async (db: Db, actor: Actor, id: number): Promise<DeadAddress | null> => {
  const [row] = await beyondSight(db)<DeadAddress[]>`
    select a.id, a.channel, a.address, a.reason, a.at from dead_addresses a
    where a.id = ${id} and ${addressVisible(db, actor)} for update of a`
  return row ?? null
}

type SentTo = Pick<typeof messages.$inferSelect, 'id' | 'ticketId'>

/** The last message that went to this address: events name it instead of the address. */
export const lastMessageTo = async (db: Db, { channel, address }: AddressKey): Promise<SentTo | null> => {
  const [row] = await beyondSight(db)<SentTo[]>`
    select id, ticket_id from messages where channel = ${channel} and lower(recipient) = ${mailboxOf(address)} order by id desc limit 1`
  return row ?? null
}
