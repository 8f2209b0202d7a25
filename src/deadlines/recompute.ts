import type { Db } from '../platform/context.ts'
import { computeAnew } from './compute-anew.ts'
import { type DeadlineRules, loadDeadlineRules, type StoredTarget } from './rules.ts'
import { deadlinePage, type NewDeadline, type PageAsked, saveAnew, waitAMoment } from './store.ts'

/** Which deadlines: those that go by the calendar of this province, or all (null). */
export type Scope = { provinceCode: string | null }
export type Recomputed = { read: number; changed: number }

const batch = 20_000
const rounds = 8

type Book = { rules: DeadlineRules; targets: ReadonlyMap<number, StoredTarget> }
type Ready = { asked: PageAsked; read: number; last: number; anew: NewDeadline[] }

/**
 * Computes every open deadline anew by the rules as the database holds them and writes those that differ; nothing
 * else of a ticket is touched. Each batch commits by itself, so a run cut short is simply run again. A row that a
 * verb holds, or has changed since it was read, is left alone and computed once more at the end.
 */
export const recomputeDeadlines = async (
  { db }: { db: Db },
  { provinceCode }: Scope,
): Promise<Recomputed> => {
  const rules = await loadDeadlineRules(db)
  const book = { rules, targets: new Map(rules.targets.map((target) => [target.id, target])) }
  const total = { read: 0, changed: 0 }
  let left: PageAsked[] = [{ after: 0, upTo: null, limit: batch, provinceCode }]
  for (let round = 0; left.length > 0; round++) {
    if (round > 0) await waitAMoment(db)
    if (round === rounds) throw new Error(`${left.length} batches of deadlines are still held by others`)
    const again: PageAsked[] = []
    for (const asked of left) again.push(...(await onePass(db, book, { asked, total })))
    left = again
  }
  return total
}

/** Reads and computes one batch while the one before is written; answers the batches that were not written whole. */
const onePass = async (
  db: Db,
  book: Book,
  { asked, total }: { asked: PageAsked; total: Recomputed },
): Promise<PageAsked[]> => {
  const missed: PageAsked[] = []
  let ready = await prepare(db, book, asked)
  while (ready) {
    const { anew, last, read } = ready
    const following = { ...asked, after: last }
    const [next, { count }] = await Promise.all([
      read < batch ? null : prepare(db, book, following),
      saveAnew(db, anew),
    ])
    if (count < anew.length) missed.push({ ...ready.asked, upTo: last })
    total.read += read
    total.changed += count
    ready = next
  }
  return missed
}

const prepare = async (db: Db, { rules, targets }: Book, asked: PageAsked): Promise<Ready | null> => {
  const page = await deadlinePage(db, asked)
  const last = page.rows.at(-1)?.[0]
  if (last === undefined) return null
  return { asked, read: page.rows.length, last, anew: computeAnew(rules, targets, page) }
}
