import type { Handling } from '../../events/event.ts'
import { silentDays } from '../../tickets/close.ts'
import { asked } from './asked.ts'
import { contactCorrected } from './contact.ts'
import { answerPublished } from './let-out.ts'
import {
  always,
  everybody,
  holder,
  howToStop,
  type Notices,
  nobody,
  type Posts,
  reporter,
  say,
  type Words,
} from './notice.ts'
import { allInDanger, opened, unlessSpam } from './opened.ts'

const resolved: Words<'ticket.resolved'> = {
  vi: ({ data }) => ({
    what: 'Kết quả:',
    quote: data.answer,
    sms: 'Chấm 1-5. Nếu chưa xong, soạn: CHUA XONG',
    online: 'Đánh giá, hoặc báo chưa xong:',
    mail: 'Xin chấm từ 1 đến 5, hoặc bấm "Chưa xong" ở trang tra cứu nếu việc chưa xong.',
    sealed: 'Đã có kết quả. Xin xem ở trang tra cứu.',
  }),
  en: ({ data }) => ({
    what: 'Result:',
    quote: data.answer,
    sms: 'Rate it 1-5. If not fixed, reply CHUA XONG',
    online: 'Rate it, or say it is not fixed:',
    mail: 'Please rate it from 1 to 5, or use "Not fixed" on the tracking page if it is not.',
    sealed: 'There is a result. Please read it on the tracking page.',
  }),
}

const refused: Words<'ticket.refused'> = {
  vi: ({ data }) => ({ what: 'Không tiếp nhận được:', quote: join(data.reason, data.instead) }),
  en: ({ data }) => ({ what: 'We cannot take this on:', quote: join(data.reason, data.instead) }),
}
const join = (...parts: string[]) =>
  parts
    .filter(Boolean)
    .map((part) => part.trim().replace(/(?<![.!?…])$/, '.'))
    .join(' ')

const closed: Words<'ticket.closed'> = {
  vi: ({ reference }) => ({
    what: `Phản ánh đã khép lại vì ${silentDays} ngày không có ý kiến thêm. Cảm ơn anh/chị.`,
    sms: `Nếu chưa xong, soạn: CHUA XONG ${reference}`,
    online: 'Nếu chưa xong, xin báo:',
    mail: 'Nếu việc chưa xong, xin bấm "Chưa xong" ở trang tra cứu.',
  }),
  en: ({ reference }) => ({
    what: `Closed, since nothing was heard for ${silentDays} days. Thank you.`,
    sms: `If not fixed, reply CHUA XONG ${reference}`,
    online: 'If not fixed, tell us:',
    mail: 'If it is not fixed, use "Not fixed" on the tracking page.',
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
        vi: ({ department, due }) => ({
          what: `${department} đã tiếp nhận, hạn trả lời ${due}.`,
          sms: howToStop.vi,
        }),
        en: ({ department, due }) => ({
          what: `${department} has accepted it, answer due ${due}.`,
          sms: howToStop.en,
        }),
      },
    },
    staff: null,
  },
  'ticket.imported': nobody,
  'ticket.acceptance-undone': nobody,
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
        en: ({ department }) => ({ what: `Forwarded to ${department}.` }),
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
        vi: ({ data }) => ({ what: 'Cập nhật:', quote: data.text }),
        en: ({ data }) => ({ what: 'Update:', quote: data.text }),
      },
    },
    staff: null,
  },
  'ticket.word-added': {
    residents: null,
    staff: {
      posts: holder,
      what: always('Có tin của người khác về phiếu này', 'Somebody else wrote about this ticket'),
    },
  },
  'ticket.resolved': { residents: { byPost: true, who: everybody, words: resolved }, staff: null },
  'ticket.refused': { residents: { byPost: true, who: everybody, words: refused }, staff: null },
  'ticket.reopened': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ department, due }) => ({ what: `Đã mở lại. ${department} xử lý tiếp, hạn ${due}.` }),
        en: ({ department, due }) => ({ what: `Reopened. ${department} goes on with it, due ${due}.` }),
      },
    },
    staff: {
      posts: holderAndPerhapsLeader,
      what: always('Phiếu được mở lại, cần làm tiếp', 'Reopened: there is more to do'),
    },
  },
  'ticket.closed': {
    residents: { byPost: false, who: () => ['reporter', 'merged'], words: closed },
    staff: null,
  },
  'ticket.published': nobody,
  'ticket.unpublished': nobody,
  'ticket.answer-published': answerPublished,
  'ticket.picture-published': nobody,
  'ticket.picture-hidden': nobody,
  'ticket.file-shown': nobody,
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
  'ticket.contact-corrected': {
    residents: {
      byPost: true,
      who: ({ changed }) => (changed.length > 0 ? reporter() : []),
      words: contactCorrected,
    },
    staff: null,
  },
  'ticket.reporter-erased': nobody,
  'ticket.legal-hold': nobody,
  'ticket.retention-ended': nobody,
  'person.shown': nobody,
}
