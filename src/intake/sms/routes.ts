import type { Context } from 'hono'
import { reads, readsQuery } from '../../context/reads.ts'
import type { Env } from '../../context/request.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { noteReceipt } from '../../notifications/receipt.ts'
import { readRecord } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { limitBody } from '../../platform/http.ts'
import type { Gateway } from './gateway.ts'
import { genericMessage, genericReceipt } from './gateways/generic.ts'
import { gateways } from './gateways.ts'
import { handedIn } from './handed-in.ts'
import { storeInbound } from './inbound.ts'
import { mustBeSigned, signed } from './signature.ts'

export type SmsRoutes = { secret: string | undefined }

const largest = 64 * 1024

const tags = ['gateways']
const gateway = { params: z.object({ gateway: z.string().openapi({ example: 'generic' }) }), headers: signed }
const inbound = {
  path: '/inbound/{gateway}',
  tags,
  responses: {
    200: answer(
      z.object({ stored: z.literal(true), repeated: z.boolean() }).openapi('StoredSms'),
      'On disk, whatever it is; `repeated` when the very same message was handed in before',
    ),
  },
} as const

/** Where gateways hand in messages and receipts, under `/sms`. */
export const smsRoutes = ({ secret }: SmsRoutes) => {
  const receive = async (c: Context<Env>, name: string) => {
    const gateway = gatewayCalled(name)
    await mustBeFrom(c, gateway, secret)
    const { raw, unreadable } = await handedIn(c)
    const sms = gateway.read(unreadable ? { text: raw.body } : raw)
    const isNew = await storeInbound(c.get('ctx'), {
      gateway: name,
      sms,
      raw,
      ...(unreadable ? { unreadable } : {}),
    })
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
        parameters: readsQuery(genericMessage),
      }),
      (c) => receive(c, c.req.valid('param').gateway),
    )
    .openapi(
      createRoute({
        ...inbound,
        method: 'post',
        summary: 'Hand in an SMS',
        request: { ...gateway, body: reads(genericMessage) },
      }),
      (c) => receive(c, c.req.valid('param').gateway),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/receipts/{gateway}',
        summary: 'Tell what became of an SMS that was sent',
        tags,
        request: { ...gateway, body: reads(genericReceipt) },
        responses: { 200: answer(z.object({ noted: z.literal(true) }), 'Noted') },
      }),
      async (c) => {
        const gateway = gatewayCalled(c.req.valid('param').gateway)
        await mustBeFrom(c, gateway, secret)
        const receipt = gateway.readReceipt(await readRecord(c))
        if (!(await noteReceipt(c.get('ctx'), { ...receipt, isAuthentic: secret !== undefined })))
          throw missing('Không có tin này.', 'There is no such message.')
        return c.json({ noted: true as const }, 200)
      },
    )
}

const missing = (vi: string, en: string) => new Refused('missing', { vi, en })

const gatewayCalled = (name: string): Gateway => {
  const gateway = Object.hasOwn(gateways, name) ? gateways[name] : undefined
  if (!gateway) throw missing('Không có cổng tin nhắn này.', 'There is no such gateway.')
  return gateway
}

const mustBeFrom = async (
  c: Context<Env>,
  { signatureHeader }: Gateway,
  secret: string | undefined,
): Promise<void> => {
  if (!secret) return
  const signed =
    c.req.method === 'GET' ? new URL(c.req.url).search.slice(1) : new Uint8Array(await c.req.arrayBuffer())
  await mustBeSigned(secret, signed, c.req.header(signatureHeader))
}
