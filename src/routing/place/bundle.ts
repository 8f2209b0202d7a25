import { z } from 'zod'
import { country } from './boundaries.ts'
import { type Bundle, type FormerUnitRow, provinceOfSuccessors } from './gazetteer.ts'
import { refuse, TOPOLOGY_FILE, topologyOf } from './topology.ts'

const code = z.string().regex(/^[0-9A-Za-z._-]{2,12}$/)
/** Letters, digits and what names are written with: text that was read in the wrong encoding has other signs in it. */
const name = z
  .string()
  .max(120)
  .regex(/^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} \u00A0'’‘ʼ`.,:;&/()–-]+$/u)
const words = z
  .string()
  .max(300)
  .regex(/^[^\p{C}\uFFFD]*$/u)

const ROWS = {
  'provinces.json': z.object({
    code,
    name,
    fullName: name.optional(),
    type: words.optional(),
    /** How many communes the province has: a cut units.json is found by it. */
    units: z.number().int().optional(),
  }),
  'units.json': z.object({
    code,
    name,
    fullName: name,
    type: z.enum(['xa', 'phuong', 'dac_khu']),
    type2025: words.optional(),
    provinceCode: code,
    lat: z.number().min(country.south).max(country.north).nullish(),
    lon: z.number().min(country.west).max(country.east).nullish(),
    areaKm2: z.number().nullish(),
    altCodes: z.array(code).optional(),
    centre: words.optional(),
  }),
  'former_units.json': z.object({
    code,
    name,
    districtCode: code,
    provinceCode: code,
    to: z.array(z.tuple([code, z.enum(['F', 'S', 'P', 'A'])])).min(1),
    former: z.array(name).optional(),
  }),
  districts: z.object({ code, name, provinceCode: code }),
  provinces: z.object({ code, name }),
} as const

const FORMER_FILE = 'former_districts_provinces.json'
export const BUNDLE_FILES = [
  'provinces.json',
  'units.json',
  'former_units.json',
  FORMER_FILE,
  TOPOLOGY_FILE,
] as const

/**
 * A gazetteer folder's parsed files → the bundle. Refuses a missing file, a row that is not in the format, and a row that
 * points at a unit, district or province that is not there, naming file and row. Boundaries alone may be missing.
 */
export const readBundle = (files: Readonly<Record<string, unknown>>): Bundle => {
  const former = recordOf(files[FORMER_FILE], FORMER_FILE)
  const provinces = rowsOf(files['provinces.json'], 'provinces.json', ROWS['provinces.json'])
  const bundle: Bundle = {
    provinces: provinces.map(({ units: _, ...province }) => province),
    units: rowsOf(files['units.json'], 'units.json', ROWS['units.json']),
    formerUnits: rowsOf(files['former_units.json'], 'former_units.json', ROWS['former_units.json']),
    formerDistricts: rowsOf(former.districts, `${FORMER_FILE} districts`, ROWS.districts),
    formerProvinces: rowsOf(former.provinces, `${FORMER_FILE} provinces`, ROWS.provinces),
    ...(files[TOPOLOGY_FILE] !== undefined && { boundaries: topologyOf(files[TOPOLOGY_FILE]) }),
  }
  mustHaveOwnCodes(bundle.units)
  mustHaveAllUnits(provinces, bundle)
  mustPointAtKnownRows(bundle)
  return { ...bundle, formerUnits: bundle.formerUnits.map(placedBySuccessors(bundle)) }
}

/** Lists carry the province of before the change in this column too: what the successors say holds, and it is kept what the list said. */
const placedBySuccessors = ({ units }: Bundle): ((row: FormerUnitRow) => FormerUnitRow) => {
  const provinceOfUnit = new Map(units.map(({ code, provinceCode }) => [code, provinceCode]))
  return (row) => {
    const provinceCode = provinceOfSuccessors(row, provinceOfUnit) ?? row.provinceCode
    return provinceCode === row.provinceCode ? row : { ...row, provinceCode, saidProvince: row.provinceCode }
  }
}

