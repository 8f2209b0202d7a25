import type { Language } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { saidAt } from '../../texts/book.ts'
import { type TemplateOf, templateKey } from '../../texts/template.ts'
import { type Outcome, templatesFor } from './store.ts'

export type Template = { outcome: Outcome; language: Language; body: string }

/** Of the place where the reader works. */
const ownWords = ({ actor, knowledge }: Ctx, template: TemplateOf): string | null =>
  actor.kind === 'staff' ? saidAt(knowledge.texts, templateKey(template), actor) : null

/** The words that may start an answer in a category: those of the reader's place, else its own, and the general ones for outcomes it lacks. */
export const listTemplates = async (
  ctx: Ctx,
  { category, language }: Pick<TemplateOf, 'category' | 'language'>,
): Promise<Template[]> => {
  const rows = await templatesFor(ctx.db, category, language)
  const own = new Set(rows.filter((row) => row.categoryCode !== null).map(({ outcome }) => outcome))
  return rows
    .filter((row) => row.categoryCode !== null || !own.has(row.outcome))
    .map(({ outcome, body }) => ({
      outcome,
      language,
      body: ownWords(ctx, { category, outcome, language }) ?? body,
    }))
}
