import { answer, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { cleanText } from '../../platform/text.ts'
import { writtenDeadline } from '../../platform/written-dates.ts'
import { row, version, written } from '../forms.ts'
import { perform } from '../perform.ts'
import { deadlineExplained } from './answers.ts'
import { askExtension } from './ask-extension.ts'
import { decideOnExtension } from './decide-extension.ts'
import { explainTicket } from './explain-deadline.ts'
import { liftSuspension, suspendTicket } from './suspend.ts'

const request = z.object({
  why: written(1000),
  until: writtenDeadline,
  version,
})

const decision = z.object({
  decision: z.enum(['granted', 'refused']),
  note: z.string().max(1000).transform(cleanText).default(''),
  version,
})

const suspension = z.object({ why: written(1000), version })

/** When a ticket is due and why, more time for it, and its suspension by law. */
export const timeRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/deadline',
        summary: 'Why the ticket is due when it is',
        tags: ['deadlines'],
        request: { params: idParam },
        responses: { 200: answer(deadlineExplained, 'The deadline in sentences and as a line of time') },
      }),
      async (c) => c.json(await explainTicket(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/extension',
        summary: 'Ask for more time',
        tags: ['deadlines'],
        request: { params: idParam, body: takes(request) },
        responses: row,
      }),
      (c) => perform(c, askExtension),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/extension/decision',
        summary: 'Grant or refuse more time',
        tags: ['deadlines'],
        request: { params: idParam, body: takes(decision) },
        responses: row,
      }),
      (c) => perform(c, decideOnExtension),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/suspension',
        summary: 'Suspend a complaint or denunciation as the law provides',
        tags: ['deadlines'],
        request: { params: idParam, body: takes(suspension) },
        responses: row,
      }),
      (c) => perform(c, suspendTicket),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/tickets/{id}/suspension',
        summary: 'Go on with what was suspended',
        tags: ['deadlines'],
        request: { params: idParam, body: takes(suspension) },
        responses: row,
      }),
      (c) => perform(c, liftSuspension),
    )
