import { reads } from '../../context/reads.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { readRecord } from '../../platform/body.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { languageOf } from '../../platform/language.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { both } from '../../platform/problem.ts'
import { moment } from '../../platform/wire.ts'
import { similar } from '../../tickets/duplicates/answers.ts'
import { findSimilarForPublic } from '../../tickets/duplicates/find.ts'
import { similarQuestion } from '../../tickets/duplicates/question.ts'
import { parsed } from '../../tickets/resident/routes.ts'
import { askToFollow } from './ask.ts'
import { confirmFollowing } from './confirm.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const ticked = (value: unknown) => value === true || value === 'true' || value === 'on' || value === '1'

const email = emailAddress.transform((address) => address.toLowerCase())

export const followerSchema = z.object({
  phone: z.preprocess(blank, phoneNumber.optional()),
  email: z.preprocess(blank, email.optional()),
  consent: z.unknown().transform(ticked),
})

/** As it stands in the message, or as somebody typed it. */
export const confirmationSchema = z.object({
  code: z
    .string(both('Xin nhập mã gồm 6 chữ số.', 'Please enter the code of 6 digits.'))
    .max(40)
    .transform((typed) => typed.normalize('NFKC').replace(/\D/g, ''))
    .pipe(z.string().length(6, both('Mã gồm 6 chữ số.', 'The code has 6 digits.'))),
})

const asking = z.object({ key: z.string(), expiresAt: moment }).openapi('FollowRequest')

const tags = ['residents']

/** "Somebody reported this already": what is alike while a resident writes, and following it instead. */
export const followRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/similar',
        summary: 'What likely tells of the same and was reported already',
        tags,
        request: { body: reads(similarQuestion) },
        responses: { 200: answer(similar, 'Published ones by their titles, of the others only how many') },
      }),
      async (c) => {
        const asked = parsed(similarQuestion, await readRecord(c))
        return c.json(await findSimilarForPublic(c.get('ctx'), asked), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/{reference}/followers',
        summary: 'Ask to follow it: each contact is sent a code to confirm that it is theirs',
        tags,
        request: { params: z.object({ reference: z.string() }), body: reads(followerSchema) },
        responses: { 202: answer(asking, 'The same answer for everybody') },
      }),
      async (c) => {
        const given = parsed(followerSchema, await readRecord(c))
        const { key, expiresAt } = await askToFollow(c.get('ctx'), c.req.valid('param').reference, {
          phone: given.phone ?? null,
          email: given.email ?? null,
          consent: given.consent,
          language: languageOf(c),
        })
        return c.json({ key, expiresAt: expiresAt.toISOString() }, 202)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/followers/{key}',
        summary: 'Confirm with the code: from now on told of every step',
        tags,
        request: { params: z.object({ key: z.string().max(40) }), body: reads(confirmationSchema) },
        responses: { 200: answer(z.object({ reference: z.string() }), 'This contact follows it') },
      }),
      async (c) => {
        const { code } = parsed(confirmationSchema, await readRecord(c))
        const { key } = c.req.valid('param')
        return c.json(await confirmFollowing(c.get('ctx'), { key, code }), 200)
      },
    )
