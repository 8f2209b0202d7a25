import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  lead: {
    vi: 'Mỗi phiếu nhận thời hạn có hiệu lực lúc người dân gửi. Sửa thời hạn không đổi hạn của phiếu đã nhận.',
    en: 'Each ticket gets the time allowed that holds when it is reported. A change never moves tickets already received.',
  },
  readOnly: {
    vi: 'Thời hạn do điều phối viên của tỉnh, thành phố và quản trị viên giữ.',
    en: 'The time allowed is kept by the province’s dispatchers and by administrators.',
  },
  appliesTo: { vi: 'Áp dụng cho', en: 'For' },
  accept: { vi: 'Tiếp nhận trong', en: 'Accept within' },
  resolve: { vi: 'Trả lời trong', en: 'Answer within' },
  ring: { vi: 'Chưa ai nhận thì báo cấp trên sau', en: 'Tell the leader when nobody accepts after' },
  usualRing: { vi: '10 phút (mức chung)', en: '10 minutes (the usual)' },
  acts: { vi: 'Việc', en: 'Acts' },
  noAccept: { vi: 'không đặt', en: 'not set' },
  anyUrgency: { vi: 'Mọi mức độ', en: 'Any urgency' },
  anyField: { vi: 'Mọi lĩnh vực', en: 'Any subject' },
  ordinary: {
    vi: 'Hạ tầng, vệ sinh, an ninh, trật tự đô thị',
    en: 'Infrastructure, sanitation, security, urban order',
  },
  other: { vi: 'Các lĩnh vực còn lại', en: 'The other subjects' },
  remote: { vi: 'Vùng sâu, vùng xa', en: 'Remote places' },
  ofProvince: { vi: 'riêng của tỉnh, thành phố', en: 'the province’s own' },
  notYet: { vi: 'chưa có hiệu lực', en: 'does not hold yet' },
  replaced: { vi: 'ở đây đang theo thời hạn riêng', en: 'replaced here by the province’s own' },
  personalData: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Requests about personal data' },
  forwarding: { vi: 'Chuyển việc ngoài thẩm quyền', en: 'Forwarding outside one’s authority' },
  forwardingNote: {
    vi: 'Cột trước: trong bao lâu tổng đài viên chuyển phản ánh chưa rõ nơi. Cột sau: trong bao lâu đơn vị chuyển đi việc không thuộc thẩm quyền; quá hạn thì chỉ lãnh đạo chuyển được.',
    en: 'First column: how soon an operator passes on what has no place yet. Second: how soon a department passes on what is not its matter; after that only a leader can.',
  },
  personalDataNote: {
    vi: 'Áp dụng cho phản ánh thuộc lĩnh vực “Xem, sửa, xóa dữ liệu cá nhân của mình”, thay cho thời hạn phản ánh, kiến nghị.',
    en: 'For reports of the subject “See, correct or erase one’s own data”, in place of the time for feedback.',
  },

  history: (n: number): Sentence => ({
    vi: `Đã đổi ${n} lần`,
    en: `Changed ${plural(n, 'time')}`,
  }),
  since: { vi: 'từ', en: 'since' },
  until: { vi: 'đến', en: 'until' },
  by: { vi: 'do', en: 'by' },
  fromStart: { vi: 'có sẵn', en: 'there from the start' },
  planned: { vi: 'Sẽ đổi', en: 'Will change' },
  cancelPlan: { vi: 'Hủy thay đổi này', en: 'Cancel this change' },
  neverHeld: { vi: 'đã hủy trước khi có hiệu lực', en: 'cancelled before it held' },
  within: { vi: 'trả lời trong', en: 'answer within' },

  change: { vi: 'Đổi thời hạn', en: 'Change the time allowed' },
  ownTarget: { vi: 'Đặt riêng cho tỉnh, thành phố', en: 'Set one for the province' },
  add: { vi: 'Thêm thời hạn cho một lĩnh vực', en: 'Set the time allowed for a subject' },
  end: { vi: 'Bỏ thời hạn này', en: 'End this time allowed' },
  lane: { vi: 'Loại', en: 'Type' },
  field: { vi: 'Lĩnh vực', en: 'Subject' },
  urgency: { vi: 'Mức độ', en: 'Urgency' },
  scope: { vi: 'Phạm vi', en: 'Holds for' },
  nation: { vi: 'Cả nước', en: 'The whole country' },
  province: { vi: 'Tỉnh, thành phố của tôi', en: 'My province' },
  amount: { vi: 'Số', en: 'Number' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  validFrom: { vi: 'Có hiệu lực từ ngày (bỏ trống: từ bây giờ)', en: 'Holds from (empty: from now on)' },
  source: { vi: 'Căn cứ', en: 'Grounds' },
  sourceHint: { vi: 'Ví dụ: Quyết định 45/QĐ-UBND', en: 'For example: Decision 45/QĐ-UBND' },
  saved: { vi: 'Đã lưu thời hạn.', en: 'The time allowed has been saved.' },
  ended: {
    vi: 'Đã bỏ; thời hạn chung hơn lại có hiệu lực.',
    en: 'Ended; the more general one holds again.',
  },
} as const

export const unitNames = {
  minutes: { vi: 'phút, cả đêm và ngày nghỉ', en: 'minutes, around the clock' },
  hours: { vi: 'giờ, cả đêm và ngày nghỉ', en: 'hours, around the clock' },
  'working-hours': { vi: 'giờ làm việc', en: 'working hours' },
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-days': { vi: 'ngày', en: 'days' },
} as const
