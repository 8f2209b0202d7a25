import type { ByResident } from '../../events/event.ts'
import { always, holder, type Notices, nobody, reporter, say } from './notice.ts'

export const byResident: Notices<keyof ByResident> = {
  'ticket.replied': {
    residents: null,
    staff: { posts: holder, what: always('Người dân đã trả lời', 'The resident answered') },
  },
  'ticket.attached': {
    residents: null,
    staff: {
      posts: ({ answers }) => (answers ? holder() : {}),
      what: always('Người dân đã gửi ảnh', 'The resident sent a picture'),
    },
  },
  'ticket.rated': {
    residents: null,
    staff: {
      posts: ({ score }) => ({ paced: score <= 2 ? ['holder', 'leader'] : ['holder'] }),
      what: ({ score }) => say(`Người dân chấm ${score}/5`, `Rated ${score}/5 by the resident`),
    },
  },
  'ticket.withdrawn': {
    residents: {
      byPost: false,
      who: reporter,
      words: {
        vi: () => ({ what: 'Đã rút theo yêu cầu của anh/chị.' }),
        en: () => ({ what: 'Withdrawn at your request.' }),
      },
    },
    staff: { posts: holder, what: always('Người dân đã rút phản ánh', 'Withdrawn by the resident') },
  },
  'ticket.supported': nobody,
  'ticket.erasure-asked': {
    residents: null,
    staff: {
      posts: () => ({ paced: ['holder', 'leader'] }),
      what: always('Người dân xin xóa thông tin liên lạc', 'The resident asks to have their contact erased'),
    },
  },
}
