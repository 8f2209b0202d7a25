import type { Context } from 'hono'
import { mustBeShallow } from '../../platform/form-limits.ts'
import { lettersOf } from '../../platform/letters.ts'

export type HandedIn = { raw: Record<string, unknown>; unreadable?: true }

/** No gateway names more fields; what has is kept as one text. */
const mostFields = 100

/**
 * What a gateway handed in, by its query, as a form or as JSON, whatever its letters are written in: what cannot be taken
 * apart is kept whole, for a report may be lost with it.
 */
export const handedIn = async (c: Context): Promise<HandedIn> => {
  if (c.req.method === 'GET') return fieldsIn(new URL(c.req.url).search.slice(1))
  const body = lettersOf(new Uint8Array(await c.req.arrayBuffer()))
  const type = c.req.header('content-type') ?? ''
  if (/x-www-form-urlencoded/i.test(type)) return fieldsIn(body)
  return jsonIn(body) ?? (/form-data/i.test(type) ? partsIn(c, body) : unreadable(body))
}

const unreadable = (body: string): HandedIn => ({ raw: { body }, unreadable: true })

const partsIn = async (c: Context, body: string): Promise<HandedIn> => {
  try {
    const form = Object.entries(await c.req.parseBody())
    return { raw: Object.fromEntries(form.filter(([, value]) => typeof value === 'string')) }
  } catch {
    return unreadable(body)
  }
}

const jsonIn = (body: string): HandedIn | null => {
  try {
    const value: unknown = JSON.parse(body)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
    mustBeShallow(value)
    return { raw: value as Record<string, unknown> }
  } catch {
    return null
  }
}

/** The first of each name counts. */
const fieldsIn = (form: string): HandedIn => {
  const pairs = form.split('&')
  if (pairs.length > mostFields) return unreadable(form)
  const fields = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return at === -1 ? [unescaped(pair), ''] : [unescaped(pair.slice(0, at)), unescaped(pair.slice(at + 1))]
  })
  return { raw: Object.fromEntries(fields.reverse()) }
}

/** A percent sign that escapes nothing stays: some gateways forget to escape their own. */
const unescaped = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      lettersOf(Uint8Array.from(run.match(/[0-9a-f]{2}/gi)!, (pair) => Number.parseInt(pair, 16))),
    )
