import type { Sentence } from '../shapes.ts'

export const words = {
  year: (year: number): Sentence => ({ vi: `Năm ${year}`, en: `${year}` }),
  before: { vi: 'Năm trước', en: 'Year before' },
  after: { vi: 'Năm sau', en: 'Year after' },
  empty: (year: number): Sentence => ({
    vi: `Bảng ngày nghỉ năm ${year} còn trống: cần nhập theo thông báo nghỉ lễ của năm ấy.`,
    en: `The table of ${year} is empty: it needs that year’s notice of holidays.`,
  }),
  hint: { vi: 'Bấm vào một ngày để sửa.', en: 'Choose a day to change it.' },
  readOnly: {
    vi: 'Lịch do điều phối viên của tỉnh, thành phố và quản trị viên giữ.',
    en: 'The calendar is kept by the province’s dispatchers and by administrators.',
  },
  legend: { vi: 'Chú thích', en: 'Legend' },
  work: { vi: 'Ngày làm việc', en: 'Working day' },
  off: { vi: 'Nghỉ hằng tuần', en: 'Day off' },
  holiday: { vi: 'Nghỉ lễ, nghỉ bù', en: 'Holiday' },
  working: { vi: 'Làm bù', en: 'Swapped working day' },
  half: { vi: 'Làm nửa ngày', en: 'Half day' },
  listed: { vi: 'Những ngày khác thường', en: 'Days that differ' },
  ofProvince: { vi: 'riêng của tỉnh, thành phố', en: 'the province’s own' },

  open: (n: number): Sentence => ({
    vi: `${n} phiếu đang mở tính hạn theo lịch này. Mỗi lần sửa lịch, hạn của chúng được tính lại ngay.`,
    en: `${n} open ${n === 1 ? 'ticket goes' : 'tickets go'} by this calendar. Whenever it changes, their deadlines are computed anew.`,
  }),
  lastChange: { vi: 'Lịch được sửa lần cuối lúc', en: 'Last changed at' },
  by: { vi: 'do', en: 'by' },
  computing: {
    vi: 'Đang tính lại hạn của các phiếu đang mở…',
    en: 'Computing the deadlines of open tickets anew…',
  },
  computed: (read: number, changed: number): Sentence => ({
    vi: `Đã tính lại ${read} phiếu; ${changed} phiếu đổi hạn.`,
    en: `${read} computed anew; ${changed} got another deadline.`,
  }),

  editDay: { vi: 'Sửa ngày', en: 'Change' },
  kind: { vi: 'Ngày này là', en: 'This day is' },
  name: { vi: 'Tên ngày', en: 'What day it is' },
  source: { vi: 'Căn cứ', en: 'Grounds' },
  sourceHint: { vi: 'Ví dụ: Thông báo 15/TB-BNV', en: 'For example: Notice 15/TB-BNV' },
  scope: { vi: 'Áp dụng', en: 'Holds for' },
  nation: { vi: 'Cả nước', en: 'The whole country' },
  province: { vi: 'Tỉnh, thành phố của tôi', en: 'My province' },
  national: {
    vi: 'Ngày này đang theo bảng cả nước; sửa ở đây chỉ cho tỉnh, thành phố của anh/chị.',
    en: 'This day follows the country’s table; a change here is for your province alone.',
  },
  ownHours: {
    vi: 'Giờ làm ngày ấy (bỏ trống: theo giờ thường)',
    en: 'Hours of that day (empty: the usual ones)',
  },
  drop: { vi: 'Bỏ khỏi bảng', en: 'Take out' },
  saved: {
    vi: 'Đã sửa lịch; hạn của các phiếu đang mở được tính lại.',
    en: 'The calendar has been changed; open deadlines are computed anew.',
  },
  dropped: {
    vi: 'Đã bỏ; ngày này lại theo tuần làm việc.',
    en: 'Taken out; the day follows the week again.',
  },

  week: { vi: 'Giờ làm việc trong tuần', en: 'Working week' },
  weekday: { vi: 'Thứ', en: 'Weekday' },
  hours: { vi: 'Giờ làm việc', en: 'Working hours' },
  dayOff: { vi: 'nghỉ', en: 'off' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  addSpan: { vi: 'Thêm buổi', en: 'Add a part' },
  removeSpan: { vi: 'Bỏ buổi', en: 'Remove part' },
  followNation: { vi: 'Theo cả nước', en: 'Follow the country' },
  hoursSaved: {
    vi: 'Đã sửa giờ làm việc; hạn của các phiếu đang mở được tính lại.',
    en: 'Working hours changed; open deadlines are computed anew.',
  },
} as const

export const weekdays: Sentence[] = [
  { vi: 'Thứ Hai', en: 'Monday' },
  { vi: 'Thứ Ba', en: 'Tuesday' },
  { vi: 'Thứ Tư', en: 'Wednesday' },
  { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' },
  { vi: 'Thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
]

export const shortWeekdays: Sentence[] = [
  { vi: 'T2', en: 'Mo' },
  { vi: 'T3', en: 'Tu' },
  { vi: 'T4', en: 'We' },
  { vi: 'T5', en: 'Th' },
  { vi: 'T6', en: 'Fr' },
  { vi: 'T7', en: 'Sa' },
  { vi: 'CN', en: 'Su' },
]

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')
export const monthNames: Sentence[] = englishMonths.map((en, index) => ({ vi: `Tháng ${index + 1}`, en }))
