import type { Context } from 'hono'
import type { Env } from '../../context/request.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { asAttachment } from '../../tickets/papers/name.ts'
import { type Format, mediaTypes } from './file.ts'
import { type Exported, fileNames } from './words.ts'

/** With the day on which it was asked for. */
export const titleOf = (what: Exported, at: Date): string => `${fileNames[what]}-${dateOf(at)}`

export const fileName = (what: Exported, at: Date, format: Format): string => `${titleOf(what, at)}.${format}`

/** A table to be saved, for nobody else's eyes. */
export const headersOf = (format: Format, name: string) => ({
  'Content-Type': mediaTypes[format],
  'Content-Disposition': asAttachment(name),
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-store',
})

const binary = { schema: { type: 'string' as const, format: 'binary' } }
/** How the API page tells of one. */
export const tableFile = {
  description: 'A table: CSV in UTF-8 with its mark, or XLSX',
  content: { 'text/csv': binary, [mediaTypes.xlsx]: binary },
}

export type ExportedFile = { name: string; format: Format; bytes: ReadableStream<Uint8Array> }

export const sendFile = (c: Context<Env>, { name, format, bytes }: ExportedFile) =>
  c.body(bytes, 200, headersOf(format, name))
