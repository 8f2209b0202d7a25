import type { Joining } from '../../events/event.ts'
import type { Sentence } from '../../platform/errors.ts'
import { sayShortMoment } from '../../platform/time-words.ts'
import { always, everybody, holder, type Notices, nobody, reporter } from './notice.ts'

export const joining: Notices<keyof Joining> = {
  'ticket.merged': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ data }) => ({
          what: `Đã gộp với phản ánh ${data.into} cùng việc này. Có kết quả sẽ báo anh/chị.`,
        }),
        en: ({ data }) => ({
          what: `Joined with ${data.into}, the same matter. You will hear of the result.`,
        }),
      },
    },
    staff: null,
  },
  'ticket.absorbed': nobody,
  'ticket.unmerged': {
    residents: {
      byPost: false,
      who: reporter,
      words: {
        vi: ({ department }) => ({ what: `Đã tách ra xử lý riêng. ${department} xử lý.` }),
        en: ({ department }) => ({ what: `Handled apart again. ${department} handles it.` }),
      },
    },
    staff: { posts: holder, what: always('Phiếu được tách ra xử lý riêng', 'No longer merged') },
  },
  'ticket.released': nobody,
  'ticket.split': {
    residents: {
      byPost: false,
      // Recorded on both tickets; the resident is told once, from the first.
      who: ({ intoId }, { id }) => (id === intoId ? [] : ['reporter']),
      words: {
        vi: ({ data }) => ({ what: `Một phần việc được tách thành phản ánh ${data.into}.` }),
        en: ({ data }) => ({ what: `One part became report ${data.into}.` }),
      },
    },
    staff: null,
  },
  'ticket.incident-offered': {
    residents: {
      byPost: false,
      who: reporter,
      words: {
        vi: ({ data }) => ({
          what: `Có phải cùng sự cố: ${data.title}?`,
          sms: 'Phải, soạn: 1. Việc khác, soạn: 2',
          online: 'Xin trả lời ở đây:',
          mail: 'Xin mở trang tra cứu và chọn "Đúng việc này" để được báo tin cùng mọi người, hoặc "Việc khác".',
        }),
        en: ({ data }) => ({
          what: `Is it this incident: ${data.title}?`,
          sms: 'If so reply 1. If not reply 2',
          online: 'Please answer here:',
          mail: 'Please open the tracking page and choose "It is this" to be told with everybody, or "Something else".',
        }),
      },
    },
    staff: null,
  },
  'ticket.incident-joined': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ data }) => ({ what: `Đã biết: ${data.title}.`, quote: said(data).vi }),
        en: ({ data }) => ({ what: `Known: ${data.title}.`, quote: said(data).en }),
      },
    },
    staff: null,
  },
  'ticket.incident-parted': {
    residents: null,
    staff: {
      posts: ({ why }) => (why === '' ? holder() : {}),
      what: always(
        'Người dân báo là việc khác, không thuộc sự cố',
        'No part of the incident, says the resident',
      ),
    },
  },
  'ticket.incident-told': {
    residents: {
      byPost: false,
      who: everybody,
      words: {
        vi: ({ data }) => ({ what: `Tin mới, ${data.title}:`, quote: said(data).vi }),
        en: ({ data }) => ({ what: `News, ${data.title}:`, quote: said(data).en }),
      },
    },
    staff: null,
  },
}

/** What is known, behind when it will be over: that stands first, for the rest is cut where room is short. */
const said = ({ known, expectedEnd }: { known: string; expectedEnd: string | null }): Sentence => {
  if (!expectedEnd) return { vi: known, en: known }
  const end = sayShortMoment(new Date(expectedEnd))
  return { vi: `Dự kiến xong ${end.vi}. ${known}`, en: `Expected to end ${end.en}. ${known}` }
}
