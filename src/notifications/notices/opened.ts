import { callIfInDanger, nearestOf, whomToCallAt } from '../../../web/emergency.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { emergencyAdvice } from '../../intake/emergency.ts'
import type { ResidentFacts, TicketFacts } from '../facts.ts'
import { howToStop, type Posts, type Said } from './notice.ts'

/** What looks like spam is answered only once a person says that it is none: an answer to a machine makes it write again. */
export const unlessSpam = ({ lane }: TicketFacts): ResidentFacts['kind'][] =>
  lane === 'spam' ? [] : ['reporter']

/** Who is on call, and after them leaders and the centre, are told by the alarm that follows. */
export const allInDanger = (): Posts => ({ paced: ['holder'], emergency: ['holder'] })

type Opened = { department: string; due: string; ticket: TicketFacts }

/** The first answer, and the one that follows when a ticket turns out to be of another lane. */
export const opened = {
  vi: (told: Opened): Said => warned(said.vi(told), told.ticket, ifInDanger(told.ticket).vi),
  en: (told: Opened): Said => warned(said.en(told), told.ticket, ifInDanger(told.ticket).en),
}

const ifInDanger = ({ localNumbers = [] }: TicketFacts) => callIfInDanger(localNumbers)

/** Where danger is possible the numbers come first, and the rest as ever. */
const warned = (answer: Said, { possibleDanger }: TicketFacts, warning: string): Said =>
  possibleDanger ? { ...answer, what: `${warning} ${answer.what}` } : answer

const WHERE = { vi: 'Xin cho biết xã, phường:', en: 'Please say in which commune:' }

const said = {
  vi: ({ department, due, ticket }: Opened): Said => {
    if (ticket.lane === 'emergency')
      return {
        what: `Nguy hiểm gọi ngay ${whomToCallAt(nearestOf(ticket.localNumbers ?? [])).vi}. Đã báo khẩn cho người trực.`,
        ...askWhere(ticket, { sms: 'Nhắn lại tên xã, phường', online: WHERE.vi }),
        mail: emergencyAdvice(ticket.localNumbers ?? []).advice.vi,
      }
    if (sealedLanes.includes(ticket.lane))
      return {
        what: 'Đã nhận, nội dung được giữ kín. Xem bước tiếp theo ở trang tra cứu.',
        letter: 'Đã nhận, nội dung được giữ kín. Muốn biết bước tiếp theo, xin liên hệ nơi tiếp nhận.',
        sealed: 'Đã nhận, nội dung được giữ kín. Xem bước tiếp theo ở trang tra cứu.',
      }
    if (ticket.choices.length > 0)
      return {
        what: 'Đã nhận. Việc ở đâu?',
        sms: `Trả lời ${numbered(ticket.choices)}`,
        online: WHERE.vi,
        mail: `Xin cho biết nơi xảy ra: ${numbered(ticket.choices)}.`,
      }
    if (ticket.asksPlace)
      return {
        what: 'Đã nhận. Việc ở đâu?',
        sms: 'Xin nhắn tên xã, phường.',
        online: WHERE.vi,
        mail: 'Xin cho biết xã, phường nơi xảy ra.',
      }
    return { what: `Đã nhận. ${department} xử lý, hạn ${due}.`, hint: howToStop.vi }
  },
  en: ({ department, due, ticket }: Opened): Said => {
    if (ticket.lane === 'emergency')
      return {
        what: `In danger? Call now: ${whomToCallAt(nearestOf(ticket.localNumbers ?? [])).en}. The officer on duty has been told.`,
        ...askWhere(ticket, { sms: 'Reply the commune', online: WHERE.en }),
        mail: emergencyAdvice(ticket.localNumbers ?? []).advice.en,
      }
    if (sealedLanes.includes(ticket.lane))
      return {
        what: 'Received and kept confidential. The tracking page says what follows.',
        letter: 'We have received it and keep it confidential. To learn what follows, please ask us.',
        sealed: 'Received and kept confidential. The tracking page says what follows.',
      }
    if (ticket.choices.length > 0)
      return {
        what: 'Received. Where is it?',
        sms: `Reply ${numbered(ticket.choices)}`,
        online: WHERE.en,
        mail: `Please say where it is: ${numbered(ticket.choices)}.`,
      }
    if (ticket.asksPlace)
      return {
        what: 'Received. Where is it?',
        sms: 'Reply with the commune.',
        online: WHERE.en,
        mail: 'Please say in which commune it is.',
      }
    return { what: `Received. ${department} handles it, due ${due}.`, hint: howToStop.en }
  },
}

/** People can only be sent to a place that is known. */
const askWhere = (
  { communeCode, choices }: TicketFacts,
  { sms, online }: { sms: string; online: string },
): Pick<Said, 'sms' | 'online'> =>
  communeCode ? {} : { sms: choices.length > 0 ? `${sms}: ${numbered(choices)}` : sms, online }

const numbered = (choices: { name: string }[]) =>
  choices
    .map(
      ({ name }, i) =>
        `${i + 1}: ${name
          .replace(/^Phường /, 'P. ')
          .replace(/^Xã /, 'X. ')
          .replace(/^Đặc khu /, 'ĐK ')}`,
    )
    .join(', ')
