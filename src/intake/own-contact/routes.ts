import { reads } from '../../context/reads.ts'
import { createRoute, router } from '../../context/router.ts'
import { readRecord } from '../../platform/body.ts'
import { key, keyOf, parsed, standing, stands, tags } from '../../tickets/resident/routes.ts'
import { confirmationSchema } from '../following/routes.ts'
import { askForOwnCode } from './ask.ts'
import { confirmOwnNumber } from './confirm.ts'

/** The reporter shows that the number which they left is theirs. */
export const ownNumberRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/{reference}/number',
        summary: 'Send a code to your number, to show that it is yours',
        tags,
        request: key,
        responses: { 204: { description: 'On its way, in the morning if it is night' } },
      }),
      async (c) => {
        await askForOwnCode(c.get('ctx'), keyOf(c))
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/reports/{reference}/number',
        summary: 'Confirm your number with the code: from now on it is told of every step',
        tags,
        request: { ...key, body: reads(confirmationSchema) },
        responses: { 200: stands },
      }),
      async (c) => {
        const { code } = parsed(confirmationSchema, await readRecord(c))
        return c.json(standing(await confirmOwnNumber(c.get('ctx'), keyOf(c), { code })), 200)
      },
    )
