import type { Actor } from '../access/permissions.ts'
import { type Ctx, contextOf, type House } from '../context/context.ts'
import { sweepDeadline } from '../deadlines/sweep.ts'
import { react } from '../jobs/react.ts'
import { deliver } from '../notifications/deliver.ts'
import type { Outlets } from '../notifications/outlet.ts'
import { Refused } from '../platform/errors.ts'
import { watchAlarm } from '../tickets/alarm/watch.ts'
import type { TicketId } from '../tickets/ticket.ts'
import * as store from './store.ts'

/**
 * A clock that is moved by hand, and the house going on under it as it would have at that time, for the tickets of this life alone:
 * what people report meanwhile has the clock of the house.
 */
export type Life = {
  now: () => Date
  as: (actor: Actor) => Ctx
  /** From now on what falls due for this ticket is done. */
  lead: (ticketId: TicketId) => void
  /** Lets somebody do something; null where the house refuses. */
  attempt: <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => Promise<T | null>
  /** Lets time pass: the house reacts to what was done, and what falls due meanwhile is done at its moment. False when the year ends before. */
  until: (at: Date) => Promise<boolean>
  /** The same to the end of the year. */
  toTheEnd: () => Promise<boolean>
}

export type Years = { house: House; outlets: Outlets; end: Date }

export const beginLife = ({ house, outlets, end }: Years, begin: Date): Life => {
  let now = begin
  const led = new Set<TicketId>()
  const as = (actor: Actor) => ({
    ...contextOf({ ...house, ring: () => {}, clock: () => now }, actor),
    alone: true as const,
  })
  const system = () => as({ kind: 'system' })

  const attempt: Life['attempt'] = async (actor, work) => {
    try {
      return await work(as(actor))
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }

  /** What was done at this moment is reacted to together, before the clock moves. */
  const until = async (at: Date) => {
    const last = at < end ? at : end
    for (;;) {
      const { events, messages, next } = await store.whatFollows(house.db, [...led], { now, last })
      if (events.length > 0) await react(system(), events)
      for (const id of messages) await deliver(system(), id, outlets)
      if (events.length > 0) continue
      if (next === null) break
      if (next > now) now = next
      for (const id of led) {
        await sweepDeadline(system(), id)
        await watchAlarm(system(), id)
      }
    }
    if (last > now) now = last
    return at <= end
  }

  const lead = (ticketId: TicketId) => void led.add(ticketId)

  return { now: () => now, as, lead, attempt, until, toTheEnd: () => until(end) }
}
