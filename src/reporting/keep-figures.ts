import { type Ctx, inTransaction } from '../context/context.ts'
import * as store from './keep-store.ts'
import { factsOfTickets } from './stories.ts'
import { addedTo, type Change, type KeptRow, rowsOf, rowsOfFacts } from './sums.ts'

/** So many events in one transaction. */
const page = 500
/** So many sums in one statement. */
const few = 200

/**
 * How many times as long as a statement took is rested after it. A minute's storm of reports changes thousands of sums: they may be told
 * some seconds later, but nobody who reports waits for them.
 */
const restAfter = { 'at-once': 0, restfully: 2 }
type Pace = keyof typeof restAfter

/**
 * Tells anew the facts of every ticket to which something happened since the last time, and moves the sums by what changed: the cost
 * is that of the events, however many tickets there are. Answers how many events it took.
 */
export const keepFigures = async (ctx: Ctx, pace: Pace = 'at-once'): Promise<number> => {
  let taken = 0
  for (;;) {
    const some = await inTransaction(ctx, (ctx) => keepPage(ctx, pace))
    taken += some
    if (some === page) continue
    await inTransaction(ctx, ({ db, now }) => store.saveKeptAt(db, now))
    return taken
  }
}

const keepPage = async (ctx: Ctx, pace: Pace): Promise<number> => {
  const from = await store.lockKept(ctx.db)
  const events = await store.eventsAfter(ctx.db, from, page)
  if (events.length === 0) return 0
  await tellAnew(ctx, [...new Set(events.flatMap(({ ticketId }) => ticketId ?? []))], pace)
  await store.saveKept(ctx.db, events.at(-1)!.seq)
  return events.length
}

/** The facts of these tickets as their events tell them now, in the place of those that are kept. */
export const tellAnew = async (ctx: Ctx, ids: number[], pace: Pace = 'at-once'): Promise<void> => {
  if (ids.length === 0) return
  const before = await store.factsBefore(ctx.db, ids)
  const now = await factsOfTickets(ctx, ids)
  await store.deleteFacts(ctx.db, ids)
  await store.insertFacts(ctx.db, now)
  await addRows(ctx, rowsOfFacts({ before, now }), pace)
}

export const addChanges = (ctx: Pick<Ctx, 'db'>, changes: readonly Change[]): Promise<void> =>
  addRows(ctx, rowsOf(changes), 'at-once')

const addRows = async ({ db }: Pick<Ctx, 'db'>, rows: readonly KeptRow[], pace: Pace): Promise<void> => {
  for (let from = 0; from < rows.length; from += few) {
    const began = performance.now()
    const some = rows.slice(from, from + few)
    await store.addToFigures(db, some)
    const less = some.filter((row) => addedTo(row).some((n) => n < 0))
    if (less.length > 0) await store.dropEmpty(db, less)
    const ms = restAfter[pace] * (performance.now() - began)
    if (ms > 0 && from + few < rows.length) await new Promise((rested) => setTimeout(rested, ms))
  }
}
