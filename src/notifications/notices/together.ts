import type { Together } from '../../events/event.ts'
import { always, holder, type Notices, named } from './notice.ts'

export const together: Notices<keyof Together> = {
  'ticket.consulted': {
    residents: null,
    staff: {
      posts: named,
      what: always('Đơn vị được xin ý kiến', 'Your department is consulted'),
    },
  },
  'ticket.consultation-answered': {
    residents: null,
    staff: { posts: holder, what: always('Đã có ý kiến trả lời', 'The view asked for has come') },
  },
  'ticket.consultation-withdrawn': {
    residents: null,
    staff: {
      posts: named,
      what: always('Đơn vị không còn được xin ý kiến', 'Your view is no longer asked for'),
    },
  },
  'ticket.consultation-missed': {
    residents: null,
    staff: {
      posts: ({ departmentId }) => ({
        atOnce: ['named-leader', 'named'],
        paced: ['holder'],
        named: departmentId,
      }),
      what: always('Quá hạn cho ý kiến', 'The view asked for is overdue'),
    },
  },
  'ticket.referred': {
    residents: null,
    staff: {
      posts: named,
      what: always('Đơn vị được mời phối hợp', 'Your department is asked to work jointly'),
    },
  },
  'ticket.referral-done': {
    residents: null,
    staff: {
      posts: holder,
      what: always('Đơn vị phối hợp đã xong phần việc', 'The other department did its part'),
    },
  },
}
