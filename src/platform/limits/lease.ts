import type { Db } from '../database.ts'
import { type Taken, takeUses } from './store.ts'

export type Limit = {
  /** What is counted; each has counts of its own. */
  name: string
  points: number
  seconds: number
}
export type Counting = { db: Db; now: Date }

/** Whether a use is let through, how long to wait where it is not, and how many more are left in this window. */
export type Allowance = { waitSeconds: number; points: number; left: number; endsInSeconds: number }

/** What this process took of a source's uses and has not used yet, or owes; `others`: what it left there when it took. */
type Lease = { left: number; owed: number; others: number; over: boolean; endsAt: number }

const most = 20_000

/**
 * Counts uses in the database, so that all processes share a limit, and takes them from there some at a time, so that most
 * uses ask nobody. The first of a window is counted with the second: who comes once costs no statement, and all processes
 * together let through at most one more each. What one took and does not need is lost to the others, a tenth at most.
 */
export const createLeases = ({ name, points, seconds }: Limit) => {
  const length = seconds * 1000
  const leases = new Map<string, Lease>()
  const asking = new Map<string, { db: Db; taken: Promise<unknown> }>()

  const put = (key: string, lease: Lease) => {
    leases.delete(key)
    leases.set(key, lease)
    if (leases.size > most) leases.delete(leases.keys().next().value!)
  }
  const keep = (key: string, { granted, used, endsAt }: Taken) => {
    const held = leases.get(key)
    const left = held?.endsAt === endsAt.getTime() ? held.left : 0
    const others = Math.max(points - used, 0)
    put(key, { left: left + granted, owed: 0, others, over: granted === 0, endsAt: endsAt.getTime() })
  }
  const take = async (key: string, { db, now }: Counting) => {
    const after = (windows: number) => new Date(now.getTime() + windows * length)
    const held = leases.get(key)
    const owed = held?.owed ?? 0
    if (held) held.owed = 0
    const taking = { key: `${name} ${key}`, points, owed, now, ends: after(1), latest: after(2) }
    keep(key, await takeUses(db, taking))
  }
  /** Who asks meanwhile waits for the same answer; not at the edge, where no request may wait for what another one asked. */
  const asked = (key: string, counting: Counting): Promise<unknown> => {
    const running = asking.get(key)
    if (running?.db === counting.db) return running.taken
    const taken = take(key, counting).finally(() => asking.get(key)?.taken === taken && asking.delete(key))
    asking.set(key, { db: counting.db, taken })
    return taken
  }
  return async (source: string, counting: Counting): Promise<Allowance> => {
    const now = counting.now.getTime()
    const known = () => {
      const held = leases.get(source)
      return held && held.endsAt > now && held.endsAt <= now + 2 * length ? held : null
    }
    const allowed = ({ left, others, over, endsAt }: Lease): Allowance => {
      const endsInSeconds = Math.ceil((endsAt - now) / 1000)
      return { waitSeconds: over ? endsInSeconds : 0, points, left: left + others, endsInSeconds }
    }
    if (!known()) {
      const first = { left: 0, owed: 1, others: points - 1, over: false, endsAt: now + length }
      put(source, first)
      return allowed(first)
    }
    for (;;) {
      const held = known()
      if (held && held.left > 0) {
        held.left--
        return allowed({ ...held, over: false })
      }
      if (held?.over) return allowed(held)
      await asked(source, counting)
    }
  }
}
