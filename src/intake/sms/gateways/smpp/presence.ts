import { setTimeout as wait } from 'node:timers/promises'
import type { Link } from './link.ts'

const patience = 10_000

/**
 * Whether the centre is there. Who wants to send gets the bound link, or waits for it while a new one is made, but no longer
 * than ten seconds; while the centre cannot be reached they are told so at once: another gateway may send.
 */
export const createPresence = (place: string) => {
  let next = waiter()
  let state: 'coming' | 'there' | 'away' = 'coming'
  const begin = (now: typeof state) => {
    if (state !== 'coming') next = waiter()
    state = now
    return next
  }
  const link = async (): Promise<Link> => {
    const late = new AbortController()
    const none = wait(patience, null, { signal: late.signal }).catch(() => null)
    const found = await Promise.race([next.promise, none]).finally(() => late.abort())
    if (found) return found
    throw new Error(`No connection to ${place} within ${patience} ms`)
  }
  return {
    link,
    there: (bound: Link) => begin('there').resolve(bound),
    lost: () => void begin('coming'),
    away: (why: string) => begin('away').reject(new Error(`No connection to ${place}: ${why}`)),
  }
}

const waiter = () => {
  const waiting = Promise.withResolvers<Link>()
  waiting.promise.catch(() => {})
  return waiting
}
