import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Tăng bất thường', en: 'Far more than usual' },
  none: {
    vi: 'Lúc này không nơi nào có phản ánh tăng bất thường.',
    en: 'Nowhere do far more reports come in than usual at the moment.',
  },
  how: {
    vi: 'Cứ 15 phút so số phản ánh trong 3 giờ và 24 giờ qua với mức thường có ở nơi đó, lĩnh vực đó, giờ đó.',
    en: 'Every 15 minutes the reports of the last 3 and 24 hours are compared with what is usual in that place, subject and hour.',
  },
  see: { vi: 'Xem các phản ánh', en: 'See the reports' },
  seeAndSay: { vi: 'Xem và ghi nguyên nhân', en: 'See and say why' },
  since: (at: string): Sentence => ({ vi: `báo lúc ${at}`, en: `noticed at ${at}` }),
  over: (at: string): Sentence => ({ vi: `đã hết lúc ${at}`, en: `over at ${at}` }),
  lasts: { vi: 'chưa hết', en: 'not over yet' },
  saidBy: (who: string, at: string): Sentence => ({
    vi: `${who} ghi lúc ${at}`,
    en: `${who} wrote at ${at}`,
  }),
  unsaid: { vi: 'Chưa ai ghi nguyên nhân.', en: 'Nobody has said yet what is behind it.' },
  why: { vi: 'Nguyên nhân, hoặc việc đang làm', en: 'What is behind it, or what is being done' },
  whyExample: {
    vi: 'Ví dụ: vỡ ống nước ở ngõ 45, công ty đang sửa',
    en: 'For example: a pipe burst in alley 45, the company is mending it',
  },
  say: { vi: 'Ghi lại', en: 'Write it down' },
  said: { vi: 'Đã ghi.', en: 'Written down.' },
  alike: { vi: 'Có thể cùng một việc', en: 'Maybe one matter' },
  alikeHow: {
    vi: 'Lời lẽ giống nhau hoặc ở gần nhau. Xin xem lại rồi hãy gộp; người phản ánh vẫn được báo kết quả.',
    en: 'Alike in words or close to one another. Please look before you merge; everyone who reported still hears of the outcome.',
  },
  mergeInto: (n: number, reference: string): Sentence => ({
    vi: `Gộp ${n} phiếu vào ${reference}`,
    en: `Merge ${plural(n, 'ticket')} into ${reference}`,
  }),
  kept: { vi: 'giữ lại phiếu này', en: 'this one is kept' },
  merging: (n: number, of: number): Sentence => ({
    vi: `Đang gộp ${n}/${of}…`,
    en: `Merging ${n} of ${of}…`,
  }),
  merged: (n: number, of: number): Sentence => ({
    vi: `Đã gộp ${n}/${of} phiếu.`,
    en: `Merged ${n} of ${plural(of, 'ticket')}.`,
  }),
  declare: { vi: 'Công bố sự cố', en: 'Declare an incident' },
  declareAnother: { vi: 'Là việc khác? Công bố sự cố riêng', en: 'Something else? Declare another incident' },
  isDeclared: { vi: 'Đã công bố sự cố:', en: 'Declared as an incident:' },
  wasDeclared: { vi: 'Sự cố đã kết thúc:', en: 'The incident is over:' },
  goesOn: { vi: 'Sự cố đang diễn ra ở đây:', en: 'An incident goes on here:' },
  declareHow: {
    vi: 'để mọi người phản ánh việc này được báo và trả lời chung một lần.',
    en: 'so that everybody who reports it is told and answered at once.',
  },
  counted: { vi: 'Các phản ánh được đếm', en: 'The reports that it counts' },
  noneSeen: {
    vi: 'Các phản ánh này không thuộc phạm vi anh/chị được xem.',
    en: 'These reports are not yours to see.',
  },
  back: { vi: 'Về số liệu', en: 'Back to the figures' },
  all: { vi: 'Xem tất cả ở Số liệu', en: 'See all under Figures' },
}
