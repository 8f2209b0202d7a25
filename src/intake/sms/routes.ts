import type { Context } from 'hono'
import { reads, readsQuery } from '../../context/reads.ts'
import type { Env } from '../../context/request.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { noteReceipt } from '../../notifications/receipt.ts'
import { readQuery, readRecord, readText } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { limitBody } from '../../platform/http.ts'
import { both, refusedFields } from '../../platform/problem.ts'
import { genericSchema, type InboundSms, readGeneric } from './generic.ts'
import { storeInbound } from './inbound.ts'
import { mustBeSigned, signed } from './signature.ts'

export type SmsRoutes = { secret: string | undefined }

const adapters: Record<string, (input: Record<string, unknown>) => InboundSms> = { generic: readGeneric }
const largest = 64 * 1024

const tags = ['gateways']
const gateway = { params: z.object({ gateway: z.string().openapi({ example: 'generic' }) }), headers: signed }
const inbound = {
  path: '/inbound/{gateway}',
  tags,
  responses: {
    200: answer(
      z.object({ stored: z.literal(true), repeated: z.boolean() }).openapi('StoredSms'),
      'On disk; `repeated` when the id was known',
    ),
  },
} as const

/** Where gateways hand in messages and receipts, under `/sms`. */
export const smsRoutes = ({ secret }: SmsRoutes) => {
  const receive = async (c: Context<Env>, gateway: string) => {
    const read = adapterOf(gateway)
    const raw = await readSigned(c, secret)
    const isNew = await storeInbound(c.get('ctx'), { gateway, sms: read(raw), raw })
    return c.json({ stored: true as const, repeated: !isNew }, 200)
  }
  const app = router()
  app.use(limitBody(largest))
  return app
    .openapi(
      createRoute({
        ...inbound,
        method: 'get',
        summary: 'Hand in an SMS by its query',
        request: gateway,
        parameters: readsQuery(genericSchema),
      }),
      (c) => receive(c, c.req.valid('param').gateway),
    )
    .openapi(
      createRoute({
        ...inbound,
        method: 'post',
        summary: 'Hand in an SMS',
        request: { ...gateway, body: reads(genericSchema) },
      }),
      (c) => receive(c, c.req.valid('param').gateway),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/receipts/{gateway}',
        summary: 'Tell what became of an SMS that was sent',
        tags,
        request: { ...gateway, body: reads(receiptSchema) },
        responses: { 200: answer(z.object({ noted: z.literal(true) }), 'Noted') },
      }),
      async (c) => {
        adapterOf(c.req.valid('param').gateway)
        const receipt = readReceipt(await readSigned(c, secret))
        if (!(await noteReceipt(c.get('ctx'), receipt)))
          throw missing('Không có tin này.', 'There is no such message.')
        return c.json({ noted: true as const }, 200)
      },
    )
}

const missing = (vi: string, en: string) => new Refused('missing', { vi, en })

const adapterOf = (gateway: string) => {
  const adapter = Object.hasOwn(adapters, gateway) ? adapters[gateway] : undefined
  if (!adapter) throw missing('Không có cổng tin nhắn này.', 'There is no such gateway.')
  return adapter
}

const readSigned = async (c: Context<Env>, secret: string | undefined): Promise<Record<string, unknown>> => {
  const isGet = c.req.method === 'GET'
  if (secret)
    await mustBeSigned(
      secret,
      isGet ? new URL(c.req.url).search.slice(1) : await readText(c),
      c.req.header('x-signature'),
    )
  return isGet ? readQuery(c) : readRecord(c)
}

const receiptSchema = z
  .object({
    id: z.coerce.string().max(200).nullish(),
    reference: z.string().max(200).nullish(),
    status: z.enum(
      ['delivered', 'failed'],
      both('Trạng thái là "delivered" hoặc "failed".', 'The status is "delivered" or "failed".'),
    ),
    reason: z.string().max(300).nullish(),
    permanent: z.union([z.boolean(), z.stringbool()]).default(false),
  })
  .refine(({ id, reference }) => id || reference, {
    path: ['id'],
    error: both('Cần mã tin (id) hoặc reference.', 'An id or a reference is needed.'),
  })

const readReceipt = (input: Record<string, unknown>) => {
  const parsed = receiptSchema.safeParse(input)
  if (!parsed.success) throw refusedFields(parsed.error)
  const { id, reference, status, reason, permanent } = parsed.data
  return {
    reference: reference ?? null,
    providerId: id ?? null,
    outcome: status,
    reason: reason ?? 'Not delivered',
    permanent,
  }
}
