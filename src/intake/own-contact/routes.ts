import type { Ctx } from '../../context/context.ts'
import { reads } from '../../context/reads.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { readRecord } from '../../platform/body.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { oneLine } from '../../platform/text.ts'
import { key, keyOf, parsed, standing, stands, tags } from '../../tickets/resident/routes.ts'
import { trackingSecret } from '../../tickets/secret.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { confirmationSchema } from '../following/routes.ts'
import { askForOwnCode } from './ask.ts'
import { confirmOwnNumber } from './confirm.ts'
import { confirmChange } from './confirm-change.ts'
import { correctOwn } from './correct.ts'

const orNone = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
    schema.nullable().optional(),
  )

export const ownCorrection = z.object({
  name: orNone(z.string().max(100).transform(oneLine)),
  phone: orNone(phoneNumber),
  email: orNone(emailAddress),
})

const keyNow = z.object({ reference: z.string(), secret: z.string() })
const corrected = keyNow.extend({
  asked: z.array(z.enum(['sms', 'email'])).openapi({
    description: 'By which ways a code went to what is new: it counts once the code is entered',
  }),
})

const opens = ({ secret }: Ctx, { reference, secretVersion }: Ticket) => ({
  reference,
  secret: trackingSecret(secret, reference, secretVersion),
})

/** The reporter puts right where they are written to, and shows that a number or mailbox is theirs. */
export const ownContactRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/{reference}/number',
        summary: 'Send a code to your number, to show that it is yours',
        tags,
        request: key,
        responses: { 204: { description: 'On its way, in the morning if it is night' } },
      }),
      async (c) => {
        await askForOwnCode(c.get('ctx'), keyOf(c))
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/number',
        summary: 'Confirm your number with the code: from now on it is told of every step',
        tags,
        request: { ...key, body: reads(confirmationSchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const { code } = parsed(confirmationSchema, await readRecord(c))
        return c.json(standing(await confirmOwnNumber(c.get('ctx'), keyOf(c), { code })), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/personal-data',
        summary:
          'Correct your name, number or mailbox: what is new is sent a code and counts once it is entered; empty takes it away',
        tags,
        request: { ...key, body: reads(ownCorrection) },
        responses: { 200: answer(corrected, 'The private code from now on, and where a code was sent') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const own = parsed(ownCorrection, await readRecord(c))
        const { ticket, asked } = await correctOwn(ctx, keyOf(c), own)
        return c.json({ ...opens(ctx, ticket), asked }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/contact',
        summary: 'Confirm your new number or mailbox with the code that it was sent: from now on it counts',
        tags,
        request: { ...key, body: reads(confirmationSchema) },
        responses: { 200: answer(keyNow, 'The private code from now on') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const { code } = parsed(confirmationSchema, await readRecord(c))
        return c.json(opens(ctx, await confirmChange(ctx, keyOf(c), { code })), 200)
      },
    )
