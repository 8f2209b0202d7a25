import type { Ctx } from '../../context/context.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { lentAddress } from '../../tickets/pictures/lent.ts'
import { eventsToTell, saveTold, type ToTell } from './links-store.ts'
import type { Partner } from './partner.ts'
import { tellThere } from './speak.ts'

const atOnce = 10

/** Tells them what happened here to what they have. Sent again it changes nothing there, for it carries the event's number. */
export const tellWhatHappened = async (ctx: Ctx, { id, line, seat }: Partner): Promise<void> => {
  const about = { partnerId: id, staffId: seat.id, departmentId: seat.departmentId, limit: atOnce }
  for (const event of await eventsToTell(ctx.db, about)) {
    await tellThere(line, {
      service_request_id: event.theirReference,
      update_id: String(event.id),
      ...saidOf(event),
      ...shownOf(ctx, event),
    })
    await saveTold(ctx.db, event.linkId, event.id)
  }
}

const shownOf = (ctx: Ctx, { reference, picture: id, at: from }: ToTell): { media_url?: string } =>
  id === null ? {} : { media_url: lentAddress(ctx, { reference, id, from }) }

export const saidOf = ({ type, data }: Pick<ToTell, 'type' | 'data'>): Record<string, string> => {
  if (type === 'ticket.withdrawn')
    return { description: 'Người dân đã rút phản ánh này; không cần xử lý nữa.' }
  if (type === 'ticket.merged')
    return { description: 'Phản ánh này đã được gộp vào một phản ánh khác cùng nội dung.' }
  if (type === 'ticket.forwarded')
    return { description: 'Phiếu đã được chuyển cho đơn vị khác xử lý; không cần xử lý tiếp.' }
  if (type === 'ticket.attached') return { description: 'Người dân gửi thêm ảnh.' }
  const { why, text } = data as { why?: string | null; text?: string | null }
  // What was erased meanwhile is told no more, and that something was said is.
  if (type === 'ticket.replied')
    return { description: withoutPersonalData(text ?? '') || 'Người dân có bổ sung.' }
  return {
    status: 'open',
    description: withoutPersonalData(why ?? '') || 'Người dân cho biết việc chưa xong.',
  }
}
