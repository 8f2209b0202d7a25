import type { Context } from 'hono'
import { reads } from '../context/reads.ts'
import { answer, createRoute, router, z } from '../context/router.ts'
import { readRecord } from '../platform/body.ts'
import { wrongField } from '../platform/errors.ts'
import { languageOf } from '../platform/language.ts'
import { publicReceipt } from './answers.ts'
import { type Receipt, receiveReport } from './receive.ts'
import { readReport, reportSchema } from './report.ts'

/** The same key with the same body gives the same ticket. */
export const keyedBySender = z.object({
  'idempotency-key': z.string().optional().openapi({
    description: 'Made by the sender: a repeated sending opens nothing new. 8 to 200 characters.',
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
      request: { headers: keyedBySender, body: reads(reportSchema) },
      responses: { 201: answer(publicReceipt, 'The receipt: keep the secret, it opens the report') },
    }),
    async (c) => {
      const ctx = c.get('ctx')
      const idempotencyKey = idempotencyKeyOf(c)
      const report = readReport(await readRecord(c), ctx.now)
      const receipt = await receiveReport(ctx, report, {
        channel: 'web',
        language: languageOf(c),
        ...(idempotencyKey ? { idempotencyKey } : {}),
      })
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

/** Made by the sender, so that a repeated sending opens nothing new; short ones could be guessed by others. */
export const idempotencyKeyOf = (c: Context): string | null => {
  const key = c.req.header('idempotency-key')?.trim()
  if (!key) return null
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return key
  const sentence = {
    vi: 'Idempotency-Key phải gồm 8 đến 200 ký tự không dấu, không cách.',
    en: 'Idempotency-Key must be 8 to 200 printable characters without spaces.',
  }
  throw wrongField('Idempotency-Key', sentence)
}
