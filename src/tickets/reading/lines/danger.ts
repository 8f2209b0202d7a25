import type { AlarmCause, Danger } from '../../../events/event.ts'
import type { Sentence } from '../../../platform/errors.ts'
import { always, type Lines, nothing, say, unwritten, why } from './line.ts'

const causes: Record<AlarmCause, Sentence> = {
  'on-call': say('', ''),
  'nobody-on-call': say('Không có ai trực. ', 'Nobody is on call. '),
  unheard: say('Chưa ai xác nhận. ', 'Nobody has answered. '),
}
const MEANS = { sms: 'SMS', email: 'email' }
const ways = {
  console: say('', ''),
  link: say(' (qua đường dẫn)', ' (by link)'),
  sms: say(' (qua SMS)', ' (by SMS)'),
}

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
  'ticket.alarm-raised': {
    sentence: ({ because, told }, names) => {
      const cause = causes[because]
      if (told.length === 0)
        return say(`${cause.vi}Không có ai để báo khẩn`, `${cause.en}There is nobody to alert`)
      const who = told.map(
        ({ staffId, means }) =>
          `${names.staff(staffId) ?? '…'} (${means.map((one) => MEANS[one]).join(', ')})`,
      )
      return say(`${cause.vi}Đã báo khẩn ${who.join('; ')}`, `${cause.en}Alerted ${who.join('; ')}`)
    },
    text: unwritten,
    resident: nothing,
  },
  'ticket.alarm-acknowledged': {
    sentence: ({ staffId, by }, { staff }) =>
      say(
        `${staff(staffId) ?? '…'} đã nhận tin khẩn${ways[by].vi}`,
        `${staff(staffId) ?? '…'} has heard the alarm${ways[by].en}`,
      ),
    text: unwritten,
    resident: nothing,
  },
  'ticket.danger-dismissed': {
    sentence: always('Đã xem: không nguy hiểm', 'Looked at: no danger'),
    text: why,
    resident: nothing,
  },
}
