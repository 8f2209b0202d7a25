import { lastSeq } from '../events/store.ts'
import { answer, createRoute, router } from '../platform/openapi.ts'
import { staffOf } from './permissions.ts'
import { departmentOf } from './store.ts'

export type Me = {
  id: string
  name: string
  language: 'vi' | 'en'
  roles: string[]
  department: {
    id: number
    name: string
    kind: string
    level: string
    provinceCode: string | null
    communeCode: string | null
  }
  seq: number
}

export const meRoutes = () =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/me',
      summary: 'Who you are here',
      tags: ['access'],
      responses: { 200: answer<Me>('You') },
    }),
    async (c) => {
      const { db, actor } = c.get('ctx')
      const { id, name, language, roles, departmentId } = staffOf(actor)
      const [department, seq] = await Promise.all([departmentOf(db, departmentId), lastSeq(db)])
      return c.json({ id, name, language, roles, department, seq }, 200)
    },
  )
