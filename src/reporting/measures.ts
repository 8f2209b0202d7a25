import type { Bucket } from '../deadlines/standing.ts'
import type { Sentence } from '../platform/errors.ts'

/** `flow`: counted on the day on which it happened. `standing`: on the day of the report, by how it stands now. */
type Measure = { kind: 'flow' | 'standing'; binned?: 'minutes' | 'mark'; name: Sentence; says: Sentence }

/**
 * Whose tickets a figure counts: those that somebody holds, or those that lie somewhere. The same ticket is of a ward by its place and
 * of the power company that holds it.
 */
export const countedBy = {
  department: {
    vi: 'Tính phản ánh do đơn vị này giữ, dù việc ở đâu.',
    en: 'Counted are the reports that this department holds, wherever they are.',
  },
  commune: {
    vi: 'Tính phản ánh do các đơn vị của xã, phường giữ, dù việc ở đâu; việc trên địa bàn do nơi khác giữ không nằm trong đây.',
    en: 'Counted are the reports that departments of the commune hold, wherever they are; not what lies in it and others hold.',
  },
  province: {
    vi: 'Tính phản ánh do các xã, phường và các đơn vị cấp tỉnh giữ.',
    en: 'Counted are the reports that the communes and the departments of the province hold.',
  },
  place: {
    vi: 'Tính mọi phản ánh về việc ở đây, dù nơi nào xử lý.',
    en: 'Counted are all reports of what is here, whoever handles them.',
  },
} as const satisfies Record<string, Sentence>

/**
 * What is counted, and nothing else is. Every figure of a board, a page or a mail is one of these, a sum of them, or one divided by
 * another; the ordinary ones leave out what is sealed by law and what is spam. Days are Vietnam's.
 */
