import type { Handling } from '../../events/event.ts'
import { silentDays } from '../../tickets/close.ts'
import {
  always,
  everybody,
  holder,
  type Notices,
  nobody,
  type Posts,
  reporter,
  say,
  type Words,
} from './notice.ts'
import { allInDanger, opened, unlessSpam } from './opened.ts'

const asked: Words<'ticket.asked'> = {
  vi: ({ data }) => ({
    what: 'Cán bộ hỏi thêm:',
    quote: data.question,
    sms: 'Trả lời tin này.',
    mail: 'Xin trả lời ở trang theo dõi.',
  }),
  en: ({ data }) => ({
    what: 'The officer asks:',
    quote: data.question,
    sms: 'Reply to this message.',
    mail: 'Please answer on the tracking page.',
  }),
}

const resolved: Words<'ticket.resolved'> = {
  vi: ({ data }) => ({
    what: 'Kết quả:',
    quote: data.answer,
    sms: 'Đánh giá: nhắn 1-5. Chưa được: nhắn CHUA XONG',
    mail: 'Xin đánh giá từ 1 đến 5, hoặc bấm "Chưa xong" ở trang theo dõi nếu việc chưa được giải quyết.',
  }),
  en: ({ data }) => ({
    what: 'Result:',
    quote: data.answer,
    sms: 'Rate it: reply 1-5. Not done: reply CHUA XONG',
    mail: 'Please rate it from 1 to 5, or use "Not done" on the tracking page if the matter is not settled.',
  }),
}

const refused: Words<'ticket.refused'> = {
  vi: ({ data }) => ({ what: 'Không tiếp nhận được:', quote: join(data.reason, data.instead) }),
  en: ({ data }) => ({ what: 'It cannot be taken:', quote: join(data.reason, data.instead) }),
}
const join = (...parts: string[]) => parts.filter(Boolean).join(' ')

const closed: Words<'ticket.closed'> = {
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
}

/** Whoever leads hears of it once the same matter comes back a second time. */
const holderAndPerhapsLeader = ({ times }: { times: number }): Posts => ({
  paced: ['holder'],
  atOnce: times >= 2 ? ['leader'] : [],
})

export const handling: Notices<keyof Handling> = {
  'ticket.opened': {
    residents: { byPost: true, who: (_, ticket) => unlessSpam(ticket), words: opened },
    staff: { posts: allInDanger, what: always('Phiếu mới', 'New ticket') },
  },
  'ticket.accepted': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ department, due }) => ({ what: `${department} đã bắt đầu xử lý, hạn ${due}.` }),
        en: ({ department, due }) => ({ what: `${department} has taken it in hand, due ${due}.` }),
      },
    },
    staff: null,
  },
  'ticket.assigned': {
    residents: null,
    staff: {
      posts: holder,
      what: ({ officerId }) =>
        officerId === null
          ? say('Phiếu trở lại hàng chờ của đơn vị', 'Back in the queue of your department')
          : say('Phiếu được phân công cho anh/chị', 'Assigned to you'),
    },
  },
  'ticket.forwarded': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ department }) => ({ what: `Đã chuyển đến ${department}.` }),
        en: ({ department }) => ({ what: `Passed to ${department}.` }),
      },
    },
    staff: {
      posts: holder,
      what: always('Phiếu chuyển đến đơn vị', 'Forwarded to your department'),
    },
  },
  'ticket.asked': { residents: { byPost: true, who: reporter, words: asked }, staff: null },
  'ticket.noted': {
    residents: {
      byPost: false,
      who: (data) => (data.public ? everybody() : []),
      words: {
        vi: ({ data }) => ({ what: 'Tiến độ:', quote: data.text }),
        en: ({ data }) => ({ what: 'Progress:', quote: data.text }),
      },
    },
    staff: null,
  },
  'ticket.resolved': { residents: { byPost: true, who: everybody, words: resolved }, staff: null },
  'ticket.refused': { residents: { byPost: true, who: everybody, words: refused }, staff: null },
  'ticket.reopened': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ department, due }) => ({ what: `Đã mở lại. ${department} xử lý tiếp, hạn ${due}.` }),
        en: ({ department, due }) => ({ what: `Open again. ${department} goes on with it, due ${due}.` }),
      },
    },
    staff: {
      posts: holderAndPerhapsLeader,
      what: always('Người dân chưa hài lòng, phiếu mở lại', 'Reopened: not settled'),
    },
  },
  'ticket.closed': {
    residents: { byPost: false, who: () => ['reporter', 'merged'], words: closed },
    staff: null,
  },
  'ticket.published': nobody,
  'ticket.unpublished': nobody,
  'ticket.secret-renewed': {
    residents: {
      byPost: true,
      who: reporter,
      words: {
        vi: () => ({
          what: 'Mã riêng đã đổi, mã cũ hết dùng.',
          mail: 'Xin dùng đường dẫn dưới đây và không chuyển cho người khác.',
          letter: 'Mã riêng để tra cứu đã đổi, mã cũ hết dùng. Muốn có mã mới, xin đến nơi tiếp nhận.',
        }),
        en: () => ({
          what: 'Your private code was replaced; the old one is no good.',
          mail: 'Please use the link below and pass it on to nobody.',
          letter: 'Your private code was replaced; the old one is no good. Please come to us for a new one.',
        }),
      },
    },
    staff: null,
  },
}
