import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
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
            .filter((schema) => schema && !('$ref' in schema || 'properties' in schema))
            .map(() => `${method} ${path}`),
        ),
      )
      expect(shapeless).toEqual([])
    }))
})
