import { reads } from '../../context/reads.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { readRecord, readText } from '../../platform/body.ts'
import { readPhone } from '../../platform/phone.ts'
import { both, refusedFields } from '../../platform/problem.ts'
import { provinceCode } from '../../routing/place/codes.ts'
import { mustBeSigned, signed } from '../sms/signature.ts'
import { noteCall } from './note.ts'

const schema = z.object({
  callId: z.string(both('Thiếu mã cuộc gọi.', 'The call id is missing.')).trim().min(1).max(100),
  event: z.enum(
    ['ringing', 'answered', 'ended', 'missed'],
    both(
      'Sự kiện là ringing, answered, ended hoặc missed.',
      'The event is ringing, answered, ended or missed.',
    ),
  ),
  from: z.string().max(30).optional(),
  operatorId: z.string().max(64).optional(),
  provinceCode: provinceCode
    .optional()
    .openapi({ description: 'Whose desks it rings at; without it those of the number of the house' }),
})

/** `POST /calls/events`: new call, answered, hung up, missed; signed like an SMS. */
export const callRoutes = ({ secret }: { secret: string | undefined }) =>
  router().openapi(
    createRoute({
      method: 'post',
      path: '/events',
      summary: 'What the phone system tells of a call; the same event twice changes nothing',
      tags: ['gateways'],
      request: { headers: signed, body: reads(schema) },
      responses: { 200: answer(z.object({ noted: z.literal(true) }), 'Noted') },
    }),
    async (c) => {
      const ctx = c.get('ctx')
      if (secret) await mustBeSigned(secret, await readText(c), c.req.header('x-signature'))
      const parsed = schema.safeParse(await readRecord(c))
      if (!parsed.success) throw refusedFields(parsed.error)
      const { callId, event, from, operatorId = null, provinceCode } = parsed.data
      const rings = { phone: from ? readPhone(from) : null, operatorId }
      const province = provinceCode ?? ctx.waysIn?.generic ?? null
      await noteCall(ctx, { callId, ...rings, kind: event, provinceCode: province, at: ctx.now })
      return c.json({ noted: true as const }, 200)
    },
  )
