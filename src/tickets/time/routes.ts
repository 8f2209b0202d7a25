import { answer, createRoute, idParam, router, z } from '../../context/router.ts'
import { reason } from '../../platform/reason.ts'
import { cleanText } from '../../platform/text.ts'
import { writtenDeadline } from '../../platform/written-dates.ts'
import { verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { deadlineExplained } from './answers.ts'
import { askExtension } from './ask-extension.ts'
import { decideOnExtension } from './decide-extension.ts'
import { explainTicket } from './explain-deadline.ts'
import { liftSuspension, suspendTicket } from './suspend.ts'

const tag = 'deadlines'

const request = z.object({
  why: reason(1000),
  until: writtenDeadline,
  version,
})

const decision = z.object({
  decision: z.enum(['granted', 'refused']),
  note: z.string().max(1000).transform(cleanText).default(''),
  version,
})

const suspension = z.object({ why: reason(1000), version })

/** When a ticket is due and why, more time for it, and its suspension by law. */
export const timeRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/deadline',
        summary: 'Why the ticket is due when it is',
        tags: [tag],
        request: { params: idParam },
        responses: { 200: answer(deadlineExplained, 'The deadline in sentences and as a line of time') },
      }),
      async (c) => c.json(await explainTicket(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(verb('put', 'extension', { summary: 'Ask for more time', body: request, tag }), (c) =>
      perform(c, askExtension),
    )
    .openapi(
      verb('put', 'extension/decision', { summary: 'Grant or refuse more time', body: decision, tag }),
      (c) => perform(c, decideOnExtension),
    )
    .openapi(
      verb('put', 'suspension', {
        summary: 'Suspend a complaint or denunciation as the law provides',
        body: suspension,
        tag,
      }),
      (c) => perform(c, suspendTicket),
    )
    .openapi(
      verb('delete', 'suspension', { summary: 'Go on with what was suspended', body: suspension, tag }),
      (c) => perform(c, liftSuspension),
    )
