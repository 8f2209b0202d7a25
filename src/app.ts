import { Hono } from 'hono'
import { demoPassword } from '../db/seed/demo.ts'
import type { Identify } from './access/identify.ts'
import type { SignIn } from './access/sign-in.ts'
import { signInRoutes } from './access/sign-in-routes.ts'
import { type Account, demoAccounts } from './access/store.ts'
import { apiDocument } from './api-document.ts'
import type { House } from './context/context.ts'
import type { Env } from './context/request.ts'
import { apiPage } from './platform/api-page.ts'
import type { Db } from './platform/database.ts'
import { createPublicApp, type PublicDependencies } from './public-app.ts'
import { createStaffApi } from './staff-api.ts'
import type { Pictures } from './tickets/pictures/pictures.ts'

/** Answers whether each part that the system stands on works. */
export type Readiness = () => Promise<Record<string, boolean>>

export type Dependencies = PublicDependencies & {
  house: House
  pictures: Pictures
  signIn: SignIn
  identify: Identify
  demo: boolean
  readiness: Readiness
  /** The built console; null until it is built. */
  consoleFiles: (app: Hono<Env>) => void
}

type DemoAccount = Account & { password: string }

/** With their password: in a demo, one tap signs in. */
const readDemoAccounts = async (db: Db): Promise<DemoAccount[]> =>
  (await demoAccounts(db)).map((account) => ({ ...account, password: demoPassword }))

/** What a supervisor asks every process; all that one without the web part answers. */
export const createStatusApp = (readiness: Readiness) =>
  new Hono<Env>()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      const parts = await readiness()
      return c.json(parts, Object.values(parts).every(Boolean) ? 200 : 503)
    })

/** The whole system: what residents reach, and what the console calls. */
export const createApp = (dependencies: Dependencies) => {
  const { signIn, identify, demo, house, addressOf, pictures, readiness, consoleFiles } = dependencies
  const app = createPublicApp(dependencies)
  app.route('/', createStatusApp(readiness))
  app.route('/', signInRoutes({ signIn, addressOf }))
  app.get('/api/demo-accounts', async (c) => {
    const accounts: DemoAccount[] = demo ? await readDemoAccounts(house.db) : []
    return c.json({ demo, accounts })
  })
  consoleFiles(app)
  app.route('/api', createStaffApi(identify, pictures))
  app.route('/docs', apiPage())
  let document: ReturnType<typeof apiDocument> | undefined
  app.get('/openapi.json', (c) => {
    document ??= apiDocument(app)
    return c.json(document)
  })
  return app
}
