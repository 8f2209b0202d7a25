import { answer, createRoute, idParam, router, takes, z } from '../platform/openapi.ts'
import { both } from '../platform/problem.ts'
import { cleanText } from '../platform/text.ts'
import { decideOnExtension } from '../tickets/decide-extension.ts'
import { askExtension } from '../tickets/extend.ts'
import { perform } from '../tickets/perform.ts'
import type { TicketRow } from '../tickets/reading/inbox.ts'
import { version, written } from '../tickets/routes.ts'
import { liftSuspension, suspendTicket } from '../tickets/suspend.ts'
import { type DeadlineExplained, explainTicket } from './explain-ticket.ts'
import { rulebookRoutes } from './rulebook/routes.ts'

const noDate = both(
  'Hạn mới phải là một ngày có thật, dạng 2026-11-21.',
  'The new date must be a day that exists, like 2026-11-21.',
)

const request = z.object({
  why: written(1000),
  until: z.union([z.iso.date(), z.iso.datetime({ offset: true })], noDate),
  version,
})

const decision = z.object({
  decision: z.enum(['granted', 'refused']),
  note: z.string().max(1000).transform(cleanText).default(''),
  version,
})

const suspension = z.object({ why: written(1000), version })

const row = { 200: answer<TicketRow>('The ticket as it stands now') }

/** By when tickets are due, more time for one, and the rules behind it all. */
export const deadlineRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/deadline',
        summary: 'Why the ticket is due when it is',
        tags: ['deadlines'],
        request: { params: idParam },
        responses: { 200: answer<DeadlineExplained>('The deadline in sentences and as a line of time') },
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
    .route('/', rulebookRoutes())
