import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../context/request.ts'
import { z } from '../context/router.ts'

type Registry = OpenAPIHono<Env>['openAPIRegistry']
type Verb = 'get' | 'post' | 'put'
type Path = { summary: string; secret?: true; takes?: z.ZodType; answers: number }

const words = z.string().max(5000)
const report = z.object({
  text: words,
  category: z.string().optional(),
  provinceCode: z.string().length(2).optional(),
  communeCode: z.string().length(5).optional(),
  address: z.string().max(300).optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  occurredAt: z.iso.datetime().optional(),
  reporter: z
    .object({ name: z.string().optional(), phone: z.string().optional(), email: z.email().optional() })
    .optional(),
  consent: z.boolean(),
  helper: z.string().max(100).optional(),
})

/** What residents and programs may call without a sign-in, for the page at /docs. */
const paths: Record<string, Path> = {
  'post /reports': {
    summary: 'Send a report (header Idempotency-Key: the same key, the same ticket)',
    takes: report,
    answers: 201,
  },
  'post /reports/similar': {
    summary: 'Likely the same, already reported',
    takes: report.pick({ text: true, communeCode: true, lat: true, lon: true }),
    answers: 200,
  },
  'get /reports/{reference}': {
    summary: 'How a report stands; all of it with its secret',
    secret: true,
    answers: 200,
  },
  'post /reports/{reference}/replies': {
    summary: 'Add to it, or answer a question',
    secret: true,
    takes: z.object({ text: words }),
    answers: 201,
  },
  'post /reports/{reference}/attachments': {
    summary: 'Add a picture (multipart, field "file")',
    secret: true,
    answers: 201,
  },
  'put /reports/{reference}/rating': {
    summary: 'Rate the answer, once',
    secret: true,
    takes: z.object({ score: z.int().min(1).max(5), comment: z.string().max(1000).optional() }),
    answers: 200,
  },
  'put /reports/{reference}/reopening': {
    summary: 'Not done: open it again',
    secret: true,
    takes: z.object({ why: z.string().max(1000) }),
    answers: 200,
  },
  'put /reports/{reference}/withdrawal': {
    summary: 'Take it back',
    secret: true,
    takes: z.object({ why: z.string().max(1000).optional() }),
    answers: 200,
  },
  'post /reports/{reference}/followers': {
    summary: 'Follow it: told of every step',
    takes: z.object({ phone: z.string().optional(), email: z.email().optional(), consent: z.boolean() }),
    answers: 201,
  },
  'get /provinces': { summary: 'The provinces', answers: 200 },
  'get /provinces/{code}/communes': { summary: 'The communes of a province', answers: 200 },
}

/** Describes the public addresses beside those of the staff. */
export const describePublicPaths = (registry: Registry): void => {
  for (const [address, { summary, secret, takes, answers }] of Object.entries(paths)) {
    const [method, path] = address.split(' ') as [Verb, string]
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
    registry.registerPath({
      method,
      path,
      summary,
      tags: ['residents'],
      request: {
        params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))),
        ...(secret ? { headers: z.object({ 'x-report-secret': z.string().optional() }) } : {}),
        ...(takes ? { body: { content: { 'application/json': { schema: takes } } } } : {}),
      },
      responses: {
        [answers]: { description: 'Done' },
        422: { description: 'Refused: problem+json with every field' },
      },
    })
  }
}
