import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { fitsThePage } from './support/fits-the-page.ts'
import { withApp } from './support/with-app.ts'

type Operation = { responses: Record<string, { content?: Record<string, { schema?: object }> }> }
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
