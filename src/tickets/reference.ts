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
 * A new reference such as `KH7T-M3RA`: seven random characters (2 × 10^10 values) and a check character.
 * @param random bytes to draw from; at least seven.
 */
export const makeReference = (random: Uint8Array): string => {
  const body = [...random.slice(0, 7)].map((byte) => alphabet[byte % size]).join('')
  return `${body.slice(0, 4)}-${body.slice(4)}${checkCharacter(body)}`
}

/** Reads a reference as people type it (lower case, spaces, no dash); null when the check fails. */
export const readReference = (typed: string): string | null => {
  const plain = typed.toUpperCase().replace(/[\s.\-–]/g, '')
  if (plain.length !== 8 || [...plain].some((character) => !alphabet.includes(character))) return null
  if (checkCharacter(plain.slice(0, 7)) !== plain[7]) return null
  return `${plain.slice(0, 4)}-${plain.slice(4)}`
}

/** Finds the first reference inside a message, such as an SMS reply. */
export const findReference = (text: string): string | null => {
  for (const match of text.toUpperCase().matchAll(/\b(?=([A-Z2-9]{4})[\s.\-–]?([A-Z2-9]{4})\b)/g)) {
    const reference = readReference(`${match[1]}${match[2]}`)
    if (reference) return reference
  }
  return null
}
