import { answer, asks, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { both } from '../../platform/problem.ts'
import { callBackList, callsNow, numberToCall, recording } from './answers.ts'
import { listenTo } from './listen.ts'
import { addByHand, claimCallBack, releaseCallBack, settleCallBack } from './missed.ts'
import { readCallBacks, readCalls } from './read.ts'
import { tellKnown } from './tell-known.ts'

const tags = ['hotline']
const done = { 204: { description: 'Noted' } }
const outcome = z.enum(
  ['reached', 'not-reached', 'given-up'],
  both(
    'Xin cho biết đã gọi được chưa: reached, not-reached hoặc given-up.',
    'The outcome is reached, not-reached or given-up.',
  ),
)

const toldCaller = z.object({
  call: z
    .string()
    .regex(
      /^[\w-]{8,64}$/,
      both(
        'Mã cuộc gọi gồm 8 đến 64 chữ không dấu, số, gạch ngang.',
        'The name of the call is 8 to 64 letters, digits and hyphens.',
      ),
    )
    .openapi({ description: 'Made by the sender: the same call counts once' }),
  said: z
    .string()
    .max(
      5000,
      both('Dài quá 5000 ký tự; xin lưu thành phiếu.', 'Over 5000 characters; please save a ticket.'),
    )
    .optional()
    .openapi({ description: 'What was typed so far: danger and complaints are refused; it is not kept' }),
  callBackId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
})

/** What rings at the desk, and who is to be called back. */
export const callDeskRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/hotline/calls',
        summary: 'What rings now, with who calls, and how many were missed',
        tags,
        responses: { 200: answer(callsNow, 'The longest ringing first') },
      }),
      async (c) => c.json(await readCalls(c.get('ctx')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/hotline/missed-calls',
        summary: 'Note a missed call of which the phone system tells nothing',
        tags,
        request: { body: takes(z.object({ phone: phoneNumber })) },
        responses: done,
      }),
      async (c) => {
        await addByHand(c.get('ctx'), c.req.valid('json').phone)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/hotline/call-backs',
        summary: 'Who is to be called back, and who was lately',
        tags,
        request: { query: asks({ cursor: z.string().max(20).optional() }) },
        responses: { 200: answer(callBackList, 'One page, the longest waiting first') },
      }),
      async (c) => c.json(await readCallBacks(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/hotline/call-backs/{id}/claim',
        summary: 'Call somebody back: nobody else does meanwhile',
        tags,
        request: { params: idParam },
        responses: { 200: answer(numberToCall, 'Whom to call; that it was shown is recorded') },
      }),
      async (c) => c.json(await claimCallBack(c.get('ctx'), c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/hotline/call-backs/{id}/claim',
        summary: 'Leave it to others after all',
        tags,
        request: { params: idParam },
        responses: done,
      }),
      async (c) => {
        await releaseCallBack(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/hotline/call-backs/{id}/outcome',
        summary: 'What came of calling back',
        tags,
        request: { params: idParam, body: takes(z.object({ outcome })) },
        responses: done,
      }),
      async (c) => {
        await settleCallBack(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').outcome)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/incidents/{id}/callers',
        summary: 'A caller was read what is known of an incident, and no ticket is opened',
        tags,
        request: { params: idParam, body: takes(toldCaller) },
        responses: done,
      }),
      async (c) => {
        await tellKnown(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/calls/{callId}/recording',
        summary: 'Where what was said in a call is kept; that you asked is recorded',
        tags,
        request: { params: idParam.extend({ callId: idParam.shape.id }) },
        responses: {
          200: answer(recording, 'The address in the phone system, which asks for its own login'),
        },
      }),
      async (c) => {
        const { id, callId } = c.req.valid('param')
        return c.json(await listenTo(c.get('ctx'), id, callId), 200)
      },
    )
