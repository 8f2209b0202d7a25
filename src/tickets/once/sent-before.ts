import type { Ctx } from '../../context/context.ts'
import { usedForAnother } from '../../context/idempotency-key.ts'
import { digestOf } from '../../platform/digest.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import type { Ticket } from '../ticket.ts'
import { claimedDigest, claimSending } from './store.ts'

export type Sending = {
  act: string
  /** Made by the sender; without one the words themselves count, for a few minutes. */
  key?: string | undefined
  said: string
}

const fewMinutes = 10 * minuteMs

/**
 * Whether this was done to the ticket before: a thumb that pressed twice, a network that lost the answer. Refused where the
 * key was used for something else.
 */
export const wasSentBefore = async (
  { db, now }: Ctx,
  { id: ticketId }: Pick<Ticket, 'id'>,
  { act, key, said }: Sending,
): Promise<boolean> => {
  const digest = digestOf(said)
  const sending = { ticketId, act, key: key ?? digest, digest, at: now }
  const forgotten = key === undefined ? new Date(now.getTime() - fewMinutes) : null
  if (await claimSending(db, sending, forgotten)) return false
  if ((await claimedDigest(db, sending)) !== digest) throw usedForAnother()
  return true
}
