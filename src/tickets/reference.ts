/** Letters and digits that are not mistaken for one another when read aloud or copied: no I O Q Z 0 1. */
const alphabet = 'ABCDEFGHJKLMNPRSTUVWXY23456789'
const size = alphabet.length

/** ISO 7064 hybrid MOD 31,30: finds every single wrong character and nearly every swapped pair. */
const checkCharacter = (body: string): string => {
  let remainder = size
  for (const character of body) {
    const sum = (remainder + alphabet.indexOf(character)) % size || size
    remainder = (sum * 2) % (size + 1)
  }
  return alphabet[(size + 1 - remainder) % size]!
}

/**
 * A new reference such as `exampleReference`: seven random characters (2 × 10^10 values) and a check character.
 * @param random bytes to draw from; at least seven.
 */
export const makeReference = (random: Uint8Array): string => {
  const body = [...random.slice(0, 7)].map((byte) => alphabet[byte % size]).join('')
  return `${body.slice(0, 4)}-${body.slice(4)}${checkCharacter(body)}`
}

/** Shown wherever somebody wonders what one looks like: who copies it is not told that they mistyped it. */
export const exampleReference = makeReference(
  Uint8Array.from('KH7TM3R', (character) => alphabet.indexOf(character)),
)

const between = String.raw`[\p{P}\p{S}\p{Z}\p{C}]`
const label = /^.*[:=]|^\s*(?:MÃ|MA|REF|REFERENCE|CODE)(?:\s+(?:SỐ|SO|PHẢN ÁNH|PHAN ANH))?\s/u
const asRead = (typed: string) => typed.normalize('NFKC').toUpperCase()

/** Written with its dash and its check right, it is one whatever stands around it: a link that was pasted, "mã là …". */
const dashed = /(?<![\p{L}\p{N}])[A-Z2-9]{4}\p{Pd}[A-Z2-9]{4}(?![\p{L}\p{N}])/gu

/**
 * Reads a reference as people type it: in either case, fullwidth, with spaces or dashes of any kind or none, with "Mã:" before
 * it, in a sentence or in a link; null when the check fails.
 */
export const readReference = (typed: string): string | null => {
  const said = asRead(typed)
  const alone = readBare(said) ?? readBare(said.replace(label, ''))
  if (alone) return alone
  return [...said.matchAll(dashed)].map(([code]) => readBare(code)).find((code) => code !== null) ?? null
}

const readBare = (typed: string): string | null => {
  const plain = typed.replace(new RegExp(between, 'gu'), '')
  if (plain.length !== 8 || [...plain].some((character) => !alphabet.includes(character))) return null
  if (checkCharacter(plain.slice(0, 7)) !== plain[7]) return null
  return `${plain.slice(0, 4)}-${plain.slice(4)}`
}

const inText = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?=([A-Z2-9]{4})${between}{0,3}([A-Z2-9]{4})(?![\p{L}\p{N}]))`,
  'gu',
)
/** Written apart, it is one only where it is called so: eight letters of other words might pass the check. */
const afterLabel = new RegExp(
  String.raw`(?<!\p{L})(?:MÃ|MA|REF|CODE)(?:\s+(?:SỐ|SO|PHẢN ÁNH|PHAN ANH))?${between}{1,3}((?:[A-Z2-9]${between}{0,3}){7}[A-Z2-9])(?![\p{L}\p{N}])`,
  'gu',
)

/** Finds the first reference inside a message, such as an SMS reply. */
export const findReference = (text: string): string | null => {
  const said = asRead(text)
  const found = [...said.matchAll(inText), ...said.matchAll(afterLabel)]
  for (const [, ...parts] of found) {
    const reference = readBare(parts.join(''))
    if (reference) return reference
  }
  return null
}

const likeOne = /(?<![\p{L}\p{N}])(?:[A-Z0-9]{3,5}[-–—][A-Z0-9]{3,5}|[A-Z0-9]{7,9})(?![\p{L}\p{N}])/gu
const hasDigits = /\d.*[A-Z]|[A-Z].*\d/
const isWhole = /^(?!CHUA)[A-Z]{4}-[A-Z]{4}$/

/** What was meant for a reference but is none: seven to nine letters and digits whose check fails. */
export const findMistyped = (text: string): string | null => {
  const typed = [...asRead(text).matchAll(likeOne)].map(([code]) => code)
  const meant = typed.filter((code) => hasDigits.test(code) || isWhole.test(code))
  return meant.find((code) => readReference(code) === null) ?? null
}
