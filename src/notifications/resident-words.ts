import type { Language } from '../../db/vocabulary.ts'
import { sealedLanes } from '../access/permissions.ts'
import { emergencyAdvice } from '../intake/emergency.ts'
import { silentDays } from '../tickets/close.ts'
import type { Occasion } from './facts.ts'

/** What a resident is told: one sentence, what a person wrote, and what to do now, by SMS and by mail. */
export type Said = { what: string; quote?: string; sms?: string; mail?: string }

type Told = {
  department: string
  due: string
  reference: string
  data: Record<string, unknown>
  occasion: Occasion
}
type Words = Record<Language, (told: Told) => Said>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const opened: Words = {
  vi: ({ department, due, occasion: { ticket } }) => {
    if (ticket.lane === 'emergency')
      return {
        what: 'Nếu nguy hiểm xin gọi ngay 113 công an, 114 cứu hoả, 115 cấp cứu, 112 cứu nạn. Đã báo gấp cho nơi xử lý.',
        mail: emergencyAdvice.advice.vi,
      }
    if (sealedLanes.includes(ticket.lane))
      return { what: `Đã nhận, nội dung được giữ kín. Hạn trả lời ${due}.` }
    if (ticket.choices.length > 0)
      return {
        what: 'Đã nhận. Việc ở đâu?',
        sms: `Trả lời ${numbered(ticket.choices)}`,
        mail: `Xin cho biết nơi xảy ra: ${numbered(ticket.choices)}.`,
      }
    return { what: `Đã nhận. ${department} xử lý, hạn ${due}.` }
  },
  en: ({ department, due, occasion: { ticket } }) => {
    if (ticket.lane === 'emergency')
      return {
        what: 'In danger call now: 113 police, 114 fire, 115 ambulance, 112 rescue. Passed on urgently.',
        mail: emergencyAdvice.advice.en,
      }
    if (sealedLanes.includes(ticket.lane))
      return { what: `Received and kept confidential. Answer due ${due}.` }
    if (ticket.choices.length > 0)
      return {
        what: 'Received. Where is it?',
        sms: `Reply ${numbered(ticket.choices)}`,
        mail: `Please say where it is: ${numbered(ticket.choices)}.`,
      }
    return { what: `Received. ${department} handles it, due ${due}.` }
  },
}

const numbered = (choices: { name: string }[]) =>
  choices
    .map(
      ({ name }, i) =>
        `${i + 1}: ${name
          .replace(/^Phường /, 'P. ')
          .replace(/^Xã /, 'X. ')
          .replace(/^Đặc khu /, 'ĐK ')}`,
    )
    .join(', ')

const because = (vi: string, en: string): Words => ({
  vi: ({ data }) => ({ what: vi, quote: text(data.why) }),
  en: ({ data }) => ({ what: en, quote: text(data.why) }),
})

