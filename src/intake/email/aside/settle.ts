import type { MailSetAside } from '../../../../db/vocabulary.ts'
import { mustManage } from '../../../access/management.ts'
import { staffOf } from '../../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { placeOf } from '../../../platform/cursor.ts'
import { Refused } from '../../../platform/errors.ts'
import { saysSomething } from '../../../platform/text.ts'
import { receiveReport } from '../../receive.ts'
import { agreedTo, readReport } from '../../report.ts'
import { reportText } from '../open.ts'
import { type ReadMail, readMail } from '../read.ts'
import { findMail, queueFiles } from '../store.ts'
import * as store from './store.ts'

const page = 50
const mostShown = 4_000

export type AsideMails = { mails: store.AsideMail[]; next: string | null }

/** Mails that no rule may act on, the newest first: each is made a report, or left, by a person. */
export const listMailsAside = async (ctx: Ctx, { cursor }: { cursor?: string }): Promise<AsideMails> => {
  mustManage(ctx.actor, 'sort-inbound')
  const rows = await store.asideMails(ctx.db, ctx.actor, { before: placeOf(cursor), limit: page + 1 })
  const mails = rows.slice(0, page).map((row) => ({ ...row, whole: row.whole?.slice(0, mostShown) ?? null }))
  return { mails, next: rows.length > page ? String(mails.at(-1)!.id) : null }
}

/** Who wrote these is a machine, or nobody knows who: the report is not theirs, and nothing is sent to them. */
const unanswered: readonly MailSetAside[] = ['automatic', 'loop', 'bounce', 'forged', 'no-sender']

/** Makes a report of it, with other words where its own say nothing; its files follow. */
export const takeUpMail = (
  ctx: Ctx,
  id: number,
  { text }: { text?: string | undefined },
): Promise<{ ticketId: number; reference: string }> =>
  inTransaction(ctx, async (ctx) => {
    const waiting = await lockWaiting(ctx, id)
    const mail = await findMail(ctx.db, id)
    const read = mail && (await readMail(new Uint8Array(mail.source)).catch(() => null))
    const words = text !== undefined && saysSomething(text) ? text : read ? reportText(read) : ''
    const report = readReport(
      agreedTo('email', { text: words, reporter: reporterOf(waiting, read), ...placeOfStaff(ctx) }),
      ctx.now,
    )
    const { ticketId, reference } = await receiveReport(ctx, report, {
      channel: 'email',
      language: 'vi',
      idempotencyKey: `aside:${id}`,
    })
    await store.settleMail(ctx.db, { id, ticketId, by: staffOf(ctx.actor).id, now: ctx.now })
    if (read && read.attachments.length > 0) await queueFiles(ctx.db, id)
    await recordHouse(ctx, { type: 'inbound.taken-up', inboundId: id, ticketId }, about(id))
    return { ticketId, reference }
  })

const placeOfStaff = (ctx: Ctx) => {
  const { provinceCode } = staffOf(ctx.actor)
  return provinceCode ? { provinceCode } : {}
}

const reporterOf = ({ why }: store.AsideMail, read: ReadMail | null) => {
  if (unanswered.includes(why) || !read?.from) return {}
  const { address: email, name } = read.from
  return { email, ...(name ? { name } : {}) }
}

/** It is no report: it stays on disk and out of the list. */
export const leaveMail = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await lockWaiting(ctx, id)
    await store.settleMail(ctx.db, { id, ticketId: null, by: staffOf(ctx.actor).id, now: ctx.now })
    await recordHouse(ctx, { type: 'inbound.left', inboundId: id, messages: 1 }, about(id))
  })

const about = (id: number) => ({ subject: `inbound:${id}`, rooms: [] })

const lockWaiting = async (ctx: Ctx, id: number): Promise<store.AsideMail> => {
  mustManage(ctx.actor, 'sort-inbound')
  const row = await store.lockAsideMail(ctx.db, ctx.actor, id)
  if (row) return row
  throw new Refused('missing', {
    vi: 'Không có thư này, hoặc đã có người xử lý.',
    en: 'There is no such mail, or somebody has dealt with it.',
  })
}
