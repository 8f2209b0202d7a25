import type { InferRequestType } from 'hono/client'
import type { api } from '../api.ts'
import type { PersonRead, Sentence } from '../shapes.ts'

export type Showing = InferRequestType<(typeof api.tickets)[':id']['showing']['$post']>['json']
export type PersonField = Showing['fields'][number]
export type ShowingReason = Showing['reason']

export const words = {
  call: { vi: 'Gọi cho người gửi', en: 'Call the reporter' },
  show: { vi: 'Xem thông tin người gửi', en: 'Show the reporter' },
  lead: {
    vi: 'Ai xem, xem gì, lúc nào và vì sao được lưu trong lịch sử của phiếu.',
    en: 'Who saw what, when and why is kept in the history of the ticket.',
  },
  fields: { vi: 'Cần xem', en: 'What you need' },
  reason: { vi: 'Để làm gì', en: 'What for' },
  words: { vi: 'Nói rõ thêm', en: 'In your own words' },
  submit: { vi: 'Xem', en: 'Show' },
  notYours: {
    vi: 'Thông tin người phản ánh do đơn vị xử lý phiếu giữ.',
    en: 'Who reported it is for the department that handles the ticket.',
  },
}

export const fieldNames: Record<PersonField, Sentence> = {
  name: { vi: 'Họ tên', en: 'Name' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  email: { vi: 'Email', en: 'E-mail' },
  postalAddress: { vi: 'Địa chỉ nhận thư', en: 'Postal address' },
  helper: { vi: 'Người gửi giúp', en: 'Filed by helper' },
}

export const reasonNames: Record<ShowingReason, Sentence> = {
  handle: { vi: 'Liên hệ để xử lý', en: 'To contact them about the matter' },
  verify: { vi: 'Xác minh nội dung', en: 'To verify what was reported' },
  deliver: { vi: 'Gửi kết quả, văn bản', en: 'To deliver the result or a paper' },
  correct: { vi: 'Sửa thông tin liên lạc', en: 'To put the contact right' },
  authority: { vi: 'Theo yêu cầu của cơ quan có thẩm quyền', en: 'An authority asks for it by law' },
  other: { vi: 'Lý do khác (xin ghi rõ)', en: 'Another reason (please say which)' },
}

export const log = {
  title: { vi: 'Nhật ký xem thông tin', en: 'Who read personal data' },
  lead: {
    vi: 'Mỗi lần cán bộ xem thông tin người dân hoặc đọc đơn giữ kín: ai xem, lúc nào, để làm gì.',
    en: 'Each time staff were shown the data of a person, or read what is sealed: who, when and what for.',
  },
  who: { vi: 'Cán bộ', en: 'Who' },
  reference: { vi: 'Mã phản ánh', en: 'Reference' },
  what: { vi: 'Xem gì', en: 'What' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến hết ngày', en: 'Until the end of' },
  everything: { vi: 'Tất cả', en: 'Everything' },
  none: { vi: 'Không có lần xem nào như vậy.', en: 'Nothing of that kind was read.' },
  sealed: { vi: 'Đơn giữ kín', en: 'A confidential file' },
  noTicket: { vi: 'Chưa có phiếu', en: 'No ticket yet' },
}

export const kindNames: Record<PersonRead['what'], Sentence> = {
  ticket: { vi: 'Đọc đơn giữ kín', en: 'Read a confidential file' },
  person: { vi: 'Xem người gửi', en: 'Was shown the reporter' },
  file: { vi: 'Mở tệp của đơn giữ kín', en: 'Opened a file of a confidential one' },
  mails: { vi: 'Đọc thư người dân gửi', en: 'Read the mails of a resident' },
  notice: { vi: 'In thông báo thụ lý', en: 'Printed a notice' },
  letter: { vi: 'In thư gửi người dân', en: 'Printed a letter' },
  caller: { vi: 'Nghe điện thoại', en: 'Took a call' },
}
