import type { Bundle } from '../place/gazetteer.ts'
import { refuse } from '../place/topology.ts'
import { lacking, mustBeDrawn } from './boundary-checks.ts'

/**
 * What the database and the index need of a bundle beyond its format: codes that fit and are there once, boundaries that
 * can be drawn, and no file cut short. Refused naming file and row.
 */
export const checkBundle = (bundle: Bundle): void => {
  mustBeCodes('provinces.json', bundle.provinces, /^\d{2}$/)
  mustBeCodes('units.json', bundle.units, /^\d{5}$/)
  mustBeCodes('former_units.json', bundle.formerUnits, /^\w{1,12}$/)
  mustBeCodes('former_districts_provinces.json districts', bundle.formerDistricts, /^\w{3}$/)
  mustBeCodes('former_districts_provinces.json provinces', bundle.formerProvinces, /^\d{2}$/)
  mustComeFromSomewhere(bundle)
  mustBeDrawn(bundle)
}

const mustBeCodes = (file: string, rows: readonly { code: string }[], shape: RegExp): void => {
  const seen = new Map<string, number>()
  for (const [i, { code }] of rows.entries()) {
    if (!shape.test(code))
      refuse(`${file}, dòng ${i + 1}: mã "${code}" sai dạng.`, `${file}, row ${i + 1}: "${code}" is no code.`)
    const first = seen.get(code)
    if (first !== undefined)
      refuse(
        `${file}, dòng ${i + 1}: mã "${code}" trùng với dòng ${first + 1}.`,
        `${file}, row ${i + 1}: the code "${code}" is also in row ${first + 1}.`,
      )
    seen.set(code, i)
  }
}

const mustComeFromSomewhere = ({ units, formerUnits }: Bundle): void => {
  const reached = new Set(formerUnits.flatMap(({ to }) => to.map(([code]) => code)))
  const orphans = units.filter(({ code }) => !reached.has(code)).length
  if (orphans > units.length * lacking)
    refuse(
      `former_units.json có vẻ bị cắt: ${orphans}/${units.length} xã, phường không có đơn vị cũ nào.`,
      `former_units.json seems cut: ${orphans} of ${units.length} communes come from no former unit.`,
    )
}
