import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { fitsThePage } from './support/fits-the-page.ts'
import { khuongDinh, makeStaff } from './support/house.ts'
import { withApp } from './support/with-app.ts'

type Operation = { responses: Record<string, { content?: Record<string, { schema?: object }> }> }
type Schema = { $ref?: string; properties?: object; allOf?: Schema[]; anyOf?: Schema[] }
type Asking = {
  requestBody?: { content: Record<string, { schema?: Schema }> }
  parameters?: { in: string; name: string }[]
}
type Described = {
  paths: Record<string, Record<string, Asking>>
  components: { schemas: Record<string, Schema> }
}

/** What a body may hold, wherever its schema says it. */
const propertiesOf = (schema: Schema | undefined, within: Described['components']): object => {
  if (!schema) return {}
  if (schema.$ref) return propertiesOf(within.schemas[schema.$ref.split('/').at(-1)!], within)
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map((part) => propertiesOf(part, within))
  return Object.assign({}, schema.properties, ...parts)
}

type Refusal = { fields?: { field: string; sentence: { vi: string; en: string } }[] }

/** A field as programs call it, in a sentence that a person reads: by its name in quotes, or as no person writes. */
const namesAField = ({ fields = [] }: Refusal) =>
  fields.some(({ field, sentence: { vi, en } }) =>
    [vi, en].some((said) => said.includes(`"${field}"`) || /\b[a-z]+[A-Z][a-z]/.test(said)),
  )

type Document = { paths: Record<string, Record<string, Operation>> }

describe('The API page', () => {
  test('is valid OpenAPI 3.1', () =>
    withApp(async ({ resident }) => {
      const document = (await resident('GET', '/openapi.json')).json<Record<string, unknown>>()
      const { valid, errors } = await new Validator().validate(document)
      expect(errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }))

  test('names what residents, gateways, phone systems and staff may call, with what they send', () =>
    withApp(async ({ resident }) => {
      const { paths } = (await resident('GET', '/openapi.json')).json<Document>()
      const sending = [
        '/api/reports',
        '/api/reports/{reference}/rating',
        '/sms/inbound/{gateway}',
        '/sms/receipts/{gateway}',
        '/calls/events',
        '/api/hotline/reports',
      ]
      for (const path of sending)
        expect([path, paths[path]?.post ?? paths[path]?.put]).toEqual([
          path,
          expect.objectContaining({ requestBody: expect.objectContaining({ required: true }) }),
        ])
      expect(Object.keys(paths)).toContain('/api/tickets/{id}/resolution')
    }))

  test('shows the shape of every JSON answer', () =>
    withApp(async ({ resident }) => {
      const { paths } = (await resident('GET', '/openapi.json')).json<Document>()
      const shapeless = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).flatMap(([method, { responses }]) =>
          Object.values(responses)
            .map(({ content }) => content?.['application/json']?.schema)
            .filter((schema) => schema && !('$ref' in schema || 'properties' in schema || 'anyOf' in schema))
            .map(() => `${method} ${path}`),
        ),
      )
      expect(shapeless).toEqual([])
    }))

  const people: Staff[] = []

  test(
    'answers whatever is wrong in both languages and in words of the house, at every address',
    { timeout: 120_000 },
    () =>
      withApp(
        async ({ resident, as }) => {
          const { paths, components } = (await resident('GET', '/openapi.json')).json<Described>()
          const [person] = people
          const wrong: string[] = []
          let refused = 0
          for (const [path, methods] of Object.entries(paths))
            for (const [method, { requestBody, parameters = [] }] of Object.entries(methods)) {
              const fields = Object.keys(
                propertiesOf(requestBody?.content['application/json']?.schema, components),
              )
              const all = (value: unknown) => Object.fromEntries(fields.map((field) => [field, value]))
              const queries = parameters
                .filter(({ in: place }) => place === 'query')
                .map(({ name }) => `${name}=%21`)
              const at = `${path.replace(/\{[^}]*\}/g, '1')}?${queries.join('&')}`
              const bodies = requestBody
                ? ['[]', '7', ...['{}', all({}), all(-7), all('x'.repeat(30_000))]]
                : [undefined]
              for (const body of bodies) {
                const sent = typeof body === 'object' ? JSON.stringify(body) : body
                const headers = { 'accept-language': 'en', 'content-type': 'application/json' }
                const answered = await as(person!)(method.toUpperCase(), at, { body: sent, headers })
                if (answered.status !== 422) continue
                refused += 1
                if (
                  /Invalid (input|string|option)|expected |received |Too (big|small)|Unrecognized/.test(
                    answered.text,
                  ) ||
                  namesAField(answered.json())
                )
                  wrong.push(`${method} ${at} ${sent?.slice(0, 60)}: ${answered.text.slice(0, 300)}`)
              }
            }
          expect(wrong).toEqual([])
          expect(refused).toBeGreaterThan(300)
        },
        async (db) => {
          people.push(await makeStaff(db, { kind: 'economy', communeCode: khuongDinh, roles: ['leader'] }))
          return people
        },
      ),
  )

  test('is held against every answer of the tests: what it does not name, and what is missing, is found', () =>
    withApp(async ({ resident }) => {
      const mustFit = fitsThePage((await resident('GET', '/openapi.json')).json())
      const json = 'application/json; charset=utf-8'
      const answered = (body: object, type = json) => ({
        ...{ method: 'GET', path: '/api/provinces?lang=vi', status: 200, type },
        text: JSON.stringify(body),
      })
      const province = { code: '01', name: 'Một' }
      mustFit(answered({ provinces: [province] }))
      expect(() => mustFit(answered({ provinces: [{ code: '01' }] }))).toThrow("required property 'name'")
      const leaking = { provinces: [{ ...province, phone: '0912345678' }] }
      expect(() => mustFit(answered(leaking))).toThrow('(phone)')
      expect(() => mustFit(answered({ provinces: [{ ...province, code: 1 }] }))).toThrow('must be string')
      expect(() => mustFit({ ...answered({}), status: 409 })).toThrow('has no application/json answer')
      expect(() => mustFit({ ...answered({}), path: '/api/unheard-of' })).toThrow('has no application/json')
      const problem = answered({ title: 'No' }, 'application/problem+json')
      expect(() => mustFit({ ...problem, status: 403 })).toThrow("required property 'sentence'")
    }))
})