export const measures = {
  'taken-in': {
    kind: 'flow',
    name: { vi: 'Phản ánh mới', en: 'New reports' },
    says: {
      vi: 'Phản ánh gửi đến trong kỳ, tính cho đơn vị nhận đầu tiên.',
      en: 'Reports that came in, counted at the unit that first received them.',
    },
  },
  'accepted-in-time': {
    kind: 'flow',
    name: { vi: 'Nhận xử lý đúng hạn', en: 'Accepted in time' },
    says: {
      vi: 'Có người nhận xử lý trước khi hết hạn tiếp nhận, hoặc không có hạn đó.',
      en: 'Somebody accepted the ticket before the time to accept was over, or there was none.',
    },
  },
  'accepted-late': {
    kind: 'flow',
    name: { vi: 'Nhận xử lý trễ', en: 'Accepted late' },
    says: { vi: 'Nhận xử lý sau hạn tiếp nhận.', en: 'Accepted after that time.' },
  },
  'time-to-accept': {
    kind: 'flow',
    binned: 'minutes',
    name: { vi: 'Thời gian nhận xử lý', en: 'Time to accept' },
    says: {
      vi: 'Từ lúc đơn vị nhận được phản ánh đến lúc có người nhận xử lý, theo giờ làm việc; việc khẩn cấp tính cả ngày đêm.',
      en: 'From the moment the unit had it until somebody accepted it, in working time; around the clock for emergencies.',
    },
  },
  'done-in-time': {
    kind: 'flow',
    name: { vi: 'Trả lời đúng hạn', en: 'Answered in time' },
    says: {
      vi: 'Trả lời, hoặc từ chối có lý do, đến hết hạn trả lời. Phản ánh mở lại được tính thêm lần nữa.',
      en: 'Answered, or declined with a reason, up to the due second. A reopened ticket counts once more.',
    },
  },
  'done-late': {
    kind: 'flow',
    name: { vi: 'Trả lời trễ', en: 'Answered late' },
    says: { vi: 'Trả lời hoặc từ chối sau hạn.', en: 'Answered or declined after it was due.' },
  },
  'time-to-answer': {
    kind: 'flow',
    binned: 'minutes',
    name: { vi: 'Thời gian trả lời', en: 'Time to answer' },
    says: {
      vi: 'Từ lúc tính hạn đến lúc trả lời, theo giờ làm việc, không kể lúc chờ người dân hoặc tạm dừng theo luật. Nêu thời gian mà một nửa xong trước đó, và chín phần mười xong trước đó.',
      en: 'From the moment the time counts until the answer, in working time, without waiting for the resident or a legal pause. Told are the times within which half, and nine in ten, were answered.',
    },
  },
  missed: {
    kind: 'flow',
    name: { vi: 'Bị quá hạn', en: 'Became overdue' },
    says: { vi: 'Hết hạn mà chưa trả lời.', en: 'The time was over and no answer given.' },
  },
  'ended-otherwise': {
    kind: 'flow',
    name: { vi: 'Gộp hoặc rút', en: 'Merged or withdrawn' },
    says: {
      vi: 'Gộp vào phản ánh khác hoặc người dân rút lại: không tính là đã trả lời.',
      en: 'Merged into another or withdrawn by the resident: not counted as answered.',
    },
  },
  'handed-on': {
    kind: 'flow',
    name: { vi: 'Chuyển đi', en: 'Handed on' },
    says: {
      vi: 'Chuyển sang đơn vị khác, tính cho đơn vị chuyển.',
      en: 'Passed to another unit, counted at the one that passed it.',
    },
  },
  bounced: {
    kind: 'flow',
    name: { vi: 'Chuyển lòng vòng', en: 'Bounced' },
    says: {
      vi: 'Chuyển đi từ lần thứ hai trở đi, tính cho đơn vị chuyển.',
      en: 'Handed on for the second time or more, counted at the unit that did.',
    },
  },
  reopened: {
    kind: 'flow',
    name: { vi: 'Mở lại', en: 'Reopened' },
    says: { vi: 'Đã trả lời rồi nhưng phải làm lại.', en: 'It had been answered and is handled again.' },
  },
  'answered-first': {
    kind: 'flow',
    name: { vi: 'Trả lời lần đầu', en: 'First answers' },
    says: { vi: 'Phản ánh được trả lời lần đầu tiên.', en: 'Tickets answered for the first time.' },
  },
  'right-at-once': {
    kind: 'flow',
    name: { vi: 'Chuyển đúng ngay', en: 'Right at once' },
    says: {
      vi: 'Trong số trả lời lần đầu: chưa phải chuyển đơn vị, sửa nơi hay sửa lĩnh vực lần nào.',
      en: 'Of the first answers: never handed on, and place and category never corrected.',
    },
  },
  'not-reached': {
    kind: 'flow',
    name: { vi: 'Tin không đến được', en: 'Messages not delivered' },
    says: {
      vi: 'Tin nhắn, email gửi người dân về phiếu mà nhà mạng hoặc máy chủ thư từ chối, hoặc gửi mãi không được.',
      en: 'Messages to residents about a ticket that the network or the mail server refused, or that could not be sent.',
    },
  },
  rated: {
    kind: 'flow',
    binned: 'mark',
    name: { vi: 'Đánh giá', en: 'Ratings' },
    says: {
      vi: 'Điểm người dân chấm cho câu trả lời, 1 đến 5; mỗi người phản ánh chấm một câu trả lời một lần.',
      en: 'What residents gave an answer, 1 to 5; each reporter rates each answer once.',
    },
  },
  'stands-done-in-time': {
    kind: 'standing',
    name: { vi: 'Xong đúng hạn', en: 'Done in time' },
    says: {
      vi: 'Trong số phản ánh gửi trong kỳ: nay đã trả lời, đúng hạn.',
      en: 'Of the reports of the period: answered by now, in time.',
    },
  },
  'stands-done-late': {
    kind: 'standing',
    name: { vi: 'Xong trễ', en: 'Done late' },
    says: { vi: 'Nay đã trả lời, nhưng trễ hạn.', en: 'Answered by now, late.' },
  },
  'stands-open': {
    kind: 'standing',
    name: { vi: 'Đang làm, trong hạn', en: 'Open, in time' },
    says: { vi: 'Nay chưa trả lời và chưa quá hạn.', en: 'Not answered yet, and not overdue.' },
  },
  'stands-overdue': {
    kind: 'standing',
    name: { vi: 'Đang làm, quá hạn', en: 'Open, overdue' },
    says: { vi: 'Nay chưa trả lời và đã quá hạn.', en: 'Not answered yet, and overdue.' },
  },
  'stands-ended': {
    kind: 'standing',
    name: { vi: 'Gộp hoặc rút', en: 'Merged or withdrawn' },
    says: { vi: 'Nay đã gộp hoặc rút.', en: 'Merged or withdrawn by now.' },
  },
} as const satisfies Record<string, Measure>

