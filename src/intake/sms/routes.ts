import type { Context } from 'hono'
import { reads, readsQuery } from '../../context/reads.ts'
import type { Env } from '../../context/request.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { noteReceipt } from '../../notifications/receipt.ts'
import { readQuery, readRecord } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { limitBody } from '../../platform/http.ts'
import type { Gateway, Handed } from './gateway.ts'
import { genericMessage, genericReceipt } from './gateways/generic.ts'
import { kannelReceipt } from './gateways/kannel.ts'
import { type GatewaySecrets, gateways } from './gateways.ts'
import { type HandedIn, handedIn } from './handed-in.ts'
import { storeInbound } from './inbound.ts'
import { signed } from './signature.ts'

export type SmsRoutes = { secrets: GatewaySecrets }

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

const receipts = {
  path: '/receipts/{gateway}',
  tags,
  responses: { 200: answer(z.object({ noted: z.literal(true) }), 'Noted') },
} as const

/** Where gateways hand in messages and receipts, under `/sms`. */
export const smsRoutes = ({ secrets }: SmsRoutes) => {
  const receive = async (c: Context<Env>, name: string) => {
    const { gateway, secret } = gatewayCalled(name, secrets)
    await gateway.mustBeFrom(await handedBy(c), secret)
    const { raw, unreadable } = withoutSecrets(await handedIn(c), gateway)
    const sms = gateway.read(unreadable ? { text: raw.body } : raw)
    const isNew = await storeInbound(c.get('ctx'), {
      gateway: name,
      sms,
      raw,
      ...(unreadable ? { unreadable } : {}),
    })
    return c.json({ stored: true as const, repeated: !isNew }, 200)
  }
  const receipt = async (c: Context<Env>, name: string) => {
    const { gateway, secret } = gatewayCalled(name, secrets)
    await gateway.receiptMustBeFrom(await handedBy(c), secret)
    const told = gateway.readReceipt(c.req.method === 'GET' ? readQuery(c) : await readRecord(c))
    if (
      told &&
      !(await noteReceipt(c.get('ctx'), { ...told, gateway: name, isAuthentic: secret !== undefined }))
    )
      throw missing('Không có tin này.', 'There is no such message.')
    return c.json({ noted: true as const }, 200)
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
        ...receipts,
        method: 'get',
        summary: 'Tell by a query what became of an SMS that was sent',
        request: gateway,
        parameters: readsQuery(kannelReceipt),
      }),
      (c) => receipt(c, c.req.valid('param').gateway),
    )
    .openapi(
      createRoute({
        ...receipts,
        method: 'post',
        summary: 'Tell what became of an SMS that was sent',
        request: { ...gateway, body: reads(genericReceipt) },
      }),
      (c) => receipt(c, c.req.valid('param').gateway),
    )
}

const missing = (vi: string, en: string) => new Refused('missing', { vi, en })

const gatewayCalled = (name: string, secrets: GatewaySecrets): { gateway: Gateway; secret?: string } => {
  if (!Object.hasOwn(gateways, name))
    throw missing('Không có cổng tin nhắn này.', 'There is no such gateway.')
  const known = name as keyof typeof gateways
  const secret = secrets[known]
  return { gateway: gateways[known], ...(secret ? { secret } : {}) }
}

const handedBy = async (c: Context<Env>): Promise<Handed> => ({
  signed:
    c.req.method === 'GET' ? new URL(c.req.url).search.slice(1) : new Uint8Array(await c.req.arrayBuffer()),
  header: (name) => c.req.header(name),
  field: (name) => c.req.query(name),
})

const withoutSecrets = ({ raw, ...rest }: HandedIn, { secretFields }: Gateway): HandedIn => ({
  ...rest,
  raw: Object.fromEntries(Object.entries(raw).filter(([name]) => !secretFields.includes(name))),
})
