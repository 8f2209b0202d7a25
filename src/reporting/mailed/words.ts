import { plural } from '../../../web/plural.ts'
import type { Sentence } from '../../platform/errors.ts'
import type { ThingCode } from './things-to-do.ts'

type Named = { n: number; of: number; about: Sentence }

/** What a leader can do about it, beginning with a verb. */
export const thingWords: Record<ThingCode, (thing: Named) => Sentence> = {
  warning: ({ n, about }) => ({
    vi:
      n === 1
        ? `Xem việc tăng bất thường. ${about.vi}.`
        : `Xem ${n} nơi tăng bất thường, mới nhất: ${about.vi}.`,
    en:
      n === 1
        ? `Look at what rises. ${about.en}.`
        : `Look at what rises in ${n} places, the latest: ${about.en}.`,
  }),
  overdue: ({ n }) => ({
    vi: `Đôn đốc trả lời ${n} phiếu đang quá hạn.`,
    en: `See that ${plural(n, 'overdue ticket')} ${n === 1 ? 'is' : 'are'} answered.`,
  }),
  behind: ({ n, of, about }) => ({
    vi: `Hỏi ${about.vi} vướng ở đâu: trong tuần chỉ ${n} trên ${of} lần trả lời đúng hạn.`,
    en: `Ask ${about.en} what is in the way: only ${n} of ${plural(of, 'answer')} came in time.`,
  }),
  unhappy: ({ n }) => ({
    vi: `Đọc lại câu trả lời mà người dân chấm 1 hoặc 2 điểm: ${n} lượt trong tuần.`,
    en: `Read again the answers that residents gave 1 or 2: ${n} this week.`,
  }),
  'not-reached': ({ n }) => ({
    vi: `Tìm cách khác báo cho người dân: ${n} tin không đến được.`,
    en: `Find another way to tell residents: ${plural(n, 'message')} did not arrive.`,
  }),
  reopened: ({ n }) => ({
    vi: `Xem vì sao ${n} phiếu đã trả lời phải làm lại.`,
    en: `See why ${plural(n, 'answered ticket')} had to be done again.`,
  }),
  late: ({ n }) => ({
    vi: `Xem vì sao ${n} phiếu trả lời trễ.`,
    en: `See why ${plural(n, 'ticket')} ${n === 1 ? 'was' : 'were'} answered late.`,
  }),
  'accepted-late': ({ n }) => ({
    vi: `Xem vì sao ${n} phiếu nhận xử lý trễ.`,
    en: `See why ${plural(n, 'ticket')} ${n === 1 ? 'was' : 'were'} accepted late.`,
  }),
  bounced: ({ n }) => ({
    vi: `Xem lại phân công: ${n} lần chuyển lòng vòng trong tuần.`,
    en: `Look at who is responsible: ${plural(n, 'ticket')} bounced this week.`,
  }),
}

export const words = {
  subject: (name: string, days: string): Sentence => ({
    vi: `Báo cáo tuần ${days}: ${name}`,
    en: `Week ${days}: ${name}`,
  }),
  kind: { vi: 'Báo cáo tuần', en: 'Weekly report' },
  takenIn: (n: number): Sentence => ({
    vi: n === 0 ? 'Tuần qua không có phản ánh mới' : `Tuần qua có ${n} phản ánh mới`,
    en: n === 0 ? 'No new reports last week' : `${plural(n, 'new report')} last week`,
  }),
  answered: (n: number, inTime: number): Sentence => ({
    vi: n === 0 ? 'chưa trả lời phản ánh nào' : `đã trả lời ${n}, đúng hạn ${inTime}`,
    en: n === 0 ? 'none was answered' : `${plural(n, 'answer')}, ${inTime} in time`,
  }),
  figures: {
    takenIn: { vi: 'Phản ánh mới', en: 'New reports' },
    inTime: { vi: 'Trả lời đúng hạn', en: 'Answered in time' },
    overdue: { vi: 'Đang quá hạn', en: 'Overdue now' },
    marks: { vi: 'Người dân chấm', en: 'Residents gave' },
  },
  weekBefore: (value: string): Sentence => ({ vi: `tuần trước ${value}`, en: `${value} the week before` }),
  country: (percent: string): Sentence => ({ vi: `cả nước ${percent}`, en: `the country ${percent}` }),
  ofOpen: (n: number): Sentence => ({
    vi: `trên ${n} phiếu đang mở`,
    en: `of ${plural(n, 'open ticket')}`,
  }),
  rated: (n: number): Sentence => ({ vi: `${n} lượt chấm`, en: plural(n, 'rating') }),
  none: { vi: 'chưa có', en: 'none yet' },
  things: (n: number): Sentence => ({
    vi: ['', 'Một việc nên làm', 'Hai việc nên làm', 'Ba việc nên làm'][n]!,
    en: ['', 'One thing to do', 'Two things to do', 'Three things to do'][n]!,
  }),
  nothing: {
    vi: 'Không có gì quá hạn, mở lại hay tăng bất thường.',
    en: 'Nothing is overdue, reopened or unusual.',
  },
  see: { vi: 'Mở xem', en: 'Open it' },
  work: { vi: 'Phản ánh mới và trả lời, 12 tuần', en: 'New reports and answers, 12 weeks' },
  workLegend: { vi: 'cột nhạt: phản ánh mới, cột đậm: trả lời', en: 'pale: new reports, dark: answers' },
  workAlt: (takenIn: string, answered: string): Sentence => ({
    vi: `Từng tuần, cũ trước. Phản ánh mới: ${takenIn}. Trả lời: ${answered}.`,
    en: `Week by week, the oldest first. New reports: ${takenIn}. Answers: ${answered}.`,
  }),
  inTimeTitle: { vi: 'Trả lời đúng hạn, 12 tuần', en: 'Answered in time, 12 weeks' },
  inTimeLegend: (percent: string): Sentence => ({
    vi: `vạch đứt: cả nước ${percent}`,
    en: `dashed line: the country, ${percent}`,
  }),
  inTimeAlt: (shares: string): Sentence => ({
    vi: `Tỷ lệ trả lời đúng hạn từng tuần, cũ trước: ${shares}.`,
    en: `Share answered in time, week by week, the oldest first: ${shares}.`,
  }),
  week: (day: Sentence): Sentence => ({ vi: `tuần từ ${day.vi}`, en: `week of ${day.en}` }),
  behind: { vi: 'Trả lời đúng hạn dưới mức cả nước trong tuần', en: 'Below the country last week' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  inTime: { vi: 'Đúng hạn', en: 'In time' },
  open: { vi: 'Mở số liệu của tuần', en: 'Open the figures of the week' },
  note: {
    vi: 'Không gồm khiếu nại, tố cáo và tin rác.',
    en: 'Without complaints, denunciations and spam.',
  },
  why: {
    vi: 'Gửi thứ Hai hằng tuần cho người phụ trách đơn vị.',
    en: 'Sent on Mondays to those who answer for the unit.',
  },
  stop: { vi: 'Không nhận báo cáo tuần nữa', en: 'No more weekly reports' },
} as const
