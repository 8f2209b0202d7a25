import type { MailSetAside } from '../../../../db/vocabulary.ts'
import { mustManage } from '../../../access/management.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { hintOfAddress } from '../../../tickets/showing/mask.ts'
import { addToTicket } from '../../aside/add.ts'
import { type Made, makeReport } from '../../aside/make-report.ts'
import { asked, pageOf } from '../../aside/page.ts'
import { waysElsewhere } from '../../aside/reach.ts'
import { lockWaiting, settling, tellOf } from '../../aside/settling.ts'
import { writtenIn } from '../../written-in.ts'
import { reportText } from '../open.ts'
import { type ReadMail, readMail } from '../read.ts'
import { findMail, queueFiles } from '../store.ts'
import * as store from './store.ts'

const mostShown = 4_000

export type AsideMails = { mails: store.AsideMail[]; next: string | null }

/** Mails that no rule may act on, the newest first: each is made a report, added to one, or left, by a person. */
export const listMailsAside = async (ctx: Ctx, { cursor }: { cursor?: string }): Promise<AsideMails> => {
  mustManage(ctx.actor, 'sort-inbound')
  const { shown, next } = pageOf(await store.asideMails(ctx.db, seenBy(ctx), asked(cursor)))
  return { mails: shown.map(masked), next }
}

/** Whoever sorts reads from which house a mail came, not who wrote it; a machine's mailbox is nobody's. */
const masked = (row: store.AsideMail): store.AsideMail => ({
  ...row,
  sender: unanswered.includes(row.why) ? row.sender : hintOfAddress('email', row.sender),
  whole: row.whole?.slice(0, mostShown) ?? null,
})

const seenBy = (ctx: Ctx): store.Seeing => ({ actor: ctx.actor, elsewhere: waysElsewhere(ctx) })

/** Who wrote these is a machine, or nobody knows who: the report is not theirs, and nothing is sent to them. */
const unanswered: readonly MailSetAside[] = ['automatic', 'loop', 'bounce', 'forged', 'no-sender']

/** Makes a report of it, with other words where its own say nothing; its files follow. */
export const takeUpMail = (ctx: Ctx, id: number, { text }: { text?: string | undefined }): Promise<Made> =>
  inTransaction(ctx, async (ctx) => {
    const waiting = await lock(ctx, id)
    const read = await readWaiting(ctx, id)
    const ownText = read ? reportText(read) : ''
    const reporter = reporterOf(waiting, read)
    const said = { text, ownText, language: writtenIn(ownText) }
    const made = await makeReport(ctx, { id, channel: 'email', ...said, reporter })
    await settle(ctx, { id, ticketId: made.ticketId, outcome: 'taken-up', read })
    await tellOf(ctx, { type: 'inbound.taken-up', inboundId: id, ticketId: made.ticketId })
    return made
  })

/** A stranger writes about somebody's report: a person saw that it belongs there. Its files follow. */
export const addMail = (ctx: Ctx, id: number, { reference }: { reference: string }): Promise<Made> =>
  inTransaction(ctx, async (ctx) => {
    const { sender } = await lock(ctx, id)
    const read = await readWaiting(ctx, id)
    const text = read ? reportText(read) : ''
    const added = await addToTicket(ctx, { reference, channel: 'email', sender, text })
    await settle(ctx, { id, ticketId: added.ticketId, outcome: 'added', read })
    await tellOf(ctx, { type: 'inbound.added', inboundId: id, ticketId: added.ticketId })
    return added
  })

const readWaiting = async (ctx: Ctx, id: number): Promise<ReadMail | null> => {
  const mail = await findMail(ctx.db, id)
  return mail && readMail(new Uint8Array(mail.source)).catch(() => null)
}

type Settled = Pick<store.Settled, 'id' | 'ticketId' | 'outcome'> & { read: ReadMail | null }

const settle = async (ctx: Ctx, { read, ...settled }: Settled): Promise<void> => {
  await store.settleMail(ctx.db, { ...settled, ...settling(ctx) })
  if (read && read.attachments.length > 0) await queueFiles(ctx.db, settled.id)
}

const reporterOf = ({ why }: store.AsideMail, read: ReadMail | null) => {
  if (unanswered.includes(why) || !read?.from) return {}
  const { address: email, name } = read.from
  return { email, ...(name ? { name } : {}) }
}

/** It is no report: it stays on disk and out of the list. */
export const leaveMail = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await lock(ctx, id)
    await settle(ctx, { id, ticketId: null, outcome: 'left', read: null })
    await tellOf(ctx, { type: 'inbound.left', inboundId: id, messages: 1 })
  })

const lock = (ctx: Ctx, id: number): Promise<store.AsideMail> =>
  lockWaiting(ctx, () => store.lockAsideMail(ctx.db, seenBy(ctx), id))
