import type { Joining } from '../../events/event.ts'
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
}
