import { languages } from '../../../db/vocabulary.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { listTemplates, type Template } from './templates.ts'

const asked = z.object({
  category: z.enum(CATEGORY_CODES),
  language: z.enum(languages).default('vi'),
})

/** The words that start an answer. */
export const answerRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/answer-templates',
      summary: 'Words that start an answer in a category, by outcome',
      tags: ['tickets'],
      request: { query: asked },
      responses: { 200: answer<{ templates: Template[] }>('One for each outcome') },
    }),
    async (c) => c.json({ templates: await listTemplates(c.get('ctx'), c.req.valid('query')) }, 200),
  )
