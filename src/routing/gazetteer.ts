import { type Boundaries, buildBoundaries, type UnitTopology } from './boundaries.ts'
import { nameKeys } from './place/name-keys.ts'
import { type NamedMeaning, namesOf } from './place/names.ts'
import { type Spelling, spellingOf } from './place/typos.ts'

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
  /** Of a former province that is no more: its former districts. */
  districts?: readonly string[]
}
/** Names as a tree of folded words, so that a report is read once whatever the number of names. */
export type NameTree = { next: Map<string, NameTree>; meanings: Meaning[] }
export type Commune = UnitRow & { districts: Set<string> }

export type Gazetteer = {
  names: NameTree
  communes: ReadonlyMap<string, Commune>
  provinces: ReadonlyMap<string, ProvinceRow>
  districts: ReadonlyMap<string, FormerDistrictRow>
  /** Every name of a commune today or before, per province, for names with typing errors. */
  spellings: ReadonlyMap<string, Spelling[]>
  boundaries: Boundaries | null
  splitsUnknown: boolean
}

/** Builds the index once, at start: about a second for the whole country with boundaries. The result is not changed. */
export const buildGazetteer = (bundle: Bundle): Gazetteer => {
  const communes = new Map<string, Commune>(
    bundle.units.map((row) => [row.code, { ...row, districts: new Set() }]),
  )
  for (const former of bundle.formerUnits)
    for (const code of successors(former.to)) communes.get(code)?.districts.add(former.districtCode)
  const names = emptyTree()
  for (const meaning of namesOf(bundle)) for (const key of nameKeys(meaning.name)) plant(names, key, meaning)
  return {
    names,
    communes: withAltCodes(communes),
    provinces: new Map(bundle.provinces.map((row) => [row.code, row])),
    districts: new Map(bundle.formerDistricts.map((row) => [row.code, row])),
    spellings: spellingsOf(names),
    boundaries: bundle.boundaries ? buildBoundaries(bundle.boundaries) : null,
    splitsUnknown: bundle.splitsUnknown ?? false,
  }
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

const emptyTree = (): NameTree => ({ next: new Map(), meanings: [] })

const plant = (
  tree: NameTree,
  { words, accented }: { words: string[]; accented: string },
  meaning: NamedMeaning,
): void => {
  let node = tree
  for (const word of words) {
    if (!node.next.has(word)) node.next.set(word, emptyTree())
    node = node.next.get(word)!
  }
  const { name: _, ...rest } = meaning
  node.meanings.push({ ...rest, accented })
}

const withAltCodes = (communes: Map<string, Commune>): Map<string, Commune> => {
  for (const commune of [...communes.values()])
    for (const other of commune.altCodes ?? []) if (!communes.has(other)) communes.set(other, commune)
  return communes
}

const spellingsOf = (names: NameTree): Gazetteer['spellings'] => {
  const byProvince = new Map<string, Spelling[]>()
  const walk = (node: NameTree, path: string[]): void => {
    const communes = node.meanings.filter((meaning) => meaning.targets.length > 0)
    for (const [code, meanings] of Map.groupBy(communes, (meaning) => meaning.provinceCode)) {
      if (!byProvince.has(code)) byProvince.set(code, [])
      byProvince.get(code)!.push(spellingOf(path, meanings))
    }
    for (const [word, child] of node.next) walk(child, [...path, word])
  }
  walk(names, [])
  return byProvince
}
