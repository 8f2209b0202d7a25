import { z } from 'zod'
import { parsedJson } from '../../../platform/parsed.ts'
import { writtenMoment } from '../../../platform/written-dates.ts'
import { badLine, notOurFile, notSigned, tooLarge, tooLong } from './refusals.ts'
import { isSigned, signatureOf } from './signature.ts'

const format = 'lang-nghe-exchange/1'

const reference = z.string().regex(/^[\x21-\x7e]{1,100}$/)
const said = z.string().max(5_000)

const head = z.strictObject({
  format: z.literal(format),
  /** Who made it, so that nobody takes in their own. */
  from: z.string().min(1).max(500),
  madeAt: writtenMoment,
  /** When the newest file of the reader's that its maker has taken in was made. */
  takenAt: writtenMoment.nullable(),
})
export type Head = z.output<typeof head>
/** Whoever picked some other file is told that, and nothing of signatures. */
const opening = z.object({ format: z.string().startsWith('lang-nghe-exchange/') })

const line = z.discriminatedUnion('kind', [
  /** A request of the maker's. */
  z.strictObject({
    kind: z.literal('request'),
    reference,
    fields: z.record(z.string().max(40), said),
  }),
  /** What happened to it where it comes from. */
  z.strictObject({
    kind: z.literal('told'),
    reference,
    id: reference,
    status: z.literal('open').optional(),
    text: said,
  }),
  /** They say anything of a request of the reader's; empty: they work on it. */
  z.strictObject({ kind: z.literal('word'), reference, id: reference, text: said }),
  /** How a request of the reader's stands there, and as what; with the answer where one was given. */
  z.strictObject({
    kind: z.literal('stands'),
    reference,
    as: reference,
    status: z.enum(['open', 'closed']),
    text: said,
  }),
])
export type Line = z.output<typeof line>

const largest = 20_000_000
const mostLines = 50_000
const longest = 40_000

export const written = (
  key: string,
  { from, madeAt, takenAt }: Omit<Head, 'format'>,
  lines: readonly Line[],
): string => {
  const all = [
    { format, from, madeAt: madeAt.toISOString(), takenAt: takenAt?.toISOString() ?? null },
    ...lines,
  ]
  const body = `${all.map((one) => JSON.stringify(one)).join('\n')}\n`
  return `${body}${JSON.stringify({ signature: signatureOf(key, body) })}\n`
}

export type FileRead = { head: Head; lines: { n: number; line: Line | null }[] }

/** What a file says, once it is proven to be theirs; a line that nobody understands is null. */
export const readFileOf = (key: string, bytes: Uint8Array, most = mostLines): FileRead => {
  if (bytes.length > largest) throw tooLarge()
  const text = decoded(bytes)
  if (!opening.safeParse(parsed(text.slice(0, longest).split('\n')[0]!)).success) throw notOurFile()
  const cut = text.trimEnd().lastIndexOf('\n') + 1
  const body = text.slice(0, cut)
  const last = z.strictObject({ signature: z.string() }).safeParse(parsed(text.slice(cut)))
  if (!last.success || !isSigned(key, { body, signature: last.data.signature })) throw notSigned()
  const [first, ...rest] = body.trimEnd().split('\n')
  if (rest.length > most) throw tooLong(most)
  const opened = head.safeParse(parsed(first!))
  if (!opened.success) throw notOurFile()
  return { head: opened.data, lines: rest.map((one, at) => ({ n: at + 2, line: lineOf(one) })) }
}

const lineOf = (text: string): Line | null => {
  const read = text.length > longest ? null : line.safeParse(parsed(text))
  return read?.success ? read.data : null
}

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw badLine()
  }
}

const parsed = (text: string): unknown => {
  try {
    return parsedJson(text)
  } catch {
    return null
  }
}
