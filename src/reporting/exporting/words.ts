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

/** A column: what stands above it, how many letters wide it is, and how a table shows its days. */
export type Head = Sentence & { width: number; shown?: string }

/** The columns of a table of tickets, in their order. */
export const ticketHeads: Head[] = [
  { vi: 'Mã', en: 'Reference', width: 12 },
  { vi: 'Nội dung', en: 'Title', width: 60 },
  { vi: 'Lĩnh vực', en: 'Subject', width: 28 },
  { vi: 'Trạng thái', en: 'Status', width: 20 },
  { vi: 'Mức độ', en: 'Urgency', width: 12 },
  { vi: 'Kênh', en: 'Channel', width: 16 },
  { vi: 'Xã, phường', en: 'Commune', width: 24 },
  { vi: 'Đơn vị', en: 'Department', width: 36 },
  { vi: 'Người xử lý', en: 'Officer', width: 24 },
  { vi: 'Gửi lúc', en: 'Reported', width: 17, shown: 'dd/mm/yyyy hh:mm' },
  { vi: 'Hạn trả lời', en: 'Due', width: 17, shown: 'dd/mm/yyyy hh:mm' },
  { vi: 'Người cùng phản ánh', en: 'Supporters', width: 20 },
  { vi: 'Số lần chuyển', en: 'Times handed on', width: 14 },
  { vi: 'Số lần mở lại', en: 'Times reopened', width: 14 },
]

export const eventHeads: Head[] = [
  { vi: 'Mã', en: 'Reference', width: 12 },
  { vi: 'Lúc', en: 'At', width: 17, shown: 'dd/mm/yyyy hh:mm' },
  { vi: 'Sự kiện', en: 'Event', width: 32 },
  { vi: 'Ai', en: 'By whom', width: 12 },
  { vi: 'Trạng thái sau đó', en: 'Status then', width: 20 },
  { vi: 'Đơn vị lúc đó', en: 'Department then', width: 36 },
  { vi: 'Mã sự kiện', en: 'Code of the event', width: 28 },
]

export const figureHeads: Head[] = [
  { vi: 'Ngày', en: 'Day', width: 12, shown: 'dd/mm/yyyy' },
  { vi: 'Phần', en: 'Part', width: 28 },
  { vi: 'Số liệu', en: 'Figure', width: 28 },
  { vi: 'Số lượng', en: 'Count', width: 10 },
  { vi: 'Mã phần', en: 'Code of the part', width: 24 },
  { vi: 'Mã số liệu', en: 'Code of the figure', width: 24 },
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

export const allParts: Sentence = { vi: 'Tất cả', en: 'All' }

export const nothingListed: Sentence = {
  vi: 'Không có phiếu nào, hoặc đơn vị, địa bàn đã chọn nằm ngoài phần anh/chị được xem.',
  en: 'There are none, or what was chosen lies outside of what you may see.',
}
