import { idempotencyKeyOf, keyedBySender } from '../context/idempotency-key.ts'
import { reads } from '../context/reads.ts'
import { answer, createRoute, router, z } from '../context/router.ts'
import { readRecord } from '../platform/body.ts'
import { languageOf } from '../platform/language.ts'
import { keptReport, publicReceipt } from './answers.ts'
import { keptSentence } from './kept-words.ts'
import { type Receipt, receiveFromWeb } from './receive.ts'
import { readReport, reportSchema } from './report.ts'

const worked = z.object({
  'x-altcha': z.string().optional().openapi({
    description:
      'The solved challenge of a refusal, in base64: asked of a connection that sends many reports in a minute',
  }),
})

/** `POST /api/reports`: a report as JSON or a form. */
export const reportRoutes = () =>
  router().openapi(
    createRoute({
      method: 'post',
      path: '/api/reports',
      summary: 'Send a report',
      tags: ['residents'],
      request: { headers: keyedBySender.extend(worked.shape), body: reads(reportSchema) },
      responses: {
        201: answer(publicReceipt, 'The receipt: keep the secret, it opens the report'),
        202: answer(keptReport, 'Too many came from this connection: it is kept, and a person decides on it'),
      },
    }),
    async (c) => {
      const ctx = c.get('ctx')
      const idempotencyKey = idempotencyKeyOf(c)
      const report = readReport(await readRecord(c), ctx.now)
      const receipt = await receiveFromWeb(ctx, report, {
        channel: 'web',
        language: languageOf(c),
        proof: c.req.header('x-altcha'),
        ...(idempotencyKey ? { idempotencyKey } : {}),
      })
      if (!receipt) return c.json({ kept: true as const, sentence: keptSentence }, 202)
      return c.json(receiptAnswer(receipt), 201)
    },
  )

/** The receipt as the public reads it: no inner ids. */
export const receiptAnswer = <R extends Omit<Receipt, 'secret' | 'trackUrl'>>({
  ticketId: _,
  categoryName: __,
  department,
  repeated: ___,
  ...receipt
}: R) => ({
  ...receipt,
  department: department && { name: department.name },
})
