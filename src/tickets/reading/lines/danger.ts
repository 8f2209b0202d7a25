import type { Danger } from '../../../events/event.ts'
import { always, type Lines, nothing, say, unwritten, why } from './line.ts'

export const danger: Lines<keyof Danger> = {
  'ticket.danger-suspected': {
    sentence: ({ in: where }) =>
      where === 'report'
        ? say(
            'Có thể nguy hiểm: đã báo tổng đài xem ngay',
            'Possible danger: the operation centre is asked to look at once',
          )
        : say(
            'Người dân nói thêm điều có thể nguy hiểm: đã báo tổng đài xem ngay',
            'The resident told of possible danger: the operation centre is asked to look at once',
          ),
    text: unwritten,
    resident: nothing,
  },
  'ticket.danger-confirmed': {
    sentence: always('Đã xem: có nguy hiểm', 'Looked at: there is danger'),
    text: why,
    resident: nothing,
  },
  'ticket.danger-dismissed': {
    sentence: always('Đã xem: không nguy hiểm', 'Looked at: no danger'),
    text: why,
    resident: nothing,
  },
}
