import type { Schema } from './value.ts'

export type Parameter = { name: string; in: string; required?: boolean; schema?: Schema }
type Operation = {
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
}
export type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
/** One thing that may be asked of the server, and what it takes. */
export type Address = {
  method: string
  path: string
  tag: string
  parameters: Parameter[]
  bodies: [media: string, schema: Schema][]
}

const pathParameters = (path: string): Parameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    schema: { type: 'string' },
  }))

/** All that the API page names. */
export const addressesOf = ({ paths }: Document): Address[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { tags, parameters = [], requestBody }]) => {
      const named = parameters.map(({ name }) => name)
      const missing = pathParameters(path).filter(({ name }) => !named.includes(name))
      return {
        method: method.toUpperCase(),
        path,
        tag: tags?.[0] ?? '',
        parameters: [...parameters, ...missing],
        bodies: Object.entries(requestBody?.content ?? {}).map(
          ([media, { schema }]) => [media, schema ?? {}] as [string, Schema],
        ),
      }
    }),
  )

/** What the API page does not name: pages, files, and the door of the sockets. */
const others = [
  '/',
  '/report',
  '/track?reference&s',
  '/open-data',
  '/incidents/{id}',
  '/units/{code}?days&category&state&cursor',
  '/reports?province&commune&category&q&cursor&lat&lon&since&status',
  '/t/{reference}?s&tried&sent&lang',
  '/t/{reference}/personal-data?s',
  '/t/{reference}/attachments/{id}?s',
  '/a/{id}?k&tried',
  '/following/{key}?c',
  '/mail/stop/{key}',
  '/console',
  '/console/{key}',
  '/console/tickets/{id}',
  '/docs',
  '/docs/{key}',
  '/openapi.json',
  '/healthz',
  '/metrics',
  '/socket.io/?EIO&transport&sid&t&b64',
  '/{key}',
  '/{key}/{name}/{id}',
]

export const pageAddresses = (): Address[] =>
  others.map((whole) => {
    const [path = '/', query] = whole.split('?')
    const asked = query ? query.split('&') : []
    return {
      method: 'GET',
      path,
      tag: 'pages',
      parameters: [
        ...pathParameters(path),
        ...asked.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
      ],
      bodies: [],
    }
  })
