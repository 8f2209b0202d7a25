import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { Sentence } from '../platform/errors.ts'
import { saidAt, type TextKey, type TextPlace } from './book.ts'
import { utilityById } from './card-store.ts'

/** Where the company answers the telephone itself, and when: `1900 1288, cả ngày đêm`. */
export const utilityLine = ({ code, language }: { code: string; language: Language }): TextKey => ({
  what: 'utility-line',
  about: `${code} ${language}`,
})

/** What a caller is told of the company that their report was handed to. */
export type UtilityTold = { phone: string | null; line: Sentence | null }

type Handed = TextPlace & { departmentId: number; category: string }

/** Null where a department of the government holds it. */
export const readUtility = async (
  { db, knowledge }: Ctx,
  { departmentId, category, ...place }: Handed,
): Promise<UtilityTold | null> => {
  const utility = await utilityById(db, departmentId)
  if (!utility) return null
  const said = (language: Language) =>
    saidAt(knowledge.texts, utilityLine({ code: category, language }), place)
  const [vi, en] = [said('vi'), said('en')]
  const either = vi ?? en
  return { phone: utility.phone, line: either === null ? null : { vi: vi ?? either, en: en ?? either } }
}
