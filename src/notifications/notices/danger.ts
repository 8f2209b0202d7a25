import type { Danger } from '../../events/event.ts'
import { always, type Notices, nobody, say } from './notice.ts'

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
  'ticket.alarm-raised': {
    residents: null,
    staff: {
      posts: ({ told }) => ({ atOnce: ['called'], called: told.map(({ staffId }) => staffId) }),
      what: ({ because }) =>
        because === 'unheard'
          ? say('Chưa ai nhận tin khẩn, xin vào việc ngay', 'Nobody has heard the alarm, please act now')
          : say('Báo khẩn cho người trực', 'Alarm for who is on call'),
    },
  },
  'ticket.alarm-acknowledged': nobody,
}
