import { hasAccents } from '../text.ts'
import type { Gazetteer, Meaning } from './gazetteer.ts'
import type { Mention } from './mentions.ts'

/** What a mention comes to: the communes it may be, and how that was found. `accents`: written with other accents. */
export type Outcome = {
  targets: string[]
  meanings: Meaning[]
  district: string | null
  certainty: number
  accents: boolean
}
export type Context = {
  accented: boolean
  written: string
  scope: ReadonlySet<string> | null
  districts: readonly string[]
  /** Districts of the former province that was named, if one was. */
  region: ReadonlySet<string> | null
  old: boolean
  renewed: boolean
}

/**
 * The communes that a mention stands for. With a former district, the former unit is meant; without, today's and former
 * units of that name together; a former unit that lives on in a commune of the same name means that commune.
 */
export const outcomeOf = (gazetteer: Gazetteer, mention: Mention, context: Context): Outcome | null => {
  const named = mention.meanings.filter(
    (m) => m.targets.length > 0 && (!context.scope || context.scope.has(m.provinceCode)),
  )
  const spelt = mention.misspelt ? { meanings: named, accents: false } : byAccents(named, context)
  const fitting = byType(spelt.meanings, mention.types)
  if (fitting.length === 0) return null
  const inDistrict =
    withinDistricts(gazetteer, fitting, context.districts) ??
    withinDistricts(gazetteer, spelt.meanings, context.districts)
  const meanings =
    inDistrict?.meanings ??
    byAge(withoutSurvivors(withoutOlder(withinRegion(gazetteer, fitting, context.region))), context)
  const targets = [...new Set(meanings.flatMap((meaning) => meaning.targets))]
  if (targets.length === 0) return null
  const certainty =
    (mention.misspelt ? 0.75 : 0.96) - (spelt.accents ? 0.2 : 0) - (mention.types.length ? 0 : 0.14)
  return { targets, meanings, district: inDistrict?.district ?? null, certainty, accents: spelt.accents }
}

/** Accents as written win; without any they may be anything; other accents count only when nothing else fits. */
const byAccents = (meanings: Meaning[], context: Context): { meanings: Meaning[]; accents: boolean } => {
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
  districts: readonly string[],
): { meanings: Meaning[]; district: string } | null => {
  for (const district of districts) {
    const former = meanings.filter(
      (meaning) => meaning.kind === 'former' && meaning.districtCode === district,
    )
    const today = meanings.filter(
      (m) => m.kind === 'unit' && gazetteer.communes.get(m.code)?.districts.has(district),
    )
    const older = meanings.filter((meaning) => meaning.kind === 'older' && meaning.districtCode === district)
    const found = former.length + today.length > 0 ? [...former, ...today] : older
    if (found.length > 0) return { meanings: found, district }
  }
  return null
}

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

const byAge = (meanings: Meaning[], { old, renewed }: Context): Meaning[] => {
  const wanted = meanings.filter((meaning) =>
    old ? meaning.kind !== 'unit' : renewed ? meaning.kind === 'unit' : true,
  )
  return wanted.length > 0 ? wanted : meanings
}

const withoutSurvivors = (meanings: Meaning[]): Meaning[] => {
  const today = new Set(meanings.filter((meaning) => meaning.kind === 'unit').map((meaning) => meaning.code))
  return meanings.filter(
    (meaning) => meaning.kind === 'unit' || !meaning.targets.some((code) => today.has(code)),
  )
}
