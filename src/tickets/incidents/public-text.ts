import { wrongField } from '../../platform/errors.ts'
import { partsOf } from '../../publishing/blanked.ts'
import { asRead, blankedForPublic } from '../../publishing/public-words.ts'

/** Lines of companies and switchboards, which everybody may ring. */
const publicLine = /(?<!\d)1[89]00[ .]?\d{4}(?:[ .]?\d{2})?(?!\d)/g

/** What an incident says is read by everybody at once: refused while it holds what may lead to a person. */
export const mustBePublic = (field: string, text: string): void => {
  const read = asRead(text).replace(publicLine, (line) => '—'.repeat(line.length))
  const found = partsOf(read, blankedForPublic(read)).find((part) => part.found)
  if (!found) return
  throw wrongField(field, {
    vi: `"${found.text.trim()}" có thể dẫn đến một người hoặc một nhà; mọi người đều đọc được, xin bỏ ra.`,
    en: `"${found.text.trim()}" may lead to a person or a house; everybody reads this, so please take it out.`,
  })
}
