import type { Words } from '../tokens.ts'
import type { Mention } from './mentions.ts'

/** What a name is that names no place. */
export type NotThePlace = 'street' | 'landmark' | 'hamlet' | 'person'
/** `inOneProvince`: only names of one known province were looked up. */
export type Seen = {
  words: Words
  mentions: readonly Mention[]
  inAddress: boolean
  inOneProvince: boolean
}
