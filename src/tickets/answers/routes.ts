import { languages } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, z } from '../../context/router.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
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

/** The words that start an answer. */
export const answerRoutes = () =>
  router().openapi(
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
