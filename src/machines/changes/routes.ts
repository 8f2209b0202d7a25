import { etag } from 'hono/etag'
import { statuses } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, z } from '../../context/router.ts'
import type { TicketEventType } from '../../events/event.ts'
import { both } from '../../platform/problem.ts'
import { moment, whole } from '../../platform/wire.ts'
import { exampleReference } from '../../tickets/reference.ts'
import { heardTypes } from './heard.ts'
import { awaitChanges } from './wait.ts'

const change = z
  .object({
    type: z.enum(heardTypes),
    at: moment,
    by: z.enum(['staff', 'program', 'resident', 'system']).openapi({ description: 'What kind of actor' }),
    ticket: z.object({
      id: whole,
      reference: z.string(),
      status: z.enum(statuses),
      version: whole,
      department: z.object({ id: whole, name: z.string() }),
    }),
    left: z.boolean().openapi({ description: 'With this the ticket went where you do not see it' }),
  })
  .openapi('Change', { description: 'Something that happened to a ticket, and how it stood then' })

const page = z
  .object({
    changes: z.array(change),
    cursor: z.string().openapi({ description: 'Hand it in as `after` next time' }),
    more: z.boolean().openapi({ description: 'Ask again at once' }),
  })
  .openapi('Changes', {
    example: {
      changes: [
        {
          type: 'ticket.accepted',
          at: '2026-11-23T03:00:00.000Z',
          by: 'staff',
          ticket: {
            id: 42,
            reference: exampleReference,
            status: 'accepted',
            version: 2,
            department: { id: 7, name: 'Văn phòng HĐND và UBND' },
          },
          left: false,
        },
      ],
      cursor: '1z.3f9a0c1d2b4e',
      more: false,
    },
  })

const known: readonly string[] = heardTypes
const types = z
  .string()
  .max(2000)
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
  .refine(
    (named) => named.every((one) => known.includes(one)),
    both('Có loại sự kiện không có trong danh sách.', 'A type of event among them is not in the list.'),
  )
  .transform((named) => (named.length > 0 ? (named as TicketEventType[]) : undefined))
  .openapi({ type: 'string', description: 'Several by commas', example: 'ticket.accepted,ticket.resolved' })

const asked = asks({
  after: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'The `cursor` of the answer before; without it, the place of now' }),
  types: types.optional(),
  unit: z.coerce
    .number()
    .int()
    .positive()
    .max(2_000_000_000)
    .optional()
    .openapi({ description: 'Of tickets that this department held then' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  wait: z.coerce
    .number()
    .int()
    .min(0)
    .max(25, both('Chờ nhiều nhất 25 giây.', 'Wait 25 seconds at most.'))
    .default(0)
    .openapi({ description: 'Seconds to wait for something while there is nothing' }),
})

/** What happened to tickets, for programs that keep up with them. */
export const changeRoutes = () => {
  const app = router()
  app.use('/changes', etag({ weak: true }))
  return app.openapi(
    createRoute({
      method: 'get',
      path: '/changes',
      summary: 'What happened after a place, in the order in which it was committed',
      tags: ['machines'],
      request: { query: asked },
      responses: {
        200: answer(page, 'At most so many; with `more`, ask again'),
        304: { description: 'Nothing else than what `If-None-Match` says' },
      },
    }),
    async (c) => {
      const { wait: seconds, unit: departmentId, ...rest } = c.req.valid('query')
      const waiting = { seconds, gone: c.req.raw.signal }
      const { changes, ...where } = await awaitChanges(c.get('ctx'), { ...rest, departmentId }, waiting)
      return c.json({ changes: changes.map(told), ...where }, 200)
    },
  )
}

type Told = z.input<typeof change>

const told = (row: Awaited<ReturnType<typeof awaitChanges>>['changes'][number]): Told => {
  const { id, reference, status, version, departmentId, department } = row
  return {
    type: row.type as Told['type'],
    at: row.at.toISOString(),
    by: row.by,
    ticket: { id, reference, status, version: version!, department: { id: departmentId, name: department } },
    left: !row.stays,
  }
}
