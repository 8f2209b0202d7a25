import { reads } from '../../context/reads.ts'
import { createRoute, router, z } from '../../context/router.ts'
import { readRecord } from '../../platform/body.ts'
import { both } from '../../platform/problem.ts'
import { answerIncident } from './answer-incident.ts'
import { key, keyOf, parsed, standing, stands, tags } from './routes.ts'

export const incidentSchema = z.object({
  incidentId: z.coerce
    .number(both('Không có sự cố này.', 'There is no such incident.'))
    .int()
    .positive()
    .max(2_000_000_000),
  same: z.union(
    [z.boolean(), z.enum(['yes', 'no']).transform((said) => said === 'yes')],
    both('Xin chọn đúng việc này hay việc khác.', 'Please say whether it is this.'),
  ),
})

/** What a resident says of an incident that their report may be about. */
export const incidentAnswerRoutes = () =>
  router().openapi(
    createRoute({
      method: 'put',
      path: '/api/reports/{reference}/incident',
      summary: 'Say whether it is about the incident that it may be about',
      tags,
      request: { ...key, body: reads(incidentSchema) },
      responses: { 200: stands },
    }),
    async (c) => {
      const said = parsed(incidentSchema, await readRecord(c))
      return c.json(standing(await answerIncident(c.get('ctx'), keyOf(c), said)), 200)
    },
  )
