import { personFields, showingReasons } from '../../../db/vocabulary.ts'
import { answer, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { both } from '../../platform/problem.ts'
import { cleanText } from '../../platform/text.ts'
import { earlierTickets } from '../reading/answers.ts'
import { readEarlier } from '../reading/earlier.ts'
import { person } from './answers.ts'
import { showPerson } from './show-person.ts'

const longest = 300

const showing = z.object({
  fields: z.array(z.enum(personFields)).min(1).max(personFields.length),
  reason: z.enum(showingReasons),
  words: z
    .string()
    .max(
      longest,
      both(`Dài quá ${longest} ký tự; xin viết gọn lại.`, `Over ${longest} characters; please shorten it.`),
    )
    .transform(cleanText)
    .optional(),
})

/** Who reported is shown to who needs it, for a reason that is kept. */
export const showingRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/tickets/{id}/showing',
        summary: 'Show these data of the reporter, for a reason that is kept',
        tags: ['tickets'],
        request: { params: idParam, body: takes(showing) },
        responses: { 200: answer(person, 'What was asked for; the rest is null') },
      }),
      async (c) => c.json(await showPerson(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/earlier',
        summary: 'Earlier tickets of whoever reported it',
        tags: ['tickets'],
        request: { params: idParam },
        responses: { 200: answer(earlierTickets, 'At most five that you may see, the newest first') },
      }),
      async (c) => c.json({ tickets: await readEarlier(c.get('ctx'), c.req.valid('param').id) }, 200),
    )
