import type { TextRow } from '../../db/schema/texts.ts'
import type { TextKind } from '../../db/vocabulary.ts'

export type TextKey = { what: TextKind; about: string }
export type TextPlace = { provinceCode: string | null; communeCode: string | null }
export type TextInForce = TextKey & TextPlace & Pick<TextRow, 'value'>

/** What offices say in their own words, by what and where. */
export type Texts = ReadonlyMap<string, string>

const keyOf = ({ what, about }: TextKey, place: string) => `${what}|${about}|${place}`

export const bookOf = (rows: readonly TextInForce[]): Texts =>
  new Map(rows.map((row) => [keyOf(row, row.communeCode ?? row.provinceCode ?? ''), row.value]))

/** What is said there: the commune's own word, else its province's, else everybody's; null where nobody said anything. */
export const saidAt = (
  texts: Texts,
  key: TextKey,
  { provinceCode, communeCode }: TextPlace,
): string | null => {
  const [nearest] = saidIn(texts, key, { provinceCode, communeCode })
  return nearest ?? null
}

/** All that is said for a place, the nearest first. */
export const saidIn = (texts: Texts, key: TextKey, { provinceCode, communeCode }: TextPlace): string[] =>
  [communeCode, provinceCode, ''].flatMap((place) =>
    place === null ? [] : (texts.get(keyOf(key, place)) ?? []),
  )

export const dataContact: TextKey = { what: 'data-contact', about: '' }
export const openingHours: TextKey = { what: 'opening-hours', about: '' }
