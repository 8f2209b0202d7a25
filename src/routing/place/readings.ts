import { type Words, wordsAsWritten } from '../tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Outcome, outcomeOf } from './meaning.ts'
import { type Mention, readMentions } from './mentions.ts'
import { type Role, roleOf } from './roles.ts'

export type Field = 'address' | 'text'
/** One mention understood: the communes it means, how much it counts, and the words it rests on. */
export type Reading = {
  field: Field
  words: string
  key: string
  outcome: Outcome
  role: Role
  misspelt: boolean
  weight: number
}
/** A name passed over because it names a street, a person, a landmark or a hamlet. */
export type PassedOver = { words: string; as: NonNullable<Role['not']> }
export type FieldReadings = { readings: Reading[]; passedOver: PassedOver[]; provinces: Set<string> }

export type Source = { field: Field; words: Words }

type Judged = { mention: Mention; role: Role }
type Page = {
  gazetteer: Gazetteer
  words: Words
  field: Field
  judged: Judged[]
  scope: ReadonlySet<string> | null
}

const FIELD_WEIGHT: Record<Field, number> = { address: 4, text: 0 }

/** Reads the places in one field of a report, as names of the provinces in `scope` (null = whole country). */
export const readPlaces = (
  gazetteer: Gazetteer,
  { words, field }: Source,
  scope: ReadonlySet<string> | null,
): FieldReadings => {
  const mentions = readMentions(gazetteer, words, scope)
  const seen = { words, mentions, inAddress: field === 'address' }
  const judged = mentions.map((mention) => ({ mention, role: roleOf(mention, seen) }))
  const page: Page = { gazetteer, words, field, judged, scope }
  return {
    readings: judged.map((one) => readingOf(page, one)).filter((reading) => reading !== null),
    passedOver: judged
      .filter(({ role }) => role.not)
      .map(({ mention, role }) => ({ words: written(page, mention), as: role.not! })),
    provinces: provincesNamed(judged),
  }
}

const readingOf = (page: Page, { mention, role }: Judged): Reading | null => {
  const { gazetteer, words, field } = page
  if (isDistrictOrProvince(mention) || followsCommune(page, mention)) return null
  const districts = districtsFor(page, mention)
  const weight = role.weight > 0 ? role.weight : !role.not && districts.near ? 1 : 0
  if (weight <= 0) return null
  const outcome = outcomeOf(gazetteer, mention, {
    accented: words.accented,
    written: words.tokens
      .slice(mention.start, mention.end)
      .map((token) => token.accented)
      .join(' '),
    scope: provinceBeside(page, mention) ?? page.scope,
    districts: districts.codes,
    region: regionNear(page, mention),
    old: role.old,
    renewed: role.renewed,
  })
  if (!outcome || (outcome.accents && mention.types.length === 0)) return null
  const added = FIELD_WEIGHT[field] + (outcome.district ? 0.5 : 0)
  return {
    field,
    words: written(page, mention),
    key: mention.key,
    outcome,
    role,
    misspelt: mention.misspelt,
    weight: weight + added,
  }
}

const written = ({ words }: Page, mention: Mention): string =>
  wordsAsWritten(words.tokens, Math.min(mention.markerStart, mention.start), mention.end)

const hasKind = (mention: Mention, kind: string): boolean =>
  mention.meanings.some((meaning) => meaning.kind === kind)
const isCommuneTyped = ({ types }: Mention): boolean =>
  types.some((type) => !['district', 'province'].includes(type))

const isDistrictOrProvince = (mention: Mention): boolean =>
  mention.types.length > 0
    ? !isCommuneTyped(mention) && !(mention.types.includes('thi_tran') && hasKind(mention, 'former'))
    : hasKind(mention, 'province') || !mention.meanings.some((meaning) => meaning.targets.length > 0)

/** "xã A B": B right after a commune is its district or province when there is one of that name. */
const followsCommune = ({ judged, words }: Page, mention: Mention): boolean => {
  if (mention.types.length > 0 || !(hasKind(mention, 'district') || hasKind(mention, 'province')))
    return false
  return judged.some(({ mention: other }) => {
    const between = words.tokens.slice(other.end, mention.start)
    return (
      other !== mention &&
      other.end <= mention.start &&
      between.length <= 1 &&
      between.every((t) => t.key === 'cu') &&
      (isCommuneTyped(other) ||
        hasKind(other, 'former') ||
        hasKind(other, 'unit') ||
        hasKind(other, 'district'))
    )
  })
}

/** The former districts of a former province that is named right after the commune. */
const regionNear = ({ judged }: Page, mention: Mention): ReadonlySet<string> | null => {
  const near = judged.filter(
    ({ mention: other, role }) =>
      !role.not && other.start >= mention.end && other.markerStart - mention.end <= REGION_WORDS,
  )
  const regions = near.flatMap(({ mention: other }) =>
    hasKind(other, 'unit') && other.types.length === 0
      ? []
      : other.meanings.flatMap((m) => m.districts ?? []),
  )
  return regions.length > 0 ? new Set(regions) : null
}

const REGION_WORDS = 6
const NEAR_WORDS = 3

const districtsFor = ({ judged, scope }: Page, mention: Mention): { codes: string[]; near: boolean } => {
  const near: string[] = []
  const far: string[] = []
  for (const { mention: other, role } of judged) {
    if (other === mention || role.not || isCommuneTyped(other) || other.key === mention.key) continue
    const codes = other.meanings
      .filter((meaning) => meaning.kind === 'district' && (!scope || scope.has(meaning.provinceCode)))
      .map((meaning) => meaning.code)
    const distance =
      other.start >= mention.end ? other.markerStart - mention.end : mention.markerStart - other.end
    if (distance <= NEAR_WORDS) near.push(...codes)
    else if (other.types.includes('district')) far.push(...codes)
  }
  return { codes: [...near, ...far], near: near.length > 0 }
}

/** A province written right after the commune wins over the province whose hotline was called. */
const provinceBeside = ({ judged, words }: Page, mention: Mention): ReadonlySet<string> | null => {
  const beside = judged.find(({ mention: other, role }) => {
    if (other.start < mention.end || other.markerStart - mention.end > 0 || role.not) return false
    return (
      hasKind(other, 'province') &&
      (other.types.length === 0 || other.types.includes('province')) &&
      words.tokens.length > 0
    )
  })
  if (!beside || hasKind(beside.mention, 'district')) return null
  const codes = new Set(
    beside.mention.meanings.filter((m) => m.kind === 'province').map((m) => m.provinceCode),
  )
  return mention.meanings.some((meaning) => codes.has(meaning.provinceCode) && meaning.targets.length > 0)
    ? codes
    : null
}

const provincesNamed = (judged: readonly Judged[]): Set<string> =>
  new Set(
    judged
      .filter(
        ({ mention, role }) =>
          !role.not &&
          !isCommuneTyped(mention) &&
          !(mention.types.includes('district') && !mention.types.includes('province')),
      )
      .flatMap(({ mention }) =>
        mention.meanings.filter((meaning) => meaning.kind === 'province').map((m) => m.provinceCode),
      ),
  )
