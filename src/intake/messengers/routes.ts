import type { MessengerName } from '../../../db/vocabulary.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { handedIn } from '../sms/handed-in.ts'
import { storeHappening } from './inbound.ts'
import type { Messenger, Shared } from './messenger.ts'
import { messengers } from './messengers.ts'

const signed = z.object({
  'x-zevent-signature': z.string().optional().openapi({
    description: 'SHA-256 in hex of application, raw body, its timestamp and the secret of the account',
  }),
})

/** Where a messenger tells what somebody wrote to us there, under its name. */
export const messengerRoutes = (name: MessengerName, shared: Shared | undefined) =>
  router().openapi(
    createRoute({
      method: 'post',
      path: '/webhook',
      summary: 'Hand in what somebody wrote to our account',
      tags: ['gateways'],
      request: {
        headers: signed,
        body: { content: { 'application/json': { schema: z.looseObject({}) } }, required: false },
      },
      responses: {
        200: answer(
          z.object({ stored: z.boolean(), repeated: z.boolean() }).openapi('StoredHappening'),
          'On disk; `stored` false where nobody said anything, `repeated` when it was handed in before',
        ),
      },
    }),
    async (c) => {
      const messenger: Messenger = messengers[name]
      const signedBytes = new Uint8Array(await c.req.arrayBuffer())
      messenger.mustBeFrom({ signed: signedBytes, header: (header) => c.req.header(header) }, shared)
      const { raw } = await handedIn(c)
      const happening = messenger.read(raw)
      if (!happening) return c.json({ stored: false, repeated: false }, 200)
      const isNew = await storeHappening(c.get('ctx'), { name, happening, raw })
      return c.json({ stored: true, repeated: !isNew }, 200)
    },
  )
