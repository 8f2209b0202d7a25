import type { Sentence } from '../../platform/errors.ts'
import { sayDay } from '../../platform/time-words.ts'
import { dayOfDate, startOfDay } from '../../platform/vietnam-time.ts'

/** Why an officer has a ticket, and who was passed over: kept with the ticket as data. */
export type DutyReason =
  | { code: 'duty-chosen'; id: string; officer: string; open: number }
  | { code: 'duty-substitute'; id: string; officer: string; insteadOf: string }
  | { code: 'duty-on-call'; id: string; officer: string }
  | { code: 'duty-office'; id: string; officer: string }
  | { code: 'duty-away'; id: string; officer: string; until: string }
  | { code: 'duty-full'; id: string; officer: string; limit: number }
  | { code: 'duty-accused'; id: string; officer: string }
  | { code: 'duty-not-allowed'; id: string; officer: string }
  | { code: 'duty-by-hand'; id: string; officer: string }
  | { code: 'duty-returned' }
  | { code: 'duty-nobody' }

export const isDutyReason = (reason: { code: string }): reason is DutyReason =>
  reason.code.startsWith('duty-')

const say = (vi: string, en: string): Sentence => ({ vi, en })
const day = (date: string) => sayDay(new Date(startOfDay(dayOfDate(date))))

/** A reason in words. */
export const explainDuty = (reason: DutyReason): Sentence => {
  if (reason.code === 'duty-nobody')
    return say(
      'Chưa có cán bộ nào nhận được nên phiếu chờ trong hàng của đơn vị.',
      'No officer can take it now, so it waits in the queue of the department.',
    )
  if (reason.code === 'duty-returned')
    return say('Phiếu được trả về hàng chờ của đơn vị.', 'It was put back into the queue of the department.')
  const { officer } = reason
  switch (reason.code) {
    case 'duty-chosen':
      return say(
        `Phân công ${officer}, người phụ trách đang giữ ít phiếu nhất (${reason.open}).`,
        `Given to ${officer}, who of those in charge holds the fewest tickets (${reason.open}).`,
      )
    case 'duty-substitute':
      return say(
        `Phân công ${officer} làm thay ${reason.insteadOf}.`,
        `Given to ${officer}, the substitute of ${reason.insteadOf}.`,
      )
    case 'duty-on-call':
      return say(
        `Phân công ${officer}, người trực của đơn vị.`,
        `Given to ${officer}, on duty in the department.`,
      )
    case 'duty-office':
      return say(
        `Đơn vị chưa có người nhận nên phân công ${officer}, người trực văn phòng.`,
        `Nobody in the department can take it, so ${officer}, on duty in the office, has it.`,
      )
    case 'duty-by-hand':
      return say(`${officer} được phân công trực tiếp.`, `${officer} was chosen by hand.`)
    case 'duty-away':
      return say(
        `${officer} vắng đến ${day(reason.until).vi}.`,
        `${officer} is away until ${day(reason.until).en}.`,
      )
    case 'duty-full':
      return say(
        `${officer} đã giữ đủ ${reason.limit} phiếu.`,
        `${officer} holds ${reason.limit} tickets already, the limit.`,
      )
    case 'duty-accused':
      return say(
        `Nội dung có nhắc tên ${officer} nên không phân công người này.`,
        `It names ${officer}, so they do not handle it.`,
      )
    case 'duty-not-allowed':
      return say(
        `${officer} không được giao loại phiếu này.`,
        `${officer} may not be given tickets of this kind.`,
      )
  }
}
