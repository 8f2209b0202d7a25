import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { departmentAbove } from '../routing/holder/above.ts'
import { saidAt, type TextKey } from './book.ts'
import { answersFor } from './card-store.ts'
import { placeOfActor } from './category-names.ts'

export const cardKinds = ['card-decides', 'card-law', 'card-steps', 'card-proof'] as const
type CardKind = (typeof cardKinds)[number]
type Of = { category: CategoryCode; language: Language }

export const cardText = (what: CardKind, { category, language }: Of): TextKey => ({
  what,
  about: `${category} ${language}`,
})

export type Card = Record<'decides' | 'law' | 'steps' | 'proof', string | null>

/**
 * What somebody without a colleague who knows the field has to know of a category, in the words of their place. Without such
 * words it says who answers for it and whether a picture is asked for; a law and steps are invented by nobody.
 */
export const readCard = async ({ db, actor, knowledge }: Ctx, of: Of): Promise<Card> => {
  const place = placeOfActor(actor)
  const said = (what: CardKind) => saidAt(knowledge.texts, cardText(what, of), place)
  const [known, { departments }] = await Promise.all([
    answersFor(db, of.category, place.communeCode),
    knowledge.directory.at(db, place),
  ])
  const above = departmentAbove(departments, of.category)?.name ?? null
  return {
    decides: said('card-decides') ?? decidesOf({ ...known, above }, of.language),
    law: said('card-law'),
    steps: said('card-steps'),
    proof: said('card-proof') ?? proofOf(known, of.language),
  }
}

type Known = Awaited<ReturnType<typeof answersFor>>

const decidesOf = (
  { here, above, handledAbove }: Known & { above: string | null },
  language: Language,
): string | null => {
  if (!here || !above) return above ?? here
  if (handledAbove)
    return { vi: `${above} xử lý; ${here} được báo.`, en: `${above}; ${here} is informed.` }[language]
  return { vi: `${here}. Vượt thẩm quyền: ${above}.`, en: `${here}. Beyond its authority: ${above}.` }[
    language
  ]
}

const proofOf = ({ needsProof }: Known, language: Language): string =>
  needsProof
    ? { vi: 'Ít nhất một ảnh chụp sau khi làm.', en: 'At least one picture of the result.' }[language]
    : { vi: 'Không bắt buộc có ảnh.', en: 'No picture is required.' }[language]
