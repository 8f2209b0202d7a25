import { sha256 } from '@noble/hashes/sha2.js'
import { hexOf } from '../../platform/digest.ts'
import type { ChainKeys } from '../chain-keys.ts'
import type { Chain } from './check.ts'
import type { Fault } from './fault.ts'
import type { KeyedRoot, Root } from './root.ts'
import { isOurs } from './roots.ts'
import { rootOfUnkeyed } from './seal-day.ts'
import type { RootRow, UnkeyedRow } from './store.ts'

type Counting = { until: number; chains: number; heads: ReturnType<typeof sha256.create> }

const counting = (until: number | null): Counting => ({
  until: until ?? Number.MAX_SAFE_INTEGER,
  chains: 0,
  heads: sha256.create(),
})

const add = (counted: Counting, head: Uint8Array): void => {
  counted.chains++
  counted.heads.update(head)
}

/** Counts every root again while the chains go by, in the order in which the roots were made. */
export const countRoots = (days: RootRow[], unkeyed: UnkeyedRow | null) => {
  const byDay = new Map(days.map(({ day, untilId }) => [day, counting(untilId)]))
  const before = counting(unkeyed?.untilId ?? 0)
  return {
    add: (chain: Chain): void => {
      if (chain.unkeyed) add(before, chain.unkeyed)
      for (const [day, rows] of chain.days) {
        const counted = byDay.get(day)
        const head = counted && rows.findLast(({ id }) => id <= counted.until)
        if (head) add(counted, head.hash)
      }
    },
    faults: (keys: ChainKeys): Fault[] => [
      ...(unkeyed ? ofUnkeyed(unkeyed, before, keys) : [faultOf('root', 'before-keys')]),
      ...days.flatMap((row) => ofDay(row, byDay.get(row.day)!, keys)),
    ],
  }
}

const faultOf = (what: Fault['what'], day: string): Fault => ({ what, subject: `day:${day}`, eventId: null })

const matches = ({ root, chains }: Root, { heads, chains: counted }: Counting): boolean =>
  chains === counted && root === hexOf(heads.digest())

/** One made before there was a key is proven by the rows alone. */
const ofDay = (row: RootRow, counted: Counting, keys: ChainKeys): Fault[] => {
  const root = { day: row.day, chains: row.chains, untilId: row.untilId, root: hexOf(row.root) }
  const ours = row.untilId === null || isOurs(keys, root, row.mac, row.key)
  return ours && matches(root, counted) ? [] : [faultOf('root', row.day)]
}

const ofUnkeyed = (row: UnkeyedRow, counted: Counting, keys: ChainKeys): Fault[] => {
  const root = rootOfUnkeyed(row)
  const ours = isOurs(keys, root, row.mac, row.key) || (row.mac === null && row.untilId === 0)
  return ours && matches(root, counted) ? [] : [faultOf('root', root.day)]
}

/** What is kept outside says the same as the database, of every day that it names. */
export const outsideFaults = (outside: KeyedRoot[], days: RootRow[], unkeyed: UnkeyedRow | null): Fault[] => {
  const inside = new Map(days.map(({ day, root }) => [day, hexOf(root)]))
  if (unkeyed) inside.set('before-keys', hexOf(unkeyed.root))
  return outside.flatMap(({ day, root }) => (inside.get(day) === root ? [] : [faultOf('outside', day)]))
}
