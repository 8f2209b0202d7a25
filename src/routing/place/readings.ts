import { hasAccents } from '../text.ts'
import { type Words, wordsAsWritten } from '../tokens.ts'
import { isDistrictOf } from './around.ts'
import { isBare } from './bare.ts'
import { isAlternative } from './doubt.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Outcome, outcomeOf } from './meaning.ts'
import { type Mention, readMentions } from './mentions.ts'
import { isRenamed } from './renamed.ts'
import { type Role, roleOf } from './roles.ts'
import {
  districtsFor,
  type Field,
  followsCommune,
  hasKind,
  isCommuneTyped,
  type Judged,
  type Page,
  provinceBehind,
  provinceBeside,
  provincesNamed,
  regionNear,
} from './surroundings.ts'
import { isSmall } from './unmarked.ts'

/** One mention understood: the communes it means, how much it counts, and the words it rests on. */
export type Reading = {
  field: Field
  words: string
  key: string
  outcome: Outcome
  role: Role
  typed: boolean
  misspelt: boolean
  /** Without a kind beside it, and as likely the name of a street, a person or a thing. */
  bare: boolean
  weight: number
  /** Another name of the same place, from before or after the change. */
  otherName: string | null
  /** The province written behind it, where that is not the one it lies in. */
  otherProvince: string | null
}
/** A name passed over because it names a street, a person, a landmark or a hamlet. */
export type PassedOver = { words: string; as: NonNullable<Role['not']> }
export type FieldReadings = { readings: Reading[]; passedOver: PassedOver[]; provinces: Set<string> }

export type Source = { field: Field; words: Words }

const FIELD_WEIGHT: Record<Field, number> = { address: 4, text: 0 }
/** What only has a place's name yields to a place, in an address too. */
const fieldWeight = (field: Field, { not, unsure }: Role): number => (not && unsure ? 0 : FIELD_WEIGHT[field])

/** What is written right counts more than what is only like a name. */
const UNLIKE = 1

/** Reads the places in one field of a report, as names of the provinces in `scope` (null = whole country). */
export const readPlaces = (
  gazetteer: Gazetteer,
  { words, field }: Source,
  scope: ReadonlySet<string> | null,
): FieldReadings => {
  const mentions = readMentions(gazetteer, words, scope)
  const seen = { words, mentions, inAddress: field === 'address', inOneProvince: scope?.size === 1 }
  const judged = leveled(
    words,
    mentions.map((mention) => ({ mention, role: roleOf(mention, seen) })),
  )
  const page: Page = { gazetteer, words, field, judged, scope }
  return {
    readings: judged.map((one) => readingOf(page, one)).filter((reading) => reading !== null),
    passedOver: judged
      .filter(({ role }) => role.not)
      .map(({ mention, role }) => ({ words: written(page, mention), as: role.not! })),
    provinces: provincesNamed(judged),
  }
}

/** Of "A hay B" neither counts more than the other. */
const leveled = (words: Words, judged: Judged[]): Judged[] =>
  judged.map((one, i) => {
    const beside = [judged[i - 1], judged[i + 1]].filter(
      (other) => other && !other.role.not && areAlternatives(words, one, other),
    )
    const weight = Math.max(one.role.weight, ...beside.map((other) => other!.role.weight))
    return beside.length > 0 && !one.role.not ? { ...one, role: { ...one.role, weight } } : one
  })

const areAlternatives = (words: Words, a: Judged, b: Judged): boolean => {
  const [first, second] = a.mention.start < b.mention.start ? [a.mention, b.mention] : [b.mention, a.mention]
  return isAlternative(words, first, second.markerStart)
}

const readingOf = (page: Page, { mention, role }: Judged): Reading | null => {
  const { gazetteer, words, field } = page
  if (isDistrictOrProvince(page, mention) || followsCommune(page, mention)) return null
  const districts = districtsFor(page, mention)
  const weight = role.weight > 0 ? role.weight : !role.not && districts.near ? 1 : 0
  if (weight <= 0) return null
  const name = words.tokens
    .slice(mention.start, mention.end)
    .map((token) => token.accented)
    .join(' ')
  const outcome = outcomeOf(gazetteer, mention, {
    accented: words.accented || hasAccents(name),
    written: name,
    small: isSmall(words, mention),
    scope: provinceBeside(page, mention) ?? page.scope,
    districts: districts.groups,
    region: regionNear(page, mention),
    ...role.age,
  })
  if (!outcome || isNoName(page, mention, outcome)) return null
  const added = fieldWeight(field, role) + (outcome.district ? 0.5 : 0) - (isUnlikeName(outcome) ? UNLIKE : 0)
  return {
    field,
    words: written(page, mention),
    key: mention.key,
    outcome,
    role,
    typed: isCommuneTyped(mention),
    misspelt: mention.misspelt,
    bare: isBare(page, { mention, role }, outcome),
    weight: weight + added,
    otherName: otherNameOf(page, { mention, role }),
    otherProvince: otherProvinceOf(page, mention, outcome),
  }
}

/** "từ kỳ 8", "xã tạm dừng": words of other tones in small letters are words, where accents are written. */
const isNoName = ({ words, field }: Page, mention: Mention, outcome: Outcome): boolean => {
  if (!isUnlikeName(outcome)) return false
  const otherWords = outcome.unlike === 'accents' && field === 'text' && isSmall(words, mention)
  return mention.types.length === 0 || (words.accented && otherWords)
}

export const isUnlikeName = ({ unlike }: Outcome): boolean => unlike !== null && unlike !== 'district'

const otherNameOf = ({ words, judged }: Page, one: Judged): string | null => {
  const at = judged.findIndex(({ mention }) => mention === one.mention)
  const other = [judged[at - 1], judged[at + 1]].find(
    (beside) => beside && !beside.role.not && isRenamed(words, one, beside),
  )
  return other?.mention.key ?? null
}

const otherProvinceOf = (page: Page, mention: Mention, { targets }: Outcome): string | null => {
  const province = provinceBehind(page, mention)
  if (!province) return null
  const own = targets.map((code) => page.gazetteer.communes.get(code)?.provinceCode)
  return province.meanings.some(({ provinceCode }) => own.includes(provinceCode))
    ? null
    : written(page, province)
}

const written = ({ words }: Page, mention: Mention): string =>
  wordsAsWritten(words.tokens, Math.min(mention.markerStart, mention.start), mention.end)

const isDistrictOrProvince = ({ words, judged }: Page, mention: Mention): boolean =>
  mention.types.length > 0
    ? !isCommuneTyped(mention) && !isDistrictWithoutCommunes(mention)
    : isProvince(words, mention, judged) || !mention.meanings.some((meaning) => meaning.targets.length > 0)

/** "Thanh Hòa, Bù Đốp" is a commune right before its district, though a province sounds so. */
const isProvince = ({ tokens }: Words, mention: Mention, judged: readonly Judged[]): boolean => {
  const name = tokens
    .slice(mention.start, mention.end)
    .map(({ accented }) => accented)
    .join(' ')
  const exactly = mention.meanings.filter(({ accented }) => accented === name)
  if (hasAccents(name) && exactly.length > 0) return exactly.some(({ kind }) => kind === 'province')
  return (
    hasKind(mention, 'province') &&
    !judged.some(
      ({ mention: next }) =>
        Math.min(next.start, next.markerStart) === mention.end && isDistrictOf(next, mention),
    )
  )
}

/** Some islands were districts that had no communes. */
const isDistrictWithoutCommunes = ({ types, meanings }: Mention): boolean =>
  types.includes('district') && meanings.some(({ kind, type }) => kind === 'former' && type === 'district')
