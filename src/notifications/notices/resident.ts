import type { ByResident } from '../../events/event.ts'
import { always, holder, type Notices, nobody, reporter, say, type Words } from './notice.ts'

const letter: Words<'ticket.attached'> = {
  vi: () => ({
    what: 'Có văn bản gửi anh/chị (PDF).',
    mail: 'Xin mở và lưu văn bản ở trang tra cứu.',
    letter: 'Kèm thư này là văn bản gửi anh/chị.',
    sealed: 'Có văn bản gửi anh/chị. Xin mở ở trang tra cứu.',
  }),
  en: () => ({
    what: 'There is a letter for you (PDF).',
    mail: 'Please open and save it on the tracking page.',
    letter: 'The letter to you comes with this one.',
    sealed: 'There is a letter for you. Please open it on the tracking page.',
  }),
}

export const byResident: Notices<keyof ByResident> = {
  'ticket.replied': {
    residents: null,
    staff: { posts: holder, what: always('Người dân đã trả lời', 'The resident answered') },
  },
  'ticket.attached': {
    residents: {
      byPost: true,
      who: ({ purpose }) => (purpose === 'answer' ? reporter() : []),
      words: letter,
    },
    staff: {
      posts: ({ answers }) => (answers ? holder() : {}),
      what: ({ kind }) =>
        kind === 'paper'
          ? say('Người dân đã gửi văn bản', 'The resident sent a paper')
          : say('Người dân đã gửi ảnh', 'The resident sent a picture'),
    },
  },
  'ticket.attachment-held': {
    residents: null,
    staff: {
      posts: ({ answers }) => (answers ? holder() : {}),
      what: always(
        'Người dân đã gửi văn bản, đang chờ kiểm tra vi-rút',
        'The resident sent a paper, which waits for the virus scanner',
      ),
    },
  },
  'ticket.attachment-discarded': {
    residents: null,
    staff: {
      posts: holder,
      what: always('Một văn bản của phiếu có mã độc, đã bỏ', 'A paper held malware and was discarded'),
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
  'ticket.number-confirmed': nobody,
  // Said where they are written to now as the codes leave.
  'ticket.contact-asked': nobody,
  'ticket.erasure-asked': {
    residents: null,
    staff: {
      posts: () => ({ paced: ['holder', 'leader'] }),
      what: always('Người dân xin xóa thông tin liên lạc', 'The resident asks to have their contact erased'),
    },
  },
}
