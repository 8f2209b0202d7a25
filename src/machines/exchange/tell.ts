import type { Ctx } from '../../context/context.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { eventsToTell, saveTold, type ToTell } from './links-store.ts'
import type { Partner } from './partner.ts'
import { tellThere } from './speak.ts'

const atOnce = 10

/** Tells them what happened here to what they have. Sent again it changes nothing there, for it carries the event's number. */
export const tellWhatHappened = async ({ db }: Ctx, { id, line, seat }: Partner): Promise<void> => {
  const about = { partnerId: id, staffId: seat.id, departmentId: seat.departmentId, limit: atOnce }
  for (const event of await eventsToTell(db, about)) {
    await tellThere(line, {
      service_request_id: event.theirReference,
      update_id: String(event.id),
      ...saidOf(event),
    })
    await saveTold(db, event.linkId, event.id)
  }
}

export const saidOf = ({ type, data }: Pick<ToTell, 'type' | 'data'>): Record<string, string> => {
  if (type === 'ticket.withdrawn')
    return { description: 'Người dân đã rút phản ánh này; không cần xử lý nữa.' }
  if (type === 'ticket.merged')
    return { description: 'Phản ánh này đã được gộp vào một phản ánh khác cùng nội dung.' }
  if (type === 'ticket.forwarded')
    return { description: 'Phiếu đã được chuyển cho đơn vị khác xử lý; không cần xử lý tiếp.' }
  const { why, text } = data as { why?: string | null; text?: string | null }
  // What was erased meanwhile is told no more, and that something was said is.
  if (type === 'ticket.replied')
    return { description: withoutPersonalData(text ?? '') || 'Người dân có bổ sung.' }
  return {
    status: 'open',
    description: withoutPersonalData(why ?? '') || 'Người dân cho biết việc chưa xong.',
  }
}
