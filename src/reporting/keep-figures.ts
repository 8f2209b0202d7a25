import { type Ctx, inTransaction } from '../context/context.ts'
import * as store from './keep-store.ts'
import { factsOfTickets } from './stories.ts'
import { addedTo, type Change, type KeptRow, rowsOf, rowsOfFacts } from './sums.ts'

/** So many events at a time: small transactions, so that nobody waits for a figure. */
const page = 1_000

/**
 * Tells anew the facts of every ticket to which something happened since the last time, and moves the sums by what changed: the cost
 * is that of the events, however many tickets there are. Answers how many events it took.
 */
export const keepFigures = async (ctx: Ctx): Promise<number> => {
  let taken = 0
  for (;;) {
    const some = await inTransaction(ctx, keepPage)
    taken += some
    if (some === page) continue
    await inTransaction(ctx, ({ db, now }) => store.saveKeptAt(db, now))
    return taken
  }
}

const keepPage = async (ctx: Ctx): Promise<number> => {
  const from = await store.lockKept(ctx.db)
  const events = await store.eventsAfter(ctx.db, from, page)
  if (events.length === 0) return 0
  await tellAnew(ctx, [...new Set(events.flatMap(({ ticketId }) => ticketId ?? []))])
  await store.saveKept(ctx.db, events.at(-1)!.seq)
  return events.length
}

/** The facts of these tickets as their events tell them now, in the place of those that are kept. */
export const tellAnew = async (ctx: Ctx, ids: number[]): Promise<void> => {
  if (ids.length === 0) return
  const before = await store.factsBefore(ctx.db, ids)
  const now = await factsOfTickets(ctx, ids)
  await store.deleteFacts(ctx.db, ids)
  await store.insertFacts(ctx.db, now)
  await addRows(ctx, rowsOfFacts({ before, now }))
}

export const addChanges = (ctx: Pick<Ctx, 'db'>, changes: readonly Change[]): Promise<void> =>
  addRows(ctx, rowsOf(changes))

const addRows = async ({ db }: Pick<Ctx, 'db'>, rows: readonly KeptRow[]): Promise<void> => {
  if (rows.length === 0) return
  await store.addToFigures(db, rows)
  const less = rows.filter((row) => addedTo(row).some((n) => n < 0))
  if (less.length > 0) await store.dropEmpty(db, less)
}
