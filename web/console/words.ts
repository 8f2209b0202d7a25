import { plural } from '../plural.ts'
import type { Channel, Lane, Sentence, Status, TicketRow, Urgency } from './shapes.ts'

/** The words that every screen shares; each screen's own words stand in `words/`, loaded with it. */
export const words = {
  product: { vi: 'Lắng Nghe', en: 'Lắng Nghe' },
  workplace: { vi: 'Bàn làm việc', en: 'Staff console' },
  navigation: { vi: 'Các màn hình', en: 'Screens' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  search: {
    vi: 'Tìm theo nội dung, mã phản ánh (không cần dấu)',
    en: 'Search text or reference (no accents needed)',
  },
  searchShort: { vi: 'Tìm theo nội dung, mã phản ánh', en: 'Search text or reference' },
  tickets: { vi: 'Việc', en: 'Work' },
  call: { vi: 'Ghi phản ánh', en: 'Log a report' },
  callBrief: { vi: 'Ghi', en: 'Log' },
  incidents: { vi: 'Sự cố', en: 'Inci\u00addents' },
  aside: { vi: 'Tin đến', en: 'In\u00adcoming' },
  outbox: { vi: 'Tin đi', en: 'Out\u00adgoing' },
  gateways: { vi: 'Cổng gửi tin', en: 'Gate\u00adways' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  // Six places beside each other on a phone: it breaks here.
  leading: { vi: 'Đơn vị', en: 'Depart\u00adment' },
  preferences: { vi: 'Tùy chọn của tôi', en: 'My preferences' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  shortcuts: { vi: 'Phím tắt', en: 'Shortcuts' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  sure: { vi: 'Chắc chắn?', en: 'Are you sure?' },
  keep: { vi: 'Giữ lại', en: 'Keep it' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  lost: {
    vi: 'Mất kết nối, đang nối lại… Những gì đang hiện có thể đã cũ.',
    en: 'Connection lost, reconnecting… What you see may be out of date.',
  },
  demoYearMade: {
    vi: 'Dữ liệu mẫu đang được tạo, bắt đầu từ một năm trước. Phiếu đang chờ xử lý là của những ngày cuối, sẽ tự hiện ra ở đây.',
    en: 'Sample data is being made, from a year ago until today. Open tickets are of its last days; they will appear here by themselves.',
  },
  demoYear: (percent: number): Sentence => ({
    vi: `Đang dựng dữ liệu mẫu: ${percent}%`,
    en: `Sample data is being made: ${percent}%`,
  }),
  actingFor: (leader: string, to: string): Sentence => ({
    vi: `Anh/chị đang quyết định thay mặt ${leader}, đến hết ${to}`,
    en: `You decide on behalf of ${leader} to the end of ${to}`,
  }),
  waitingCalls: (n: number): Sentence => ({
    vi: `${n} phản ánh chờ gửi`,
    en: `${plural(n, 'report')} waiting to be sent`,
  }),
  brokenScreen: {
    vi: 'Màn hình này gặp lỗi. Nội dung đã gõ vẫn được giữ.',
    en: 'This screen failed. What you typed is kept.',
  },
  unloaded: { vi: 'Chưa tải được phần này.', en: 'This part was not loaded.' },
  brokenPart: {
    vi: 'Một phần của màn hình chưa tải được. Phần còn lại vẫn dùng được.',
    en: 'A part of this screen was not loaded. The rest can be used.',
  },
  noSuchScreen: { vi: 'Không có màn hình này.', en: 'There is no such screen.' },
  noSuchScreenBack: { vi: 'Về việc cần làm', en: 'Back to your work' },
  demo: { vi: 'Bản dùng thử', en: 'Demo' },
} as const

export const statusNames: Record<Status, Sentence> = {
  new: { vi: 'Mới đến', en: 'New' },
  accepted: { vi: 'Đang xử lý', en: 'In hand' },
  waiting: { vi: 'Chờ người dân', en: 'Waiting for resident' },
  resolved: { vi: 'Đã trả lời', en: 'Resolved' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
  refused: { vi: 'Không tiếp nhận', en: 'Declined' },
  merged: { vi: 'Đã gộp', en: 'Merged' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
}

const inLaw: Partial<Record<Status, Sentence>> = {
  accepted: { vi: 'Đã thụ lý', en: 'Taken on' },
  refused: { vi: 'Không thụ lý', en: 'Not taken on' },
}
/** A complaint is settled by a decision, a denunciation ends in a conclusion. */
const endInLaw: Partial<Record<Lane, Sentence>> = {
  complaint: { vi: 'Đã giải quyết', en: 'Settled' },
  denunciation: { vi: 'Đã kết luận', en: 'Concluded' },
}

/** The law has its own word for what becomes of a complaint or a denunciation. */
export const statusOf = ({ status, sealed, lane }: Pick<TicketRow, 'status' | 'sealed' | 'lane'>): Sentence =>
  (sealed && (status === 'resolved' ? endInLaw[lane] : inLaw[status])) || statusNames[status]

export const laneNames: Record<Lane, Sentence> = {
  feedback: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  emergency: { vi: 'Khẩn cấp', en: 'Emergency' },
  complaint: { vi: 'Khiếu nại', en: 'Complaint' },
  denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
  spam: { vi: 'Tin rác', en: 'Spam' },
}

export const urgencyNames: Record<Urgency, Sentence> = {
  normal: { vi: 'Thường', en: 'Normal' },
  urgent: { vi: 'Gấp', en: 'Urgent' },
  complex: { vi: 'Phức tạp', en: 'Complex' },
}

export const channelNames: Record<Channel, Sentence> = {
  web: { vi: 'trang web', en: 'web' },
  sms: { vi: 'tin nhắn', en: 'SMS' },
  hotline: { vi: 'đường dây nóng', en: 'hotline' },
  email: { vi: 'email', en: 'e-mail' },
  open311: { vi: 'Open311', en: 'Open311' },
  counter: { vi: 'quầy một cửa', en: 'counter' },
  letter: { vi: 'thư giấy', en: 'letter' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
}
