import { mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { roomsFor } from '../events/rooms.ts'
import { placeOf } from '../platform/cursor.ts'
import { Refused } from '../platform/errors.ts'
import { hintOfAddress } from '../tickets/showing/mask.ts'
import {
  type DeadAddress,
  type DeadAddressRow,
  deleteDeadAddress,
  lastMessageTo,
  lockDeadAddress,
  visibleDeadAddresses,
} from './dead-address-store.ts'
import { ticketFacts } from './facts-store.ts'

const page = 50

export type DeadAddressList = { addresses: DeadAddress[]; next: string | null }

/** Of a resident's address as much as tells it from others. */
const masked = ({ ofStaff, ...dead }: DeadAddressRow): DeadAddress =>
  ofStaff ? dead : { ...dead, address: hintOfAddress(dead.channel, dead.address) }

/** Mailboxes and numbers that take nothing any more, the newest first, as far as the viewer may see messages to them. */
export const listDeadAddresses = async (
  ctx: Ctx,
  { cursor }: { cursor?: string },
): Promise<DeadAddressList> => {
  mustManage(ctx.actor, 'see-messages')
  const place = placeOf(cursor)
  const before = place === null ? null : new Date(place)
  const rows = await visibleDeadAddresses(ctx.db, ctx.actor, { before, limit: page + 1 })
  const addresses = rows.slice(0, page).map(masked)
  return { addresses, next: rows.length > page ? String(addresses.at(-1)!.at.getTime()) : null }
}

/** Counts an address as alive again, so that messages to it are sent. The event names no address: it is personal data. */
export const clearDeadAddress = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'see-messages')
    const dead = await lockDeadAddress(ctx.db, ctx.actor, id)
    if (!dead) throw notDead()
    await deleteDeadAddress(ctx.db, dead)
    const message = await lastMessageTo(ctx.db, dead)
    const [ticket] = message?.ticketId ? await ticketFacts(ctx.db, [message.ticketId]) : []
    const event = { channel: dead.channel, deadSince: dead.at.toISOString(), messageId: message?.id ?? null }
    await recordHouse(
      ctx,
      { type: 'address.cleared', ...event },
      { subject: 'dead-addresses', rooms: ticket ? roomsFor(ticket) : [] },
    )
  })

const notDead = () =>
  new Refused('missing', {
    vi: 'Không có địa chỉ này trong danh sách không gửi được.',
    en: 'The list of addresses that take nothing does not have this one.',
  })
