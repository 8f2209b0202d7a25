import type { Context } from 'hono'
import { sheetPolicy } from '../../web/paper/sheet.ts'
import { slipSheet } from '../../web/paper/slip.ts'
import type { Ctx } from '../context/context.ts'
import { idempotencyKeyOf, keyedBySender } from '../context/idempotency-key.ts'
import { reads } from '../context/reads.ts'
import type { Env } from '../context/request.ts'
import { answer, asks, createRoute, idParam, router, z } from '../context/router.ts'
import { readRecord } from '../platform/body.ts'
import { languageOf } from '../platform/language.ts'
import { both, refusedFields } from '../platform/problem.ts'
import { readUtility } from '../texts/utility.ts'
import type { TypedIn } from '../tickets/channels.ts'
import { typedInReceipt, typedInToday } from './answers.ts'
import { agreedTo, readReport, reportSchema } from './report.ts'
import { receiptAnswer } from './routes.ts'
import { readSlip } from './slip.ts'
import { readsIt } from './store.ts'
import { typeIn } from './typed-in.ts'
import { typedInChannels } from './typed-in-channels.ts'
import { readTypedInToday } from './typed-in-today.ts'

/** In which call it was told, or when whom was called back. */
export const toldInCall = {
  callId: z.string().max(100).optional(),
  callBackId: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
}

/** What only the staff who type it in know. */
export const typedInExtras = z.object({
  ...toldInCall,
  urgent: z.boolean().optional(),
})

const channelled = z.object({
  channel: z.enum(
    typedInChannels,
    both(
      `Xin chọn cách tiếp nhận: ${typedInChannels.join(', ')}.`,
      `The channel is one of ${typedInChannels.join(', ')}.`,
    ),
  ),
})

const typed = reportSchema.extend(typedInExtras.shape).extend(channelled.shape)

/** What staff type in for a resident, whichever way it came. */
export const typedInRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/slip',
        summary: 'The slip for who was received at the counter, to be printed at once by who received them',
        tags: ['desk'],
        request: { params: idParam },
        responses: { 200: { description: 'The page', content: { 'text/html': { schema: z.string() } } } },
      }),
      async (c) => {
        const slip = await readSlip(c.get('ctx'), c.req.valid('param').id)
        return c.html(slipSheet(slip), 200, { 'Content-Security-Policy': sheetPolicy })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/desk/reports',
        summary: 'What you typed in today, at whatever machine, to print a slip again',
        tags: ['desk'],
        request: { query: asks({ cursor: z.string().max(20).optional() }) },
        responses: { 200: answer(typedInToday, 'One page, the newest first') },
      }),
      async (c) => c.json(await readTypedInToday(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/desk/reports',
        summary: 'Type in a report for a resident, from the counter, a letter (with receivedOn) or the phone',
        tags: ['desk'],
        request: {
          headers: keyedBySender,
          body: reads(typed),
        },
        responses: { 201: answer(typedInReceipt, 'The receipt; its secret is for the resident alone') },
      }),
      async (c) => {
        const input = await readRecord(c)
        const parsed = channelled.safeParse(input)
        if (!parsed.success) throw refusedFields(parsed.error)
        return c.json(await readAndTypeIn(c, parsed.data.channel, input), 201)
      },
    )

export const readAndTypeIn = async (c: Context<Env>, channel: TypedIn, input: Record<string, unknown>) => {
  const ctx = c.get('ctx')
  const more = typedInExtras.safeParse(input)
  if (!more.success) throw refusedFields(more.error)
  const idempotencyKey = idempotencyKeyOf(c)
  const receipt = await typeIn(ctx, {
    channel,
    report: readReport(agreedTo(channel, input), ctx.now),
    language: languageOf(c),
    ...more.data,
    ...(idempotencyKey ? { idempotencyKey } : {}),
  })
  const { ticketId: id, asksPlace } = receipt
  const [utility, opens] = await Promise.all([utilityOf(ctx, receipt), readsIt(ctx, id)])
  return { ...receiptAnswer(receipt), id, utility, asksPlace, opens }
}

/** Told to who typed it in, and to nobody where it is sealed: then no company holds it. */
const utilityOf = (ctx: Ctx, { department, category, commune }: Awaited<ReturnType<typeof typeIn>>) =>
  department &&
  readUtility(ctx, {
    departmentId: department.id,
    category,
    communeCode: commune?.code ?? null,
    provinceCode: commune ? (ctx.knowledge.gazetteer.communes.get(commune.code)?.provinceCode ?? null) : null,
  })
