import type { UnitCode } from '../reporting/unit.ts'
import { communeOf, type Gazetteer, provinceOf } from '../routing/place/gazetteer.ts'

/** A commune or a province, as the public asks for it by its code. */
export type PublicUnit = {
  unit: UnitCode
  code: string
  name: string
  provinceCode: string
  communeCode: string | null
  /** The province around a commune. */
  inside: { code: string; name: string } | null
}

/** Null where no commune and no province has the code; a commune answers to its other official code, too. */
export const publicUnit = (gazetteer: Gazetteer, code: string): PublicUnit | null => {
  const commune = communeOf(gazetteer, code)
  const province = provinceOf(gazetteer, commune?.provinceCode ?? code)
  if (!province) return null
  const around = { code: province.code, name: province.fullName ?? province.name }
  const { code: provinceCode, name } = around
  if (!commune) return { unit: `place:${code}`, code, name, provinceCode, communeCode: null, inside: null }
  return {
    unit: `place:${commune.code}`,
    code: commune.code,
    name: commune.fullName,
    provinceCode,
    communeCode: commune.code,
    inside: around,
  }
}
