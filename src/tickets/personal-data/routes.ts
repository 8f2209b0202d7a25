import { router, z } from '../../context/router.ts'
import { reason } from '../../platform/reason.ts'
import { verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { eraseReporter } from './erase.ts'

/** What becomes of the personal data of who reported. */
export const personalDataRoutes = () =>
  router().openapi(
    verb('delete', 'reporter', {
      summary: 'Erase the name and contact of who reported; nothing else of the ticket changes',
      body: z.object({ why: reason(500), version }),
    }),
    (c) => perform(c, eraseReporter),
  )
