import type { Db } from '../platform/context.ts'
import { type Book, computeAnew } from './compute-anew.ts'
import { loadDeadlineRules } from './rules.ts'
import { deadlinePage, type NewDeadline, type PageAsked, saveAnew, waitAMoment } from './store.ts'

/** Which deadlines: those that go by the calendar of this province, or all (null). */
export type Scope = { provinceCode: string | null }
export type Recomputed = { read: number; changed: number }

const batch = 20_000
const rounds = 8

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

/** Reads the next batch and writes the last while one is computed; answers those that were not written whole. */
const onePass = async (
  db: Db,
  book: Book,
  { asked, total }: { asked: PageAsked; total: Recomputed },
): Promise<PageAsked[]> => {
  const missed: PageAsked[] = []
  const save = async (anew: NewDeadline[], batch: PageAsked) => {
    const { count } = await saveAnew(db, anew)
    total.changed += count
    if (count < anew.length) missed.push(batch)
  }
  let reading = begun(deadlinePage(db, asked))
  let writing = begun(Promise.resolve())
  for (let after = asked.after; ; ) {
    const page = await reading
    const last = page.rows.at(-1)?.[0]
    if (last === undefined) break
    reading = begun(deadlinePage(db, { ...asked, after: last }))
    const anew = computeAnew(book, page)
    total.read += page.rows.length
    await writing
    writing = begun(save(anew, { ...asked, after, upTo: last }))
    after = last
  }
  await writing
  return missed
}

/** What is waited for only later: until then its failure must not count as heard by nobody. */
const begun = <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => {})
  return work
}
