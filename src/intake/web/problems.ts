import type { Language } from '../../../db/vocabulary.ts'
import type { Refused } from '../../platform/errors.ts'

/** What is wrong with a form, beside its fields, or of the form as a whole. */
export const problemsOf = ({ sentence, details }: Refused, lang: Language) =>
  (details.fields ?? [{ field: 'main', sentence }]).map((problem) => ({
    field: problem.field,
    sentence: problem.sentence[lang],
  }))
