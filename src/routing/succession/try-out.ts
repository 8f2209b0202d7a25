import { type Ctx, inTransaction } from '../../context/context.ts'
import { loadKnowledge } from '../../context/knowledge.ts'
import { type Import, type ImportReport, importGazetteer } from '../importing/import-gazetteer.ts'
import { moveAll, type Succession } from './move-all.ts'

export type TriedOut = { report: ImportReport; successions: Succession[] }

/**
 * What a bundle would change, and what would become of all that communes hold which are no more by it: everything but the tickets is
 * done and taken back in one transaction, tickets are decided one by one and not touched. Nothing is written.
 */
export const tryOut = async (ctx: Ctx, given: Omit<Import, 'mode'>): Promise<TriedOut> => {
  const found: TriedOut[] = []
  const takenBack = new Error('Taken back')
  await inTransaction({ ...ctx, ring: () => {} }, async (ctx) => {
    const report = await importGazetteer(ctx, { ...given, mode: 'write' })
    found.push({ report, successions: await moveAll(await knowingNow(ctx), 'plan') })
    throw takenBack
  }).catch((error) => {
    if (error !== takenBack) throw error
  })
  return found[0]!
}

/** Of the gazetteer as it stands since the import. */
export const knowingNow = async (ctx: Ctx): Promise<Ctx> => ({
  ...ctx,
  knowledge: await loadKnowledge(ctx.db, () => ctx.now),
})
