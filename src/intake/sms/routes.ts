import type { Context, MiddlewareHandler } from 'hono'
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
/** Some want to hear no JSON. */
const inTheirWords = <T extends { content: object }>(said: T) => ({
  ...said,
  content: { ...said.content, 'text/xml': { schema: z.string() } } as T['content'],
})

const inbound = {
  path: '/inbound/{gateway}',
  tags,
  responses: {
    200: inTheirWords(
      answer(
        z.object({ stored: z.literal(true), repeated: z.boolean() }).openapi('StoredSms'),
        'On disk, whatever it is; `repeated` when the very same message was handed in before',
      ),
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
    if (gateway.isReceipt?.(raw)) {
      await note(c, { name, told: gateway.readReceipt(raw, fieldsOf(c)), secret })
      return c.json({ stored: true as const, repeated: false }, 200)
    }
    const sms = unreadable ? { ...gateway.read({}), body: String(raw.body) } : gateway.read(raw)
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
    const input = c.req.method === 'GET' ? readQuery(c) : await readRecord(c)
    await note(c, { name, told: gateway.readReceipt(input, fieldsOf(c)), secret })
    return c.json({ noted: true as const }, 200)
  }
  const app = router()
  app.use(limitBody(largest))
  app.use('/inbound/:gateway', answeredInTheirWords)
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

type Told = { name: string; told: ReturnType<Gateway['readReceipt']>; secret: string | undefined }

const note = async (c: Context<Env>, { name, told, secret }: Told): Promise<void> => {
  const isMeant =
    !told || (await noteReceipt(c.get('ctx'), { ...told, gateway: name, isAuthentic: secret !== undefined }))
  if (!isMeant) throw missing('Không có tin này.', 'There is no such message.')
}

/** Whoever takes our answer for the next SMS to the resident gets one that says nothing. */
const answeredInTheirWords: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const name = c.req.param('gateway')
  const { thanks }: Gateway = isKnown(name) ? gateways[name] : gateways.generic
  if (thanks && c.res.status === 200) c.res = c.body(thanks.body, 200, { 'content-type': thanks.type })
}

const missing = (vi: string, en: string) => new Refused('missing', { vi, en })

const isKnown = (name: string | undefined): name is keyof typeof gateways =>
  name !== undefined && Object.hasOwn(gateways, name)

const gatewayCalled = (name: string, secrets: GatewaySecrets): { gateway: Gateway; secret?: string } => {
  if (!isKnown(name)) throw missing('Không có cổng tin nhắn này.', 'There is no such gateway.')
  const secret = secrets[name]
  return { gateway: gateways[name], ...(secret ? { secret } : {}) }
}

const fieldsOf = (c: Context<Env>) => ({ field: (name: string) => c.req.query(name) })

const handedBy = async (c: Context<Env>): Promise<Handed> => {
  const { origin, search } = new URL(c.req.url)
  const isGet = c.req.method === 'GET'
  return {
    ...fieldsOf(c),
    url: c.get('ctx').publicUrl.replace(/\/$/, '') + c.req.url.slice(origin.length),
    signed: isGet ? search.slice(1) : new Uint8Array(await c.req.arrayBuffer()),
    header: (name) => c.req.header(name),
  }
}

const withoutSecrets = ({ raw, ...rest }: HandedIn, { secretFields }: Gateway): HandedIn => ({
  ...rest,
  raw: Object.fromEntries(Object.entries(raw).filter(([name]) => !secretFields.includes(name))),
})
