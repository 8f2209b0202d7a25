import { mustManage } from '../../../access/management.ts'
import { staffOf } from '../../../access/permissions.ts'
import { answer, createRoute, router, z } from '../../../context/router.ts'
import { whole } from '../../../platform/wire.ts'
import { countUnstaffed, leadersAlone, namedUnstaffed } from './store.ts'

const unstaffed = z
  .object({
    provinces: z.array(z.object({ code: z.string(), name: z.string(), units: whole })),
    named: z
      .array(
        z.object({
          id: whole,
          kind: z.string(),
          name: z.string(),
          provinceCode: z.string().nullable(),
          communeCode: z.string().nullable(),
        }),
      )
      .openapi({ description: 'Where open tickets lie, the legal desk and operation centres' }),
    alone: z
      .object({
        units: whole,
        named: z.array(z.object({ id: whole, name: z.string(), leader: z.string() })),
      })
      .openapi({ description: 'Units whose leader works there alone and can delegate to nobody' }),
  })
  .openapi('Unstaffed')

const shown = 100

/** Where nobody works, and where nobody could stand in. */
export const unstaffedRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/unstaffed',
      summary:
        'Departments without people: how many in each province, and where it cannot wait; and leaders without a deputy',
      tags: ['directory'],
      responses: { 200: answer(unstaffed, 'Of your province; an administrator’s of all') },
    }),
    async (c) => {
      const { db, actor } = c.get('ctx')
      mustManage(actor, 'see-unstaffed')
      const staff = staffOf(actor)
      const [provinces, named, alone] = await Promise.all([
        countUnstaffed(db, staff),
        namedUnstaffed(db, staff, shown),
        leadersAlone(db, staff, shown),
      ])
      const units = alone[0]?.units ?? 0
      const leaders = alone.map(({ id, name, leader }) => ({ id, name, leader }))
      return c.json({ provinces: [...provinces], named: [...named], alone: { units, named: leaders } }, 200)
    },
  )
