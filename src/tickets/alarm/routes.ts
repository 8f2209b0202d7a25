import { router, z } from '../../context/router.ts'
import { verb } from '../forms.ts'
import { perform } from '../perform.ts'
import { acknowledgeAlarm } from './acknowledge.ts'

/** The alarm of an emergency, answered at a screen. */
export const alarmRoutes = () =>
  router().openapi(
    verb('put', 'alarm', { summary: 'Say that you heard of the emergency', body: z.object({}) }),
    (c) => perform(c, acknowledgeAlarm),
  )