export type MeasureCode = keyof typeof measures
export const measureCodes = Object.keys(measures) as [MeasureCode, ...MeasureCode[]]

/** The four that every report counts; each ticket stands in one of them, or is merged or withdrawn. */
export const buckets = [
  'stands-done-in-time',
  'stands-done-late',
  'stands-open',
  'stands-overdue',
] as const satisfies readonly StandsIn[]
export type StandsIn = `stands-${Bucket}`

/** Several measures that a board tells as one number. */
export const sets = {
  open: ['stands-open', 'stands-overdue'],
  answered: ['done-in-time', 'done-late'],
} as const satisfies Record<string, readonly MeasureCode[]>
export type SetCode = keyof typeof sets
export const setCodes = Object.keys(sets) as [SetCode, ...SetCode[]]

/** The measures that a list is of. */
export const measuresOf = (code: MeasureCode | SetCode): readonly MeasureCode[] =>
  code in sets ? sets[code as SetCode] : [code as MeasureCode]

type Totals = Readonly<Partial<Record<MeasureCode, number>>>
export type Rate = { part: number; of: number }

const rate =
  (parts: readonly MeasureCode[], of: readonly MeasureCode[]) =>
  (totals: Totals): Rate => ({
    part: parts.reduce((sum, code) => sum + (totals[code] ?? 0), 0),
    of: of.reduce((sum, code) => sum + (totals[code] ?? 0), 0),
  })

/** One divided by another; the parts are told with it, for nine of ten is not nine hundred of a thousand. */
export const rates = {
  'in-time': {
    name: { vi: 'Tỷ lệ đúng hạn', en: 'Share in time' },
    says: {
      vi: 'Trả lời đúng hạn trên mọi lần trả lời trong kỳ.',
      en: 'Answers in time among all answers of the period.',
    },
    of: rate(['done-in-time'], ['done-in-time', 'done-late']),
  },
  'accepted-in-time': {
    name: { vi: 'Tỷ lệ nhận đúng hạn', en: 'Share accepted in time' },
    says: {
      vi: 'Nhận xử lý đúng hạn trên mọi lần nhận trong kỳ.',
      en: 'Acceptances in time among all acceptances of the period.',
    },
    of: rate(['accepted-in-time'], ['accepted-in-time', 'accepted-late']),
  },
  'right-at-once': {
    name: { vi: 'Tỷ lệ chuyển đúng ngay', en: 'Share right at once' },
    says: {
      vi: 'Chuyển đúng ngay trên số trả lời lần đầu.',
      en: 'Right at once among the first answers.',
    },
    of: rate(['right-at-once'], ['answered-first']),
  },
  rated: {
    name: { vi: 'Tỷ lệ có đánh giá', en: 'Share rated' },
    says: { vi: 'Số lượt đánh giá trên số lần trả lời.', en: 'Ratings among the answers.' },
    of: rate(['rated'], ['done-in-time', 'done-late']),
  },
} as const satisfies Record<string, { name: Sentence; says: Sentence; of: (totals: Totals) => Rate }>

export type RateCode = keyof typeof rates

/** How much a commune has open for each of its officers, where it is far from what is usual in the province. */
export const loads = {
  overloaded: {
    name: { vi: 'Quá tải', en: 'Overloaded' },
    says: {
      vi: 'Số phiếu đang mở trên mỗi người xử lý chắc chắn cao hơn một lần rưỡi mức chung của tỉnh: so bằng đầu dưới của khoảng tin cậy 95% (Byar), nên nơi ít phiếu không bị nêu vì ngẫu nhiên. Từ 5 phiếu đang mở trên mỗi người trở lên mới nêu. Không gồm khiếu nại, tố cáo.',
      en: 'More than one and a half times as much is open for each officer as in the province, and surely so: compared is the lower end of the 95% interval (Byar), so that nobody with few tickets is named by chance. Named from five open tickets for each officer on. Without complaints and denunciations.',
    },
  },
  idle: {
    name: { vi: 'Ít việc', en: 'Little to do' },
    says: {
      vi: 'Số phiếu đang mở trên mỗi người xử lý chắc chắn thấp hơn một nửa mức chung của tỉnh: so bằng đầu trên của khoảng tin cậy đó.',
      en: 'Less than half as much is open for each officer as in the province, and surely so: compared is the upper end of that interval.',
    },
  },
} as const satisfies Record<string, { name: Sentence; says: Sentence }>
