import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '../context/request.ts'
import { readRecord } from '../platform/body.ts'
import { languageOf } from '../platform/language.ts'
import { both } from '../platform/problem.ts'
import { findSimilarForPublic } from '../tickets/duplicates/find.ts'
import { followTicket } from '../tickets/duplicates/follow.ts'
import { similarQuestion } from '../tickets/duplicates/question.ts'
import { parsed } from '../tickets/resident/routes.ts'
import { phoneNumber } from './phone-number.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const ticked = (value: unknown) => value === true || value === 'true' || value === 'on' || value === '1'

const email = z
  .email(both('Địa chỉ email chưa đúng.', 'This is not an e-mail address.'))
  .max(200)
  .transform((address) => address.toLowerCase())

export const followerSchema = z.object({
  phone: z.preprocess(blank, phoneNumber.optional()),
  email: z.preprocess(blank, email.optional()),
  consent: z.unknown().transform(ticked),
})

/** "Somebody reported this already": what is alike while a resident writes, and following it instead. */
export const followRoutes = () =>
  new Hono<Env>()
    .post('/api/reports/similar', async (c) => {
      const asked = parsed(similarQuestion, await readRecord(c))
      return c.json(await findSimilarForPublic(c.get('ctx'), asked))
    })
    .post('/api/reports/:reference/followers', async (c) => {
      const given = parsed(followerSchema, await readRecord(c))
      const followed = await followTicket(c.get('ctx'), c.req.param('reference'), {
        phone: given.phone ?? null,
        email: given.email ?? null,
        consent: given.consent,
        language: languageOf(c),
      })
      return c.json(followed, followed.already ? 200 : 201)
    })
