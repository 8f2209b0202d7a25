import type { MessageChannel } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import { formerlyKnown, type Person, wasGivenOrTold } from './store.ts'

type Left = { channel: MessageChannel; address: string; person: Person }

/** Whoever reported would hear of a change that was not theirs; an address that only a correction named hears nothing of it. */
export const isToBeTold = async (
  db: Db,
  id: number,
  { channel, address, person }: Left,
): Promise<boolean> => {
  if (person.stopped || channel === 'post' || channel === 'zalo') return false
  const known = channel === 'sms' ? person.numberKnown : person.mailboxKnown
  return known || wasGivenOrTold(db, { id, channel, address })
}

export type ToldOfChange = { channel: 'sms' | 'email'; address: string }

/** All of their addresses at which a change of another one is told. */
export const toBeTold = async (db: Db, id: number, person: Person): Promise<ToldOfChange[]> => {
  const { phone, email } = person
  const ways = [
    ...(phone && !cannotReceive(phone) ? [{ channel: 'sms' as const, address: phone }] : []),
    ...(email ? [{ channel: 'email' as const, address: email }] : []),
  ]
  const told: ToldOfChange[] = []
  for (const way of ways) if (await isToBeTold(db, id, { ...way, person })) told.push(way)
  return told
}

/** And where they were known before it was changed: whoever changed it may not be the one who reported. */
export const toBeToldOfErasure = async (db: Db, id: number, person: Person): Promise<ToldOfChange[]> => {
  const [now, before] = [await toBeTold(db, id, person), await formerlyKnown(db, id)]
  return [...now, ...before.filter(({ address }) => !now.some((one) => one.address === address))]
}
