import type { Ctx } from '../../context/context.ts'
import { hexOf } from '../../platform/digest.ts'
import { erasureMark } from '../chain.ts'
import { chainKeysOf } from '../chain-keys.ts'
import type { EventType } from '../event.ts'
import { blanked, writtenIn } from '../written.ts'
import * as store from './store.ts'

type Which = {
  ticketIds: number[]
  /** Absent: of every kind. */
  types?: readonly EventType[]
}

/**
 * Erases what people wrote into the events of these tickets, in the transaction of a verb that records why: the words go with their
 * salt, the chain goes on to be proven. With 'ticket.opened' among the kinds it lets go of the ticket's own text, which the verb
 * itself erases or changes.
 */
export const eraseWords = async ({ db, secret }: Ctx, { ticketIds, types }: Which): Promise<void> => {
  const key = chainKeysOf(secret).signs
  const rows = (await store.writtenOf(db, ticketIds)).filter(({ type, digest }) => {
    const hasWords = digest !== null || writtenIn(type as EventType).length > 0
    return hasWords && (types?.includes(type as EventType) ?? true)
  })
  const blank = rows.map(({ id, type, hash, data }) => ({
    id,
    data: blanked(data, writtenIn(type as EventType)),
    erased: hexOf(erasureMark(key, hash)),
  }))
  if (blank.length > 0) await store.blankEvents(db, blank)
}
