import { idempotencyKeyOf } from '../context/idempotency-key.ts'
import { answer, asks, createRoute, idParam, router, z } from '../context/router.ts'
import { reason } from '../platform/reason.ts'
import { written } from '../platform/written.ts'
import { writtenDay } from '../platform/written-dates.ts'
import { departmentId } from '../routing/editing/inputs.ts'
import { acceptTicket } from './accept.ts'
import { askResident } from './ask.ts'
import { assignTicket } from './assign.ts'
import { verb, version } from './forms.ts'
import { forwardTicket } from './forward.ts'
import { type Note, noteOnTicket } from './note.ts'
import { perform } from './perform.ts'
import { timelinePage } from './reading/answers.ts'
import { countTickets } from './reading/counts.ts'
import { readTicket } from './reading/detail.ts'
import { ticketDetail } from './reading/detail-answers.ts'
import { listTickets } from './reading/inbox.ts'
import { ticketCounts, ticketPage } from './reading/list-answers.ts'
import { listQuestion } from './reading/list-question.ts'
import { readTimeline } from './reading/timeline-page.ts'
import { refuseTicket } from './refuse.ts'
import { renewSecret } from './renew-secret.ts'
import { reopenTicket } from './reopen.ts'
import { resolveTicket } from './resolve.ts'
import { undoAcceptance } from './undo-acceptance.ts'

const startedFrom = z
  .number()
  .int()
  .positive()
  .max(Number.MAX_SAFE_INTEGER)
  .optional()
  .openapi({ description: 'The ticket whose answer it was begun from: unchanged it is refused' })

const eventId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

export const ticketRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets',
        summary: 'The tickets that you may see',
        tags: ['tickets'],
        request: { query: listQuestion },
        responses: { 200: answer(ticketPage, 'One page') },
      }),
      async (c) => c.json(await listTickets(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/counts',
        summary: 'How many tickets stand where',
        tags: ['tickets'],
        responses: { 200: answer(ticketCounts, 'Counters of what you may see') },
      }),
      async (c) => c.json(await countTickets(c.get('ctx')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}',
        summary: 'One ticket with its timeline',
        tags: ['tickets'],
        request: { params: idParam },
        responses: { 200: answer(ticketDetail, 'The ticket') },
      }),
      async (c) => c.json(await readTicket(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/timeline',
        summary: 'What happened before an event of the timeline',
        tags: ['tickets'],
        request: { params: idParam, query: asks({ before: eventId.optional() }) },
        responses: { 200: answer(timelinePage, 'One page, oldest first') },
      }),
      async (c) => {
        const { before = null } = c.req.valid('query')
        return c.json(await readTimeline(c.get('ctx'), c.req.valid('param').id, before), 200)
      },
    )
    .openapi(verb('put', 'acceptance', { summary: 'Take in hand', body: z.object({ version }) }), (c) =>
      perform(c, acceptTicket),
    )
    .openapi(
      verb('delete', 'acceptance', {
        summary: 'Undo an acceptance of the last five minutes, while nothing else was done',
        body: z.object({ version }),
      }),
      (c) => perform(c, undoAcceptance),
    )
    .openapi(
      verb('put', 'assignment', {
        summary: 'Give to an officer',
        body: z.object({ officerId: z.string().max(64).nullable(), why: reason(500), version }),
      }),
      (c) => perform(c, assignTicket),
    )
    .openapi(
      verb('put', 'forwarding', {
        summary: 'Hand to another department',
        body: z.object({
          departmentId,
          why: reason(1000),
          version,
        }),
      }),
      (c) => perform(c, forwardTicket),
    )
    .openapi(
      verb('put', 'question', {
        summary: 'Ask the resident',
        body: z.object({ question: written(1000), version }),
      }),
      (c) => perform(c, askResident),
    )
    .openapi(
      verb('post', 'note', {
        summary: 'Write a note',
        body: z.object({ text: written(5000), toResident: z.boolean().optional() }),
      }),
      (c) => {
        const key = idempotencyKeyOf(c) ?? undefined
        return perform(c, (ctx, id, note: Note) => noteOnTicket(ctx, id, { ...note, key }))
      },
    )
    .openapi(
      verb('put', 'resolution', {
        summary: 'Answer the resident',
        body: z.object({ answer: written(5000), doneOn: writtenDay, startedFrom, version }),
      }),
      (c) => perform(c, resolveTicket),
    )
    .openapi(
      verb('delete', 'resolution', {
        summary: 'Open again',
        body: z.object({ why: reason(1000), version }),
      }),
      (c) => perform(c, reopenTicket),
    )
    .openapi(
      verb('put', 'refusal', {
        summary: 'Refuse, with the reason and where to go instead',
        body: z.object({ reason: reason(2000), instead: written(1000), version }),
      }),
      (c) => perform(c, refuseTicket),
    )
    .openapi(
      verb('put', 'secret', {
        summary: "Replace the resident's private code; they are sent a new link",
        body: z.object({ why: reason(500), version }),
      }),
      (c) => perform(c, renewSecret),
    )
