import { type Sentence, wrongField } from '../../platform/errors.ts'
import { fold } from '../../routing/text.ts'

/** `kind`: what such a name is; `like`: some that are understood. */
type Known<T> = { known: Map<string, T>; kind: Sentence; like: string }

/**
 * What a cell that holds several names means. Semicolons, bars and lines part them, and commas
 * where no name has one of its own.
 * `known` is keyed by folded name. Refused: a name that nothing is called by, with what is known.
 */
export const readList = <T>(cell: string, { known, kind, like }: Known<T>): T[] => {
  const found = cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => withCommas(part, { known, kind, like }))
  return [...new Set(found)]
}

/** “Chủ tịch xã, phường, Cán bộ xử lý” is two names: the longest that is one comes first. */
const withCommas = <T>(part: string, list: Known<T>): T[] => {
  const words = part.split(',').map((word) => word.trim())
  for (let many = words.length; many > 0; many--) {
    const called = list.known.get(fold(words.slice(0, many).join(', ')))
    if (called === undefined) continue
    const rest = words.slice(many).join(', ')
    return [called, ...(rest ? withCommas(rest, list) : [])]
  }
  const { kind, like } = list
  throw wrongField('cell', {
    vi: `Chưa hiểu ${kind.vi} “${part}”. Xin ghi như: ${like}.`,
    en: `The ${kind.en} “${part}” is not known. Please write it like: ${like}.`,
  })
}
