import { languages } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, idParam, router, z } from '../../context/router.ts'
import { moment, whole } from '../../platform/wire.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { findAlikeAnswers } from './alike.ts'
import { listTemplates } from './templates.ts'

const asked = asks({
  category: z.enum(CATEGORY_CODES),
  language: z.enum(languages).default('vi'),
})

const template = z
  .object({
    outcome: z.enum(['done', 'planned', 'unfounded', 'elsewhere']),
    language: z.enum(languages),
    body: z.string(),
  })
  .openapi('AnswerTemplate')

const alike = z
  .object({
    id: whole,
    reference: z.string(),
    commune: z.string().nullable(),
    here: z.boolean().openapi({ description: 'Of the same commune' }),
    answeredAt: moment,
    score: whole.nullable().openapi({ description: 'What its reporters gave for it, 1 to 5' }),
    mayOpen: z.boolean().openapi({ description: 'You may see the ticket too' }),
    text: z.string().openapi({ description: 'With a blank where it may lead to a person' }),
  })
  .openapi('AlikeAnswer')

/** The words that start an answer. */
export const answerRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/answer-templates',
        summary: 'Words that start an answer in a category, by outcome',
        tags: ['tickets'],
        request: { query: asked },
        responses: { 200: answer(z.object({ templates: z.array(template) }), 'One for each outcome') },
      }),
      async (c) => c.json({ templates: await listTemplates(c.get('ctx'), c.req.valid('query')) }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/alike-answers',
        summary: 'What was answered before to matters alike, in the commune and its province',
        tags: ['tickets'],
        request: { params: idParam },
        responses: {
          200: answer(z.object({ answers: z.array(alike) }), 'At most five, the likeliest first'),
        },
      }),
      async (c) => c.json({ answers: await findAlikeAnswers(c.get('ctx'), c.req.valid('param').id) }, 200),
    )
