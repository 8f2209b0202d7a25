import type { Correcting } from '../../events/event.ts'
import type { TicketFacts } from '../facts.ts'
import { always, holder, type Notices } from './notice.ts'
import { allInDanger, opened, unlessSpam } from './opened.ts'

/** Many communes are called the same, and the matter may have gone to another province. */
const placeOf = ({ communeName, provinceName }: TicketFacts) =>
  [communeName, provinceName].filter(Boolean).join(', ')

export const corrections: Notices<keyof Correcting> = {
  'ticket.corrected': {
    residents: {
      byPost: false,
      who: ({ field }) => (field === 'place' ? ['reporter'] : []),
      words: {
        vi: ({ department, ticket }) => ({
          what: `Đã ghi nơi xảy ra: ${placeOf(ticket)}. ${department} xử lý.`,
        }),
        en: ({ department, ticket }) => ({
          what: `Place noted: ${placeOf(ticket)}. ${department} handles it.`,
        }),
      },
    },
    staff: {
      posts: ({ field }) => (field === 'place' ? holder() : {}),
      what: always('Đã rõ nơi xảy ra', 'The place is known now'),
    },
  },
  'ticket.lane-changed': {
    residents: {
      byPost: true,
      who: ({ was }, ticket) => (was === 'spam' ? unlessSpam(ticket) : []),
      words: opened,
    },
    staff: { posts: allInDanger, what: always('Phiếu đã đổi loại', 'The type was changed') },
  },
  // Nobody is written to a thousand times in one night: residents read it on the page of their report.
  'ticket.commune-ended': {
    residents: null,
    staff: {
      posts: ({ became }) => (became === null ? holder() : {}),
      what: always(
        'Xã, phường đã chia tách: xin cho biết việc này ở đâu',
        'The commune was divided: please say where this lies',
      ),
    },
  },
}
