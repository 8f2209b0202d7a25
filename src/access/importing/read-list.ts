import { wrongField } from '../../platform/errors.ts'
import { fold } from '../../routing/text.ts'

/**
 * What a cell that holds several names means. Semicolons, bars and lines part them, and commas
 * where no name has one of its own.
 * `known` is keyed by folded name. Refused: a name that nothing is called by.
 */
export const readList = <T>(cell: string, known: Map<string, T>): T[] => {
  const found = cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => withCommas(part, known))
  return [...new Set(found)]
}

/** “Chủ tịch xã, phường, Cán bộ xử lý” is two names: the longest that is one comes first. */
const withCommas = <T>(part: string, known: Map<string, T>): T[] => {
  const words = part.split(',').map((word) => word.trim())
  for (let many = words.length; many > 0; many--) {
    const called = known.get(fold(words.slice(0, many).join(', ')))
    if (called === undefined) continue
    const rest = words.slice(many).join(', ')
    return [called, ...(rest ? withCommas(rest, known) : [])]
  }
  throw wrongField('cell', { vi: `Chưa hiểu “${part}”.`, en: `“${part}” is not known.` })
}
