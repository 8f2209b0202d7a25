import type { Hint } from '../events/relay.ts'
import { dispatchedAfter, lastSeq, sessionLives } from '../events/store.ts'
import type { Sql } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { unlisten } from './unlisten.ts'

export type Hearing = { stop: () => Promise<void>; listening: () => Promise<boolean> }

type Heard = { hints?: Hint[]; after?: number }

/**
 * Listens to the relay's NOTIFY and hands every hint on once, in order, those of a batch together. NOTIFY has no replay: after each (re)connect, and
 * when a batch was too large to carry, it reads what it missed from the events themselves.
 */
export const hearHints = async (sql: Sql, say: (hints: Hint[]) => void, log: Logger): Promise<Hearing> => {
  let seen = await lastSeq(sql)
  let connected = false
  let working = Promise.resolve()

  const tell = (hints: Hint[]) => {
    const fresh = hints.filter(({ seq }) => seq > seen)
    seen = fresh.at(-1)?.seq ?? seen
    if (fresh.length > 0) say(fresh)
  }
  const catchUp = async () => {
    for (;;) {
      const events = await dispatchedAfter(sql, seen)
      tell(
        events.map(({ seq, type, ticketId, audience }) => ({ seq: seq!, type, ticketId, rooms: audience })),
      )
      if (events.length < 1000) return
    }
  }
  const queue = (work: () => Promise<void> | void) => {
    working = working.then(work).catch((error) => log.error({ err: error }, 'hints could not be read'))
  }
  const subscription = await sql.listen(
    'hints',
    (payload) => {
      const heard: Heard = JSON.parse(payload)
      queue(() => (heard.hints && heard.hints[0]!.seq === seen + 1 ? tell(heard.hints) : catchUp()))
    },
    () => {
      connected = true
      queue(catchUp)
    },
  )
  return {
    // The driver makes a lost connection anew without a word; the database knows whether it is there.
    listening: async () => connected && sessionLives(sql, subscription.state.pid),
    stop: async () => {
      connected = false
      await unlisten(subscription)
      await working
    },
  }
}
