import { personFields, readKinds, showingReasons } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, z } from '../../context/router.ts'
import { moment, nextCursor, orNull, whole } from '../../platform/wire.ts'
import { writtenDay } from '../../platform/written-dates.ts'
import { readLog } from './log.ts'

const read = z
  .object({
    id: whole,
    at: moment,
    what: z.enum(readKinds),
    fields: z.array(z.enum(personFields)),
    reason: z.enum(showingReasons).nullable(),
    words: z.string().nullable(),
    staff: z.object({ id: z.string(), name: z.string() }),
    department: z.string(),
    ticket: orNull(z.object({ id: whole, reference: z.string() })),
  })
  .openapi('PersonalDataRead')

const asked = asks({
  who: z.string().trim().min(1).max(100).optional(),
  reference: z.string().trim().min(1).max(20).optional(),
  what: z.enum(readKinds).optional(),
  from: writtenDay.optional(),
  until: writtenDay.optional(),
  cursor: z.string().max(20).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** Who read the data of whom. */
export const readLogRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/reads',
      summary: 'Who was shown the data of whom, and what for',
      tags: ['personal-data'],
      request: { query: asked },
      responses: {
        200: answer(z.object({ reads: z.array(read), next: nextCursor }), 'One page, newest first'),
      },
    }),
    async (c) => c.json(await readLog(c.get('ctx'), c.req.valid('query')), 200),
  )
