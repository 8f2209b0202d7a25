import type { RecordedEvent } from '../events/event.ts'
import type { Sentence } from '../platform/errors.ts'

const say = (vi: string, en: string): Sentence => ({ vi, en })

/** Event × language, for staff: what happened, never what a resident wrote. */
export const staffWords = ({ type, data }: RecordedEvent): Sentence => {
  if (type === 'ticket.rated')
    return say(`Người dân chấm ${data.score}/5`, `Rated ${data.score}/5 by the resident`)
  if (type === 'ticket.assigned' && data.officerId === null)
    return say('Phiếu trở lại hàng chờ của đơn vị', 'Back in the queue of your department')
  if (type === 'ticket.missed')
    return data.what === 'accept'
      ? say('Quá hạn tiếp nhận', 'Not accepted in time')
      : say('Quá hạn xử lý', 'Deadline missed')
  if (type === 'ticket.warned' && data.what === 'accept')
    return say('Sắp hết hạn tiếp nhận', 'Must be accepted soon')
  if (type === 'ticket.extension-decided')
    return data.decision === 'granted'
      ? say('Được gia hạn', 'Extension granted')
      : say('Không được gia hạn', 'Extension refused')
  return plain[type] ?? say('Phiếu có thay đổi', 'The ticket changed')
}

const plain: Record<string, Sentence> = {
  'ticket.opened': say('Phiếu mới', 'New ticket'),
  'ticket.assigned': say('Phiếu được giao cho anh/chị', 'Assigned to you'),
  'ticket.forwarded': say('Phiếu chuyển đến đơn vị', 'Forwarded to your department'),
  'ticket.replied': say('Người dân đã trả lời', 'The resident answered'),
  'ticket.attached': say('Người dân đã gửi ảnh', 'The resident sent a picture'),
  'ticket.reopened': say('Người dân chưa hài lòng, phiếu mở lại', 'Reopened: not settled'),
  'ticket.withdrawn': say('Người dân đã rút phản ánh', 'Withdrawn by the resident'),
  'ticket.unmerged': say('Phiếu được tách ra xử lý riêng', 'No longer merged'),
  'ticket.corrected': say('Đã rõ nơi xảy ra', 'The place is known now'),
  'ticket.lane-changed': say('Phiếu chuyển loại xử lý', 'Moved to another lane'),
  'ticket.consulted': say('Đơn vị được xin ý kiến', 'Your department is asked for its view'),
  'ticket.consultation-answered': say('Đã có ý kiến trả lời', 'The view asked for has come'),
  'ticket.consultation-withdrawn': say(
    'Đơn vị không còn được xin ý kiến',
    'Your view is no longer asked for',
  ),
  'ticket.consultation-missed': say('Quá hạn cho ý kiến', 'The view asked for is overdue'),
  'ticket.referred': say('Đơn vị được mời phối hợp', 'Your department is asked to work along'),
  'ticket.referral-done': say('Đơn vị phối hợp đã xong phần việc', 'The other department did its part'),
  'ticket.extension-asked': say('Có đề nghị gia hạn', 'An extension is asked for'),
  'ticket.suspended': say('Tạm đình chỉ giải quyết', 'Suspended'),
  'ticket.suspension-lifted': say('Tiếp tục giải quyết', 'No longer suspended'),
  'ticket.warned': say('Sắp đến hạn', 'Due soon'),
  'ticket.escalated': say('Quá hạn, đã báo cấp trên', 'Overdue and reported upwards'),
}
