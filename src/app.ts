import type { Hono } from 'hono'
import { demoRoutes } from './access/demo-routes.ts'
import { passkeyRoutes } from './access/passkeys/routes.ts'
import { providerRoutes } from './access/providers/routes.ts'
import { signInRoutes } from './access/sign-in-routes.ts'
import { apiDocument } from './api-document.ts'
import type { House } from './context/context.ts'
import type { Env } from './context/request.ts'
import { answer, createRoute, router, z } from './context/router.ts'
import { demoYearRoutes } from './demo/routes.ts'
import { type MetricsDoor, metricsRoute } from './jobs/metrics-route.ts'
import { countPrograms } from './machines/keys/rate.ts'
import { apiPage } from './platform/api-page.ts'
import type { Db } from './platform/database.ts'
import type { OidcProvider } from './platform/oidc-providers.ts'
import { createPublicApp, type PublicDependencies } from './public-app.ts'
import { createStaffApi, type StaffDependencies } from './staff-api.ts'

/** Answers whether each part that the system stands on works. */
export type Readiness = () => Promise<Record<string, boolean>>

export type Dependencies = PublicDependencies &
  StaffDependencies & {
    house: House
    /** The connections of staff, asked before it is known who somebody is. */
    staffDb: Db
    demo: boolean
    /** Whether a year of invented reports may be being made. */
    demoYear?: boolean
    readiness: Readiness
    /** Where staff may sign in besides here; absent: nowhere. */
    providers?: OidcProvider[]
    /** What a watching program reads; absent where nobody does. */
    metrics?: MetricsDoor
    /** The built console; null until it is built. */
    consoleFiles: (app: Hono<Env>) => void
  }

const parts = z.record(z.string(), z.boolean()).openapi('Readiness')

/** What a supervisor asks every process; all that one without the web part answers. */
export const createStatusApp = (readiness: Readiness, metrics?: MetricsDoor) =>
  router()
    .route('/', metrics ? metricsRoute(metrics) : router())
    .openapi(
      createRoute({
        method: 'get',
        path: '/readyz',
        summary: 'Whether each part that the system stands on works',
        tags: ['operation'],
        responses: { 200: answer(parts, 'All work'), 503: answer(parts, 'Not all do') },
      }),
      async (c) => {
        const works = await readiness()
        return c.json(works, Object.values(works).every(Boolean) ? 200 : 503)
      },
    )
    .get('/healthz', (c) => c.text('ok'))

/** The whole system: what residents reach, and what the console calls. */
export const createApp = (dependencies: Dependencies) => {
  const { demo, demoYear = false, readiness, metrics, consoleFiles } = dependencies
  const countAsked = countPrograms()
  const app = createPublicApp({ ...dependencies, countAsked })
  app.route('/', createStatusApp(readiness, metrics))
  app.route('/', signInRoutes(dependencies))
  app.route('/', passkeyRoutes(dependencies, dependencies.secured ?? []))
  app.route('/', providerRoutes(dependencies, dependencies.providers ?? []))
  app.route('/', demoRoutes(demo))
  app.route('/', demoYearRoutes(demoYear))
  consoleFiles(app)
  app.route('/api', createStaffApi({ ...dependencies, countAsked }))
  app.route('/docs', apiPage())
  let document: ReturnType<typeof apiDocument> | undefined
  app.get('/openapi.json', (c) => {
    document ??= apiDocument(app)
    return c.json(document)
  })
  return app
}
