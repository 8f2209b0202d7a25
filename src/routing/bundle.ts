import { z } from 'zod'
import { Refused } from '../platform/errors.ts'
import type { UnitTopology } from './boundaries.ts'
import type { Bundle } from './gazetteer.ts'

const code = z.string().regex(/^[0-9A-Za-z._-]{2,12}$/)
const name = z.string().min(1).max(120)

const ROWS = {
  'provinces.json': z.object({
    code,
    name,
    fullName: name.optional(),
    type: z.string().optional(),
    /** How many communes the province has: a cut units.json is found by it. */
    units: z.number().int().optional(),
  }),
  'units.json': z.object({
    code,
    name,
    fullName: name,
    type: z.enum(['xa', 'phuong', 'dac_khu']),
    type2025: z.string().optional(),
    provinceCode: code,
    lat: z.number().min(-90).max(90).nullish(),
    lon: z.number().min(-180).max(180).nullish(),
    areaKm2: z.number().nullish(),
    altCodes: z.array(code).optional(),
    centre: z.string().optional(),
  }),
  'former_units.json': z.object({
    code,
    name,
    districtCode: code,
    provinceCode: code,
    to: z.array(z.tuple([code, z.enum(['F', 'S', 'P', 'A'])])).min(1),
    former: z.array(z.string()).optional(),
  }),
  districts: z.object({ code, name, provinceCode: code }),
  provinces: z.object({ code, name }),
} as const

const FORMER_FILE = 'former_districts_provinces.json'
const TOPOLOGY_FILE = 'wards-5pct.topojson'
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
  mustHaveAllUnits(provinces, bundle)
  mustPointAtKnownRows(bundle)
  return bundle
}

const mustHaveAllUnits = (provinces: { code: string; units?: number }[], { units }: Bundle): void => {
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

const refuse = (vi: string, en: string): never => {
  throw new Refused('invalid', { vi, en })
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
    return refuse(`${file}, dòng ${i + 1}: sai ở ${where}.`, `${file}, row ${i + 1}: ${where} is wrong.`)
  })
}

const topologyOf = (value: unknown): UnitTopology => {
  const { type, arcs, objects } = recordOf(value, TOPOLOGY_FILE)
  const layers = Object.values(recordOf(objects, TOPOLOGY_FILE)) as {
    geometries?: { properties?: { code?: unknown } }[]
  }[]
  if (type !== 'Topology' || !Array.isArray(arcs))
    refuse(`${TOPOLOGY_FILE} không phải TopoJSON.`, `${TOPOLOGY_FILE} is no TopoJSON.`)
  for (const { geometries } of layers) {
    const broken = (geometries ?? [{}]).findIndex((one) => typeof one.properties?.code !== 'string')
    if (broken >= 0)
      refuse(
        `${TOPOLOGY_FILE}, hình ${broken + 1}: thiếu mã.`,
        `${TOPOLOGY_FILE}, shape ${broken + 1}: no code.`,
      )
  }
  return value as UnitTopology
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
  const check = (file: string, rows: readonly unknown[], isKnown: (i: number) => boolean): void => {
    const lost = rows.findIndex((_, i) => !isKnown(i))
    if (lost >= 0)
      refuse(
        `${file}, dòng ${lost + 1}: trỏ tới đơn vị không có.`,
        `${file}, row ${lost + 1}: points at a unit that is not there.`,
      )
  }
  if (knownUnits.size !== units.length)
    refuse('units.json: có mã trùng nhau.', 'units.json: two rows have the same code.')
  check('units.json', units, (i) => knownProvinces.has(units[i]!.provinceCode))
  check('former_units.json', formerUnits, (i) => {
    const { districtCode, to } = formerUnits[i]!
    return knownDistricts.has(districtCode) && to.every(([successor]) => knownUnits.has(successor))
  })
  const knownFormer = new Set([...knownProvinces, ...formerProvinces.map((row) => row.code)])
  check(`${FORMER_FILE} districts`, formerDistricts, (i) => knownFormer.has(formerDistricts[i]!.provinceCode))
}
