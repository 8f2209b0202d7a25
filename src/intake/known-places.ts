import { type FieldProblem, Refused, type Sentence } from '../platform/errors.ts'
import { communeOf, type Gazetteer, provinceOf } from '../routing/place/gazetteer.ts'

const sentences = {
  noProvince: {
    vi: 'Không có tỉnh, thành phố nào mang mã này.',
    en: 'No province has this code.',
  },
  noCommune: {
    vi: 'Không có xã, phường nào mang mã này.',
    en: 'No commune has this code.',
  },
  elsewhere: {
    vi: 'Xã, phường này không thuộc tỉnh, thành phố đã chọn.',
    en: 'This commune is not in the chosen province.',
  },
} satisfies Record<string, Sentence>

type Codes = { provinceCode?: string | undefined; communeCode?: string | undefined }

/** What is wrong with the codes that a sender chose: a code of nothing is told, never dropped silently. */
export const placeProblems = (gazetteer: Gazetteer, { provinceCode, communeCode }: Codes): FieldProblem[] => {
  const commune = communeCode ? communeOf(gazetteer, communeCode) : null
  if (provinceCode && !provinceOf(gazetteer, provinceCode))
    return [{ field: 'provinceCode', sentence: sentences.noProvince }]
  if (communeCode && !commune) return [{ field: 'communeCode', sentence: sentences.noCommune }]
  if (commune && provinceCode && commune.provinceCode !== provinceCode)
    return [{ field: 'communeCode', sentence: sentences.elsewhere }]
  return []
}

export const mustBeKnownPlace = (gazetteer: Gazetteer, codes: Codes): void => {
  const [problem] = placeProblems(gazetteer, codes)
  if (problem) throw new Refused('invalid', problem.sentence, { fields: [problem] })
}
