import { Hono } from 'hono'
import type { House } from '../../src/context/context.ts'
import { type Env, withContext } from '../../src/context/request.ts'
import type { GatewaySecrets } from '../../src/intake/sms/gateways.ts'
import { smsRoutes } from '../../src/intake/sms/routes.ts'
import { onError } from '../../src/platform/http.ts'

const noLog = { info: () => {}, error: (fields: object) => console.error(fields) }

/** The addresses of SMS gateways alone, which share these secrets with the house. */
export const smsDoor = (house: House, secrets: GatewaySecrets) => {
  const app = new Hono<Env>()
    .use(withContext(house, noLog, { kind: 'resident' }))
    .route('/sms', smsRoutes({ secrets }))
  app.onError(onError(noLog))
  return app
}
