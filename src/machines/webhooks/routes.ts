import { answer, createRoute, router, takes } from '../../context/router.ts'
import type { Post, Talk } from '../../platform/guarded-fetch.ts'
import { list } from '../keys/inputs.ts'
import { deliveriesPage, signing, tried, webhook, webhooksPage } from './answers.ts'
import { changeWebhook } from './change.ts'
import { changeSecret } from './change-secret.ts'
import { endWebhook } from './end.ts'
import { groupsIn, singlesIn } from './groups.ts'
import { change, ending, log, made, overlap, which, whose, withGroups } from './inputs.ts'
import { makeWebhook } from './make.ts'
import { mustBeOutside } from './outside.ts'
import { ping } from './ping.ts'
import { readDeliveries, readWebhooks } from './read.ts'
import { resend } from './resend.ts'
import type { WebhookSeen } from './store.ts'
import { webhookOf } from './webhook.ts'

const tags = ['machines']

/** How events leave this machine, and which hosts inside who runs it lets through. */
export type Outward = { post: Post; talk: Talk; inner: readonly string[] }

const told = (seen: WebhookSeen) => ({
  ...seen,
  groups: groupsIn(seen.types),
  singles: singlesIn(seen.types),
})

const reading = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/webhooks',
        summary: 'Where events are sent to, by name',
        tags,
        request: { query: list },
        responses: { 200: answer(webhooksPage, 'One page') },
      }),
      async (c) => {
        const { webhooks, next } = await readWebhooks(c.get('ctx'), c.req.valid('query'))
        return c.json({ webhooks: webhooks.map(told), next }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/webhooks/{id}',
        summary: 'One of them',
        tags,
        request: whose,
        responses: { 200: answer(webhook, 'As it stands') },
      }),
      async (c) => c.json(told(await webhookOf(c.get('ctx'), c.req.valid('param').id)), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/webhooks/{id}/deliveries',
        summary: 'What was sent there in the last thirty days, and what waits',
        tags,
        request: { ...whose, query: log },
        responses: { 200: answer(deliveriesPage, 'One page, the newest first') },
      }),
      async (c) =>
        c.json(await readDeliveries(c.get('ctx'), c.req.valid('param').id, c.req.valid('query')), 200),
    )

const changing = ({ inner }: Outward) =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/webhooks',
        summary: 'Send events to an address',
        tags,
        request: { body: takes(made) },
        responses: { 201: answer(signing, 'What signs, shown this once') },
      }),
      async (c) => {
        const sends = withGroups(c.req.valid('json'))
        mustBeOutside(sends.url, inner)
        return c.json(await makeWebhook(c.get('ctx'), sends), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/webhooks/{id}',
        summary: 'Say anew what is sent, or whether; switched on again it goes on where it stood',
        tags,
        request: { ...whose, body: takes(change) },
        responses: { 200: answer(webhook, 'As it stands') },
      }),
      async (c) => {
        const changed = withGroups(c.req.valid('json'))
        mustBeOutside(changed.url, inner)
        return c.json(told(await changeWebhook(c.get('ctx'), c.req.valid('param').id, changed)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/webhooks/{id}',
        summary: 'Send nothing there any more',
        tags,
        request: { ...whose, body: takes(ending) },
        responses: { 204: { description: 'What waited is not sent' } },
      }),
      async (c) => {
        await endWebhook(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').why)
        return c.body(null, 204)
      },
    )

const trying = ({ post }: Outward) =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/webhooks/{id}/secrets',
        summary: 'Another secret; the one before signs a while longer',
        tags,
        request: { ...whose, body: takes(overlap) },
        responses: { 201: answer(signing, 'What signs, shown this once') },
      }),
      async (c) => {
        const { overlapHours } = c.req.valid('json')
        return c.json(await changeSecret(c.get('ctx'), c.req.valid('param').id, overlapHours), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/webhooks/{id}/pings',
        summary: 'Send a trial now, and hear what comes back',
        tags,
        request: whose,
        responses: { 200: answer(tried, 'What came back') },
      }),
      async (c) => c.json(await ping(c.get('ctx'), c.req.valid('param').id, post), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/webhooks/{id}/deliveries/{deliveryId}',
        summary: 'Send one of them again, with the same number',
        tags,
        request: which,
        responses: { 204: { description: 'It waits to be sent' } },
      }),
      async (c) => {
        const { id, deliveryId } = c.req.valid('param')
        await resend(c.get('ctx'), id, deliveryId)
        return c.body(null, 204)
      },
    )

/** Where events are sent to, and what became of them. */
export const webhookRoutes = (outward: Outward) =>
  router().route('/', reading()).route('/', changing(outward)).route('/', trying(outward))
