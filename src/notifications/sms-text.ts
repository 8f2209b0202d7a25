import { SegmentedMessage } from 'sms-segments-calculator'

export type SmsParts = {
  /** Says which ticket and what happened; always kept. */
  head: string
  /** What a person wrote; cut to fit. */
  quote?: string | undefined
  /** What to do now; always kept. */
  tail?: string | undefined
  /** Left out when there is no room. */
  link?: string | undefined
  /** Left out first. */
  hint?: string | undefined
}

/** Writes with or without accents: an unaccented answer is one GSM-7 segment, an accented one at most two of UCS-2. */
export type Script = 'accented' | 'plain'

const quoteAtLeast = 30
const quoteAtMost = 320
const typography: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '•': '-',
  '₫': 'd',
  '\u00a0': ' ',
}
const outsideGsm7 = /[^A-Za-z0-9 \n@$_!"#%&'()*+,\-./:;<=>?]/g

/** Vietnamese without accents, in the characters that one old phone shows like another (GSM-7, none that counts double). */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[–—‘’“”…•₫\u00a0]/g, (character) => typography[character]!)
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(outsideGsm7, '')

type Room = { script: Script; segments: number }

/** What surely is too long is not counted: the calculator takes milliseconds. */
const fits = (text: string, { segments }: Room): boolean => {
  const longest = plainLetters(text) === text ? [160, 306][segments - 1]! : [70, 134][segments - 1]!
  return text.length <= longest && new SegmentedMessage(text, 'auto').segmentsCount <= segments
}

/** How many SMS it is to the network: of one that an old phone shows, by its length alone. */
export const segmentsOf = (text: string): number => {
  if (plainLetters(text) !== text) return new SegmentedMessage(text, 'auto').segmentsCount
  return text.length <= 160 ? 1 : Math.ceil(text.length / 153)
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')

/**
 * One SMS: head and tail whole, the quote cut at a word, link and hint where there is room for them. What has no room in
 * its script goes unaccented, in two segments if it must: nothing is cut inside a choice, a code or a link.
 */
export const smsText = (parts: SmsParts, script: Script): string => {
  const rooms: Room[] = [
    { script, segments: script === 'plain' ? 1 : 2 },
    { script: 'plain', segments: 1 },
    { script: 'plain', segments: 2 },
  ]
  for (const room of rooms) {
    const text = textIn(room, parts)
    if (text !== null) return text
  }
  const { head, tail } = parts
  return cutAtWord(writtenIn('plain', join(head, tail)), rooms[2]!)
}

const writtenIn = (script: Script, text: string) =>
  (script === 'plain' ? plainLetters(text) : text.normalize('NFC')).replace(/\s+/g, ' ').trim()

const textIn = (room: Room, { head, quote, tail, link, hint }: SmsParts): string | null => {
  const said = quote ? atMost(quoteAtMost, writtenIn(room.script, quote)) : ''
  const ends = [join(tail, link, hint), join(tail, link), join(tail, hint), join(tail)]
  for (const end of new Set(ends)) {
    for (const cut of cuts(said)) {
      if (said && end !== join(tail) && cut.length < Math.min(said.length, quoteAtLeast)) break
      const text = writtenIn(room.script, join(head, cut, end))
      if (fits(text, room)) return text
    }
  }
  return null
}

const atMost = (length: number, text: string): string =>
  text.length <= length
    ? text
    : text.slice(0, text.lastIndexOf(' ', length) + 1).trim() || text.slice(0, length)

/** The whole text, then ever shorter ones, cut at words. */
function* cuts(text: string): Generator<string> {
  yield text
  for (let end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1))
    yield `${text.slice(0, end)}...`
  if (text) yield ''
}

const cutAtWord = (text: string, room: Room): string => {
  for (const cut of cuts(text)) if (cut && fits(cut, room)) return cut
  return text.slice(0, 306)
}
