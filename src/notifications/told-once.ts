import type { Db } from '../platform/database.ts'
import type { NewMessage } from './store.ts'
import type { Telling } from './telling.ts'
import { phonesTold, toldBefore } from './told-store.ts'

type Told = Pick<Telling, 'event' | 'ticket' | 'residents'>

/** What would say to somebody what another message says to them already. */
export const withoutRepeats = async (db: Db, told: Told, messages: NewMessage[]): Promise<NewMessage[]> =>
  oncePerDanger(db, told, await withoutPassingOn(db, told, messages))

/**
 * Where the house passes a ticket on at once, since nobody works where it arrived, the reporter's message about the arrival
 * is worded after that and names who has it: a second would say the same, and cost an SMS.
 */
const withoutPassingOn = async (
  db: Db,
  { event, residents }: Told,
  messages: NewMessage[],
): Promise<NewMessage[]> => {
  if (event.type !== 'ticket.forwarded' || event.actor !== 'system') return messages
  const told = await toldBefore(db, event)
  const hears = residents.filter(
    ({ resident, address }) => resident.kind === 'reporter' && !told.has(address),
  )
  const spared = new Set(hears.map(({ address }) => address))
  return messages.filter(({ recipient }) => !spared.has(recipient))
}

/**
 * In danger one SMS tells one member of staff: the alarm's, which says how to answer and alone rings again. Whom it does
 * not ring at gets one when the ticket first concerns them; all that follows comes by mail and stands on the screen.
 */
const oncePerDanger = async (
  db: Db,
  { event, ticket }: Told,
  messages: NewMessage[],
): Promise<NewMessage[]> => {
  if (ticket.lane !== 'emergency' || event.type === 'ticket.alarm-raised') return messages
  if (!messages.some(isSmsToStaff)) return messages
  const told = await phonesTold(db, ticket.id)
  return messages.filter((message) => !isSmsToStaff(message) || !told.has(message.recipient))
}

const isSmsToStaff = ({ channel, recipientKind }: NewMessage) =>
  channel === 'sms' && recipientKind === 'staff'
