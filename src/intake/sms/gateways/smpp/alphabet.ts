import smpp from 'smpp'
import { SegmentedMessage } from 'sms-segments-calculator'
import type { SmppUrl } from '../../../../platform/smpp-url.ts'

/** What a network means by "the default alphabet". */
export type Letters = SmppUrl['letters']

const { ASCII: gsm, LATIN1: latin1, UCS2: ucs2 } = smpp.encodings
const byDefault = { gsm, latin1 }
const ucs2Coding = 8

/** The bytes as text by their data_coding (GSM 03.38 and 03.40); null where they are no text, or in an alphabet that nobody writes here. */
export const textIn = (coding: number, bytes: Buffer, letters: Letters): string | null => {
  if (coding === 0) return byDefault[letters].decode(bytes)
  if (coding === 1 || coding === 3) return latin1.decode(bytes)
  const isClassed = coding >> 4 === 1
  if (coding === ucs2Coding || (isClassed && (coding & 12) === 8)) return ucs2.decode(bytes)
  if ((isClassed && (coding & 12) === 0) || (coding >= 0xf0 && (coding & 4) === 0)) return gsm.decode(bytes)
  return null
}

export type Encoded = { coding: number; parts: Buffer[] }

/** The text in as few parts as it is counted and paid for; no letter is cut between two. */
export const encoded = (text: string, letters: Letters): Encoded => {
  const { encodingName, segments } = new SegmentedMessage(text)
  const isPlain = encodingName === 'GSM-7'
  const coder = isPlain ? byDefault[letters] : ucs2
  const parts = segments.map((segment) =>
    coder.encode([...segment].map(({ raw }: { raw?: string }) => raw ?? '').join('')),
  )
  return { coding: isPlain ? 0 : ucs2Coding, parts }
}
