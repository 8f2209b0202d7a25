import type { Ctx } from '../../context/context.ts'
import { chainKeysOf } from '../chain-keys.ts'
import { type Chain, endOf, newChain, take } from './check.ts'
import { countRoots, outsideFaults } from './daily.ts'
import type { Fault } from './fault.ts'
import type { RootStore } from './root.ts'
import * as store from './store.ts'

/** `faults`: the first of them. */
export type Verified = { rows: number; chains: number; count: number; faults: Fault[] }

const mostShown = 100

type Reading = { page: number; outside: RootStore }

/**
 * Reads all that ever happened, by pages, and holds each row against the link that it bears, each chain against its ticket, and
 * each day against its root, here and outside. Memory stays as it is, however long the history.
 */
export const verifyHistory = async (
  ctx: Pick<Ctx, 'db' | 'secret'>,
  { page, outside }: Reading,
): Promise<Verified> => {
  const [unkeyed, days] = [await store.unkeyedRoot(ctx.db), await store.allRoots(ctx.db)]
  const keys = chainKeysOf(ctx.secret)
  const rules = { keys, unkeyedUntil: unkeyed?.untilId ?? 0 }
  const roots = countRoots(days, unkeyed)
  const verified: Verified = { rows: 0, chains: 0, count: 0, faults: [] }
  const found = (faults: Fault[]) => {
    verified.count += faults.length
    verified.faults.push(...faults.slice(0, mostShown - verified.faults.length))
  }
  const close = (chain: Chain) => {
    verified.chains++
    roots.add(chain)
    found(endOf(chain))
  }

  let chain: Chain | null = null
  for await (const row of everyRow(ctx, page)) {
    if (chain?.subject !== row.subject) {
      if (chain) close(chain)
      chain = newChain(row.subject)
    }
    verified.rows++
    found(take(chain, row, rules))
  }
  if (chain) close(chain)
  await withoutChain(ctx, found)
  await gaps(ctx, rules, found)
  found(roots.faults(keys))
  found(outsideFaults(await outside.kept(), days, unkeyed))
  return verified
}

async function* everyRow({ db }: Pick<Ctx, 'db'>, page: number) {
  let after: store.Place = { subject: '', id: 0 }
  for (;;) {
    const rows = await store.chainPage(db, after, page)
    yield* rows
    if (rows.length < page) return
    after = rows.at(-1)!
  }
}

const atOnce = 20_000

const withoutChain = async ({ db }: Pick<Ctx, 'db'>, found: (faults: Fault[]) => void): Promise<void> => {
  const newest = await store.newestTicket(db)
  for (let after = 0; after < newest; after += atOnce) {
    const untold = await store.untoldTickets(db, after, after + atOnce)
    found(
      untold.map(({ reference }) => ({ what: 'no-chain', subject: `ticket:${reference}`, eventId: null })),
    )
  }
}

const gaps = async (
  { db }: Pick<Ctx, 'db'>,
  { unkeyedUntil }: { unkeyedUntil: number },
  found: (faults: Fault[]) => void,
): Promise<void> => {
  const { first, newest } = await store.toldSpan(db, unkeyedUntil)
  if (first === null || newest === null) return
  for (let from = first; from < newest; from += atOnce) {
    const rows = await store.toldGaps(db, from, from + atOnce)
    found(rows.map(({ subject, id }) => ({ what: 'gap', subject, eventId: id })))
  }
}

/** The faults of one chain alone. */
export const chainFaults = async (ctx: Pick<Ctx, 'db' | 'secret'>, subject: string): Promise<Fault[]> => {
  const unkeyedUntil = (await store.unkeyedRoot(ctx.db))?.untilId ?? 0
  const rules = { keys: chainKeysOf(ctx.secret), unkeyedUntil }
  const chain = newChain(subject)
  const faults = (await store.chainOf(ctx.db, subject)).flatMap((row) => take(chain, row, rules))
  return [...faults, ...endOf(chain)]
}
