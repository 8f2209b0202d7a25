import type { Joining } from '../../../events/event.ts'
import { all, type Lines, nothing, say, sentenceAlone, unwritten, why } from './line.ts'

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
  'ticket.incident-offered': {
    sentence: ({ title }) =>
      say(`Đã hỏi có phải sự cố "${title}" không`, `Asked whether it is the incident "${title}"`),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.incident-joined': {
    sentence: ({ title }) => say(`Ghép vào sự cố "${title}"`, `Joined the incident "${title}"`),
    text: ({ known }) => known,
    resident: all,
  },
  'ticket.incident-parted': {
    sentence: ({ title }) => say(`Không thuộc sự cố "${title}"`, `No part of the incident "${title}"`),
    text: why,
    resident: sentenceAlone,
  },
  'ticket.incident-told': {
    sentence: ({ title }) => say(`Tin mới về sự cố "${title}"`, `News of the incident "${title}"`),
    text: ({ known }) => known,
    resident: all,
  },
}
