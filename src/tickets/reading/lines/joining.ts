import type { Joining } from '../../../events/event.ts'
import { type Lines, nothing, say, sentenceAlone, unwritten } from './line.ts'

export const joining: Lines<keyof Joining> = {
  'ticket.merged': {
    sentence: ({ into }) => say(`Gộp vào phản ánh ${into}`, `Merged into ${into}`),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.absorbed': {
    sentence: ({ reference }) => say(`Nhận gộp phiếu ${reference}`, `Took in ${reference}`),
    text: unwritten,
    resident: nothing,
  },
  'ticket.unmerged': {
    sentence: ({ from }) => say(`Tách khỏi phản ánh ${from}`, `Separated from ${from}`),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.released': {
    sentence: ({ reference }) => say(`Phiếu ${reference} được tách ra`, `${reference} was separated`),
    text: unwritten,
    resident: nothing,
  },
  'ticket.split': {
    sentence: ({ into, from }) =>
      say(`Tách phản ánh ${into} từ phản ánh ${from}`, `${into} was split from ${from}`),
    text: unwritten,
    resident: sentenceAlone,
  },
}
