const TONES = '\u0300\u0301\u0309\u0303\u0323'
const VOWELS = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'

/** Every Vietnamese vowel → its letter without a tone, and its tone (0 = none). */
const PARTS = new Map<string, { letter: string; tone: number }>()
for (const letter of VOWELS) {
  PARTS.set(letter, { letter, tone: 0 })
  for (let tone = 1; tone <= TONES.length; tone++)
    PARTS.set((letter + TONES[tone - 1]).normalize('NFC'), { letter, tone })
}
const PLAIN = new Map(
  [...PARTS.keys(), 'đ', 'Đ'].map((letter) => [
    letter,
    letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D'),
  ]),
)
const VOWEL_RUN = new RegExp(`([qQgG]?)([${[...PARTS.keys()].join('')}]{2,4})(\\p{L}?)`, 'gu')
const TONED = new RegExp(
  `[${[...PARTS]
    .filter(([, part]) => part.tone > 0)
    .map(([vowel]) => vowel)
    .join('')}]`,
  'u',
)
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\uFFFD]/gu

/** NFC without control characters and half characters; line breaks stay. */
export const compose = (text: string): string => text.toWellFormed().normalize('NFC').replace(INVISIBLE, '')

/**
 * The text as a person would write it: NFC, one tone placement (hoà → hòa, đừơng → đường), single spaces;
 * accents and case stay. Control characters and half characters are dropped.
 */
export const tidy = (text: string): string => {
  const composed = compose(text)
  const placed = TONED.test(composed) ? composed.replace(VOWEL_RUN, placeTone) : composed
  return placed.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * The search key: tidied, lower case, no accents, đ → d. Idempotent; the same for NFC and NFD, either case and
 * either tone placement.
 */
export const fold = (text: string): string => {
  const once = stripMarks(tidy(text).toLowerCase())
  // Nearly every text is plain letters by now, and stays what it is when it is tidied again.
  if (/^[ -~]*$/.test(once)) return once.replace(/ {2,}/g, ' ').trim()
  const bare = stripMarks(tidy(once).toLowerCase())
  return bare.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
}

/** The key of a word that is already tidied and in lower case. */
export const foldWord = (word: string): string => {
  let key = ''
  for (const letter of word) {
    const plain = letter < '\u0080' ? letter : PLAIN.get(letter)
    if (plain === undefined) return fold(word)
    key += plain
  }
  return key
}

/** Does the text carry any Vietnamese accent (a tone, ă â ê ô ơ ư or đ)? */
export const hasAccents = (text: string): boolean =>
  /[\u0300-\u036Fđ]/u.test(text.toLowerCase().normalize('NFD'))

const stripMarks = (text: string): string =>
  /^[\u0000-\u007F]*$/.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').normalize('NFC')

const placeTone = (run: string, before: string, vowels: string, after: string): string => {
  const parts = [...vowels].map((vowel) => PARTS.get(vowel)!)
  const toned = parts.filter((part) => part.tone > 0)
  if (toned.length !== 1) return run
  const seat = seatOfTone(
    before,
    parts.map((part) => part.letter),
    after,
  )
  const placed = parts.map(({ letter }, i) => (i === seat ? letter + TONES[toned[0]!.tone - 1] : letter))
  return before + placed.join('').normalize('NFC') + after
}

/** Which vowel carries the tone, in the placement that official lists use (hòa, thúy, quý, giữa). */
const seatOfTone = (before: string, letters: string[], after: string): number => {
  const lower = letters.map((letter) => letter.toLowerCase())
  const glide = (/q/i.test(before) && lower[0] === 'u') || (/g/i.test(before) && lower[0] === 'i') ? 1 : 0
  const marked = lower.findLastIndex((letter) => 'ăâêôơư'.includes(letter))
  if (marked >= glide) return marked
  if (after) return lower.length - 1
  return lower.length - glide >= 3 ? glide + 1 : glide
}
