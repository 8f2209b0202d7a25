import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Tin nhắn gửi đi', en: 'Outgoing messages' },
  lead: {
    vi: 'Tin nhắn, email và thư giấy báo cho người dân và cán bộ. Tin chưa gửi được nằm ở đây cho đến khi có người xử lý.',
    en: 'SMS, e-mail and letters to residents and staff. What failed stays here until someone deals with it.',
  },
  states: { vi: 'Tình trạng', en: 'State' },
  attempts: (n: number): Sentence => ({
    vi: `đã thử ${n} lần`,
    en: `${plural(n, 'attempt')}`,
  }),
  error: { vi: 'Lỗi', en: 'Error' },
  erased: { vi: 'địa chỉ đã xóa theo yêu cầu', en: 'address erased on request' },
  resend: { vi: 'Gửi lại', en: 'Send again' },
  edit: { vi: 'Sửa rồi gửi lại', en: 'Edit and send again' },
  mend: { vi: 'Sửa nội dung', en: 'Edit' },
  saveWords: { vi: 'Lưu nội dung mới', en: 'Save' },
  dead: { vi: 'Địa chỉ không nhận được', en: 'Dead addresses' },
  deadLead: {
    vi: 'Địa chỉ email và số điện thoại không nhận tin nữa; hệ thống ngừng gửi tới đó. Nếu nay đã dùng lại được, bấm “Gửi lại được”, rồi gửi lại từng tin bị lỗi.',
    en: 'E-mail addresses and phone numbers that no longer receive anything; nothing is sent there. If one works again, press “Works again”, then send the failed messages again.',
  },
  deadSince: { vi: 'từ', en: 'since' },
  revive: { vi: 'Gửi lại được', en: 'Works again' },
  emptyDead: { vi: 'Không có địa chỉ nào như vậy.', en: 'There are none.' },
  cancel: { vi: 'Không gửi nữa', en: 'Do not send' },
  print: { vi: 'In thư', en: 'Print' },
  posted: { vi: 'Đã gửi bưu điện', en: 'Posted' },
  linkStays: {
    vi: 'Xin giữ nguyên {{link}}: chỗ đó là đường dẫn riêng của người dân, điền khi gửi.',
    en: 'Please keep {{link}}: the private link of the resident, filled in as it leaves.',
  },
  body: { vi: 'Nội dung', en: 'Body' },
  ticket: { vi: 'Phiếu', en: 'Ticket' },
  queuedAgain: { vi: 'Đã đưa vào hàng gửi.', en: 'Queued again.' },
  empty: { vi: 'Không có tin nào.', en: 'No messages.' },
  emptyFailed: { vi: 'Không có tin nào bị lỗi.', en: 'Nothing has failed.' },
  sms: { vi: 'Tin nhắn', en: 'SMS' },
  email: { vi: 'Email', en: 'E-mail' },
  post: { vi: 'Thư giấy', en: 'Letter' },
} as const

export const stateNames: Record<string, Sentence> = {
  failed: { vi: 'Chưa gửi được', en: 'Failed' },
  queued: { vi: 'Đang chờ gửi', en: 'Queued' },
  'to-print': { vi: 'Chờ in và gửi', en: 'To print and post' },
  sending: { vi: 'Đang gửi', en: 'Sending' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  delivered: { vi: 'Đã đến máy', en: 'Delivered' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}
