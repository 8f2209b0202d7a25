import { type RecordedEvent, residentSees } from '../../events/event.ts'
import type { Sentence } from '../../platform/errors.ts'
import { assigned, corrected, movedToLane } from './correction-words.ts'
import type { Names } from './names.ts'

export type TimelineItem = {
  id: number
  at: Date
  type: string
  actor: { kind: 'staff' | 'resident' | 'system'; name: string | null }
  sentence: Sentence
  /** What a person wrote: a question, an answer, a note. */
  text: string | null
}

/** What a member of staff reads. */
export const staffTimeline = (events: readonly RecordedEvent[], names: Names): TimelineItem[] =>
  events.map((event) => ({
    id: event.id,
    at: event.at,
    type: event.type,
    actor: actorOf(event.actor, names),
    sentence: sentenceOf(event, names),
    text: textOf(event.data),
  }))

/** What the resident reads: no names of staff, no inner steps; a note only when it was written to them. */
export const residentTimeline = (events: readonly RecordedEvent[], names: Names) =>
  events
    .filter(
      (event) =>
        residentSees.has(event.type) || (event.type === 'ticket.noted' && event.data.public === true),
    )
    .map((event) => ({
      at: event.at,
      type: event.type,
      sentence: sentenceOf(event, names),
      text: residentText(event),
    }))

const residentText = ({ type, data }: RecordedEvent): string | null =>
  type === 'ticket.forwarded' ? null : textOf(data)

const actorOf = (actor: string, { staff }: Names): TimelineItem['actor'] => {
  if (!actor.startsWith('staff:')) return { kind: actor === 'resident' ? 'resident' : 'system', name: null }
  return { kind: 'staff', name: staff.get(actor.slice('staff:'.length)) ?? null }
}

const textOf = (data: Record<string, unknown>): string | null => {
  const text =
    data.answer ??
    data.question ??
    data.text ??
    data.reason ??
    data.why ??
    data.comment ??
    data.task ??
    data.note
  const instead = typeof data.instead === 'string' && data.instead ? `\n${data.instead}` : ''
  return typeof text === 'string' && text ? `${text}${instead}` : null
}

const say = (vi: string, en: string): Sentence => ({ vi, en })

const sentenceOf = ({ type, data }: RecordedEvent, names: Names): Sentence => {
  const { departments } = names
  const department = (id: unknown) => departments.get(Number(id)) ?? '—'
  switch (type) {
    case 'ticket.opened':
      return say(
        `Đã tiếp nhận, chuyển ${department(data.departmentId)}`,
        `Received, passed to ${department(data.departmentId)}`,
      )
    case 'ticket.forwarded':
      return say(`Chuyển ${department(data.to)}`, `Forwarded to ${department(data.to)}`)
    case 'ticket.assigned':
      return assigned(data, names)
    case 'ticket.corrected':
      return corrected(data, names)
    case 'ticket.lane-changed':
      return movedToLane(data)
    case 'ticket.resolved':
      return say(
        `${department(data.departmentId)} trả lời kết quả`,
        `${department(data.departmentId)} answered`,
      )
    case 'ticket.merged':
      return say(`Gộp vào phiếu ${data.into}`, `Merged into ${data.into}`)
    case 'ticket.absorbed':
      return say(`Nhận gộp phiếu ${data.reference}`, `Took in ${data.reference}`)
    case 'ticket.unmerged':
      return say(`Tách khỏi phiếu ${data.from}`, `Separated from ${data.from}`)
    case 'ticket.released':
      return say(`Phiếu ${data.reference} được tách ra`, `${data.reference} was separated`)
    case 'ticket.split':
      return say(`Tách phiếu ${data.into} từ phiếu ${data.from}`, `${data.into} was split from ${data.from}`)
    case 'ticket.rated':
      return say(`Người dân đánh giá ${data.score}/5`, `The resident rated it ${data.score}/5`)
    case 'ticket.reopened':
      return say(`Mở lại lần ${data.times}`, `Reopened (time ${data.times})`)
    case 'ticket.consulted':
      return say(`Xin ý kiến ${department(data.departmentId)}`, `Asked ${department(data.departmentId)}`)
    case 'ticket.consultation-answered':
      return say(
        `${department(data.departmentId)} cho ý kiến`,
        `${department(data.departmentId)} gave its view`,
      )
    case 'ticket.consultation-withdrawn':
      return say(
        `Thôi xin ý kiến ${department(data.departmentId)}`,
        `No longer asks ${department(data.departmentId)}`,
      )
    case 'ticket.consultation-missed':
      return say(
        `${department(data.departmentId)} quá hạn cho ý kiến`,
        `${department(data.departmentId)} did not answer in time`,
      )
    case 'ticket.referred':
      return say(
        `Mời ${department(data.departmentId)} phối hợp`,
        `${department(data.departmentId)} works along`,
      )
    case 'ticket.referral-done':
      return say(
        `${department(data.departmentId)} đã làm xong phần việc`,
        `${department(data.departmentId)} did its part`,
      )
    case 'ticket.extension-decided':
      return data.decision === 'granted'
        ? say(`Gia hạn đến ${day(data.until)}`, `Extended until ${day(data.until)}`)
        : say('Không đồng ý gia hạn', 'Extension refused')
    case 'ticket.extension-asked':
      return say(`Xin gia hạn đến ${day(data.until)}`, `Asked to extend until ${day(data.until)}`)
    case 'ticket.escalated':
      return say(`Báo cáo ${department(data.to)} vì quá hạn`, `Reported to ${department(data.to)}: overdue`)
    case 'ticket.missed':
      return data.what === 'accept'
        ? say('Quá hạn tiếp nhận', 'Not accepted in time')
        : say('Quá hạn xử lý', 'Deadline missed')
    default:
      return plain[type] ?? say(type, type)
  }
}

const day = (instant: unknown) =>
  new Date(String(instant)).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })

const plain: Record<string, Sentence> = {
  'ticket.accepted': say('Bắt đầu xử lý', 'Taken in hand'),
  'ticket.asked': say('Hỏi thêm người dân', 'Asked the resident'),
  'ticket.replied': say('Người dân bổ sung', 'The resident added'),
  'ticket.noted': say('Ghi chú', 'Note'),
  'ticket.refused': say('Không tiếp nhận', 'Refused'),
  'ticket.closed': say('Đóng phiếu', 'Closed'),
  'ticket.withdrawn': say('Người dân rút phản ánh', 'Withdrawn by the resident'),
  'ticket.supported': say('Thêm người cùng phản ánh', 'One more person reports it'),
  'ticket.attached': say('Thêm ảnh', 'Picture added'),
  'ticket.warned': say('Sắp đến hạn', 'Due soon'),
  'ticket.suspended': say('Tạm đình chỉ giải quyết', 'Suspended'),
  'ticket.suspension-lifted': say('Tiếp tục giải quyết', 'No longer suspended'),
  'ticket.retimed': say('Tính lại thời hạn', 'Deadline computed anew'),
  'ticket.published': say('Công khai', 'Published'),
  'ticket.unpublished': say('Thôi công khai', 'No longer published'),
  'ticket.read': say('Mở xem', 'Read'),
}
