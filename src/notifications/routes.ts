import { messageChannels } from '../../db/vocabulary.ts'
import { letterSheet } from '../../web/paper/letter.ts'
import { sheetPolicy } from '../../web/paper/sheet.ts'
import { answer, asks, createRoute, idParam, router, takes, z } from '../context/router.ts'
import { moment, nextCursor, whole } from '../platform/wire.ts'
import { clearDeadAddress, listDeadAddresses } from './dead-addresses.ts'
import { dropHeld, releaseHeld } from './held.ts'
import { heldBecause } from './holding.ts'
import { readLetter } from './letter.ts'
import { message, states } from './message-answer.ts'
import { cancelMessage, editMessage, listMessages, postMessage, resendMessage } from './messages.ts'
import { rewordMany } from './reword-many.ts'
import { mostAtOnce, settleMany } from './settle-many.ts'

const messagePage = z.object({ messages: z.array(message), next: nextCursor })

const deadAddress = z
  .object({
    id: whole,
    channel: z.enum(messageChannels),
    address: z.string().openapi({ description: 'Of a resident a hint at it alone' }),
    reason: z.string(),
    at: moment,
  })
  .openapi('DeadAddress')
const deadAddressPage = z.object({ addresses: z.array(deadAddress), next: nextCursor })

const several = z.array(whole).min(1).max(mostAtOnce)
const settledMany = z.object({ messages: whole, left: whole })
const words = z.string().max(2_000)
const fate = z.enum(['send', 'drop'])
const body = z.string().max(10_000)

/** The outbox: what was sent, what waits, what failed, and a way to mend it. */
export const messageRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/messages',
        summary: 'Messages of tickets that you may see',
        tags: ['messages'],
        request: {
          query: asks({
            state: states.or(z.literal('unsent')).optional(),
            cursor: z.string().max(20).optional(),
          }),
        },
        responses: { 200: answer(messagePage, 'One page, newest first') },
      }),
      async (c) => c.json(await listMessages(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/messages/held',
        summary: 'Send all that was held back for this reason, or drop it',
        tags: ['messages'],
        request: { body: takes(z.object({ because: z.enum(heldBecause), fate })) },
        responses: { 200: answer(z.object({ messages: whole }), 'How many, two hundred at once at most') },
      }),
      async (c) => {
        const { because, fate } = c.req.valid('json')
        const settle = fate === 'send' ? releaseHeld : dropHeld
        return c.json({ messages: await settle(c.get('ctx'), because) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/messages/settled',
        summary: 'Send these again, or keep them from leaving',
        tags: ['messages'],
        request: { body: takes(z.object({ ids: several, fate })) },
        responses: { 200: answer(settledMany, 'How many, and how many stay as they are') },
      }),
      async (c) => c.json(await settleMany(c.get('ctx'), c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/messages/reworded',
        summary: 'Put other words for these in each of several messages that have not left yet',
        tags: ['messages'],
        request: { body: takes(z.object({ ids: several, find: words.min(1), replace: words })) },
        responses: { 200: answer(settledMany, 'How many, and how many stay as they are') },
      }),
      async (c) => c.json(await rewordMany(c.get('ctx'), c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/messages/{id}',
        summary: 'Send again, with other words if given',
        tags: ['messages'],
        request: { params: idParam, body: takes(z.object({ body: body.optional() })) },
        responses: { 200: answer(message, 'Queued again') },
      }),
      async (c) =>
        c.json(await resendMessage(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/messages/{id}',
        summary: 'Change the words before it leaves',
        tags: ['messages'],
        request: { params: idParam, body: takes(z.object({ body })) },
        responses: { 204: { description: 'Changed' } },
      }),
      async (c) => {
        await editMessage(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/messages/{id}/letter',
        summary: 'A letter, to be printed',
        tags: ['messages'],
        request: { params: idParam },
        responses: { 200: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
      }),
      async (c) => {
        const letter = await readLetter(c.get('ctx'), c.req.valid('param').id)
        return c.html(letterSheet(letter), 200, { 'Content-Security-Policy': sheetPolicy })
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/messages/{id}/posting',
        summary: 'A letter was printed and taken to the post',
        tags: ['messages'],
        request: { params: idParam },
        responses: { 200: answer(message, 'Sent') },
      }),
      async (c) => c.json(await postMessage(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/messages/{id}',
        summary: 'Keep it from leaving',
        tags: ['messages'],
        request: { params: idParam },
        responses: { 204: { description: 'Cancelled' } },
      }),
      async (c) => {
        await cancelMessage(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/dead-addresses',
        summary: 'Mailboxes and numbers that take nothing any more',
        tags: ['messages'],
        request: { query: asks({ cursor: z.string().max(20).optional() }) },
        responses: { 200: answer(deadAddressPage, 'One page, newest first') },
      }),
      async (c) => c.json(await listDeadAddresses(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/dead-addresses/{id}',
        summary: 'Count one as alive again',
        tags: ['messages'],
        request: { params: idParam },
        responses: { 204: { description: 'Messages to it are sent again' } },
      }),
      async (c) => {
        await clearDeadAddress(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
