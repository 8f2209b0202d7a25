import type { Timing } from '../../events/event.ts'
import { always, everybody, holder, type Notices, nobody, reporter, say } from './notice.ts'

const missed = ({ what }: { what: 'accept' | 'resolve' }) =>
  what === 'accept'
    ? say('Quá hạn tiếp nhận', 'Not accepted in time')
    : say('Quá hạn xử lý', 'Deadline missed')

export const time: Notices<keyof Timing> = {
  'ticket.extension-asked': {
    residents: null,
    staff: {
      posts: () => ({ paced: ['leader'] }),
      what: always('Có đề nghị gia hạn', 'An extension is asked for'),
    },
  },
  'ticket.extension-decided': {
    residents: {
      byPost: true,
      who: ({ decision }) => (decision === 'granted' ? everybody() : []),
      words: {
        vi: ({ due, data }) => ({ what: `Gia hạn trả lời đến ${due}.`, quote: data.note }),
        en: ({ due, data }) => ({ what: `The answer is now due ${due}.`, quote: data.note }),
      },
    },
    staff: {
      posts: holder,
      what: ({ decision }) =>
        decision === 'granted'
          ? say('Được gia hạn', 'Extension granted')
          : say('Không được gia hạn', 'Extension refused'),
    },
  },
  'ticket.warned': {
    residents: null,
    staff: {
      posts: holder,
      what: ({ what }) =>
        what === 'accept'
          ? say('Sắp hết hạn tiếp nhận', 'Must be accepted soon')
          : say('Sắp đến hạn', 'Due soon'),
    },
  },
  'ticket.missed': {
    residents: null,
    staff: { posts: () => ({ atOnce: ['holder', 'leader'] }), what: missed },
  },
  'ticket.escalated': {
    residents: null,
    staff: {
      posts: ({ to }) => ({ atOnce: ['holder', 'leader', 'named'], named: to }),
      what: always('Quá hạn, đã báo cấp trên', 'Overdue and reported upwards'),
    },
  },
  'ticket.suspended': {
    residents: {
      byPost: true,
      who: reporter,
      words: {
        vi: () => ({
          what: 'Tạm đình chỉ giải quyết theo luật. Xem lý do ở trang tra cứu.',
          sealed: 'Tạm đình chỉ giải quyết theo luật. Xem lý do ở trang tra cứu.',
          letter: 'Việc giải quyết được tạm đình chỉ theo luật. Muốn biết lý do, xin liên hệ nơi giải quyết.',
        }),
        en: () => ({
          what: 'Suspended as the law provides. The tracking page says why.',
          sealed: 'Suspended as the law provides. The tracking page says why.',
          letter: 'It is suspended as the law provides. To learn why, please ask the office that handles it.',
        }),
      },
    },
    staff: { posts: holder, what: always('Tạm đình chỉ giải quyết', 'Suspended') },
  },
  'ticket.suspension-lifted': {
    residents: {
      byPost: true,
      who: reporter,
      words: {
        vi: ({ due }) => ({ what: `Tiếp tục giải quyết, hạn trả lời ${due}.` }),
        en: ({ due }) => ({ what: `No longer suspended; the answer is due ${due}.` }),
      },
    },
    staff: { posts: holder, what: always('Tiếp tục giải quyết', 'No longer suspended') },
  },
  'ticket.retimed': nobody,
}
