import type { Sql } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import type { EventType, RecordedEvent } from './event.ts'
import { type Haste, priorityOf } from './haste.ts'
import { type ClaimedEvent, claimUndispatched, enqueueReactions, notifyHints } from './store.ts'

const batch = 200
const slowly = 2_000
/** After a run, rings that come within this time become the next one; the first after a quiet while is heard at once. */
const gather = 60

export type Hint = { seq: number; type: EventType; ticketId: number | null; rooms: string[] }

const toHint = (event: RecordedEvent): Hint => ({
  seq: event.seq!,
  type: event.type,
  ticketId: event.ticketId,
  rooms: event.audience,
})

/** NOTIFY carries 8,000 bytes: what does not fit is sent as a range that listeners read themselves. */
const payloadOf = (hints: Hint[]): string => {
  const whole = JSON.stringify({ hints })
  if (new TextEncoder().encode(whole).length < 7_500) return whole
  return JSON.stringify({ after: Math.min(...hints.map((hint) => hint.seq)) - 1 })
}

/** What presses never waits for the rest of its batch. */
const byHaste = (events: ClaimedEvent[]): [Haste, number[]][] =>
  (Object.keys(priorityOf) as Haste[])
    .map((haste): [Haste, number[]] => [
      haste,
      events.filter((event) => event.haste === haste).map(({ id }) => id),
    ])
    .filter(([, ids]) => ids.length > 0)

/** Marks, enqueues and announces one batch in one transaction; returns how many events there were. */
export const relayOnce = (sql: Sql, now: Date): Promise<number> =>
  sql.begin(async (tx) => {
    const events = await claimUndispatched(tx, now, batch)
    if (events.length === 0) return 0
    events.sort((a, b) => a.seq! - b.seq!)
    for (const [haste, ids] of byHaste(events)) await enqueueReactions(tx, ids, haste)
    await notifyHints(tx, payloadOf(events.map(toHint)))
    return events.length
  })

export type Relay = { ring: () => void; stop: () => Promise<void> }

/** The outbox: runs when rung and, more slowly, by itself, so that a crash loses nothing. */
export const startRelay = (sql: Sql, clock: () => Date, log: Logger): Relay => {
  let rung: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let rested = 0

  const drain = async () => {
    do {
      again = false
      while ((await relayOnce(sql, clock())) === batch);
    } while (again)
  }

  const run = () => {
    rung = undefined
    if (running) {
      again = true
      return
    }
    running = drain()
      .catch((error) => log.error({ err: error }, 'relay failed; the slow timer tries again'))
      .finally(() => {
        running = undefined
        rested = performance.now() + gather
      })
  }

  const ring = () => {
    rung ??= setTimeout(run, running ? gather : Math.max(0, rested - performance.now()))
  }
  const timer = setInterval(run, slowly)
  ring()

  return {
    ring,
    stop: async () => {
      clearInterval(timer)
      clearTimeout(rung)
      await running
    },
  }
}
