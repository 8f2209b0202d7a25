import { answer, createRoute, router, takes, z } from '../../context/router.ts'
import { reason } from '../../platform/reason.ts'
import { day, whole } from '../../platform/wire.ts'
import { writtenDay } from '../../platform/written-dates.ts'
import { idParam, staffId } from '../../routing/editing/inputs.ts'
import { delegate } from './delegate.ts'
import { endDelegation } from './end.ts'
import { readDelegations, seenBy } from './read.ts'

const tags = ['access']

const delegation = z
  .object({
    id: whole,
    giverId: z.string(),
    giverName: z.string(),
    deputyId: z.string(),
    deputyName: z.string(),
    why: z.string(),
    from: day,
    to: day.openapi({ description: 'The last day, until its end' }),
    stands: z.enum(['to-come', 'in-force', 'over']),
  })
  .openapi('Delegation', { description: 'A leader lets somebody of the same unit decide in their place' })

const mine = z
  .object({
    leads: z.boolean().openapi({ description: 'You lead, and may delegate' }),
    deputies: z.array(z.object({ id: z.string(), name: z.string() })),
    delegations: z.array(delegation).openapi({ description: 'What you gave and were given' }),
  })
  .openapi('Delegations')

const delegating = z.object({ deputyId: staffId, from: writtenDay, to: writtenDay, why: reason(300) })

/** Leaders who are away let a deputy decide. */
export const delegationRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/me/delegations',
        summary: 'Whom you may delegate to, and what you gave and were given',
        tags,
        responses: { 200: answer(mine, 'Yours') },
      }),
      async (c) => c.json(await readDelegations(c.get('ctx')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/me/delegations',
        summary: 'Let somebody of your unit decide in your place, from one day to another',
        tags,
        request: { body: takes(delegating) },
        responses: { 201: answer(delegation, 'As it stands') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        return c.json(seenBy(ctx, await delegate(ctx, c.req.valid('json'))), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/me/delegations/{id}',
        summary: 'End a delegation before its last day; either of the two may',
        tags,
        request: { params: idParam },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        await endDelegation(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
