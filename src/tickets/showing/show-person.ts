import { type PersonField, personFields, type ShowingReason } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import { sealedLanes, staffOf } from '../../access/permissions.ts'
import { insertRead } from '../../access/store.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { lockNewest } from '../lock.ts'
import { type ReporterSeen, reporterOf } from '../reading/store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { isWhy } from './why.ts'

export type Showing = { fields: PersonField[]; reason: ShowingReason; words?: string | undefined }

/**
 * Shows who works on a ticket these data of its reporter, once they said what for (Law 91/2025/QH15): the ticket's history and
 * the audit keep who saw what, when and why. Who sent what is sealed is shown for a reason in words alone.
 */
export const showPerson = (
  ctx: Ctx,
  id: TicketId,
  { fields: asked, reason, words = '' }: Showing,
): Promise<ReporterSeen> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, id)
    mustBeAble(ctx.actor, 'show-person', ticket)
    mustSayWhy(ticket, reason, words)
    const reporter = await reporterOf(ctx.db, ticket.reporterId)
    const fields = personFields.filter((field) => asked.includes(field) && reporter?.[field])
    if (!reporter || fields.length === 0) throw nothingToShow()

    const by = staffOf(ctx.actor)
    const read = { staffId: by.id, ticketId: id, at: ctx.now, what: 'person' as const }
    await insertRead(ctx.db, { ...read, fields, reason, words: words || null })
    await record(ctx, ticket, { type: 'person.shown', fields, reason, words })
    return onlyThese(reporter, fields)
  })

const onlyThese = (reporter: ReporterSeen, fields: PersonField[]): ReporterSeen => ({
  name: fields.includes('name') ? reporter.name : null,
  phone: fields.includes('phone') ? reporter.phone : null,
  email: fields.includes('email') ? reporter.email : null,
  postalAddress: fields.includes('postalAddress') ? reporter.postalAddress : null,
  helper: fields.includes('helper') ? reporter.helper : null,
})

const mustSayWhy = ({ lane }: Ticket, reason: ShowingReason, words: string): void => {
  if (isWhy(words) || (reason !== 'other' && !sealedLanes.includes(lane))) return
  throw wrongField('words', {
    vi: 'Xin ghi rõ vì sao cần xem, bằng vài từ; lý do được lưu lại trong lịch sử của phiếu.',
    en: 'Please say in a few words why you need it; the reason is kept in the history of the ticket.',
  })
}

const nothingToShow = () =>
  new Refused('conflict', {
    vi: 'Người phản ánh không để lại thông tin này, hoặc thông tin đã được xóa.',
    en: 'The reporter did not leave this, or it was erased.',
  })
