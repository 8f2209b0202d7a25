import { answer, createRoute, router, z } from '../../context/router.ts'
import { moment, nextCursor, whole } from '../../platform/wire.ts'
import { written } from '../../platform/written.ts'
import { verb, version, waitingPage } from '../forms.ts'
import { perform } from '../perform.ts'
import { letAnswerOut } from './let-out.ts'
import { listWaitingAnswers } from './waiting.ts'

const waiting = z
  .object({
    id: whole,
    reference: z.string(),
    title: z.string(),
    version: whole,
    resolvedAt: moment.nullable(),
    parts: z
      .array(z.object({ text: z.string(), found: z.boolean() }))
      .openapi({ description: 'The answer as it was given, cut where something was found' }),
  })
  .openapi('WaitingAnswer')

/** What the public reads of an answer: somebody looks first where something was found in it. */
export const publicAnswerRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/public-answers/waiting',
        summary: 'Answers to public tickets in which something may lead to a person, for somebody to look at',
        tags: ['tickets'],
        request: { query: waitingPage },
        responses: {
          200: answer(
            z.object({ answers: z.array(waiting), next: nextCursor }),
            'One page, the oldest ticket first',
          ),
        },
      }),
      async (c) => c.json(await listWaitingAnswers(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      verb('put', 'public-answer', {
        summary: 'Say what the public reads as the answer, and let it out where it waits',
        body: z.object({ text: written(5000), version }),
      }),
      (c) => perform(c, letAnswerOut),
    )
