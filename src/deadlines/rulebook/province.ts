import type { Ctx } from '../../context/context.ts'
import { wrongField } from '../../platform/errors.ts'

/** The screens that show the rules of a province; the country's rules are shown in all of them. */
export const audienceOf = ({ knowledge }: Ctx, provinceCode: string | null): string[] =>
  (provinceCode === null ? [...knowledge.gazetteer.provinces.keys()] : [provinceCode]).map(
    (code) => `province:${code}`,
  )

export const mustExist = ({ knowledge }: Ctx, provinceCode: string | null): void => {
  if (provinceCode === null || knowledge.gazetteer.provinces.has(provinceCode)) return
  const sentence = { vi: 'Không có tỉnh, thành phố mang mã này.', en: 'No province has this code.' }
  throw wrongField('provinceCode', sentence)
}

/** The chain of events of a calendar: a province's, or the country's. */
export const calendarSubject = (provinceCode: string | null): string => `calendar:${provinceCode ?? 'nation'}`
