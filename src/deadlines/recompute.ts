import type { Db } from '../platform/database.ts'
import { type Book, computeAnew } from './compute-anew.ts'
import { reachOf, type Scope } from './reach.ts'
import {
  deadlinePage,
  type NewDeadlines,
  saveAnew,
  saveFree,
  ticketsWithin,
  waitAMoment,
} from './recompute-store.ts'
import { loadDeadlineRules } from './rules.ts'

export type Recomputed = { read: number; changed: number }

/** Large enough for few statements, small enough that whoever needs one of its rows waits a quarter of a second at most. */
const batchSize = 1_000
const rounds = 8
/** PostgreSQL's code for having waited for a row in vain. */
const lockNotAvailable = '55P03'

/**
 * Computes the open deadlines within reach of a changed calendar anew by the rules as the database holds them, and writes
 * those that differ; nothing else of a ticket is touched, and what is sealed is not counted. Each batch commits by itself, so a run cut short is simply run
 * again. A row that a verb holds, or has changed since it was read, is left alone and computed once more at the end.
 */
export const recomputeDeadlines = async ({ db }: { db: Db }, scope: Scope): Promise<Recomputed> => {
  const rules = await loadDeadlineRules(db)
  const book = { rules, targets: new Map(rules.targets.map((target) => [target.id, target])) }
  const total = { read: 0, changed: 0 }
  const within = await ticketsWithin(db, reachOf(scope, rules.calendarsOf(scope.provinceCode)))
  const counted = new Set(batchesOf(within.counted))
  let left = [...counted, ...batchesOf(within.sealed)]
  for (let round = 0; left.length > 0; round++) {
    if (round > 0) await waitAMoment(db)
    if (round === rounds) throw new Error(`${left.length} batches of deadlines are still held by others`)
    left = await onePass(db, book, { batches: left, counted, total })
  }
  return total
}

type Batch = readonly number[]

const batchesOf = (ticketIds: Batch): Batch[] =>
  Array.from({ length: Math.ceil(ticketIds.length / batchSize) }, (_, i) =>
    ticketIds.slice(i * batchSize, (i + 1) * batchSize),
  )

/** Reads the next batch and writes the last while one is computed; answers those that were not written whole. */
const onePass = async (
  db: Db,
  book: Book,
  { batches, counted, total }: { batches: readonly Batch[]; counted: ReadonlySet<Batch>; total: Recomputed },
): Promise<Batch[]> => {
  const missed: Batch[] = []
  const save = async (anew: NewDeadlines, batch: Batch) => {
    const written = await write(db, anew)
    if (counted.has(batch)) total.changed += written
    if (written < anew.ticketId.length) missed.push(batch)
  }
  const read = (batch: Batch = []) => begun(deadlinePage(db, batch))
  let reading = read(batches[0])
  let writing = begun(Promise.resolve())
  for (const [i, batch] of batches.entries()) {
    const page = await reading
    if (i + 1 < batches.length) reading = read(batches[i + 1])
    const anew = computeAnew(book, page)
    if (counted.has(batch)) total.read += page.rows.ticketId.length
    await writing
    writing = begun(save(anew, batch))
  }
  await writing
  return missed
}

const write = async (db: Db, anew: NewDeadlines): Promise<number> => {
  if (anew.ticketId.length === 0) return 0
  try {
    return (await saveAnew(db, anew)).count
  } catch (error) {
    if ((error as { code?: string }).code !== lockNotAvailable) throw error
    return (await saveFree(db, anew)).count
  }
}

/** What is waited for only later: until then its failure must not count as heard by nobody. */
const begun = <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => {})
  return work
}
