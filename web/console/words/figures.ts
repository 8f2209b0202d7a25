import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

/** '2026-07-01' is in quarter 3/2026. */
const quarterOf = (day: string) => `${Math.ceil(Number(day.slice(5, 7)) / 3)}/${day.slice(0, 4)}`

export const words = {
  title: { vi: 'Số liệu', en: 'Figures' } satisfies Sentence,
  none: {
    vi: 'Tài khoản này không xem phiếu nên không có số liệu.',
    en: 'This account sees no tickets, so it has no figures.',
  },
  last: (days: number): Sentence => ({ vi: `${days} ngày qua`, en: `Last ${days} days` }),
  lastYear: { vi: 'Một năm qua', en: 'Last year' },
  ownDays: { vi: 'Chọn ngày', en: 'Choose days' },
  period: { vi: 'Khoảng thời gian', en: 'Period' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  weekly: { vi: 'Báo cáo tuần', en: 'Weekly report' },
  print: { vi: 'In', en: 'Print' },
  kept: (time: string): Sentence => ({
    vi: `Tính đến ${time}, cập nhật mỗi phút, không gồm khiếu nại, tố cáo và tin rác.`,
    en: `As of ${time}, brought up to date every minute, without complaints, denunciations and spam.`,
  }),
  old: (time: string): Sentence => ({
    vi: `Số liệu đã cũ: mới tính đến ${time}. Việc xảy ra sau đó chưa có ở đây.`,
    en: `These figures are old: as of ${time}. What happened since is not in them.`,
  }),
  before: (n: number): Sentence => ({ vi: `kỳ trước ${n}`, en: `${n} in the period before` }),
  takenIn: { vi: 'Phản ánh mới', en: 'New reports' },
  inTime: { vi: 'Trả lời đúng hạn', en: 'Answered in time' },
  country: { vi: 'cả nước 91%', en: 'the country: 91%' },
  openNow: {
    place: { vi: 'Đang mở tại đây', en: 'Open here' },
    commune: { vi: 'Đang giữ, chưa xong', en: 'Held and open' },
    department: { vi: 'Đang giữ, chưa xong', en: 'Held and open' },
    province: { vi: 'Đang giữ, chưa xong', en: 'Held and open' },
  } satisfies Record<string, Sentence>,
  toPlace: {
    vi: 'Xem mọi việc trên địa bàn, dù nơi nào xử lý',
    en: 'See all that is here, whoever handles it',
  },
  toOwn: { vi: 'Xem số liệu của đơn vị anh/chị', en: 'See the figures of your own unit' },
  toHolder: { vi: 'Xem việc do đơn vị của địa bàn giữ', en: 'See what the departments of the commune hold' },
  lateOf: (n: number): Sentence => ({ vi: `${n} lần trễ`, en: `${n} late` }),
  sets: {
    open: { vi: 'Đang mở', en: 'Open' },
    answered: { vi: 'Trả lời', en: 'Answered' },
  } satisfies Record<string, Sentence>,
  timesOf: (times: number, tickets: number): Sentence => ({
    vi: times === tickets ? `${tickets} phiếu` : `${times} lần của ${tickets} phiếu`,
    en:
      times === tickets
        ? plural(tickets, 'ticket')
        : `${plural(times, 'time')}, ${plural(tickets, 'ticket')}`,
  }),
  tooFewToRank: {
    vi: 'Chưa đủ để xếp thứ hạng (dưới 10 lần trả lời)',
    en: 'Too few to rank (fewer than 10 answers)',
  },
  printed: (days: string, today: string): Sentence => ({
    vi: `Kỳ ${days}. In ngày ${today}.`,
    en: `Period ${days}. Printed on ${today}.`,
  }),
  noOutline: {
    vi: 'Chưa có bản đồ: máy chủ chưa có ranh giới xã, phường. Người quản trị máy chủ nhập bằng lệnh npm run gazetteer.',
    en: 'No map yet: the server has no boundaries of communes. Whoever runs it takes them in by npm run gazetteer.',
  },
  noneOpen: { vi: 'không có phiếu đang mở', en: 'no open ticket' },
  elsewhere: { vi: 'Nơi khác', en: 'Elsewhere' },
  overdueOf: (n: number): Sentence => ({
    vi: n === 0 ? 'không phiếu nào quá hạn' : `${n} phiếu quá hạn`,
    en: n === 0 ? 'none overdue' : `${n} overdue`,
  }),
  halfWithin: { vi: 'Nửa số phiếu xong trong', en: 'Half done within' },
  nineWithin: (length: string): Sentence => ({
    vi: `9 trên 10 phiếu xong trong ${length}`,
    en: `9 in 10 within ${length}`,
  }),
  pleased: { vi: 'Điểm người dân chấm', en: 'What residents gave' },
  ratedBy: (n: number, of: number): Sentence => ({
    vi: `${n} lượt chấm trên ${of} lần trả lời`,
    en: `${plural(n, 'rating')} of ${plural(of, 'answer')}`,
  }),
  rightAtOnce: { vi: 'Chuyển đúng ngay', en: 'Right at once' },
  bounced: (n: number): Sentence => ({
    vi: n === 0 ? 'không phiếu nào chuyển lòng vòng' : `${n} lần chuyển lòng vòng`,
    en: n === 0 ? 'none bounced' : plural(n, 'bounce'),
  }),
  notReached: { vi: 'Tin không đến được', en: 'Messages not delivered' },
  toResidents: { vi: 'tin gửi người dân trong kỳ', en: 'to residents, in the period' },
  nothingYet: { vi: 'chưa có', en: 'none yet' },
  course: { vi: 'Phản ánh mới và trả lời', en: 'New reports and answers' },
  answered: { vi: 'Trả lời', en: 'Answered' },
  missed: { vi: 'Bị quá hạn', en: 'Became overdue' },
  asTable: { vi: 'Xem bảng', en: 'As a table' },
  day: { vi: 'Ngày', en: 'Day' },
  month: { vi: 'Tháng', en: 'Month' },
  buckets: { vi: 'Phản ánh của kỳ này nay ra sao', en: 'What became of the reports of this period' },
  bucket: {
    'stands-done-in-time': { vi: 'xong đúng hạn', en: 'done in time' },
    'stands-done-late': { vi: 'xong trễ', en: 'done late' },
    'stands-ended': { vi: 'gộp hoặc rút', en: 'merged or withdrawn' },
    'stands-open': { vi: 'đang làm, trong hạn', en: 'open, in time' },
    'stands-overdue': { vi: 'đang làm, quá hạn', en: 'open, overdue' },
  },
  ages: { vi: 'Phiếu đang mở đã chờ bao lâu', en: 'How long open tickets have waited' },
  waited: { vi: 'Đã chờ', en: 'Waited' },
  age: (from: number, to: number | null): Sentence =>
    to === null
      ? { vi: `trên ${from} ngày`, en: `over ${from} days` }
      : {
          vi: from === 0 ? `đến ${to} ngày` : `${from + 1}–${to} ngày`,
          en: from === 0 ? `up to ${to} days` : `${from + 1}–${to} days`,
        },
  open: { vi: 'Đang mở', en: 'Open' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  also: { vi: 'Cũng trong kỳ này', en: 'Also in this period' },
  beneath: {
    province: {
      vi: 'Xã, phường và các đơn vị cấp tỉnh',
      en: 'Communes and departments of the province',
    },
    commune: { vi: 'Các đơn vị', en: 'Departments' },
    place: { vi: 'Nơi xử lý', en: 'Who handles it' },
    department: { vi: '', en: '' },
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  fairness: {
    vi: 'Xếp theo tỷ lệ đúng hạn, nơi ít lần trả lời được kéo về mức chung. Vạch ngang mờ là khoảng tin cậy 90%, vạch đứng là mức cả nước.',
    en: 'Ranked by the share answered in time; the share of a unit with few answers is pulled towards the average. The pale bar is the 90% interval, the upright line the country.',
  },
  between: (low: string, high: string): Sentence => ({
    vi: `từ ${low} đến ${high}`,
    en: `${low} to ${high}`,
  }),
  idle: { vi: 'Chưa trả lời phiếu nào trong kỳ', en: 'Answered none in the period' },
  categories: { vi: 'Theo lĩnh vực', en: 'By category' },
  category: { vi: 'Lĩnh vực', en: 'Category' },
  channels: { vi: 'Theo kênh', en: 'By channel' },
  channel: { vi: 'Kênh', en: 'Channel' },
  sealed: (from: string): Sentence => ({
    vi: `Khiếu nại, tố cáo trong quý ${quarterOf(from)}`,
    en: `Complaints and denunciations in quarter ${quarterOf(from)}`,
  }),
  sealedLane: {
    complaint: { vi: 'Khiếu nại', en: 'Complaints' },
    denunciation: { vi: 'Tố cáo', en: 'Denunciations' },
  },
  fewerThanFive: { vi: 'dưới 5', en: 'fewer than 5' },
  atLeast: (n: string): Sentence => ({ vi: `từ ${n} trở lên`, en: `${n} or more` }),
  inFives: {
    vi: 'Chỉ nêu theo bậc 5 (dưới 5, từ 5, từ 10…) và của quý đã qua, để không ai biết được từng đơn.',
    en: 'Told in steps of five (fewer than 5, 5 or more, 10 or more…) and of a quarter that is over, so that no single one can be made out.',
  },
  half: { vi: 'Nửa số phiếu xong trong', en: 'Half done within' },
  map: { vi: 'Quá hạn trên 100 phiếu đang mở', en: 'Overdue of 100 open tickets' },
  larger: { vi: 'Phần trong khung, vẽ lớn hơn', en: 'What is framed, drawn larger' },
  mostLate: { vi: 'Quá hạn nhiều nhất', en: 'The most overdue' },
  noneLate: { vi: 'Không xã, phường nào có phiếu quá hạn', en: 'Nothing is overdue in any commune' },
  take: { vi: 'Tải về', en: 'Download' },
  takes: {
    figures: { vi: 'Số liệu từng ngày', en: 'Figures of each day' },
    tickets: { vi: 'Phản ánh mới trong kỳ', en: 'New reports' },
    events: { vi: 'Lịch sử các phiếu đó', en: 'What happened to those tickets' },
  },
  takeNote: {
    vi: 'Không có tên, số điện thoại của người dân và phiếu giữ kín. Mỗi lần tải được ghi lại.',
    en: 'Without names and numbers of residents, and without confidential tickets. Each download is recorded.',
  },
  meaning: { vi: 'Các con số này nghĩa là gì', en: 'What these figures mean' },
  counts: { vi: 'Những phiếu được tính', en: 'The tickets counted' },
  back: { vi: 'Về số liệu', en: 'Back to the figures' },
  emptyList: {
    vi: 'Không có phiếu nào, hoặc anh/chị không được xem các phiếu này.',
    en: 'There are none, or none that you may see.',
  },
  minutes: (n: number): Sentence => ({ vi: `${n} phút`, en: plural(n, 'minute') }),
  hours: (n: string): Sentence => ({ vi: `${n} giờ làm việc`, en: `${n} working hours` }),
  workingDays: (n: string): Sentence => ({ vi: `${n} ngày làm việc`, en: `${n} working days` }),
} as const
