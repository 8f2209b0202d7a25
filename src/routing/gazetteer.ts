import { buildBoundaries, type Boundaries, type UnitTopology } from './boundaries.ts'
import { nameKeys } from './place/name-keys.ts'

export type CommuneType = 'xa' | 'phuong' | 'dac_khu'
export type HowMoved = 'F' | 'S' | 'P' | 'A'
export type ProvinceRow = { code: string; name: string; fullName?: string; type?: string; aliases?: string[] }
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
export type FormerDistrictRow = { code: string; name: string; provinceCode: string; formerProvinceCode?: string }
/** `provinceCode` is today's province; without it a former province's name narrows nothing. */
export type FormerProvinceRow = { code: string; name: string; provinceCode?: string; aliases?: string[] }

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
  spellings: ReadonlyMap<string, { joined: string; key: string; meanings: Meaning[] }[]>
  boundaries: Boundaries | null
  splitsUnknown: boolean
}

/** Builds the index once, at start: about a second for the whole country with boundaries. The result is not changed. */
export const buildGazetteer = (bundle: Bundle): Gazetteer => {
  const communes = new Map<string, Commune>(bundle.units.map((row) => [row.code, { ...row, districts: new Set() }]))
  for (const former of bundle.formerUnits)
    for (const code of successors(former.to)) communes.get(code)?.districts.add(former.districtCode)
  const names = emptyTree()
  for (const meaning of meaningsOf(bundle)) for (const key of nameKeys(meaning.name)) plant(names, key, meaning)
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
export const communeOf = (gazetteer: Gazetteer, code: string): Commune | null => gazetteer.communes.get(code) ?? null

export const provinceOf = (gazetteer: Gazetteer, code: string): ProvinceRow | null => gazetteer.provinces.get(code) ?? null

/**
 * Today's communes in which the people of a former unit live: the one that took all of them (F, P), else every one
 * that took some (S). A successor that took land only (A) is none.
 */
export const successors = (to: readonly (readonly [string, string])[]): string[] => {
  const wholePeople = to.filter(([, how]) => how === 'P')
  const taken = wholePeople.length === 1 ? wholePeople : to.filter(([, how]) => how !== 'A')
  return [...new Set(taken.map(([code]) => code))]
}

type NamedMeaning = Omit<Meaning, 'accented'> & { name: string }

function* meaningsOf(bundle: Bundle): Generator<NamedMeaning> {
  for (const { code, name, fullName, type, provinceCode } of bundle.units)
    yield { kind: 'unit', code, provinceCode, type, name, label: fullName, targets: [code] }
  for (const row of bundle.formerUnits) yield* meaningsOfFormer(row)
  for (const { code, name, provinceCode } of bundle.formerDistricts)
    yield { kind: 'district', code, provinceCode, type: 'district', name: withoutType(name), label: name, targets: [] }
  for (const { code, name, fullName, aliases } of bundle.provinces)
    for (const called of [name, ...(aliases ?? [])])
      yield { kind: 'province', code, provinceCode: code, type: 'province', name: called, label: fullName ?? name, targets: [] }
  for (const { code, name, provinceCode, aliases } of bundle.formerProvinces)
    for (const called of provinceCode ? [withoutType(name), ...(aliases ?? [])] : [])
      yield { kind: 'province', code, provinceCode: provinceCode!, type: 'province', name: called, label: name, targets: [] }
}

function* meaningsOfFormer(row: FormerUnitRow): Generator<NamedMeaning> {
  const { code, provinceCode, districtCode } = row
  const common = { code, provinceCode, districtCode, type: typeOf(row.name), targets: successors(row.to), label: row.name }
  yield { ...common, kind: 'former', name: withoutType(row.name) }
  for (const older of row.former ?? []) yield { ...common, kind: 'older', name: withoutType(older), label: older }
}

const TYPE_WORDS = /^(xã|phường|th[ịi] trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+/iu
const TYPES: Record<string, string> = { xã: 'xa', phường: 'phuong', 'thị trấn': 'thi_tran', 'thi trấn': 'thi_tran', 'đặc khu': 'dac_khu' }

const withoutType = (name: string): string => name.normalize('NFC').replace(TYPE_WORDS, '')
const typeOf = (name: string): string => TYPES[TYPE_WORDS.exec(name.normalize('NFC'))?.[1]?.toLowerCase() ?? ''] ?? 'other'

const emptyTree = (): NameTree => ({ next: new Map(), meanings: [] })

const plant = (tree: NameTree, { words, accented }: { words: string[]; accented: string }, meaning: NamedMeaning): void => {
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
  const byProvince = new Map<string, { joined: string; key: string; meanings: Meaning[] }[]>()
  const walk = (node: NameTree, path: string[]): void => {
    const communes = node.meanings.filter((meaning) => meaning.targets.length > 0)
    for (const [code, meanings] of Map.groupBy(communes, (meaning) => meaning.provinceCode)) {
      if (!byProvince.has(code)) byProvince.set(code, [])
      byProvince.get(code)!.push({ joined: path.join(''), key: path.join(' '), meanings })
    }
    for (const [word, child] of node.next) walk(child, [...path, word])
  }
  walk(names, [])
  return byProvince
}
