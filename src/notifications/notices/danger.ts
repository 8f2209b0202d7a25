import type { Danger } from '../../events/event.ts'
import { always, type Notices, nobody } from './notice.ts'

export const danger: Notices<keyof Danger> = {
  'ticket.danger-suspected': {
    residents: null,
    staff: {
      posts: () => ({ atOnce: ['centre', 'holder'] }),
      what: always('Có thể nguy hiểm, xin xem ngay', 'Possible danger, please look at once'),
    },
  },
  // The change of lane that follows tells everybody.
  'ticket.danger-confirmed': nobody,
  'ticket.danger-dismissed': nobody,
}
