import type { Ctx } from '../../context/context.ts'
import { CATEGORIES, CATEGORY_CODES, isCategoryCode } from '../../routing/categories.ts'
import { categoryNameAt } from '../../texts/category-names.ts'
import { unknownSubject } from './faults.ts'
import type { Jurisdiction } from './jurisdictions.ts'
import type { Value } from './xml.ts'

/** What can be reported, in the words of that place. We ask nothing besides, so that no service has a definition of its own. */
export const servicesOf = ({ knowledge }: Ctx, place: Jurisdiction): Value[] =>
  CATEGORY_CODES.map((code) => {
    const { vi, en } = categoryNameAt(knowledge.texts, code, place)
    return {
      service_code: code,
      service_name: vi,
      description: en,
      metadata: false,
      type: 'realtime',
      keywords: CATEGORIES[code].department,
      group: CATEGORIES[code].department,
    }
  })

export const definitionOf = (code: string): Value => {
  if (!isCategoryCode(code)) throw unknownSubject(code)
  return { service_code: code, attributes: [] }
}
