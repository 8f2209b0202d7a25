import type { Sentence } from '../shapes.ts'

export const words = {
  department: { vi: 'Đơn vị', en: 'Department' },
  earlier: { vi: 'Tuần trước', en: 'Week before' },
  later: { vi: 'Tuần sau', en: 'Week after' },
  now: { vi: 'Đang trực', en: 'On call now' },
  nobodyNow: { vi: 'Hiện không có ai trực.', en: 'Nobody is on call now.' },
  nobody: { vi: 'Không có ca trực nào.', en: 'No shift.' },
  gap: { vi: 'Không có người trực', en: 'Nobody on call' },
  withoutPhone: { vi: 'chưa có số điện thoại', en: 'no telephone number' },
  howToGivePhone: {
    vi: 'Tin khẩn chỉ đến được qua email. Người trực nhập số điện thoại ở trang “Tùy chọn của tôi”.',
    en: 'Alarms reach them by mail alone. The person enters a number under “My preferences”.',
  },
  always: { vi: 'cho đến khi thay đổi', en: 'until further notice' },
  plan: { vi: 'Xếp ca trực', en: 'Plan a shift' },
  planned: { vi: 'Đã xếp ca trực.', en: 'The shift has been planned.' },
  who: { vi: 'Người trực', en: 'On call' },
  startsAt: { vi: 'Từ', en: 'From' },
  endsAt: { vi: 'Đến (để trống: cho đến khi thay đổi)', en: 'Until (empty: until further notice)' },
  weeks: { vi: 'Lặp lại trong mấy tuần', en: 'For how many weeks' },
  remove: { vi: 'Bỏ ca', en: 'Take back' },
  removed: { vi: 'Đã bỏ ca trực.', en: 'The shift has been taken back.' },
  handOver: { vi: 'Bàn giao', en: 'Hand over' },
  handedOver: { vi: 'Đã bàn giao ca trực.', en: 'The shift has been handed over.' },
  to: { vi: 'Cho ai', en: 'To whom' },
  from: { vi: 'Từ lúc (để trống: ngay bây giờ)', en: 'From (empty: now)' },
  until: { vi: 'Nhận lại lúc (để trống: hết ca)', en: 'Back at (empty: the whole shift)' },
  gapsAhead: (n: number): Sentence => ({
    vi: `${n} đơn vị có lịch trực 7 ngày tới còn thiếu:`,
    en: `${n} ${n === 1 ? 'department has' : 'departments have'} something missing in the rota of the next 7 days:`,
  }),
} as const
