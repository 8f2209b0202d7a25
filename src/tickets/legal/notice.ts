import { actorName, sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { LegalNotice } from '../../events/event.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import type { Ticket } from '../ticket.ts'
import { insertNotice, lockNumbers, type NoticeKind, newestNotice } from './store.ts'

/**
 * In legal lanes accepting and refusing are thụ lý and không thụ lý, each told in a written notice with number and date
 * (Law 02/2011/QH13, art. 27; Law 25/2018/QH14, art. 24 and 29). Numbers run by department and year.
 */
export const noticeOf = async (
  ctx: Ctx,
  { id, lane, departmentId }: Ticket,
  kind: NoticeKind,
): Promise<{ notice?: LegalNotice }> => {
  if (!sealedLanes.includes(lane)) return {}
  await lockNumbers(ctx.db, departmentId)
  const year = Number(dateOf(ctx.now).slice(0, 4))
  const number = await insertNotice(ctx.db, {
    ticketId: id,
    departmentId,
    kind,
    year,
    issuedBy: actorName(ctx.actor),
    issuedAt: ctx.now,
  })
  return { notice: { number: numberOf(number), on: ctx.now.toISOString() } }
}

export type NoticeView = { kind: NoticeKind; number: string; issuedAt: Date }

export const noticeView = async ({ db }: Ctx, { id, lane }: Ticket): Promise<NoticeView | null> => {
  const notice = sealedLanes.includes(lane) ? await newestNotice(db, id) : null
  return notice && { kind: notice.kind, number: numberOf(notice.number), issuedAt: notice.issuedAt }
}

/** As an office writes it: number, slash, kind of paper (Nghị định 30/2020/NĐ-CP). */
export const numberOf = (number: number): string => `${String(number).padStart(2, '0')}/TB`
