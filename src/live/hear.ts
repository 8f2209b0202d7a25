import { setTimeout as wait } from 'node:timers/promises'
import type { Ear } from '../../db/listening.ts'
import type { Hint } from '../events/relay.ts'
import { dispatchedAfter, lastSeq } from '../events/store.ts'
import type { Sql } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'

export type Hearing = { ear: Ear; stop: () => Promise<void> }

type Heard = { hints?: Hint[]; after?: number }

/** Milliseconds before what could not be read is read again. */
const readAgain = 1_000

/**
 * Hears the relay's NOTIFY and hands every hint on once, in order, those of a batch together. NOTIFY has no replay: whenever it begins to hear, and
 * when a batch was too large to carry, it reads what it missed from the events themselves, until it has.
 */
export const hearHints = async (sql: Sql, say: (hints: Hint[]) => void, log: Logger): Promise<Hearing> => {
  const ending = new AbortController()
  const { signal } = ending
  let seen = await lastSeq(sql)
  let working = Promise.resolve()

  const tell = (hints: Hint[]) => {
    const fresh = hints.filter(({ seq }) => seq > seen)
    seen = fresh.at(-1)?.seq ?? seen
    if (fresh.length > 0) say(fresh)
  }
  const readMissed = async () => {
    for (;;) {
      const events = await dispatchedAfter(sql, seen)
      tell(
        events.map(({ seq, type, ticketId, audience }) => ({ seq: seq!, type, ticketId, rooms: audience })),
      )
      if (events.length < 1000) return
    }
  }
  const failed = (error: unknown) => log.error({ err: error }, 'hints could not be read')
  const catchUp = async () => {
    while (!signal.aborted) {
      const read = await readMissed().then(
        () => true,
        (error) => failed(error),
      )
      if (read) return
      await wait(readAgain, null, { signal }).catch(() => {})
    }
  }
  const queue = (work: () => Promise<void> | void) => {
    working = working.then(work).catch(failed)
  }
  /** A server that lost what another had acknowledged numbers anew from there. */
  const begin = async () => {
    const newest = await lastSeq(sql).catch(() => seen)
    seen = Math.min(seen, newest)
    await catchUp()
  }
  return {
    ear: {
      channel: 'hints',
      heard: (payload) => {
        const { hints }: Heard = JSON.parse(payload)
        queue(() => (hints && hints[0]!.seq === seen + 1 ? tell(hints) : catchUp()))
      },
      begins: () => queue(begin),
    },
    stop: async () => {
      ending.abort()
      await working
    },
  }
}
