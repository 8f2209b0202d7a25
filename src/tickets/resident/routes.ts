import type { Context } from 'hono'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '../../context/request.ts'
import { readRecord } from '../../platform/body.ts'
import { both, refusedFields } from '../../platform/problem.ts'
import { cleanText } from '../../platform/text.ts'
import { rateTicket, reopenByResident } from './rate.ts'
import { replyToTicket } from './reply.ts'
import { trackTicket } from './track.ts'
import { withdrawTicket } from './withdraw.ts'

const words = (limit: number) =>
  z
    .string(both('Xin viết nội dung.', 'Please write something.'))
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, both('Xin viết nội dung.', 'Please write something.'))
        .max(
          limit,
          both(`Dài quá ${limit} ký tự; xin viết gọn lại.`, `Over ${limit} characters; please shorten it.`),
        ),
    )
const maybeWords = z.preprocess(
  (value) => (value === '' || value === null ? undefined : value),
  words(1000).optional(),
)

export const replySchema = z.object({ text: words(5000) })
export const ratingSchema = z.object({
  score: z.coerce
    .number(both('Điểm từ 1 đến 5.', 'The score is 1 to 5.'))
    .int(both('Điểm từ 1 đến 5.', 'The score is 1 to 5.'))
    .min(1, both('Điểm từ 1 đến 5.', 'The score is 1 to 5.'))
    .max(5, both('Điểm từ 1 đến 5.', 'The score is 1 to 5.')),
  comment: maybeWords,
  /** "Not done": opens the ticket again in the same tap. */
  reopens: z.union([z.boolean(), z.stringbool()]).default(false),
})
export const reopeningSchema = z.object({ why: words(1000) })
export const withdrawalSchema = z.object({ why: maybeWords })

/** Parses what a resident sent; refused with every wrong field named. */
export const parsed = <T extends z.ZodType>(schema: T, input: unknown): z.output<T> => {
  const result = schema.safeParse(input)
  if (!result.success) throw refusedFields(result.error)
  return result.data
}

const keyOf = (c: Context) => ({
  reference: c.req.param('reference') ?? '',
  secret: c.req.header('x-report-secret') ?? '',
})

/** What a resident does with a report that is theirs: read, add, rate, say "not done", withdraw. */
export const trackingRoutes = () =>
  new Hono<Env>()
    .get('/api/reports/:reference', async (c) => {
      const { reference, secret } = keyOf(c)
      c.header('Cache-Control', 'no-store')
      return c.json(await trackTicket(c.get('ctx'), reference, secret || null))
    })
    .post('/api/reports/:reference/replies', async (c) => {
      const { text } = parsed(replySchema, await readRecord(c))
      const ticket = await replyToTicket(c.get('ctx'), keyOf(c), { text, channel: 'web' })
      return c.json({ reference: ticket.reference, status: ticket.status }, 201)
    })
    .put('/api/reports/:reference/rating', async (c) => {
      const { score, comment, reopens } = parsed(ratingSchema, await readRecord(c))
      const rating = { score, comment: comment ?? null, channel: 'web', reopens }
      const ticket = await rateTicket(c.get('ctx'), keyOf(c), rating)
      return c.json({ reference: ticket.reference, status: ticket.status })
    })
    .put('/api/reports/:reference/reopening', async (c) => {
      const ticket = await reopenByResident(
        c.get('ctx'),
        keyOf(c),
        parsed(reopeningSchema, await readRecord(c)),
      )
      return c.json({ reference: ticket.reference, status: ticket.status })
    })
    .put('/api/reports/:reference/withdrawal', async (c) => {
      const { why } = parsed(withdrawalSchema, await readRecord(c))
      const ticket = await withdrawTicket(c.get('ctx'), keyOf(c), { why: why ?? 'Người dân không nêu lý do' })
      return c.json({ reference: ticket.reference, status: ticket.status })
    })
