import { type Ctx, inTransaction } from '../context/context.ts'
import { reads } from '../context/reads.ts'
import { answer, createRoute, router, z } from '../context/router.ts'
import { readRecord, readText } from '../platform/body.ts'
import { readPhone } from '../platform/phone.ts'
import { both, refusedFields } from '../platform/problem.ts'
import { mustBeSigned, signed } from './sms/signature.ts'
import { type CallEvent, upsertCall } from './store.ts'

const schema = z.object({
  callId: z.string(both('Thiếu mã cuộc gọi.', 'The call id is missing.')).trim().min(1).max(100),
  event: z.enum(
    ['ringing', 'answered', 'ended'],
    both('Sự kiện là ringing, answered hoặc ended.', 'The event is ringing, answered or ended.'),
  ),
  from: z.string().max(30).optional(),
  operatorId: z.string().max(64).optional(),
})

/** Notes what the phone system says of a call; the same event twice, or the end before the answer, changes nothing. */
export const noteCall = (ctx: Ctx, call: CallEvent): Promise<void> =>
  inTransaction(ctx, async ({ db }) => {
    await upsertCall(db, call)
  })

/** `POST /calls/events`: new call, answered, hung up; signed like an SMS. */
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
      const { callId, event, from, operatorId } = parsed.data
      const phone = from ? readPhone(from) : null
      await noteCall(ctx, { callId, phone, kind: event, operatorId: operatorId ?? null, at: ctx.now })
      return c.json({ noted: true as const }, 200)
    },
  )
