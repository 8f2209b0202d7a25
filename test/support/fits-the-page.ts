import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

type Schema = { [key: string]: unknown }
type Answers = Record<string, { content?: Record<string, { schema: Schema }> }>
type Operation = { responses: Answers; requestBody?: { content: Record<string, { schema: Schema }> } }
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
export type AnswerSeen = {
  method: string
  path: string
  status: number
  type: string
  text: string
  /** What was sent as JSON. */
  sent?: unknown
}

/**
 * Checks that answers are what the API page says of them: nothing missing, and no field that it does not name. So with
 * every JSON that was sent and taken: a caller who follows the page could have sent it.
 */
export const fitsThePage = (document: Document) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  formats.default(ajv)
  ajv.addSchema({ $id: 'page', components: closed(document.components) as Schema })
  const operations = Object.entries(document.paths)
    .map(([path, methods]) => ({ path, methods, fits: fitting(path) }))
    .sort((a, b) => placeholders(a.path) - placeholders(b.path))
  const compiled = new Map<Schema, ValidateFunction>()
  const checkOf = (schema: Schema) => {
    const check = compiled.get(schema) ?? ajv.compile(within(closed(schema)))
    compiled.set(schema, check)
    return check
  }

  const mustFit = (schema: Schema, value: unknown, what: string) => {
    const check = checkOf(schema)
    if (!check(value))
      throw new Error(`${what} is not what the API page says: ${ajv.errorsText(check.errors?.map(naming))}`)
  }

  return ({ method, path, status, type, text, sent }: AnswerSeen): void => {
    // Its answer is the one of GET without what it says.
    if (method === 'HEAD') return
    const asked = `${method} ${path} → ${status}`
    // A slash behind is tolerated where the standard of an address says so.
    const address = path.split('?')[0]!.replace(/(?<=\.(?:json|xml))\/$/, '')
    const found = operations.find(({ methods, fits }) => fits.test(address) && methods[method.toLowerCase()])
    const { responses, requestBody }: Operation = found?.methods[method.toLowerCase()] ?? {
      responses: elsewhere,
    }
    const taken = status < 300 && sent !== undefined ? requestBody?.content['application/json'] : undefined
    if (taken) mustFit(taken.schema, sent, `What was sent to ${method} ${path}`)
    const media = type.split(';')[0]!.trim()
    if (!found && !media.endsWith('json')) return
    const { content } = responses[status] ?? responses.default ?? {}
    if (!content && !text) return
    const described = content?.[media]
    if (!described) throw new Error(`${asked}: the API page has no ${media || 'empty'} answer here`)
    if (!media.endsWith('json')) return
    mustFit(described.schema, JSON.parse(text), asked)
  }
}

/** Where no address is, or none that the page shows, a program reads only refusals. */
const refusals = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
const elsewhere: Answers = { default: { content: refusals } }

const placeholders = (path: string) => path.split('{').length
const fitting = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

/** A field that the page does not name is wrong here, though callers must expect new ones. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  const open =
    'properties' in inner && typeof inner.type !== 'undefined' && !('additionalProperties' in inner)
  return open ? { ...inner, additionalProperties: false } : inner
}

const within = (schema: unknown): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"page#/components/'))

const naming = <E extends { params: Record<string, unknown>; message?: string | undefined }>(error: E): E =>
  'additionalProperty' in error.params
    ? { ...error, message: `${error.message} (${error.params.additionalProperty})` }
    : error
