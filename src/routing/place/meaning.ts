import { TODAY_ALONE } from '../knowledge/place-words.ts'
import { hasAccents } from '../text.ts'
import type { Gazetteer, Meaning } from './gazetteer.ts'
import type { Mention } from './mentions.ts'
import { editDistance } from './typos.ts'

/** In what a name as written is unlike the name it was found by, or that it may be a former district's as well. What is unlike may be asked, never picked. */
export type Unlike = 'accents' | 'kind' | 'district'
/** What a mention comes to: the communes it may be, and how that was found. */
export type Outcome = {
  targets: string[]
  meanings: Meaning[]
  district: string | null
  certainty: number
  unlike: Unlike | null
  /** The commune of today that is meant, though a former country district was called so. */
  town: string | null
}
export type Context = {
  accented: boolean
  written: string
  small: boolean
  scope: ReadonlySet<string> | null
  /** Former districts named nearby, nearest first; several share one name. */
  districts: readonly (readonly string[])[]
  /** Districts of the former province that was named, if one was. */
  region: ReadonlySet<string> | null
  old: boolean
  renewed: boolean
  /** The writer does not know whether today's or the former unit is meant. */
  either: boolean
}

/**
 * The communes that a mention stands for. With a former district, the former unit is meant; without, today's and former
 * units of that name together; a former unit that lives on whole in a commune of the same name means that commune.
 */
export const outcomeOf = (gazetteer: Gazetteer, mention: Mention, context: Context): Outcome | null => {
  const named = mention.meanings.filter(
    (m) => m.targets.length > 0 && (!context.scope || context.scope.has(m.provinceCode)),
  )
  const spelt = mention.misspelt ? bySpelling(named, context) : byAccents(named, context)
  const fitting = byType(spelt.meanings, mention.types)
  if (fitting.length === 0) return null
  const inDistrict =
    withinDistricts(gazetteer, fitting, context) ?? withinDistricts(gazetteer, spelt.meanings, context)
  const meanings = inDistrict?.meanings ?? byAge(withinRegion(gazetteer, fitting, context.region), context)
  const { asked, town } = inDistrict ? NONE : ofDistrictCalledSo(gazetteer, mention, { meanings, context })
  const targets = [...new Set([...meanings.flatMap((meaning) => meaning.targets), ...asked])]
  if (targets.length === 0) return null
  const unlike = unlikeness(spelt, meanings, mention.types) ?? (asked.length > 0 ? 'district' : null)
  const certainty = (mention.misspelt ? 0.75 : 0.96) - (unlike ? 0.2 : 0) - (mention.types.length ? 0 : 0.14)
  return { targets, meanings, district: inDistrict?.district ?? null, certainty, unlike, town }
}

const unlikeness = (spelt: Spelt, meanings: readonly Meaning[], types: readonly string[]): Unlike | null =>
  spelt.accents ? 'accents' : isOfKind(meanings, types) ? null : 'kind'

const MOST_OF_DISTRICT = 8

type CalledSo = { asked: string[]; town: string | null }
const NONE: CalledSo = { asked: [], town: null }
/** Of what were quận or cities people say "ở Bình Thạnh" wherever in them they live; the name of a country district is its town's. */
export const COUNTRY = /^(?:huyện|thị xã) /iu

/** "ở Bình Thạnh", its kind unsaid: today's commune, or anywhere in the former district of that name. */
const ofDistrictCalledSo = (
  { insideDistrict }: Gazetteer,
  { types, meanings }: Mention,
  { meanings: chosen, context }: { meanings: readonly Meaning[]; context: Context },
): CalledSo => {
  if (types.length > 0 || context.districts.length > 0 || context.renewed || context.either) return NONE
  const own = chosen.find(({ kind }) => kind === 'unit')
  const districts = meanings.filter(
    (meaning) => meaning.kind === 'district' && meaning.provinceCode === own?.provinceCode,
  )
  if (!own || districts.length === 0) return NONE
  const inside = new Set(districts.flatMap(({ code }) => insideDistrict.get(code) ?? []))
  if (isWholeDistrict(own, inside)) return NONE
  if (districts.every(({ label }) => COUNTRY.test(label))) return { asked: [], town: own.label }
  const few = inside.size > 0 && inside.size <= MOST_OF_DISTRICT
  const alone = new Set(chosen.flatMap(({ targets }) => targets)).size === 1
  return { asked: few && alone ? [...own.targets, ...inside] : own.targets, town: null }
}

/** The island Lý Sơn was a district and is one commune today: nothing is left to ask. */
const isWholeDistrict = ({ type, targets }: Meaning, inside: ReadonlySet<string>): boolean =>
  inside.size === 0 ? type === 'dac_khu' : [...inside].every((code) => targets.includes(code))

type Spelt = { meanings: Meaning[]; accents: boolean }