/** Event × language, for residents. */
export const residentWords: Record<string, Words> = {
  'ticket.opened': opened,
  'ticket.lane-changed': opened,
  'ticket.accepted': {
    vi: ({ department, due }) => ({ what: `${department} đã bắt đầu xử lý, hạn ${due}.` }),
    en: ({ department, due }) => ({ what: `${department} has taken it in hand, due ${due}.` }),
  },
  'ticket.asked': {
    vi: ({ data }) => ({
      what: 'Cán bộ hỏi thêm:',
      quote: text(data.question),
      sms: 'Trả lời tin này.',
      mail: 'Xin trả lời ở trang theo dõi.',
    }),
    en: ({ data }) => ({
      what: 'The officer asks:',
      quote: text(data.question),
      sms: 'Reply to this message.',
      mail: 'Please answer on the tracking page.',
    }),
  },
  'ticket.forwarded': {
    vi: ({ department }) => ({ what: `Đã chuyển đến ${department}.` }),
    en: ({ department }) => ({ what: `Passed to ${department}.` }),
  },
  'ticket.corrected': {
    vi: ({ department, occasion: { ticket } }) => ({
      what: `Đã ghi nơi xảy ra: ${ticket.communeName ?? ''}. ${department} xử lý.`,
    }),
    en: ({ department, occasion: { ticket } }) => ({
      what: `Place noted: ${ticket.communeName ?? ''}. ${department} handles it.`,
    }),
  },
  'ticket.noted': {
    vi: ({ data }) => ({ what: 'Tiến độ:', quote: text(data.text) }),
    en: ({ data }) => ({ what: 'Progress:', quote: text(data.text) }),
  },
  'ticket.resolved': {
    vi: ({ data }) => ({
      what: 'Kết quả:',
      quote: text(data.answer),
      sms: 'Đánh giá: nhắn 1-5. Chưa được: nhắn CHUA XONG',
      mail: 'Xin đánh giá từ 1 đến 5, hoặc bấm "Chưa xong" ở trang theo dõi nếu việc chưa được giải quyết.',
    }),
    en: ({ data }) => ({
      what: 'Result:',
      quote: text(data.answer),
      sms: 'Rate it: reply 1-5. Not done: reply CHUA XONG',
      mail: 'Please rate it from 1 to 5, or use "Not done" on the tracking page if the matter is not settled.',
    }),
  },
  'ticket.refused': {
    vi: ({ data }) => ({ what: 'Không tiếp nhận được:', quote: join(data.reason, data.instead) }),
    en: ({ data }) => ({ what: 'It cannot be taken:', quote: join(data.reason, data.instead) }),
  },
  'ticket.reopened': {
    vi: ({ department, due }) => ({ what: `Đã mở lại. ${department} xử lý tiếp, hạn ${due}.` }),
    en: ({ department, due }) => ({ what: `Open again. ${department} goes on with it, due ${due}.` }),
  },
  'ticket.closed': {
    vi: ({ reference }) => ({
      what: `Phiếu tự đóng sau ${silentDays} ngày không có ý kiến. Cảm ơn anh/chị.`,
      sms: `Chưa được: nhắn CHUA XONG ${reference}`,
      mail: 'Nếu việc chưa xong, xin bấm "Chưa xong" ở trang theo dõi.',
    }),
    en: ({ reference }) => ({
      what: `Closed by itself after ${silentDays} days of silence. Thank you.`,
      sms: `Not done: reply CHUA XONG ${reference}`,
      mail: 'If the matter is not settled, use "Not done" on the tracking page.',
    }),
  },
  'ticket.withdrawn': because('Đã rút theo ý anh/chị.', 'Withdrawn as you wished.'),
  'ticket.merged': {
    vi: ({ data }) => ({
      what: `Đã gộp với phiếu ${text(data.into)} cùng sự việc. Có kết quả sẽ báo anh/chị.`,
    }),
    en: ({ data }) => ({
      what: `Joined with ${text(data.into)}, the same matter. You will hear of the result.`,
    }),
  },
  'ticket.unmerged': {
    vi: ({ department }) => ({ what: `Đã tách ra xử lý riêng. ${department} đang giữ phiếu.` }),
    en: ({ department }) => ({ what: `Handled apart again. ${department} holds it.` }),
  },
  'ticket.split': {
    vi: ({ data }) => ({ what: `Một phần việc được tách thành phiếu ${text(data.into)}.` }),
    en: ({ data }) => ({ what: `One part became ticket ${text(data.into)}.` }),
  },
  'ticket.suspended': {
    vi: () => ({ what: 'Tạm đình chỉ giải quyết theo luật; lý do ở trang theo dõi.' }),
    en: () => ({ what: 'Suspended as the law provides; the tracking page says why.' }),
  },
  'ticket.suspension-lifted': {
    vi: ({ due }) => ({ what: `Tiếp tục giải quyết, hạn trả lời ${due}.` }),
    en: ({ due }) => ({ what: `No longer suspended; the answer is due ${due}.` }),
  },
  'ticket.extension-decided': {
    vi: ({ due, data }) => ({ what: `Gia hạn trả lời đến ${due}.`, quote: text(data.note) }),
    en: ({ due, data }) => ({ what: `The answer is now due ${due}.`, quote: text(data.note) }),
  },
}

const join = (...parts: unknown[]) => parts.map(text).filter(Boolean).join(' ')
