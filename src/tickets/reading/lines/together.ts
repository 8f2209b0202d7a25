import type { Together } from '../../../events/event.ts'
import { type Lines, nothing, say, unwritten, why } from './line.ts'

export const together: Lines<keyof Together> = {
  'ticket.consulted': {
    sentence: ({ departmentId }, { department }) =>
      say(`Xin ý kiến ${department(departmentId)}`, `Consulted ${department(departmentId)}`),
    text: ({ question }) => question || null,
    resident: nothing,
  },
  'ticket.consultation-answered': {
    sentence: ({ departmentId }, { department }) =>
      say(`${department(departmentId)} cho ý kiến`, `${department(departmentId)} gave its view`),
    text: ({ answer }) => answer || null,
    resident: nothing,
  },
  'ticket.consultation-withdrawn': {
    sentence: ({ departmentId }, { department }) =>
      say(
        `Không xin ý kiến ${department(departmentId)} nữa`,
        `No longer consults ${department(departmentId)}`,
      ),
    text: why,
    resident: nothing,
  },
  'ticket.consultation-missed': {
    sentence: ({ departmentId }, { department }) =>
      say(
        `${department(departmentId)} quá hạn cho ý kiến`,
        `${department(departmentId)} did not answer in time`,
      ),
    text: unwritten,
    resident: nothing,
  },
  'ticket.referred': {
    sentence: ({ departmentId }, { department }) =>
      say(`Mời ${department(departmentId)} phối hợp`, `${department(departmentId)} works jointly`),
    text: ({ task }) => task || null,
    resident: nothing,
  },
  'ticket.referral-done': {
    sentence: ({ departmentId }, { department }) =>
      say(`${department(departmentId)} đã làm xong phần việc`, `${department(departmentId)} did its part`),
    text: unwritten,
    resident: nothing,
  },
}
