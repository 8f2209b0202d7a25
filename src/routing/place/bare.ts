import { QUARTER_CUES, SURELY_CUES } from '../knowledge/place-words.ts'
import type { Token } from '../tokens.ts'
import { cueBefore, cuesOf, isBreak } from './cues.ts'
import { isEveryday } from './everyday-words.ts'
import type { Meaning } from './gazetteer.ts'
import type { Outcome } from './meaning.ts'
import { isBehindNumberedHamlet } from './runs.ts'
import { isRural, isSurelyName, isSurname } from './sights.ts'
import type { Judged, Page } from './surroundings.ts'
import { isSegment } from './unmarked.ts'

/**
 * Without a kind beside it, and as likely the name of a street, a quarter or a person ("đèn tắt Nguyễn Trãi", "khu Phú Mỹ
 * Hưng"): they keep the names of former communes; without accents and without a province "thu tien dien" may be anything.
 */
export const isBare = (page: Page, one: Judged, { meanings, district }: Outcome): boolean => {
  const { words, scope } = page
  const { start, end, types } = one.mention
  if (types.length > 0) return false
  const named = words.tokens.slice(start, end)
  const anyWords =
    scope === null && district === null && !words.accented && !named.every(({ capital }) => capital)
  const former = district === null && meanings.every(({ kind }) => kind !== 'unit')
  const personal =
    one.role.not === null &&
    words.accented &&
    district === null &&
    isSurname(named[0]!) &&
    !meanings.some(isIslandZone)
  return anyWords || personal || (former && !isSaidToLieHere(page, one, meanings))
}

/** Nobody and no street is so often called "Lý Sơn" as the island. */
const isIslandZone = ({ type }: Meaning): boolean => type === 'dac_khu'

const SURELY = cuesOf(SURELY_CUES)
const QUARTERS = cuesOf(QUARTER_CUES)

/** In the one province that is known, where the words call it a place: "ở X", "X cũ", "12 ngõ 45, X". */
const isSaidToLieHere = (page: Page, { mention, role }: Judged, meanings: readonly Meaning[]): boolean => {
  const { words, field, scope } = page
  if (scope?.size !== 1) return false
  const { start, end } = mention
  const named = words.tokens.slice(start, end)
  const opens = start === 0 || isBreak(words.tokens[start]!, words.tokens[start - 1])
  return (
    (role.not !== null && !role.unsure) ||
    role.age.old ||
    (field === 'address' && opens) ||
    cueBefore(SURELY, words, start) > 0 ||
    isBehindNumberedHamlet(words, start) ||
    (!isInCity(page, meanings) && cueBefore(QUARTERS, words, start) > 0) ||
    ((isVillage(page, meanings) || isOfOneTown(page, named, meanings)) &&
      (start === 0 || isSegment(words, mention) || isSurelyName(mention, words) || !isEveryday(named)) &&
      !(isInCity(page, meanings) && cueBefore(QUARTERS, words, start) > 0))
  )
}

/** A city has villages, too; what many communes of the country are called it may call a street. */
const isVillage = (page: Page, meanings: readonly Meaning[]): boolean =>
  isRural(meanings) && !(isInCity(page, meanings) && meanings.some(({ common }) => common))

/** Outside the cities a former ward whose name few places have, and no person: no street elsewhere is called so. */
const isOfOneTown = (page: Page, named: readonly Token[], meanings: readonly Meaning[]): boolean =>
  !isInCity(page, meanings) && !isSurname(named[0]!) && !meanings.some(({ common }) => common)

/** Outside the cities a street or a quarter with a commune's name lies in it; a village's name is its own. */
const isInCity = ({ gazetteer }: Page, meanings: readonly Meaning[]): boolean =>
  meanings.some(({ provinceCode }) => gazetteer.provinces.get(provinceCode)?.type?.startsWith('Thành'))
