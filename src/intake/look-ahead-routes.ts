import { reads } from '../context/reads.ts'
import { answer, createRoute, router, z } from '../context/router.ts'
import { readRecord } from '../platform/body.ts'
import { both, refusedFields } from '../platform/problem.ts'
import { sentence, whole } from '../platform/wire.ts'
import { lookAhead } from './look-ahead.ts'
import { reportSchema } from './report.ts'

const asked = reportSchema
  .pick({ category: true, address: true, provinceCode: true, communeCode: true, lat: true, lon: true })
  .extend({
    text: z
      .string(both('Nội dung phải là chữ.', 'The text must be text.'))
      .max(5_000, both('Nội dung dài quá 5.000 ký tự.', 'The text is over 5,000 characters.'))
      .default(''),
  })

const namedCategory = z.object({ code: z.string(), name: sentence })

const lookedAhead = z
  .object({
    danger: z.enum(['certain', 'possible', 'none']),
    legal: z.enum(['complaint', 'denunciation']).nullable(),
    category: namedCategory.nullable().openapi({ description: 'What it is surely about' }),
    choices: z.array(namedCategory).openapi({ description: 'The three likeliest, where that is unsure' }),
    commune: z
      .object({ code: z.string(), fullName: z.string(), provinceCode: z.string(), provinceName: z.string() })
      .nullable(),
    similar: z.array(z.object({ reference: z.string(), title: z.string(), when: sentence })),
    incidents: z
      .array(z.object({ id: whole, title: z.string() }))
      .openapi({ description: 'What is known to go on there, the newest first' }),
  })
  .openapi('LookAhead')

/** Asked by the form while somebody writes, by POST so that no address and no log line holds a word of it. */
export const lookAheadRoutes = () =>
  router().openapi(
    createRoute({
      method: 'post',
      path: '/api/look-ahead',
      summary: 'What the words of a report say before it is sent; nothing is kept',
      tags: ['residents'],
      request: { body: reads(asked) },
      responses: { 200: answer(lookedAhead, 'What can be read so far') },
    }),
    async (c) => {
      const parsed = asked.safeParse(await readRecord(c))
      if (!parsed.success) throw refusedFields(parsed.error)
      c.header('Cache-Control', 'no-store')
      return c.json(await lookAhead(c.get('ctx'), parsed.data), 200)
    },
  )
