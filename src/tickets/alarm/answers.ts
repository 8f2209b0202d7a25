import { z } from '../../context/router.ts'
import { moment } from '../../platform/wire.ts'

export const alarm = z.object({
  raisedAt: moment,
  ringing: z.boolean().openapi({ description: 'Nobody has heard, and nobody has it in hand' }),
  nextAt: moment.nullable().openapi({ description: 'When the next are told' }),
  told: z.array(z.object({ name: z.string(), at: moment, means: z.array(z.enum(['sms', 'email'])) })),
  acknowledgedAt: moment.nullable(),
  acknowledgedBy: z.string().nullable(),
})
