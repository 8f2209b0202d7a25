import type { ByResident } from '../../../events/event.ts'
import { all, always, type Lines, nothing, say, sentenceAlone, unwritten, why } from './line.ts'

export const byResident: Lines<keyof ByResident> = {
  'ticket.replied': {
    sentence: always('Người dân bổ sung', 'The resident added'),
    text: ({ text }) => text || null,
    resident: all,
  },
  'ticket.attached': {
    sentence: always('Thêm ảnh', 'Picture added'),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.rated': {
    sentence: ({ score }) => say(`Người dân đánh giá ${score}/5`, `The resident rated it ${score}/5`),
    text: ({ comment }) => comment || null,
    resident: all,
  },
  'ticket.withdrawn': {
    sentence: always('Người dân rút phản ánh', 'Withdrawn by the resident'),
    text: why,
    resident: all,
  },
  'ticket.supported': {
    sentence: always('Thêm người cùng phản ánh', 'One more person reports it'),
    text: unwritten,
    resident: nothing,
  },
  'ticket.erasure-asked': {
    sentence: always(
      'Người dân xin xóa thông tin liên lạc',
      'The resident asks to have their contact erased',
    ),
    text: unwritten,
    resident: sentenceAlone,
  },
}
