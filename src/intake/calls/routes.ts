import type { Context } from 'hono'
import { reads } from '../../context/reads.ts'
import type { Env } from '../../context/request.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { readRecord, readText } from '../../platform/body.ts'
import { readPhone } from '../../platform/phone.ts'
import { both, refusedFields } from '../../platform/problem.ts'
import { provinceCode } from '../../routing/place/codes.ts'
import { mustBeSigned } from '../sms/signature.ts'
import { sentAt } from './fresh.ts'
import { noteCall } from './note.ts'
import { callKinds } from './store.ts'

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const schema = z
  .object({
    callId: z.string(both('Thiếu mã cuộc gọi.', 'The call id is missing.')).trim().min(1).max(100),
    event: z.enum(
      callKinds,
      both(`Sự kiện là một trong: ${callKinds.join(', ')}.`, `The event is one of: ${callKinds.join(', ')}.`),
    ),
    from: z.string().max(30).optional(),
    operatorId: z
      .string()
      .max(64)
      .optional()
      .openapi({ description: 'At whom it rings; of `transferred`, to whom, and to everybody without it' }),
    queue: z.string().trim().max(100).optional().openapi({ description: 'The line in which it waits' }),
    recordingUrl: z
      .string()
      .max(500)
      .refine(isWebAddress, both('Địa chỉ ghi âm phải là một địa chỉ web.', 'It must be a web address.'))
      .optional(),
    provinceCode: provinceCode
      .optional()
      .openapi({ description: 'Whose desks it rings at; without it those of the number of the house' }),
  })
  .refine(({ event, recordingUrl }) => event !== 'recorded' || recordingUrl !== undefined, {
    path: ['recordingUrl'],
    error: both('Thiếu địa chỉ ghi âm.', 'The address of the recording is missing.'),
  })

const signed = z.object({
  'x-timestamp': z
    .string()
    .optional()
    .openapi({ description: 'Seconds since 1970, at most 5 minutes from now; needed where a secret is set' }),
  'x-signature': z
    .string()
    .optional()
    .openapi({ description: 'HMAC-SHA256 in hex of the timestamp, a full stop, and the raw body' }),
})

/** When it was told; where a secret is set, by a time that is signed, so that nobody sends it again later. */
const toldAt = async (c: Context<Env>, secret: string | undefined): Promise<Date> => {
  const { now } = c.get('ctx')
  const given = c.req.header('x-timestamp')
  if (!secret) return now
  const at = sentAt(given, now)
  await mustBeSigned(secret, `${given!.trim()}.${await readText(c)}`, c.req.header('x-signature'))
  return at
}

/** `POST /calls/events`: what the phone system tells of a call; signed with the time, so that it is of no use to who keeps it. */
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
      const at = await toldAt(c, secret)
      const parsed = schema.safeParse(await readRecord(c))
      if (!parsed.success) throw refusedFields(parsed.error)
      const { callId, event, from, operatorId = null, provinceCode, queue, recordingUrl } = parsed.data
      const rings = { phone: from ? readPhone(from) : null, operatorId, queue: queue || null }
      const province = provinceCode ?? ctx.waysIn?.generic ?? null
      const kept = { recordingUrl: event === 'recorded' ? recordingUrl! : null }
      await noteCall(ctx, { callId, ...rings, ...kept, kind: event, provinceCode: province, at })
      return c.json({ noted: true as const }, 200)
    },
  )
