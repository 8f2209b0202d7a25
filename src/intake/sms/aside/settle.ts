import { areaOf, mustManage } from '../../../access/management.ts'
import { staffOf } from '../../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { readPhone } from '../../../platform/phone.ts'
import { hintOfAddress } from '../../../tickets/showing/mask.ts'
import { addToTicket } from '../../aside/add.ts'
import { wayOf } from '../../aside/keep.ts'
import { type Made, makeReport } from '../../aside/make-report.ts'
import { asked, pageOf } from '../../aside/page.ts'
import { waysElsewhere } from '../../aside/reach.ts'
import { lockWaiting, settling, tellOf } from '../../aside/settling.ts'
import { filesOf, passOnPictures } from '../../messengers/pictures.ts'
import { cutToLongest } from '../../report.ts'
import { writtenIn } from '../../written-in.ts'
import { wholeText } from '../parts.ts'
import * as store from './store.ts'

const mostShown = 2_000

/** How a messenger names somebody says nothing to staff. */
export type AsideSeen = Omit<store.AsideRow, 'sender' | 'raw'> & {
  sender: string | null
  /** Pictures and papers that came with it, and go where it goes. */
  files: number
}
export type AsideList = { messages: AsideSeen[]; next: string | null }

/** What came in by SMS and nobody acted on, the newest first: each is made a report, added to one, or left, by a person. */
export const listAside = async (ctx: Ctx, { cursor }: { cursor?: string }): Promise<AsideList> => {
  mustManage(ctx.actor, 'sort-inbound')
  const { shown, next } = pageOf(await store.asideRows(ctx.db, seenBy(ctx), asked(cursor)))
  return { messages: shown.map(seen), next }
}

const seen = ({ raw, ...row }: store.AsideRow): AsideSeen => ({
  ...row,
  sender: senderSeen(row),
  body: wordsOf(row).slice(0, mostShown),
  files: filesOf({ ...row, raw }).length,
})

/** Who is no person (a brand, a machine) is shown as they are. */
const senderSeen = ({ channel, sender, why }: Omit<store.AsideRow, 'raw'>): string | null => {
  if (sender === '' || why === 'not-a-person') return sender
  return channel === 'sms' ? hintOfAddress(channel, sender) : null
}

const seenBy = (ctx: Ctx): store.Seeing => ({
  actor: ctx.actor,
  elsewhere: waysElsewhere(ctx),
  home: areaOf(ctx.actor, 'sort-inbound') === 'country' ? null : wayOf(staffOf(ctx.actor).provinceCode),
})

const wordsOf = ({ body }: Pick<store.AsideRow, 'body'>) => wholeText(body)

/** Makes a report of it, of its sender where that is a person's number; with other words where its own say nothing; its pictures follow. */
export const takeUpAside = (ctx: Ctx, id: number, { text }: { text?: string | undefined }): Promise<Made> =>
  inTransaction(ctx, async (ctx) => {
    const row = await lock(ctx, id)
    const { channel, sender } = row
    const phone = channel !== 'sms' || row.why === 'not-a-person' ? null : readPhone(sender)
    const ownText = cutToLongest(wordsOf(row))
    const language = writtenIn(ownText)
    const reporter = phone ? { phone } : {}
    const ofZalo = channel === 'zalo' ? { zaloId: sender } : {}
    const said = channel === 'web' ? (row.raw as Record<string, unknown>) : {}
    const made = await makeReport(ctx, { id, channel, text, ownText, language, reporter, said, ...ofZalo })
    await store.settleTakenUp(ctx.db, { id, ticketId: made.ticketId, outcome: 'taken-up' }, settling(ctx))
    await passOnPictures(ctx, row, made.ticketId)
    await tellOf(ctx, { type: 'inbound.taken-up', inboundId: id, ticketId: made.ticketId })
    return made
  })

/** It is about a report that is there already. */
export const addAside = (ctx: Ctx, id: number, { reference }: { reference: string }): Promise<Made> =>
  inTransaction(ctx, async (ctx) => {
    const row = await lock(ctx, id)
    const { channel, sender } = row
    const from = channel === 'web' ? ({ channel: 'sms', sender: '' } as const) : { channel, sender }
    const word = { reference, ...from, text: wordsOf(row) }
    const added = await addToTicket(ctx, word)
    await store.settleTakenUp(ctx.db, { id, ticketId: added.ticketId, outcome: 'added' }, settling(ctx))
    await passOnPictures(ctx, row, added.ticketId)
    await tellOf(ctx, { type: 'inbound.added', inboundId: id, ticketId: added.ticketId })
    return added
  })

/** It is no report: it stays on disk and out of the list. */
export const leaveAside = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await lock(ctx, id)
    await store.settleLeft(ctx.db, id, settling(ctx))
    await tellOf(ctx, { type: 'inbound.left', inboundId: id, messages: 1 })
  })

/** The same for all that waits of the sender of this one: a machine that writes for hours. */
export const leaveSender = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { sender } = await lock(ctx, id)
    const messages = await store.settleAllLeft(ctx.db, { ...seenBy(ctx), sender }, settling(ctx))
    await tellOf(ctx, { type: 'inbound.left', inboundId: id, messages })
  })

const lock = (ctx: Ctx, id: number): Promise<store.AsideRow> =>
  lockWaiting(ctx, () => store.lockAside(ctx.db, seenBy(ctx), id))
