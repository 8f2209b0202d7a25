import { reads } from '../../context/reads.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { readRecord } from '../../platform/body.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { oneLine } from '../../platform/text.ts'
import { orNull } from '../../platform/wire.ts'
import { correctOwn } from '../contact/correct-own.ts'
import { askErasure } from '../personal-data/ask-erasure.ts'
import { eraseOwn } from '../personal-data/erase-own.ts'
import { readOwn } from '../personal-data/read-own.ts'
import { trackingSecret } from '../secret.ts'
import { personalData } from './answers.ts'
import { key, keyOf, parsed, standing, stands, tags } from './routes.ts'

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

const path = '/api/reports/{reference}/personal-data'

/** What a resident does about their own data. */
export const erasureRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/erasure',
        summary: 'Ask to have your name and contact erased; asking again changes nothing',
        tags,
        request: key,
        responses: { 200: stands },
      }),
      async (c) => c.json(standing(await askErasure(c.get('ctx'), keyOf(c))), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path,
        summary: 'What is kept about you, and what an erasure would take and leave',
        tags,
        request: key,
        responses: { 200: answer(orNull(personalData), 'Null where nothing is kept') },
      }),
      async (c) => c.json(await readOwn(c.get('ctx'), keyOf(c)), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path,
        summary: 'Correct your name, number or mailbox; empty takes it away, what is not named stays',
        tags,
        request: { ...key, body: reads(ownCorrection) },
        responses: { 200: answer(keyNow, 'The private code from now on') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const ticket = await correctOwn(ctx, keyOf(c), parsed(ownCorrection, await readRecord(c)))
        const { reference, secretVersion } = ticket
        return c.json({ reference, secret: trackingSecret(ctx.secret, reference, secretVersion) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path,
        summary: 'Erase your name and contact at once; the report is handled on',
        tags,
        request: key,
        responses: { 200: stands },
      }),
      async (c) => c.json(standing(await eraseOwn(c.get('ctx'), keyOf(c))), 200),
    )
