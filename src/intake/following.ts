import { reads } from '../context/reads.ts'
import { answer, createRoute, router, z } from '../context/router.ts'
import { readRecord } from '../platform/body.ts'
import { languageOf } from '../platform/language.ts'
import { both } from '../platform/problem.ts'
import { followed, similar } from '../tickets/duplicates/answers.ts'
import { findSimilarForPublic } from '../tickets/duplicates/find.ts'
import { followTicket } from '../tickets/duplicates/follow.ts'
import { similarQuestion } from '../tickets/duplicates/question.ts'
import { parsed } from '../tickets/resident/routes.ts'
import { phoneNumber } from './phone-number.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const ticked = (value: unknown) => value === true || value === 'true' || value === 'on' || value === '1'

const email = z
  .email(both('Địa chỉ email chưa đúng.', 'The e-mail address is not right.'))
  .max(200)
  .transform((address) => address.toLowerCase())

export const followerSchema = z.object({
  phone: z.preprocess(blank, phoneNumber.optional()),
  email: z.preprocess(blank, email.optional()),
  consent: z.unknown().transform(ticked),
})

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
        summary: 'Follow it: told of every step',
        tags,
        request: { params: z.object({ reference: z.string() }), body: reads(followerSchema) },
        responses: {
          200: answer(followed, 'You follow it already'),
          201: answer(followed, 'You follow it and are told of every step'),
        },
      }),
      async (c) => {
        const given = parsed(followerSchema, await readRecord(c))
        const told = await followTicket(c.get('ctx'), c.req.valid('param').reference, {
          phone: given.phone ?? null,
          email: given.email ?? null,
          consent: given.consent,
          language: languageOf(c),
        })
        return c.json(told, told.already ? 200 : 201)
      },
    )
