import { createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { reason } from '../../platform/reason.ts'
import { written } from '../../platform/written.ts'
import { writtenMoment } from '../../platform/written-dates.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { departmentId } from '../../routing/editing/inputs.ts'
import { row, verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { answerConsultation } from './answer-consultation.ts'
import { consultDepartment } from './consult.ts'
import { finishReferral } from './finish-referral.ts'
import { referTicket } from './refer.ts'
import { splitTicket } from './split.ts'
import { withdrawConsultation } from './withdraw-consultation.ts'

const category = z.enum(CATEGORY_CODES)

const consultationParam = idParam.extend({
  consultationId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
})

/** Several departments at one ticket: asking, working along, splitting. */
export const togetherRoutes = () =>
  router()
    .openapi(
      verb('post', 'consultation', {
        summary: 'Ask another department inside the ticket',
        body: z.object({ departmentId, question: written(2000), dueAt: writtenMoment.optional(), version }),
      }),
      (c) => perform(c, consultDepartment),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/consultation/{consultationId}',
        summary: 'Answer what your department was asked',
        tags: ['tickets'],
        request: { params: consultationParam, body: takes(z.object({ answer: written(5000) })) },
        responses: row,
      }),
      (c) => {
        const { consultationId } = c.req.valid('param')
        return perform(c, (ctx, id, { answer }: { answer: string }) =>
          answerConsultation(ctx, id, { consultationId, answer }),
        )
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/tickets/{id}/consultation/{consultationId}',
        summary: 'Take a question to another department back',
        tags: ['tickets'],
        request: { params: consultationParam, body: takes(z.object({ why: reason(1000) })) },
        responses: row,
      }),
      (c) => {
        const { consultationId } = c.req.valid('param')
        return perform(c, (ctx, id, { why }: { why: string }) =>
          withdrawConsultation(ctx, id, { consultationId, why }),
        )
      },
    )
    .openapi(
      verb('put', 'collaboration', {
        summary: 'Bring in a department to work jointly',
        body: z.object({ departmentId, task: written(2000), version }),
      }),
      (c) => perform(c, referTicket),
    )
    .openapi(
      verb('delete', 'collaboration', {
        summary: 'A department has done its part',
        body: z.object({ departmentId: departmentId.optional() }),
      }),
      (c) => perform(c, finishReferral),
    )
    .openapi(
      verb('post', 'split', {
        summary: 'Open a second ticket for another matter of the same report; answers the new one',
        body: z.object({
          text: written(5000),
          category: category.optional(),
          departmentId: departmentId.optional(),
          version,
        }),
      }),
      (c) => perform(c, splitTicket),
    )