/** A wrong letter is one thing; beside it the accents must still be those of the name. */
const bySpelling = (meanings: Meaning[], { accented, written, small }: Context): Spelt => {
  if (!accented || !hasAccents(written)) return { meanings, accents: false }
  const joined = written.replaceAll(' ', '')
  const wrong = small ? 1 : LETTERS_WRONG
  const near = meanings.filter(
    ({ accented: name }) => editDistance(joined, name.replaceAll(' ', ''), wrong) <= wrong,
  )
  return near.length > 0 ? { meanings: near, accents: false } : { meanings, accents: true }
}

/** In small letters it may as well be another word. */
const LETTERS_WRONG = 2

/** Every meaning left is of a kind that was written, where one was. */
const isOfKind = (meanings: readonly Meaning[], types: readonly string[]): boolean =>
  types.length === 0 || meanings.every(({ type }) => types.includes(type))

/** Accents as written win; without any they may be anything; other accents count only when nothing else fits. */
const byAccents = (meanings: Meaning[], context: Context): Spelt => {
  if (!context.accented) return { meanings, accents: false }
  const exact = meanings.filter((meaning) => meaning.accented === context.written)
  if (exact.length > 0) return { meanings: exact, accents: false }
  const written = context.written.split(' ')
  const possible = meanings.filter(
    (meaning) =>
      written.length > 1 &&
      meaning.accented.split(' ').every((word, i) => word === written[i] || !hasAccents(written[i] ?? '')),
  )
  if (possible.length > 0) return { meanings: possible, accents: false }
  return { meanings: written.length > 1 ? meanings : [], accents: meanings.length > 0 }
}

const byType = (meanings: Meaning[], types: readonly string[]): Meaning[] => {
  if (types.length === 0) return meanings
  const same = meanings.filter((meaning) => types.includes(meaning.type))
  const communeType = types.some((type) => type !== 'district' && type !== 'province')
  return same.length > 0 ? same : communeType ? meanings : []
}

const withinDistricts = (
  gazetteer: Gazetteer,
  meanings: Meaning[],
  { districts, region }: Context,
): { meanings: Meaning[]; district: string } | null => {
  for (const named of districts) {
    const lies = ({ districtCode = '' }: Meaning) => named.includes(districtCode)
    const former = meanings.filter((meaning) => meaning.kind === 'former' && lies(meaning))
    const today = meanings.filter((m) => m.kind === 'unit' && isInside(gazetteer, m, named))
    const older = meanings.filter((meaning) => meaning.kind === 'older' && lies(meaning))
    const all = former.length + today.length > 0 ? [...former, ...today] : older
    const found = withinRegion(gazetteer, all, region)
    if (found.length > 0) return { meanings: found, district: districtOf(gazetteer, found[0]!, named) }
  }
  return null
}

const isInside = ({ communes }: Gazetteer, { code }: Meaning, named: readonly string[]): boolean =>
  named.some((district) => communes.get(code)?.districts.has(district))

const districtOf = (gazetteer: Gazetteer, meaning: Meaning, named: readonly string[]): string =>
  meaning.districtCode ?? named.find((district) => isInside(gazetteer, meaning, [district])) ?? named[0]!

const withinRegion = (
  gazetteer: Gazetteer,
  meanings: Meaning[],
  region: ReadonlySet<string> | null,
): Meaning[] => {
  if (!region) return meanings
  const there = meanings.filter((meaning) =>
    meaning.kind === 'unit'
      ? [...(gazetteer.communes.get(meaning.code)?.districts ?? [])].some((district) => region.has(district))
      : region.has(meaning.districtCode ?? ''),
  )
  return there.length > 0 ? there : meanings
}

/** Names from before earlier reforms count only where no later unit is called so. */
const withoutOlder = (meanings: Meaning[]): Meaning[] => {
  const later = meanings.filter((meaning) => meaning.kind !== 'older')
  return later.length > 0 ? later : meanings
}

const byAge = (all: Meaning[], { old, renewed, either }: Context): Meaning[] => {
  if (either) return withoutOlder(all)
  const meanings = withoutSurvivors(withoutOlder(all))
  const wanted = meanings.filter((meaning) =>
    old ? meaning.kind !== 'unit' : renewed ? meaning.kind === 'unit' : true,
  )
  return wanted.length > 0 ? wanted : meanings
}

/** A former unit that went wholly into today's unit of its name says nothing more; where it was split, people on its other side use the name too. */
const withoutSurvivors = (meanings: Meaning[]): Meaning[] => {
  const today = new Map(
    meanings.filter(({ kind }) => kind === 'unit').map(({ code, label }) => [code, label]),
  )
  return meanings.filter(
    ({ kind, targets }) =>
      kind === 'unit' ||
      !targets.some((code) =>
        targets.length === 1 ? today.has(code) : TODAY_ALONE.has(today.get(code) ?? ''),
      ),
  )
}
