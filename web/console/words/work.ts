import { plural } from '../../plural.ts'
import type { Screen, Sentence, WorkGroup } from '../shapes.ts'

const most = 300
const many = (n: number) => (n >= most ? `${most}+` : String(n))

export const words = {
  title: { vi: 'Việc cần anh/chị bây giờ', en: 'What needs you now' },
  nothing: {
    vi: 'Không có việc nào đang chờ anh/chị. Phiếu mới sẽ hiện ra ngay ở đây.',
    en: 'Nothing waits for you. New tickets appear here at once.',
  },
  elsewhere: { vi: 'Các việc khác', en: 'Other work' },
  whatThere: {
    tickets: { vi: 'Phiếu của đơn vị.', en: 'Tickets of the department.' },
    call: { vi: 'Ghi lại điều người dân nói hoặc viết.', en: 'Write down what residents say or write.' },
    aside: { vi: 'Tin và thư đến cần người xem.', en: 'Messages and mails that need somebody to look.' },
    outbox: { vi: 'Tin gửi chưa được, tin đang chờ.', en: 'Messages that failed or wait.' },
    gateways: {
      vi: 'Các cổng gửi tin chạy ra sao, tốn bao nhiêu.',
      en: 'How the gateways do, and what they cost.',
    },
    figures: {
      vi: 'Đơn vị làm được bao nhiêu, đúng hạn ra sao.',
      en: 'How much was done, and how much of it in time.',
    },
    incidents: {
      vi: 'Việc nhiều người cùng báo: công bố, báo tin, trả lời một lần.',
      en: 'What many report: declared, told and answered once.',
    },
    leading: {
      vi: 'Người, lịch trực, quy tắc, thời hạn, nội dung.',
      en: 'People, rota, rules, targets and texts.',
    },
  } satisfies Record<Screen, Sentence>,
  allTickets: { vi: 'Tất cả phiếu', en: 'All tickets' },
  seeAll: (n: number): Sentence => ({ vi: `Xem cả ${many(n)} phiếu`, en: `See all ${many(n)}` }),
  counted: (n: number): Sentence => ({ vi: many(n), en: many(n) }),
  accept: { vi: 'Tiếp nhận', en: 'Accept' },
  late: { vi: 'quá', en: 'over' },
  toAccept: {
    left: { vi: 'còn lại để tiếp nhận', en: 'left to accept' },
    late: { vi: 'chưa tiếp nhận', en: 'not accepted' },
  },
  toAnswer: {
    left: { vi: 'còn lại để trả lời', en: 'left to answer' },
    late: { vi: 'chưa trả lời', en: 'not answered' },
  },
  dueAt: (at: string): Sentence => ({ vi: `hạn ${at}`, en: `due ${at}` }),
  aside: { vi: 'Bản đồ và tình hình chung', en: 'Map and how things stand' },
  map: { vi: 'Bản đồ việc cần làm', en: 'Map of the work' },
  mapOf: (n: number): Sentence => ({
    vi: `Bản đồ với ${n} phiếu; danh sách bên cạnh có đủ các phiếu này.`,
    en: `Map with ${plural(n, 'ticket')}; the list beside it holds the same.`,
  }),
  noOutline: {
    vi: 'Chưa có ranh giới xã, phường trên máy chủ, nên bản đồ chỉ cho biết các việc cách nhau bao xa.',
    en: 'The server has no boundaries yet, so the map only says how far apart things lie.',
  },
  receivedToday: { vi: 'nhận hôm nay', en: 'received today' },
  open: { vi: 'đang mở', en: 'open' },
  overdueNow: { vi: 'quá hạn trả lời, kể cả khẩn cấp', en: 'past their answer date, emergencies too' },
  loadHere: { vi: 'Ai đang giữ bao nhiêu việc', en: 'Who has how much in hand' },
  loadOfAll: {
    vi: 'Hỏi ai trước: người đang chậm ở trên',
    en: 'Whom to ask first: who is behind stands above',
  },
  inHand: (n: number): Sentence => ({ vi: `${many(n)} phiếu`, en: plural(n, 'ticket') }),
  behind: (n: number, since: string): Sentence => ({
    vi: `${n} quá hạn, lâu nhất từ ${since}`,
    en: `${n} overdue, the longest since ${since}`,
  }),
  away: (until: string): Sentence => ({ vi: `nghỉ đến ${until}`, en: `away until ${until}` }),
}

/** What may be danger stands among the emergencies until somebody has asked. */
export const orPossible: { name: Sentence; count: (n: number) => Sentence } = {
  name: { vi: 'Khẩn cấp và có thể nguy hiểm', en: 'Emergencies and possible danger' },
  count: (n) => ({ vi: `${many(n)} khẩn cấp hoặc có thể nguy hiểm`, en: `${many(n)} in danger, or perhaps` }),
}

export const groupNames: Record<WorkGroup['group'], Sentence> = {
  emergency: { vi: 'Khẩn cấp', en: 'Emergencies' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  unaccepted: { vi: 'Chậm tiếp nhận', en: 'Late to be accepted' },
  today: { vi: 'Phải xong hôm nay', en: 'Due today' },
  asked: { vi: 'Đơn vị khác chờ ý kiến, phối hợp', en: 'Other departments wait for yours' },
  new: { vi: 'Chờ tiếp nhận', en: 'To be accepted' },
  mine: { vi: 'Anh/chị đang làm', en: 'In your hands' },
}

export const inSummary: Record<WorkGroup['group'], (n: number) => Sentence> = {
  emergency: (n) => ({ vi: `${many(n)} khẩn cấp`, en: plural(n, 'emergency', 'emergencies') }),
  overdue: (n) => ({ vi: `${many(n)} quá hạn`, en: `${many(n)} overdue` }),
  unaccepted: (n) => ({ vi: `${many(n)} chậm tiếp nhận`, en: `${many(n)} late to be accepted` }),
  today: (n) => ({ vi: `${many(n)} phải xong hôm nay`, en: `${many(n)} due today` }),
  asked: (n) => ({ vi: `${many(n)} đơn vị khác đang chờ`, en: `${many(n)} that others wait for` }),
  new: (n) => ({ vi: `${many(n)} chờ tiếp nhận`, en: `${many(n)} to be accepted` }),
  mine: (n) => ({ vi: `${many(n)} đang làm`, en: `${many(n)} in your hands` }),
}
