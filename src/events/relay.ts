import type { Sql } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { createDoorbell, type Doorbell } from './doorbell.ts'
import type { EventType } from './event.ts'
import { type Haste, priorityOf } from './haste.ts'
import {
  type ClaimedEvent,
  claimUndispatched,
  enqueueReactions,
  enqueueSpreading,
  notifyHints,
} from './store.ts'

const batch = 200
const slowly = 2_000
/** Milliseconds in which an officer is mostly chosen; screens that would hear of both wait no longer. */
const patience = 250

export type Hint = { seq: number; type: EventType; ticketId: number | null; rooms: string[] }

const hintsOf = (events: ClaimedEvent[]): Hint[] =>
  events
    .flatMap(({ seq, type, ticketId, audience }) =>
      seq === null ? [] : [{ seq, type, ticketId, rooms: audience }],
    )
    .sort((a, b) => a.seq - b.seq)

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
      events.filter((event) => event.fresh && event.haste === haste).map(({ id }) => id),
    ])
    .filter(([, ids]) => ids.length > 0)

/** `untold`: the events that screens will be told of with what follows from them. */
export type Relayed = { taken: number; untold: number[] }

/** Marks, enqueues and announces one batch in one transaction; `overdue` of what it left untold before. */
export const relayOnce = (sql: Sql, now: Date, overdue: number[] = []): Promise<Relayed> =>
  sql.begin(async (tx) => {
    const events = await claimUndispatched(tx, { now, limit: batch, patience, overdue })
    const [fresh, hints] = [byHaste(events), hintsOf(events)]
    await Promise.all([
      ...fresh.map(([haste, ids]) => enqueueReactions(tx, ids, haste)),
      ...(hints.length > 0 ? [notifyHints(tx, payloadOf(hints)), enqueueSpreading(tx)] : []),
    ])
    return { taken: events.length, untold: events.flatMap(({ id, seq }) => (seq === null ? [id] : [])) }
  })

/** The outbox: runs when rung and, more slowly, by itself, so that a crash loses nothing. */
export const startRelay = (sql: Sql, clock: () => Date, log: Logger): Doorbell => {
  const overdue: number[] = []

  const drain = async () => {
    for (;;) {
      const { taken, untold } = await relayOnce(sql, clock(), overdue.splice(0))
      if (untold.length > 0) setTimeout(tell, patience, untold).unref()
      if (taken < batch) return
    }
  }
  const tell = (untold: number[]) => {
    overdue.push(...untold)
    ring('patiently')
  }
  const { ring, stop } = createDoorbell(() =>
    drain().catch((error) => log.error({ err: error }, 'relay failed; the slow timer tries again')),
  )
  const timer = setInterval(ring, slowly)
  ring()

  return {
    ring,
    stop: () => {
      clearInterval(timer)
      return stop()
    },
  }
}
