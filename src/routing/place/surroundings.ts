import type { Words } from '../tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './mentions.ts'
import type { Role } from './roles.ts'

export type Field = 'address' | 'text'

export type Judged = { mention: Mention; role: Role }
/** One field of a report with its names, each as it was judged. */
export type Page = {
  gazetteer: Gazetteer
  words: Words
  field: Field
  judged: Judged[]
  scope: ReadonlySet<string> | null
}

export const hasKind = (mention: Mention, kind: string): boolean =>
  mention.meanings.some((meaning) => meaning.kind === kind)
export const isCommuneTyped = ({ types }: Mention): boolean =>
  types.some((type) => !['district', 'province'].includes(type))

/** "xã A B": B right after a commune is its district or province when there is one of that name. */
export const followsCommune = ({ judged, words }: Page, mention: Mention): boolean => {
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
export const regionNear = ({ judged }: Page, mention: Mention): ReadonlySet<string> | null => {
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

/** "Phường 1, Sóc Trăng": what is called like its province may be no town, unless it is written as one. */
const mayBeProvince = (mention: Mention): boolean =>
  hasKind(mention, 'province') && !mention.types.includes('district')

/** "phường 1 Sóc Trăng" is said of a town. */
const isInOneBreath = ({ tokens }: Words, mention: Mention, { markerStart, types }: Mention): boolean =>
  types.length === 0 && markerStart === mention.end && tokens[markerStart]?.gap.trim() === ''

export const districtsFor = (
  { judged, scope, words }: Page,
  mention: Mention,
): { groups: string[][]; near: boolean } => {
  const near: string[][] = []
  const far: string[][] = []
  for (const { mention: other, role } of judged) {
    if (other === mention || role.not || isCommuneTyped(other)) continue
    if (other.key === mention.key && !other.types.includes('district')) continue
    if (mayBeProvince(other) && !isInOneBreath(words, mention, other)) continue
    const codes = other.meanings
      .filter((meaning) => meaning.kind === 'district' && (!scope || scope.has(meaning.provinceCode)))
      .map((meaning) => meaning.code)
    const distance =
      other.start >= mention.end ? other.markerStart - mention.end : mention.markerStart - other.end
    if (codes.length === 0) continue
    if (distance <= NEAR_WORDS) near.push(codes)
    else if (other.types.includes('district')) far.push(codes)
  }
  return { groups: [...near, ...far], near: near.length > 0 }
}

/** A province written right after the commune wins over the province whose hotline was called. */
export const provinceBeside = ({ judged, words }: Page, mention: Mention): ReadonlySet<string> | null => {
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

/** A former district that the receiving province does not know may stand between the commune and its province. */
const DISTRICT_WORDS = 5

/** The province that is written behind the commune as where it lies: with its kind, or in the very next place. */
export const provinceBehind = ({ judged, words }: Page, mention: Mention): Mention | null => {
  const next = judged.find(({ mention: other }) => other.start >= mention.end && isProvinceOrCommune(other))
  if (!next || next.role.not || next.role.passing || isCommuneTyped(next.mention)) return null
  const { types, markerStart, start } = next.mention
  if (!hasKind(next.mention, 'province') || hasKind(next.mention, 'district')) return null
  const typed = types.includes('province') && markerStart < start
  const between = words.tokens.slice(mention.end, markerStart)
  if (between.length > (typed ? DISTRICT_WORDS : 0)) return null
  return words.tokens.slice(mention.end, start).some(({ gap }) => /[!?;\n]|\.\s/.test(gap))
    ? null
    : next.mention
}

const isProvinceOrCommune = (mention: Mention): boolean =>
  isCommuneTyped(mention) || hasKind(mention, 'province')

export const provincesNamed = (judged: readonly Judged[]): Set<string> =>
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
