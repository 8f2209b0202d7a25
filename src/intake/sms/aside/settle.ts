import { mustManage } from '../../../access/management.ts'
import { staffOf } from '../../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { placeOf } from '../../../platform/cursor.ts'
import { Refused } from '../../../platform/errors.ts'
import { readPhone } from '../../../platform/phone.ts'
import { saysSomething } from '../../../platform/text.ts'
import { receiveReport } from '../../receive.ts'
import { agreedTo, cutToLongest, readReport } from '../../report.ts'
import { wholeText } from '../parts.ts'
import * as store from './store.ts'

const page = 50
const mostShown = 2_000

export type AsideList = { messages: store.AsideRow[]; next: string | null }

/** What came in by SMS and nobody acted on, the newest first: each is made a report, or left, by a person. */
export const listAside = async (ctx: Ctx, { cursor }: { cursor?: string }): Promise<AsideList> => {
  mustManage(ctx.actor, 'sort-inbound')
  const rows = await store.asideRows(ctx.db, { before: placeOf(cursor), limit: page + 1 })
  const messages = rows.slice(0, page).map((row) => ({ ...row, body: wordsOf(row).slice(0, mostShown) }))
  return { messages, next: rows.length > page ? String(messages.at(-1)!.id) : null }
}

const wordsOf = ({ body }: store.AsideRow) => wholeText(body)

/** Makes a report of it, of its sender where that is a person's number; with other words where its own say nothing. */
export const takeUpAside = (
  ctx: Ctx,
  id: number,
  { text }: { text?: string | undefined },
): Promise<{ ticketId: number; reference: string }> =>
  inTransaction(ctx, async (ctx) => {
    const row = await lockWaiting(ctx, id)
    const phone = row.why === 'not-a-person' ? null : readPhone(row.sender)
    const words = text !== undefined && saysSomething(text) ? text : cutToLongest(wordsOf(row))
    const reporter = phone ? { phone } : {}
    const { provinceCode } = staffOf(ctx.actor)
    const report = readReport(
      agreedTo('sms', { text: words, reporter, ...(provinceCode ? { provinceCode } : {}) }),
      ctx.now,
    )
    const { ticketId, reference } = await receiveReport(ctx, report, {
      channel: 'sms',
      language: 'vi',
      idempotencyKey: `aside:${id}`,
    })
    await store.settleTakenUp(ctx.db, { id, ticketId }, settling(ctx))
    await tell(ctx, { type: 'inbound.taken-up', inboundId: id, ticketId }, `inbound:${id}`)
    return { ticketId, reference }
  })

/** It is no report: it stays on disk and out of the list. */
export const leaveAside = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await lockWaiting(ctx, id)
    await store.settleLeft(ctx.db, id, settling(ctx))
    await tell(ctx, { type: 'inbound.left', inboundId: id, messages: 1 }, `inbound:${id}`)
  })

/** The same for all that waits of the sender of this one: a machine that writes for hours. */
export const leaveSender = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { sender } = await lockWaiting(ctx, id)
    const messages = await store.settleAllLeft(ctx.db, sender, settling(ctx))
    await tell(ctx, { type: 'inbound.left', inboundId: id, messages }, `inbound:${id}`)
  })

const settling = ({ actor, now }: Ctx) => ({ by: staffOf(actor).id, now })

const tell = (ctx: Ctx, event: Parameters<typeof recordHouse>[1], subject: string) =>
  recordHouse(ctx, event, { subject, rooms: [] })

const lockWaiting = async (ctx: Ctx, id: number): Promise<store.AsideRow> => {
  mustManage(ctx.actor, 'sort-inbound')
  const row = await store.lockAside(ctx.db, id)
  if (row) return row
  throw new Refused('missing', {
    vi: 'Không có tin này, hoặc đã có người xử lý.',
    en: 'There is no such message, or somebody has dealt with it.',
  })
}
