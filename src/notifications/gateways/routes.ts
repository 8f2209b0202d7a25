import { messengers } from '../../../db/vocabulary.ts'
import { answer, createRoute, router, takes, z } from '../../context/router.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { moment, whole } from '../../platform/wire.ts'
import { message } from '../message-answer.ts'
import type { SendingLimits } from './limits.ts'
import { lookAtGateways } from './look.ts'
import { readTrials, tryOut } from './try-out.ts'

const spent = z
  .object({ segments: whole, cost: whole, budget: whole.nullable() })
  .openapi('GatewayCost', { description: 'In đồng; the budget is null without a limit' })

const gateway = z
  .object({
    name: z.string(),
    health: z.enum(['well', 'failing', 'resting']),
    inUse: z.boolean(),
    provinces: z.array(z.string()).nullable(),
    failuresInARow: whole,
    restsUntil: moment.nullable(),
    lastSentAt: moment.nullable(),
    lastFailedAt: moment.nullable(),
    lastError: z.string().nullable(),
    sent: whole.openapi({ description: 'Today, as all else without another word' }),
    failed: whole,
    price: whole,
    today: spent,
    month: spent,
  })
  .openapi('Gateway')

const messenger = gateway
  .pick({
    name: true,
    health: true,
    inUse: true,
    failuresInARow: true,
    lastSentAt: true,
    lastFailedAt: true,
    lastError: true,
    sent: true,
    failed: true,
  })
  .extend({
    keyRenewedAt: moment.nullable(),
    keyRefusedAt: moment.nullable().openapi({ description: 'Since then it has not been renewed' }),
  })
  .openapi('MessengerOut')

const way = z
  .object({
    channel: z.enum(['sms', 'email', ...messengers]),
    waiting: whole,
    oldest: moment.nullable(),
    lastSentAt: moment.nullable(),
    stuckSince: moment
      .nullable()
      .openapi({ description: 'Since when administrators know that nothing leaves' }),
  })
  .openapi('WayOut')

const sending = z.object({
  gateways: z.array(gateway),
  messengers: z.array(messenger),
  ways: z.array(way),
})

const trial = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('sms'), to: phoneNumber }),
  z.object({ channel: z.literal('email'), to: emailAddress }),
])

/** Whether messages leave, by which gateway, and at what cost. */
export const gatewayRoutes = (limits: SendingLimits) =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/gateways',
        summary: 'How each SMS gateway and messenger does, what it costs, and what waits',
        tags: ['messages'],
        responses: { 200: answer(sending, 'As of now') },
      }),
      async (c) => c.json(await lookAtGateways(c.get('ctx'), limits), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/gateways/trials',
        summary: 'What became of the last five words that were sent to see whether messages leave',
        tags: ['messages'],
        responses: { 200: answer(z.object({ messages: z.array(message) }), 'Newest first') },
      }),
      async (c) => c.json({ messages: await readTrials(c.get('ctx')) }, 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/gateways/trials',
        summary: 'Send a word to see whether messages leave, ten times an hour at most',
        tags: ['messages'],
        request: { body: takes(trial) },
        responses: { 201: answer(message, 'Queued: it leaves at once') },
      }),
      async (c) => c.json(await tryOut(c.get('ctx'), c.req.valid('json')), 201),
    )
