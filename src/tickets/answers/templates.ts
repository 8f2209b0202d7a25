import type { Language } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { type Outcome, templatesFor } from './store.ts'

export type Template = { outcome: Outcome; language: Language; body: string }

/** The words that may start an answer in a category: its own, and the general ones for outcomes it lacks. */
export const listTemplates = async (
  ctx: Ctx,
  { category, language }: { category: string; language: Language },
): Promise<Template[]> => {
  const rows = await templatesFor(ctx.db, category, language)
  const own = new Set(rows.filter((row) => row.categoryCode !== null).map(({ outcome }) => outcome))
  return rows
    .filter((row) => row.categoryCode !== null || !own.has(row.outcome))
    .map(({ outcome, body }) => ({ outcome, language, body }))
}
