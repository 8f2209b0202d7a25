import { publicUnit } from '../../publishing/public-unit.ts'
import type { Gazetteer } from '../../routing/place/gazetteer.ts'
import { noJurisdiction, unknownJurisdiction } from './faults.ts'

/** Where one asks about: a commune, a province, or the whole country where both are null. */
export type Jurisdiction = { id: string; provinceCode: string | null; communeCode: string | null }

export const wholeCountry = 'vn'

/** `vn`, the code of a province (`01`) or of a commune (`00364`). We serve several, so that it has to be said (GeoReport v2). */
export const jurisdictionOf = (gazetteer: Gazetteer, id: string | undefined): Jurisdiction => {
  if (!id) throw noJurisdiction()
  if (id === wholeCountry) return { id, provinceCode: null, communeCode: null }
  const unit = /^\d{2}(\d{3})?$/.test(id) ? publicUnit(gazetteer, id) : null
  if (!unit) throw unknownJurisdiction(id)
  return { id, provinceCode: unit.provinceCode, communeCode: unit.communeCode }
}
