import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import * as store from './store.ts'
import { termSubject } from './terms.ts'

const pageSize = 1000

/** Gives a changed term to the files that had ended before, page by page, so that nobody waits for a row. */
export const applyTerms = async (ctx: Ctx): Promise<void> => {
  for (const term of await store.unappliedTerms(ctx.db)) {
    if (term.class !== 'no-ticket') await applyTerm(ctx, term)
    await store.markApplied(ctx.db, term, ctx.now)
  }
}

const applyTerm = async (ctx: Ctx, term: store.Unapplied): Promise<void> => {
  let after = 0
  let ids: number[]
  do {
    ids = await store.endedFiles(ctx.db, { ...term, after, limit: pageSize })
    if (ids.length > 0) await applyTo(ctx, term, ids)
    after = ids.at(-1) ?? after
  } while (ids.length === pageSize)
}

const applyTo = (ctx: Ctx, { class: ofClass, provinceCode }: store.Unapplied, ids: number[]): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const tickets = await store.retainAnew(ctx.db, ids)
    if (tickets === 0) return
    const applied = { type: 'retention.applied', class: ofClass, provinceCode, tickets } as const
    await recordHouse(ctx, applied, { subject: termSubject, rooms: [] })
  })
