import type { Language } from '../../../db/vocabulary.ts'
import { bareNumbers } from '../../../web/emergency.ts'
import { smsText } from '../../notifications/sms-text.ts'
import type { Sentence } from '../../platform/errors.ts'
import { hasAccents } from '../../routing/text.ts'
import type { Understanding } from './understand.ts'

const say = (vi: string, en: string): Sentence => ({ vi, en })

/** What we say at once to an SMS; null where the event that follows from it tells the resident. */
export const answerTo = (understood: Understanding): Sentence | null => {
  switch (understood.is) {
    case 'stop':
      return say(
        'Đã ngừng nhắn tin cho số này. Muốn nhận lại: nhắn BAT.',
        'No more messages to this number. To get them again reply BAT.',
      )
    case 'start':
      return say('Đã bật lại tin nhắn về phản ánh của anh/chị.', 'Messages about your reports are on again.')
    case 'no-such-choice':
      return say(
        `Xin nhắn một số từ 1 đến ${understood.choices.length}.`,
        `Please reply a number from 1 to ${understood.choices.length}.`,
      )
    case 'rating':
      if (understood.reopens) return null
      return understood.score <= 2
        ? say(
            'Đã ghi đánh giá. Nếu việc chưa được giải quyết, nhắn CHUA XONG.',
            'Rating noted. If it is not settled, reply CHUA XONG.',
          )
        : say('Cảm ơn anh/chị đã đánh giá.', 'Thank you for the rating.')
    case 'reply':
      return say('Đã ghi thêm vào phiếu và báo cán bộ xử lý.', 'Added to the report; the officer is told.')
    case 'ended':
      return say(
        'Phiếu đã kết thúc. Chưa được: nhắn CHUA XONG kèm mã. Việc khác: nhắn tin mới.',
        'It has ended. Not done: reply CHUA XONG and the code. Another matter: send a new message.',
      )
    case 'repeated':
      return say('Tin này đã nhận rồi, đang xử lý.', 'This was received already and is being handled.')
    case 'unknown-reference':
      return say(
        'Số điện thoại này không có phiếu đó. Xin xem lại mã, hoặc nhắn rõ việc gì, ở đâu.',
        'This number has no such report. Check the code, or say what the matter is and where.',
      )
    case 'unclear':
      return say(
        `Xin cho biết rõ việc gì, ở xã, phường nào. Nguy hiểm gọi ngay ${bareNumbers}.`,
        `Please say what the matter is, and in which commune. In danger? Call now: ${bareNumbers}.`,
      )
    default:
      return null
  }
}

/** An answer as one SMS, naming its ticket, in the script that the resident writes. */
export const wordAnswer = (
  sentence: Sentence,
  { reference, language, inbound }: { reference: string | null; language: Language; inbound: string },
): string => {
  const head = [reference && `${reference}:`, sentence[language]].filter(Boolean).join(' ')
  return smsText({ head }, hasAccents(inbound) ? 'accented' : 'plain')
}
