import { readRecord } from '../platform/body.ts'
import { languageOf } from '../platform/language.ts'
import { answer, createRoute, router, z } from '../platform/openapi.ts'
import { refusedFields } from '../platform/problem.ts'
import { cleanText } from '../platform/text.ts'
import { type CallerCard, logCall, readCaller } from './hotline.ts'
import { readReport } from './report.ts'
import { idempotencyKeyOf, receiptAnswer } from './routes.ts'

const extras = z.object({ callId: z.string().max(100).optional(), urgent: z.boolean().optional() })

export type HotlineReceipt = ReturnType<typeof receiptAnswer> & { id: number }

/** What an operator does while somebody talks. */
export const hotlineRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/hotline/reports',
        summary: 'Log a call as a report',
        tags: ['hotline'],
        responses: { 201: answer<HotlineReceipt>('The receipt to read aloud') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const input = await readRecord(c)
        const more = extras.safeParse(input)
        if (!more.success) throw refusedFields(more.error)
        const idempotencyKey = idempotencyKeyOf(c)
        const receipt = await logCall(ctx, {
          report: readReport(withPhone(input), ctx.now),
          language: languageOf(c),
          ...more.data,
          ...(idempotencyKey ? { idempotencyKey } : {}),
        })
        return c.json({ ...receiptAnswer(receipt), id: receipt.ticketId }, 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/hotline/callers/{phone}',
        summary: 'Who is calling, and what they reported before',
        tags: ['hotline'],
        request: { params: z.object({ phone: z.string().max(30).transform(cleanText) }) },
        responses: { 200: answer<CallerCard>('The caller') },
      }),
      async (c) => c.json(await readCaller(c.get('ctx'), c.req.valid('param').phone), 200),
    )

/** The console may send the caller's number beside the report instead of inside `reporter`. */
const withPhone = (input: Record<string, unknown>) => {
  const reporter = typeof input.reporter === 'object' && input.reporter !== null ? input.reporter : {}
  return input.phone === undefined ? input : { ...input, reporter: { phone: input.phone, ...reporter } }
}
