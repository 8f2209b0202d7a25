import { and, eq, isNull, or } from 'drizzle-orm'
import { query } from '../../../db/query.ts'
import { answerTemplates } from '../../../db/schema/tickets.ts'
import type { Language } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'

export type Outcome = (typeof answerTemplates.$inferSelect)['outcome']

export const templatesFor = (db: Db, category: string, language: Language) => {
  const { id, categoryCode, outcome, body } = answerTemplates
  return query(db)
    .select({ categoryCode, outcome, body })
    .from(answerTemplates)
    .where(and(eq(answerTemplates.language, language), or(eq(categoryCode, category), isNull(categoryCode))))
    .orderBy(id)
}
