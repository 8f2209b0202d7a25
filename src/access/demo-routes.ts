import { demoPassword } from '../../db/seed/demo.ts'
import { answer, createRoute, router, z } from '../context/router.ts'
import { demoAccounts } from './store.ts'

const account = z.object({
  email: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  department: z.string(),
  password: z.string(),
})
const accounts = z.object({ demo: z.boolean(), accounts: z.array(account) }).openapi('DemoAccounts')

/** With their password: in a demo, one tap signs in. */
export const demoRoutes = (demo: boolean) =>
  router().openapi(
    createRoute({
      method: 'get',
      path: '/api/demo-accounts',
      summary: 'Who may be tried in a demo; nobody in service',
      tags: ['sign-in'],
      responses: { 200: answer(accounts, 'The accounts of the demo') },
    }),
    async (c) => {
      const known = demo ? await demoAccounts(c.get('ctx').db) : []
      return c.json({ demo, accounts: known.map((one) => ({ ...one, password: demoPassword })) }, 200)
    },
  )
