import type { Context } from 'hono'
import { idempotencyKeyOf, keyedBySender } from '../../context/idempotency-key.ts'
import { reads } from '../../context/reads.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { readRecord } from '../../platform/body.ts'
import { both, refusedFields } from '../../platform/problem.ts'
import { saysSomething } from '../../platform/text.ts'
import { written } from '../../platform/written.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { dangerShown } from '../../routing/danger-of.ts'
import { communeCode } from '../../routing/place/codes.ts'
import { status } from '../reading/answers.ts'
import { exampleReference } from '../reference.ts'
import type { Ticket } from '../ticket.ts'
import { danger, tracking } from './answers.ts'
import { chooseCategory } from './choose-category.ts'
import { rateTicket, reopenByResident } from './rate.ts'
import { replyToTicket } from './reply.ts'
import { sayPlace } from './say-place.ts'
import { trackTicket } from './track.ts'
import { withdrawTicket } from './withdraw.ts'

const maybeWords = z.preprocess(
  (value) => (value === null || (typeof value === 'string' && !saysSomething(value)) ? undefined : value),
  written(1000).optional(),
)

const whichScore = both('Xin chọn một mức, từ 1 đến 5.', 'Please choose a score, from 1 to 5.')

export const replySchema = z.object({ text: written(5000) })
export const ratingSchema = z.object({
  score: z.coerce.number(whichScore).int(whichScore).min(1, whichScore).max(5, whichScore),
  comment: maybeWords,
  /** "Not fixed": opens the ticket again in the same tap. */
  reopens: z.union([z.boolean(), z.stringbool()]).default(false),
})
export const reopeningSchema = z.object({ why: written(1000) })
export const placeSchema = z.object({
  communeCode: z.preprocess((value) => (value === '' ? undefined : value), communeCode.optional()),
  said: maybeWords,
})
export const categorySchema = z.object({
  category: z.enum(CATEGORY_CODES, both('Không có lĩnh vực này.', 'There is no such subject.')),
})
export const withdrawalSchema = z.object({ why: maybeWords })

/** Parses what a resident sent; refused with every wrong field named. */
export const parsed = <T extends z.ZodType>(schema: T, input: unknown): z.output<T> => {
  const result = schema.safeParse(input)
  if (!result.success) throw refusedFields(result.error)
  return result.data
}

export const tags = ['residents']
const reference = z.object({ reference: z.string().openapi({ example: exampleReference }) })
const opened = z.object({ 'x-report-secret': z.string().optional() })
export const key = { params: reference, headers: opened }
const sending = { params: reference, headers: opened.extend(keyedBySender.shape) }
export const stands = answer(
  z.object({ reference: z.string(), status, danger }).openapi('Standing'),
  'How the report stands now',
)

export const keyOf = (c: Context) => ({
  reference: c.req.param('reference') ?? '',
  secret: c.req.header('x-report-secret') ?? '',
})
/** Whoever shows this to a resident shows the numbers to call as well, where there may be danger. */
export const standing = (ticket: Ticket) => {
  const { reference, status } = ticket
  return { reference, status, danger: dangerShown(ticket) }
}

/** What a resident does with a report that is theirs: read, add, rate, say "not fixed", withdraw. */
export const trackingRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/{reference}',
        summary: 'How a report stands: what is published of it, and all of it with its secret',
        tags,
        request: key,
        responses: { 200: answer(tracking, 'The report as this reader may see it') },
      }),
      async (c) => {
        const { reference, secret } = keyOf(c)
        c.header('Cache-Control', 'no-store')
        return c.json(await trackTicket(c.get('ctx'), reference, secret || null), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/{reference}/replies',
        summary: 'Add to it, or answer a question',
        tags,
        request: { ...sending, body: reads(replySchema) },
        responses: { 201: stands },
      }),
      async (c) => {
        const { text } = parsed(replySchema, await readRecord(c))
        const ticket = await replyToTicket(c.get('ctx'), keyOf(c), {
          text,
          channel: 'web',
          key: idempotencyKeyOf(c) ?? undefined,
        })
        return c.json(standing(ticket), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/rating',
        summary: 'Rate the answer, once; with `reopens` it is opened again in the same step',
        tags,
        request: { ...sending, body: reads(ratingSchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const { score, comment, reopens } = parsed(ratingSchema, await readRecord(c))
        const key = idempotencyKeyOf(c) ?? undefined
        const rating = { score, comment: comment ?? null, channel: 'web' as const, reopens, key }
        return c.json(standing(await rateTicket(c.get('ctx'), keyOf(c), rating)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/reopening',
        summary: 'Not fixed: open it again',
        tags,
        request: { ...sending, body: reads(reopeningSchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const { why } = parsed(reopeningSchema, await readRecord(c))
        const given = { why, key: idempotencyKeyOf(c) ?? undefined }
        return c.json(standing(await reopenByResident(c.get('ctx'), keyOf(c), given)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/place',
        summary: 'Say where it is: a commune of the candidates or another, by its code or in words',
        tags,
        request: { ...key, body: reads(placeSchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const given = parsed(placeSchema, await readRecord(c))
        return c.json(standing(await sayPlace(c.get('ctx'), keyOf(c), given)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/category',
        summary: 'Choose what it is about, of the subjects that it may be',
        tags,
        request: { ...key, body: reads(categorySchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const chosen = parsed(categorySchema, await readRecord(c))
        return c.json(standing(await chooseCategory(c.get('ctx'), keyOf(c), chosen)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/withdrawal',
        summary: 'Take it back',
        tags,
        request: { ...key, body: reads(withdrawalSchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const { why = '' } = parsed(withdrawalSchema, await readRecord(c))
        return c.json(standing(await withdrawTicket(c.get('ctx'), keyOf(c), { why })), 200)
      },
    )
