import type { ReporterRow } from '../../../db/schema/tickets.ts'
import { blank, shortened } from '../../publishing/blanked.ts'
import { fold, foldWord } from '../../routing/text.ts'

export type Said = Pick<ReporterRow, 'name' | 'phone' | 'email' | 'postalAddress' | 'helper'>
export type Contact = Said & Pick<ReporterRow, 'zaloId'>

const words = /[\p{L}\p{M}\p{N}]+/gu
/** What people put between the digits of a number. */
const gap = String.raw`[\s().\-–—_·]{0,3}`

/**
 * A report without what its sender left of themselves: name, phone, e-mail and address as they were kept, in any letters and
 * with or without accents. A name of one word stays, for it means other things as well.
 */
export const withoutContact = (text: string, contact: Said): string => shortened(blankedOf(text, contact))

/** The same, as long as it was: what was found can be marked where it stands. */
export const blankedOf = (text: string, contact: Said): string => {
  const { name, helper, email, postalAddress, phone } = contact
  const lines = [...(postalAddress?.split('\n') ?? []), email, name, helper]
  const bare = lines
    .map((line) => keysOf(line ?? ''))
    .filter((keys) => keys.length > 1)
    .reduce(withoutWords, text)
  return phone ? bare.replace(numberIn(phone), blank) : bare
}

const keysOf = (text: string) => [...fold(text).matchAll(words)].map(([word]) => word)

/** Every stretch of these words, whatever stands between them. */
const withoutWords = (text: string, keys: string[]): string => {
  const found = [...text.matchAll(words)].map(({ 0: word, index }) => ({
    key: foldWord(word.normalize('NFC').toLowerCase()),
    from: index,
    until: index + word.length,
  }))
  const starts = found.flatMap((_, at) => (keys.every((key, i) => found[at + i]?.key === key) ? [at] : []))
  return starts.reduceRight(
    (rest, at) => blankedBetween(rest, found[at]!.from, found[at + keys.length - 1]!.until),
    text,
  )
}

const blankedBetween = (text: string, from: number, until: number) =>
  text.slice(0, from) + blank(text.slice(from, until)) + text.slice(until)

/** As kept, +84…, and as people write it: 0912 345 678, 84-912-345-678. */
const numberIn = (phone: string): RegExp => {
  const national = phone.replace(/^\+84/, '').replace(/\D/g, '')
  return new RegExp(String.raw`(?<!\d)(?:\+?84${gap}|0)?${[...national].join(gap)}(?!\d)`, 'gu')
}
