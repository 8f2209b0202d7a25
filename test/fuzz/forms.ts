import type { Address } from './addresses.ts'
import type { Schema } from './value.ts'

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? null

/** A field as its form describes it; one that is filled in already stays, mostly, as it is. */
const fieldOf = (tag: string): [string, Schema] | null => {
  const name = attribute(tag, 'name')
  if (!name) return null
  const type = attribute(tag, 'type') ?? 'text'
  if (type === 'file') return [name, { type: 'string', format: 'binary' }]
  const value = attribute(tag, 'value')
  if (value && ['hidden', 'radio', 'checkbox', 'submit'].includes(type)) return [name, { enum: [value] }]
  return [name, { type: 'string', maxLength: Number(attribute(tag, 'maxlength') ?? 500) }]
}

/** What the forms of a resident's page send, and where to. */
export const formsOf = (html: string, here: string): Address[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head = '', inside = '']) => {
    const action = new URL(attribute(head, 'action') || here, `http://here${here}`)
    const tags = [...inside.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].map(([tag]) => tag)
    const fields = tags.map(fieldOf).filter((field) => field !== null)
    const properties: Record<string, Schema> = {}
    for (const [name, schema] of fields) {
      const before = properties[name]?.enum
      properties[name] = before && schema.enum ? { enum: [...before, ...schema.enum] } : schema
    }
    const method = (attribute(head, 'method') ?? 'get').toUpperCase()
    const media = attribute(head, 'enctype') ?? 'application/x-www-form-urlencoded'
    const parameters = [...action.searchParams].map(([name, value]) => ({
      name,
      in: 'query',
      schema: { enum: [value] },
    }))
    const asked = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))
    return {
      method,
      path: action.pathname,
      tag: 'pages',
      parameters: method === 'GET' ? asked : parameters,
      bodies: method === 'GET' ? [] : [[media, { type: 'object', properties }]],
    }
  })