const mustHaveAllUnits = (provinces: { code: string; units?: number }[], { units }: Bundle): void => {
  const known = new Set(provinces.map(({ code }) => code))
  mustPoint('units.json', units, (i) => known.has(units[i]!.provinceCode))
  const found = Map.groupBy(units, (row) => row.provinceCode)
  for (const [i, { code, units: said }] of provinces.entries()) {
    const n = new Set(found.get(code)?.map((row) => row.code)).size
    if (said !== undefined && said !== n)
      refuse(
        `units.json có ${n} xã, phường của tỉnh ${code}, nhưng provinces.json, dòng ${i + 1} ghi ${said}.`,
        `units.json has ${n} communes of province ${code}, but provinces.json, row ${i + 1} says ${said}.`,
      )
  }
}

const recordOf = (value: unknown, file: string): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(`Thiếu hoặc hỏng tệp ${file}.`, `The file ${file} is missing or broken.`)

const rowsOf = <Row>(value: unknown, file: string, row: z.ZodType<Row>): Row[] => {
  if (!Array.isArray(value) || value.length === 0)
    return refuse(`Thiếu hoặc hỏng tệp ${file}.`, `The file ${file} is missing or broken.`)
  return value.map((one, i) => {
    const read = row.safeParse(one)
    if (read.success) return read.data
    const where = read.error.issues[0]?.path.join('.') || 'row'
    const found = JSON.stringify(valueAt(one, read.error.issues[0]?.path ?? []))?.slice(0, 60) ?? '–'
    return refuse(
      `${file}, dòng ${i + 1}: sai ở ${where}: ${found}.`,
      `${file}, row ${i + 1}: ${where} is wrong: ${found}.`,
    )
  })
}

const valueAt = (row: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], row)

const mustPoint = (file: string, rows: readonly unknown[], isKnown: (i: number) => boolean): void => {
  const lost = rows.findIndex((_, i) => !isKnown(i))
  if (lost >= 0)
    refuse(
      `${file}, dòng ${lost + 1}: trỏ tới đơn vị không có.`,
      `${file}, row ${lost + 1}: points at a unit that is not there.`,
    )
}

const mustPointAtKnownRows = ({
  provinces,
  units,
  formerUnits,
  formerDistricts,
  formerProvinces,
}: Bundle): void => {
  const knownProvinces = new Set(provinces.map((row) => row.code))
  const knownUnits = new Set(units.map((row) => row.code))
  const knownDistricts = new Set(formerDistricts.map((row) => row.code))
  const knownFormer = new Set([...knownProvinces, ...formerProvinces.map((row) => row.code)])
  mustPoint('former_units.json', formerUnits, (i) => {
    const { districtCode, provinceCode, to } = formerUnits[i]!
    return (
      knownDistricts.has(districtCode) &&
      knownFormer.has(provinceCode) &&
      to.every(([successor]) => knownUnits.has(successor))
    )
  })
  mustPoint(`${FORMER_FILE} districts`, formerDistricts, (i) =>
    knownFormer.has(formerDistricts[i]!.provinceCode),
  )
}

/** Also the other official code of a unit is its own: else one unit would take over the life of another. */
const mustHaveOwnCodes = (units: Bundle['units']): void => {
  const rowOf = new Map<string, number>()
  const mustBeFree = (code: string, i: number): void => {
    const first = rowOf.get(code)
    if (first !== undefined && first !== i)
      refuse(
        `units.json, dòng ${i + 1}: mã "${code}" trùng với dòng ${first + 1}.`,
        `units.json, row ${i + 1}: the code "${code}" is also in row ${first + 1}.`,
      )
  }
  for (const [i, { code }] of units.entries()) {
    mustBeFree(code, i)
    rowOf.set(code, i)
  }
  for (const [i, { altCodes = [] }] of units.entries())
    for (const code of altCodes) {
      mustBeFree(code, i)
      rowOf.set(code, i)
    }
}
