import { shortNames as everyones, type ShortNames } from '../../../db/seed/short-names.ts'
import { tidy } from '../text.ts'
import type { Bundle, FormerUnitRow, Meaning } from './gazetteer.ts'
import { successors } from './gazetteer.ts'

export type NamedMeaning = Omit<Meaning, 'accented'> & { name: string }

/** Every name of the bundle with what it may mean. */
export function* namesOf(bundle: Bundle): Generator<NamedMeaning> {
  for (const { code, name, fullName, type, provinceCode } of bundle.units)
    yield { kind: 'unit', code, provinceCode, type, name, label: fullName, targets: [code] }
  const perDistrict = Map.groupBy(bundle.formerUnits, ({ districtCode }) => districtCode)
  for (const row of bundle.formerUnits)
    yield* namesOfFormerUnit(row, perDistrict.get(row.districtCode)!.length === 1)
  yield* namesOfDistricts(bundle)
  yield* namesOfProvinces(bundle)
  yield* namesOfFormerProvinces(bundle)
}

function* namesOfFormerUnit(row: FormerUnitRow, isAlone: boolean): Generator<NamedMeaning> {
  const { code, provinceCode, districtCode } = row
  const common = { code, provinceCode, districtCode, targets: successors(row.to) }
  const type = isAlone && DISTRICT_WORDS.test(row.name.normalize('NFC')) ? 'district' : typeOf(row.name)
  yield { ...common, kind: 'former', type, label: row.name, name: withoutType(row.name) }
  for (const older of row.former ?? [])
    yield { ...common, kind: 'older', type, label: older, name: withoutType(older) }
}

const NO_TARGETS: string[] = []

function* namesOfDistricts(bundle: Bundle): Generator<NamedMeaning> {
  const today = provinceOfDistricts(bundle)
  for (const { code, name, provinceCode } of bundle.formerDistricts) {
    const common = { code, provinceCode: today.get(code) ?? provinceCode, label: name, targets: NO_TARGETS }
    yield { ...common, kind: 'district', type: 'district', name: withoutType(name) }
    for (const called of shortDistricts(bundle, common.provinceCode)[bare(withoutType(name))] ?? [])
      yield { ...common, kind: 'district', type: 'district', short: true, name: called }
  }
}

/** Lists place tones in two ways: one of them is that of the short names. */
const bare = (name: string): string => tidy(name)

const shortDistricts = ({ provinces, shortNames = everyones }: Bundle, code: string) =>
  shortNames.districts[bare(withoutType(provinces.find((row) => row.code === code)?.name ?? ''))] ?? {}

function* namesOfProvinces({ provinces, shortNames = everyones }: Bundle): Generator<NamedMeaning> {
  for (const { code, name, fullName } of provinces)
    for (const called of calledInShort(withoutType(name), shortNames)) {
      const common = { code, provinceCode: code, label: fullName ?? name, targets: NO_TARGETS }
      yield { ...common, kind: 'province', type: 'province', name: called }
    }
}

const calledInShort = (name: string, { provinces }: ShortNames): Set<string> =>
  new Set([name, ...initialsOf(name), ...(provinces[bare(name)] ?? [])])

/** A former province's name stands for today's province around its districts, which narrow the choice; initials that everyone gives to another are not its own. */
function* namesOfFormerProvinces(bundle: Bundle): Generator<NamedMeaning> {
  const taken = new Set(Object.values((bundle.shortNames ?? everyones).provinces).flat())
  const today = provinceOfDistricts(bundle)
  const current = new Set(bundle.provinces.map(({ name }) => withoutType(name)))
  for (const { code, name } of bundle.formerProvinces) {
    const bare = withoutType(name)
    const districts = bundle.formerDistricts.filter((row) => row.provinceCode === code).map((row) => row.code)
    const provinceCode = districts.map((district) => today.get(district)).find(Boolean)
    if (!provinceCode || current.has(bare)) continue
    const common = { code, provinceCode, label: name, targets: NO_TARGETS, districts }
    for (const called of [bare, ...initialsOf(bare).filter((short) => !taken.has(short))])
      yield { ...common, kind: 'province', type: 'province', name: called }
  }
}

/** A name of two words is written by its initials, with "TP" before or, in English, "C" after; two letters are read as a province only in capitals at the end of an address. */
const initialsOf = (name: string): string[] => {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
  if (initials.length < 2) return []
  return [initials, `tp${initials}`, ...(initials.length > 2 ? [`${initials}c`] : [])]
}

const provinceOfDistricts = ({ formerUnits }: Bundle): Map<string, string> =>
  new Map(formerUnits.map((row) => [row.districtCode, row.provinceCode]))

const TYPE_WORDS = /^(xã|phường|th[ịi] trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+/iu
const DISTRICT_WORDS = /^(huyện|quận|thị xã|thành phố)\s+/iu
const TYPES: Record<string, string> = {
  xã: 'xa',
  phường: 'phuong',
  'thị trấn': 'thi_tran',
  'thi trấn': 'thi_tran',
  'đặc khu': 'dac_khu',
}

const withoutType = (name: string): string => name.normalize('NFC').replace(TYPE_WORDS, '')
const typeOf = (name: string): string =>
  TYPES[TYPE_WORDS.exec(name.normalize('NFC'))?.[1]?.toLowerCase() ?? ''] ?? 'other'
