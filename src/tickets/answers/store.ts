import type { Db } from '../../platform/database.ts'

export type Outcome = 'done' | 'planned' | 'unfounded' | 'elsewhere'

export type TemplateRow = { categoryCode: string | null; outcome: Outcome; body: string }

export const templatesFor = (db: Db, category: string, language: string) => db<TemplateRow[]>`
  select category_code, outcome, body from answer_templates
  where language = ${language} and (category_code = ${category} or category_code is null) order by id`
