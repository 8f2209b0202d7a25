import { isVietnamese, todaysLetters } from '../../platform/legacy-letters.ts'

/** Beyond it a mail is not read once more. */
const largest = 1024 * 1024
const unread = '\ufffd'

type Bytes = Uint8Array<ArrayBuffer>
type Read = (source: Bytes) => Promise<string>

/**
 * What a mail says whose letters are not those that it names: old programs write TCVN3, VNI or windows-1258 and call it
 * Unicode, or call it nothing. Read again by other tables, it is taken as it makes Vietnamese.
 */
export const inOtherLetters = async (said: string, source: Bytes, read: Read): Promise<string> => {
  if (!said.includes(unread) || source.length > largest) return said
  const own = await read(callingIt(source, 'windows-1258'))
  if (marks.test(own) && isVietnamese(own.normalize('NFC'))) return own
  const western = await read(callingIt(source, 'windows-1252'))
  const todays = todaysLetters(western)
  return todays === western ? said : todays
}

/** Tones that stand behind their vowel, as windows-1258 has them; on a consonant they make no Vietnamese. */
const marks = /[\u0300\u0301\u0303\u0309\u0323]/

const named = /\bcharset\s*=\s*"?(?:utf-?8|us-ascii)"?/gi
const typed = /^(content-type:\s*text\/(?:plain|html))(?![^\n]*charset)/gim

const callingIt = (source: Bytes, charset: string): Bytes => {
  const letters = new TextDecoder('latin1')
  const said = letters.decode(source)
  const renamed = said.replace(named, `charset=${charset}`).replace(typed, `$1; charset=${charset}`)
  const isNamed = /^content-type:/im.test(said)
  return bytesOf(isNamed ? renamed : `Content-Type: text/plain; charset=${charset}\r\n${renamed}`)
}

/** `latin1` reads 0x80 to 0x9f as windows-1252 does: back by the same table. */
const bytesOf = (letters: string): Bytes => Uint8Array.from(letters, (letter) => codes.get(letter) ?? 63)
const codes = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('latin1').decode(Uint8Array.of(byte)), byte] as const,
  ),
)
