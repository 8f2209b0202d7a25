import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from './context/request.ts'
import { refusal } from './platform/wire.ts'

type Api = OpenAPIHono<Env>
type Document = ReturnType<Api['getOpenAPI31Document']>
type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** What opens the addresses of a tag; those of the staff, all others, ask who you are. */
const openedBy: Record<string, Operation['security']> = {
  residents: [],
  gateways: [{}, { signature: [] }],
  'sign-in': [],
  operation: [],
  open311: [{}, { key: [] }],
}
const signedIn: Operation['security'] = [{ session: [] }, { key: [] }]

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** Every address of the system in OpenAPI 3.1, as the routes themselves say it. */
export const apiDocument = (api: Api): Document => {
  api.openAPIRegistry.register('Problem', refusal)
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Lắng Nghe',
      version: '1',
      description: 'Every refusal is problem+json with its sentence in Vietnamese and English.',
      license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
    },
    servers: [{ url: '/' }],
  })
  for (const path of Object.values(document.paths ?? {}))
    for (const method of methods) if (path[method]) complete(path[method])
  return { ...document, components: { ...document.components, securitySchemes } }
}

const complete = (operation: Operation): void => {
  const opened = openedBy[operation.tags?.[0] ?? '']
  operation.security = opened ?? signedIn
  operation.responses = {
    ...operation.responses,
    ...(opened ? {} : { 401: refused('Not signed in') }),
    default: refused('Refused, in words'),
  }
}

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: 'lang-nghe.session_token' },
  key: { type: 'http', scheme: 'bearer' },
  signature: { type: 'apiKey', in: 'header', name: 'X-Signature' },
} as const
