import type { LegalNoticeSheet } from '../../../web/paper/legal-notice.ts'
import { insertRead } from '../../access/store.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { refusalOf } from '../../events/store.ts'
import { Refused } from '../../platform/errors.ts'
import { sayDay, sayDayInFull } from '../../platform/time-words.ts'
import { noSuchTicket } from '../lock-words.ts'
import { findVisible } from '../store.ts'
import type { TicketId } from '../ticket.ts'
import { numberOf } from './notice.ts'
import { newestNotice } from './store.ts'

/** The notice of thụ lý or không thụ lý, to be printed by whoever reads the ticket; that reading is recorded too. */
export const readNotice = (ctx: Ctx, id: TicketId): Promise<LegalNoticeSheet> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await findVisible(ctx.db, ctx.actor, id)
    if (!ticket) throw noSuchTicket()
    const notice = await newestNotice(ctx.db, id)
    if (!notice) throw noNotice()
    if (ctx.actor.kind === 'staff')
      await insertRead(ctx.db, {
        staffId: ctx.actor.id,
        ticketId: id,
        at: ctx.now,
        what: 'notice',
        fields: ['name'],
      })
    return {
      kind: notice.kind,
      number: numberOf(notice.number),
      day: sayDayInFull(notice.issuedAt).vi,
      department: notice.department,
      firstInstance: ticket.lane === 'complaint' && notice.departmentKind === 'chair',
      reporter: notice.reporter,
      reference: ticket.reference,
      lane: ticket.lane === 'denunciation' ? 'denunciation' : 'complaint',
      received: sayDay(ticket.receivedAt).vi,
      due: notice.kind === 'taken-on' ? sayDay(notice.dueAt).vi : null,
      refusal: notice.kind === 'not-taken-on' ? await refusalOf(ctx.db, id) : null,
    }
  })

const noNotice = () =>
  new Refused('missing', {
    vi: 'Đơn này chưa có thông báo thụ lý hoặc không thụ lý.',
    en: 'No notice of thụ lý or không thụ lý was issued for this one.',
  })
