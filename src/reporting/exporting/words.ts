import type { ReportChannel, Urgency } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'

export const urgencyNames: Record<Urgency, Sentence> = {
  normal: { vi: 'Thường', en: 'Normal' },
  urgent: { vi: 'Gấp', en: 'Urgent' },
  complex: { vi: 'Phức tạp', en: 'Complex' },
}

export const channelNames: Record<ReportChannel, Sentence> = {
  web: { vi: 'trang web', en: 'web' },
  sms: { vi: 'tin nhắn', en: 'SMS' },
  hotline: { vi: 'đường dây nóng', en: 'hotline' },
  email: { vi: 'email', en: 'e-mail' },
  open311: { vi: 'Open311', en: 'Open311' },
  counter: { vi: 'quầy một cửa', en: 'counter' },
  letter: { vi: 'thư giấy', en: 'letter' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
}

/** The columns of a table of tickets, in their order. */
export const ticketHeads: Sentence[] = [
  { vi: 'Mã', en: 'Reference' },
  { vi: 'Nội dung', en: 'Title' },
  { vi: 'Lĩnh vực', en: 'Subject' },
  { vi: 'Trạng thái', en: 'Status' },
  { vi: 'Mức độ', en: 'Urgency' },
  { vi: 'Kênh', en: 'Channel' },
  { vi: 'Xã, phường', en: 'Commune' },
  { vi: 'Đơn vị', en: 'Department' },
  { vi: 'Người xử lý', en: 'Officer' },
  { vi: 'Gửi lúc', en: 'Reported' },
  { vi: 'Hạn trả lời', en: 'Due' },
  { vi: 'Người cùng phản ánh', en: 'Supporters' },
  { vi: 'Số lần chuyển', en: 'Times handed on' },
  { vi: 'Số lần mở lại', en: 'Times reopened' },
]

export const eventHeads: Sentence[] = [
  { vi: 'Mã', en: 'Reference' },
  { vi: 'Lúc', en: 'At' },
  { vi: 'Sự kiện', en: 'Event' },
  { vi: 'Ai', en: 'By whom' },
  { vi: 'Trạng thái sau đó', en: 'Status then' },
  { vi: 'Đơn vị lúc đó', en: 'Department then' },
]

export const figureHeads: Sentence[] = [
  { vi: 'Ngày', en: 'Day' },
  { vi: 'Phần', en: 'Part' },
  { vi: 'Số liệu', en: 'Figure' },
  { vi: 'Tên', en: 'Name' },
  { vi: 'Số lượng', en: 'Count' },
]

/** Of whoever acted, only of which kind they are: a file goes further than a screen. */
export const kindsOfActor: Record<string, Sentence> = {
  staff: { vi: 'cán bộ', en: 'staff' },
  resident: { vi: 'người dân', en: 'resident' },
  system: { vi: 'hệ thống', en: 'system' },
}

export const fileNames = { tickets: 'phieu', events: 'lich-su', figures: 'so-lieu' } as const
export type Exported = keyof typeof fileNames

export const cutShort: Sentence = {
  vi: 'Chưa hết: tập tin chỉ chứa được chừng này dòng. Xin chọn khoảng thời gian ngắn hơn.',
  en: 'Not all: a file holds no more lines. Please choose a shorter period.',
}
