import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { SaxesParser } from 'saxes'

/* What GeoReport v2 says of its answers, and mySociety of updates, in our own words; what a server adds is allowed. */

const text = { type: 'string' }
const maybe = { type: ['string', 'null'] }
const code = { type: 'string', pattern: '^[A-Za-z0-9_-]+$' }
const moment = { type: 'string', format: 'date-time' }
const url = { type: ['string', 'null'], format: 'uri' }
const list = (required: string[], properties: Record<string, object>) => ({
  type: 'array',
  items: { type: 'object', required, properties },
})
const state = { enum: ['open', 'closed'] }

const schemas = {
  discovery: {
    type: 'object',
    required: ['changeset', 'contact', 'endpoints'],
    properties: {
      changeset: moment,
      contact: text,
      key_service: text,
      endpoints: list(['specification', 'url', 'changeset', 'type', 'formats'], {
        url: { type: 'string', format: 'uri' },
        changeset: moment,
        type: { enum: ['production', 'test'] },
        formats: { type: 'array', minItems: 1, items: { enum: ['text/xml', 'application/json'] } },
      }),
    },
  },
  services: list(['service_code', 'service_name', 'description', 'metadata', 'type', 'keywords', 'group'], {
    service_code: code,
    service_name: text,
    description: text,
    metadata: { type: 'boolean' },
    type: { enum: ['realtime', 'batch', 'blackbox'] },
  }),
  service_definition: {
    type: 'object',
    required: ['service_code', 'attributes'],
    properties: { service_code: code, attributes: { type: 'array' } },
  },
  service_requests: list(
    [
      'service_request_id',
      'status',
      'service_name',
      'service_code',
      'requested_datetime',
      'updated_datetime',
    ],
    {
      service_request_id: code,
      status: state,
      status_notes: maybe,
      service_name: text,
      service_code: code,
      description: maybe,
      agency_responsible: maybe,
      service_notice: maybe,
      requested_datetime: moment,
      updated_datetime: moment,
      expected_datetime: { type: ['string', 'null'], format: 'date-time' },
      address: maybe,
      address_id: maybe,
      zipcode: maybe,
      lat: { type: ['number', 'null'], minimum: -90, maximum: 90 },
      long: { type: ['number', 'null'], minimum: -180, maximum: 180 },
      media_url: url,
    },
  ),
  taken: {
    ...list([], { service_request_id: code, service_notice: maybe, account_id: maybe }),
    minItems: 1,
    maxItems: 1,
    // A token or an id, never both.
    contains: { oneOf: [{ required: ['service_request_id'] }, { required: ['token'] }] },
  },
  tokens: { ...list(['service_request_id', 'token'], { service_request_id: code }), maxItems: 1 },
  service_requests_updates: list(
    ['update_id', 'service_request_id', 'status', 'updated_datetime', 'description'],
    { update_id: code, service_request_id: code, status: state, updated_datetime: moment, media_url: url },
  ),
  errors: {
    ...list(['code', 'description'], { code: { type: 'integer', minimum: 400 }, description: text }),
    minItems: 1,
  },
}

const ajv = new Ajv2020({ allErrors: true, strict: false })
formats.default(ajv)
const checks = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
)

export type Open311Answer = keyof typeof schemas

/** What an answer lacks of what the standard says of it; empty where it is all there. */
export const lacking = (name: Open311Answer, answer: unknown): string[] => {
  const check = checks[name]!
  return check(answer) ? [] : check.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** An element: its name, its words, and the elements in it. */
type Element = { name: string; words: string; within: Element[] }

/** The one element of a document; thrown at whatever is not well-formed, and at a namespace or a document type. */
export const readXml = (xml: string): Element => {
  const parser = new SaxesParser({ xmlns: false })
  const top: Element = { name: '', words: '', within: [] }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (Object.keys(attributes).length > 0 || name.includes(':')) throw new Error(`<${name}> has attributes`)
    const element: Element = { name, words: '', within: [] }
    open.at(-1)!.within.push(element)
    open.push(element)
  })
  parser.on('text', (words) => {
    open.at(-1)!.words += words
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return top.within[0]!
}

/** JSON as GeoReport v2 writes it in XML: lists of named members, nothing for null, words for all else. */
export const asElement = (name: string, value: unknown): Element => {
  if (value === null) return { name, words: '', within: [] }
  if (Array.isArray(value)) {
    const member = members[name] ?? name
    return { name, words: '', within: value.map((one) => asElement(member, one)) }
  }
  if (typeof value === 'object')
    return { name, words: '', within: Object.entries(value!).map(([key, one]) => asElement(key, one)) }
  return { name, words: String(value), within: [] }
}

const members: Record<string, string> = {
  services: 'service',
  service_requests: 'request',
  service_requests_updates: 'request_update',
  errors: 'error',
  attributes: 'attribute',
  endpoints: 'endpoint',
  formats: 'format',
}

/** Without the words between elements. */
export const bare = ({ name, words, within }: Element): Element => ({
  name,
  words: within.length > 0 ? '' : words,
  within: within.map(bare),
})
