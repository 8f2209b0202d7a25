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

/** What surely is too long is not counted: the calculator takes milliseconds. */
const fits = (text: string, script: Script): boolean => {
  const segments = script === 'accented' ? 2 : 1
  const longest = plainLetters(text) === text ? [160, 306][segments - 1]! : [70, 134][segments - 1]!
  return text.length <= longest && new SegmentedMessage(text, 'auto').segmentsCount <= segments
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')

/** One SMS: head and tail whole, the quote cut at a word, the link where there is room for it. */
export const smsText = ({ head, quote, tail, link }: SmsParts, script: Script): string => {
  const write = (text: string) =>
    (script === 'plain' ? plainLetters(text) : text.normalize('NFC')).replace(/\s+/g, ' ').trim()
  const said = quote ? write(quote).slice(0, quoteAtMost) : ''
  for (const end of link ? [join(tail, link), tail] : [tail]) {
    for (const cut of cuts(said)) {
      if (said && end !== tail && cut.length < Math.min(said.length, quoteAtLeast)) break
      const text = write(join(head, cut, end))
      if (fits(text, script)) return text
    }
  }
  return hardCut(write(join(head, tail)), script)
}

/** The whole text, then ever shorter ones, cut at words. */
function* cuts(text: string): Generator<string> {
  yield text
  for (let end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1))
    yield `${text.slice(0, end)}...`
  if (text) yield ''
}

const hardCut = (text: string, script: Script): string => {
  let cut = text
  while (!fits(cut, script)) cut = cut.slice(0, -1)
  return cut
}
