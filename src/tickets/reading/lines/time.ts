import type { Timing } from '../../../events/event.ts'
import { sayDay } from '../../../platform/time-words.ts'
import { all, always, type Lines, nothing, say, sentenceAlone, unwritten, why } from './line.ts'

const day = (instant: string) => sayDay(new Date(instant))

export const time: Lines<keyof Timing> = {
  'ticket.extension-asked': {
    sentence: ({ until }) =>
      say(`Xin gia hạn đến ${day(until).vi}`, `Asked to extend until ${day(until).en}`),
    text: why,
    resident: nothing,
  },
  'ticket.extension-decided': {
    sentence: ({ decision, until }) =>
      decision === 'granted'
        ? say(`Gia hạn đến ${day(until).vi}`, `Extended until ${day(until).en}`)
        : say('Không đồng ý gia hạn', 'Extension refused'),
    text: ({ note }) => note || null,
    resident: all,
  },
  'ticket.warned': { sentence: always('Sắp đến hạn', 'Due soon'), text: unwritten, resident: nothing },
  'ticket.missed': {
    sentence: ({ what }) =>
      what === 'accept'
        ? say('Quá hạn tiếp nhận', 'Not accepted in time')
        : say('Quá hạn xử lý', 'Deadline missed'),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.escalated': {
    sentence: ({ to }, { department }) =>
      say(`Báo cáo ${department(to)} vì quá hạn`, `Reported to ${department(to)}: overdue`),
    text: unwritten,
    resident: nothing,
  },
  'ticket.suspended': {
    sentence: always('Tạm đình chỉ giải quyết', 'Suspended'),
    text: why,
    resident: all,
  },
  'ticket.suspension-lifted': {
    sentence: always('Tiếp tục giải quyết', 'No longer suspended'),
    text: why,
    resident: all,
  },
  'ticket.retimed': {
    sentence: always('Tính lại thời hạn', 'Deadline computed anew'),
    text: why,
    resident: nothing,
  },
}
