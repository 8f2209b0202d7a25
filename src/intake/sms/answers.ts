import type { Language, Status, TalkChannel } from '../../../db/vocabulary.ts'
import { bareNumbersAt, callIfInDanger, type LocalNumber } from '../../../web/emergency.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { smsText } from '../../notifications/sms-text.ts'
import type { Sentence } from '../../platform/errors.ts'
import { hasAccents } from '../../routing/text.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import type { PhoneTicket, Understanding } from './known.ts'

const say = (vi: string, en: string): Sentence => ({ vi, en })

const places: Record<TalkChannel, Sentence> = {
  sms: say('số này', 'this number'),
  zalo: say('tài khoản Zalo này', 'this Zalo account'),
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** To who begins to follow our account: what it is for, and that writing to it agrees to being answered. */
const welcome = (numbers: string) =>
  say(
    `Đây là nơi tiếp nhận phản ánh. Xin nhắn việc gì, ở xã, phường nào; gửi kèm ảnh nếu có. Nguy hiểm gọi ngay ${numbers}. Khi anh/chị nhắn tin, chúng tôi lưu lại để xử lý và trả lời. Không muốn nhận tin nữa, nhắn: STOP`,
    `Reports are taken here. Please say what the matter is and in which commune, with a picture if you have one. In danger? Call now: ${numbers}. What you write is kept to handle it and to answer you. To get no more messages, write: STOP`,
  )

type Talk = { channel: TalkChannel; local: readonly LocalNumber[] }

/** What we say at once to a text; null where the event that follows from it tells the resident. */
export const answerTo = (
  understood: Understanding,
  { channel, local }: Talk = { channel: 'sms', local: [] },
): Sentence | null => {
  const here = places[channel]
  const numbers = bareNumbersAt(local)
  switch (understood.is) {
    case 'stop':
      return say(
        `Đã dừng gửi tin đến ${here.vi}. Để nhận tin trở lại, soạn: BAT`,
        `No more messages are sent to ${here.en}. To get them again, reply BAT`,
      )
    case 'start':
      if (channel !== 'sms') return welcome(numbers)
      return say(
        'Từ nay anh/chị lại nhận tin về phản ánh của mình. Để dừng, soạn: DUNG',
        'You get messages about your reports again. To stop them, reply DUNG',
      )
    case 'help':
      return say(
        `Nguy hiểm gọi ${numbers}. Phản ánh: nhắn việc gì, ở đâu. Tra cứu: TC + mã. Rút: HUY + mã. Dừng tin: STOP`,
        `Danger: call ${numbers}. To report, say what and where. Status: TC + code. Withdraw: HUY + code. No SMS: STOP`,
      )
    case 'nothing-sent':
      return say(
        `${capital(here.vi)} chưa có phản ánh nào. Xin cho biết việc gì, ở xã, phường nào.`,
        `${capital(here.en)} has sent no report. Please say what the matter is, and in which commune.`,
      )
    case 'track':
      return standing(understood.ticket)
    case 'no-such-choice':
      return say(
        `Xin trả lời bằng một số từ 1 đến ${understood.choices.length}.`,
        `Please reply with a number from 1 to ${understood.choices.length}.`,
      )
    case 'which': {
      const { command } = understood
      const [first, ...rest] = understood.tickets.slice(0, 3).map(({ reference }) => reference)
      if (command)
        return say(
          `Rút phản ánh nào? Soạn: ${command} ${first} hoặc ${command} ${rest[0]}.`,
          `Withdraw which report? Reply ${command} ${first} or ${command} ${rest[0]}.`,
        )
      return say(
        `Tin này trả lời phản ánh nào? Xin nhắn kèm mã: ${first} hoặc ${rest.join(', ')}.`,
        `Which report does this answer? Please add its code: ${first} or ${rest.join(', ')}.`,
      )
    }
    case 'rating':
      if (understood.reopens) return null
      return understood.score <= 2
        ? say(
            'Đã ghi đánh giá của anh/chị. Nếu chưa xong, soạn: CHUA XONG',
            'Your rating is noted. If not fixed, reply CHUA XONG',
          )
        : say('Cảm ơn anh/chị đã đánh giá.', 'Thank you for the rating.')
    case 'incident':
      if (understood.same) return null
      return say(
        'Đã ghi là việc khác, được xử lý riêng.',
        'Noted as something else; it is handled by itself.',
      )
    case 'reply':
      if (!isOpen(understood.ticket.status))
        return say(
          `Đã ghi ý kiến và báo cán bộ. Nếu chưa xong, soạn: CHUA XONG ${understood.ticket.reference}.`,
          `Noted, and the officer is told. If not fixed, reply CHUA XONG ${understood.ticket.reference}.`,
        )
      return say('Đã ghi thêm vào phản ánh và báo cán bộ.', 'Added to the report; the officer is told.')
    case 'ended':
      return say(
        'Phản ánh này đã được rút. Việc vẫn còn: xin gửi tin mới.',
        'It was withdrawn. If the matter goes on, please send a new message.',
      )
    case 'repeated':
      return say(
        'Tin này đã nhận trước đó và đang được xử lý.',
        'This was received before and is being handled.',
      )
    case 'unknown-reference':
      return say(
        `${channel === 'sms' ? 'Số điện thoại này' : capital(here.vi)} chưa gửi phản ánh có mã đó. Xin xem lại mã, hoặc cho biết rõ việc gì, ở đâu.`,
        `${capital(here.en)} has sent no report with that reference. Please check it, or say what the matter is and where.`,
      )
    case 'unclear':
      return say(
        `Xin cho biết rõ việc gì, ở xã, phường nào. Nguy hiểm gọi ngay ${numbers}.`,
        `Please say what the matter is, and in which commune. In danger? Call now: ${numbers}.`,
      )
    default:
      return null
  }
}

/** Of what is kept confidential an SMS says no more than that it is there. */
const standing = ({ status, lane, reference }: PhoneTicket): Sentence =>
  sealedLanes.includes(lane)
    ? say(
        'Nội dung được giữ kín. Xin xem ở trang tra cứu.',
        'It is confidential. Please see the tracking page.',
      )
    : standings(reference)[status]

const standings = (reference: string): Record<Status, Sentence> => {
  const answered = say(
    `Đã có kết quả. Nếu chưa xong, soạn: CHUA XONG ${reference}`,
    `Answered. If it is not fixed, reply CHUA XONG ${reference}`,
  )
  return {
    new: say('Đã chuyển đến nơi xử lý, đang chờ tiếp nhận.', 'Passed on; it waits to be taken up.'),
    accepted: say('Cán bộ đang xử lý.', 'An officer is working on it.'),
    waiting: say('Cán bộ đang chờ anh/chị trả lời.', 'The officer waits for your answer.'),
    resolved: answered,
    closed: answered,
    refused: say(
      'Không thuộc thẩm quyền giải quyết; lý do đã báo.',
      'It was not taken on; you were told why.',
    ),
    merged: say('Đã gộp vào phản ánh cùng việc.', 'Joined with a report of the same matter.'),
    withdrawn: say('Đã rút theo yêu cầu của anh/chị.', 'Withdrawn at your request.'),
  }
}

/** To a text that may tell of danger the numbers are named before anything else. */
export const warned = ({ vi, en }: Sentence, local: readonly LocalNumber[]): Sentence => {
  const call = callIfInDanger(local)
  return say(`${call.vi} ${vi}`, `${call.en} ${en}`)
}

/** An answer that names its ticket: one SMS in the script that the resident writes; in a messenger (`inbound` null) as it is. */
export const wordAnswer = (
  sentence: Sentence,
  { reference, language, inbound }: { reference: string | null; language: Language; inbound: string | null },
): string => {
  const head = [reference && `${reference}:`, sentence[language]].filter(Boolean).join(' ')
  if (inbound === null) return head
  return smsText({ head }, hasAccents(inbound) ? 'accented' : 'plain')
}
