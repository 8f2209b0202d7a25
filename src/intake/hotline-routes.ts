import { keyedBySender } from '../context/idempotency-key.ts'
import { reads } from '../context/reads.ts'
import { answer, createRoute, router, takes, z } from '../context/router.ts'
import { readRecord } from '../platform/body.ts'
import { languageOf } from '../platform/language.ts'
import { phoneNumber } from '../platform/phone-number.ts'
import { both } from '../platform/problem.ts'
import { cleanText, oneLine, saysSomething } from '../platform/text.ts'
import { followed } from '../tickets/duplicates/answers.ts'
import { callerCard, typedInReceipt } from './answers.ts'
import { followByCall, readCaller } from './hotline.ts'
import { reportSchema } from './report.ts'
import { readAndTypeIn, toldInCall, typedInExtras } from './typed-in-routes.ts'

const longestSaid = 5000
const following = z.object({
  ticketId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  phone: phoneNumber,
  name: z.string().max(100).transform(oneLine).optional(),
  consent: z.boolean(),
  said: z
    .string()
    .max(
      longestSaid,
      both(
        `Dài quá ${longestSaid} ký tự; xin viết gọn lại.`,
        `Over ${longestSaid} characters; please shorten it.`,
      ),
    )
    .transform(cleanText)
    .optional(),
  ...toldInCall,
})

const spoken = reportSchema.extend(typedInExtras.shape).extend({ phone: z.string().optional() })

/** What an operator does while somebody talks. */
export const hotlineRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/hotline/reports',
        summary: 'Log a call as a report',
        tags: ['hotline'],
        request: {
          headers: keyedBySender,
          body: reads(spoken),
        },
        responses: { 201: answer(typedInReceipt, 'The receipt to read aloud') },
      }),
      async (c) => {
        return c.json(await readAndTypeIn(c, 'hotline', withPhone(await readRecord(c))), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/hotline/followers',
        summary: 'Let a caller follow a ticket that tells of the same matter, instead of opening another',
        tags: ['hotline'],
        request: { body: takes(following) },
        responses: {
          200: answer(followed, 'They follow it already'),
          201: answer(followed, 'They follow it and are told of every step'),
        },
      }),
      async (c) => {
        const { said, ...given } = c.req.valid('json')
        const caller = {
          ...given,
          said: said && saysSomething(said) ? said : null,
          email: null,
          language: languageOf(c),
        }
        const told = await followByCall(c.get('ctx'), caller)
        return c.json(told, told.already ? 200 : 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/hotline/callers/{phone}',
        summary: 'Who is calling, and what they reported before',
        tags: ['hotline'],
        request: { params: z.object({ phone: z.string().max(30).transform(cleanText) }) },
        responses: { 200: answer(callerCard, 'The caller') },
      }),
      async (c) => c.json(await readCaller(c.get('ctx'), c.req.valid('param').phone), 200),
    )

/** The console may send the caller's number beside the report instead of inside `reporter`. */
const withPhone = (input: Record<string, unknown>) => {
  const reporter = typeof input.reporter === 'object' && input.reporter !== null ? input.reporter : {}
  return input.phone === undefined ? input : { ...input, reporter: { phone: input.phone, ...reporter } }
}
