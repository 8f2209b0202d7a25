import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EventRow } from '../../db/schema/events.ts'
import { hexOf } from '../platform/digest.ts'
import type { ChainKey } from './chain-keys.ts'
import { only, without } from './written.ts'

/** What a link covers of its row, besides the link before it. */
export type Linked = Pick<
  EventRow,
  | 'subject'
  | 'type'
  | 'actor'
  | 'audience'
  | 'version'
  | 'lane'
  | 'status'
  | 'departmentId'
  | 'officerId'
  | 'written'
  | 'digest'
> & {
  data: Record<string, unknown>
  /** Microseconds since 1970, as PostgreSQL keeps them. */
  micros: string
}

export const microsOf = (at: Date): string => `${at.getTime()}000`

/** One text for one value, whichever order its fields were kept in. */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`
}

/** The link of a row (HMAC-SHA256): nobody makes another without the key, which stands in no table. */
export const linkOf = (key: Uint8Array, previous: Uint8Array | null, row: Linked): Uint8Array =>
  hmac(
    sha256,
    key,
    utf8ToBytes(
      canonical([
        previous && hexOf(previous),
        row.subject,
        row.type,
        row.actor,
        row.written ? without(row.data, row.written) : row.data,
        row.micros,
        row.version,
        row.audience,
        row.lane,
        row.status,
        row.departmentId,
        row.officerId,
        row.written,
        row.digest && hexOf(row.digest),
      ]),
    ),
  )

/** The salt keeps a short text from being guessed once it is erased, and goes with it. */
export const digestWith = (salt: Uint8Array, words: unknown): Uint8Array =>
  sha256(concatBytes(salt, utf8ToBytes(canonical(words))))

const saltLength = 16

export type Sealing = { written: string[] | null; salt: Uint8Array | null; digest: Uint8Array | null }

/** How words enter a link: `fields` of the event's data, or a text that lies elsewhere. */
export const sealWords = (fields: readonly string[], words: unknown): Sealing => {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength))
  return { written: [...fields], salt, digest: digestWith(salt, words) }
}

export const noWords: Sealing = { written: null, salt: null, digest: null }

export const sealData = (fields: readonly string[], data: Record<string, unknown>): Sealing =>
  fields.length > 0 ? sealWords(fields, only(data, fields)) : noWords

/** Says that the words of the row with this link were erased by the house itself. */
export const erasureMark = (key: ChainKey, link: Uint8Array): Uint8Array =>
  hmac(sha256, key.bytes, concatBytes(utf8ToBytes('erased:'), link))

export const isSameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((byte, i) => byte === b[i])
