import { mustManage } from '../../../access/management.ts'
import { staffOf } from '../../../access/permissions.ts'
import { answer, createRoute, router, z } from '../../../context/router.ts'
import { whole } from '../../../platform/wire.ts'
import { countUnstaffed, namedUnstaffed } from './store.ts'

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
  })
  .openapi('Unstaffed')

const shown = 100

/** Where nobody works. */
export const unstaffedRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/unstaffed',
      summary: 'Departments without people: how many in each province, and where it cannot wait',
      tags: ['directory'],
      responses: { 200: answer(unstaffed, 'Of your province; an administrator’s of all') },
    }),
    async (c) => {
      const { db, actor } = c.get('ctx')
      mustManage(actor, 'see-unstaffed')
      const staff = staffOf(actor)
      const [provinces, named] = await Promise.all([
        countUnstaffed(db, staff),
        namedUnstaffed(db, staff, shown),
      ])
      return c.json({ provinces: [...provinces], named: [...named] }, 200)
    },
  )
