import type { ShortNames } from '../../../db/seed/short-names.ts'
import type { Boundaries, UnitTopology } from './boundaries.ts'

export type ProvinceRow = { code: string; name: string; fullName?: string; type?: string }
export type UnitRow = {
  code: string
  name: string
  fullName: string
  type: string
  type2025?: string
  provinceCode: string
  lat?: number | null
  lon?: number | null
  altCodes?: string[]
  centre?: string
  /** Far from roads and towns: longer terms for complaints. */
  remote?: boolean
}
export type FormerUnitRow = {
  code: string
  name: string
  districtCode: string
  provinceCode: string
  to: [string, string][]
  former?: string[]
  /** The province that the list gave it, where its successors lie in another. */
  saidProvince?: string
}
/** `provinceCode` is the province that the district belonged to, by its code then. */
export type FormerDistrictRow = { code: string; name: string; provinceCode: string }
export type FormerProvinceRow = { code: string; name: string }

/** The rows of a gazetteer folder. `splitsUnknown`: one successor per former unit is listed, even where there are more. */
export type Bundle = {
  provinces: ProvinceRow[]
  units: UnitRow[]
  formerUnits: FormerUnitRow[]
  formerDistricts: FormerDistrictRow[]
  formerProvinces: FormerProvinceRow[]
  boundaries?: UnitTopology
  splitsUnknown?: boolean
  /** Those of the whole country, unless a list brings its own. */
  shortNames?: ShortNames
}

/** What a name may mean. `targets` are today's communes it leads to; none for districts and provinces. */
export type Meaning = {
  kind: 'unit' | 'former' | 'older' | 'district' | 'province'
  code: string
  provinceCode: string
  type: string
  accented: string
  label: string
  targets: string[]
  districtCode?: string
  /** Initials of a former district: read only beside a commune of a province that is known. */
  short?: boolean
  /** Several provinces have a commune of this name: streets are called so everywhere. */
  common?: boolean
  /** Of a former province that is no more: its former districts. */
  districts?: readonly string[]
}
/** Names as a tree of folded words, so that a report is read once whatever the number of names. */
export type NameTree = { next: Map<string, NameTree>; meanings: Meaning[] }
/** A name as it may be misspelt: how many letters may be wrong, and which letters occur in it, a bit each. */
export type Spelling = { joined: string; key: string; meanings: Meaning[]; limit: number; letters: number }
export type Commune = UnitRow & { districts: Set<string> }

export type Gazetteer = {
  names: NameTree
  communes: ReadonlyMap<string, Commune>
  provinces: ReadonlyMap<string, ProvinceRow>
  districts: ReadonlyMap<string, FormerDistrictRow>
  /** Every name of several words by its letters in one, as it is written in haste and behind a "#": a bit for each letter that ends a word. */
  joined: ReadonlyMap<string, number>
  /** The codes of today's communes whose people lived in each former district. */
  insideDistrict: ReadonlyMap<string, readonly string[]>
  /** Every name of a commune today or before, per province, for names with typing errors. */
  spellings: ReadonlyMap<string, Spelling[]>
  boundaries: Boundaries | null
  splitsUnknown: boolean
}

/** Today's commune by its code, or by the other code that an official source uses for it. */
export const communeOf = (gazetteer: Gazetteer, code: string): Commune | null =>
  gazetteer.communes.get(code) ?? null

export const provinceOf = (gazetteer: Gazetteer, code: string): ProvinceRow | null =>
  gazetteer.provinces.get(code) ?? null

/**
 * Today's communes in which the people of a former unit live: the one that took all of them (F, P), else every one
 * that took some (S). A successor that took land only (A) is none.
 */
export const successors = (to: readonly (readonly [string, string])[]): string[] => {
  const wholePeople = to.filter(([, how]) => how === 'P')
  const taken = wholePeople.length === 1 ? wholePeople : to.filter(([, how]) => how !== 'A')
  return [...new Set(taken.map(([code]) => code))]
}

/** A former unit lies where its successors lie, whatever province a list gives it. */
export const provinceOfSuccessors = (
  { to }: Pick<FormerUnitRow, 'to'>,
  provinceOfUnit: ReadonlyMap<string, string>,
): string | undefined => {
  const [first = to[0]?.[0] ?? ''] = successors(to)
  return provinceOfUnit.get(first)
}
