import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { codeMark } from './private-link.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import { insertMessages } from './store.ts'
import type { Worded } from './ticket-words.ts'

export type Confirmation = {
  key: string
  channel: 'sms' | 'email'
  purpose: 'follow' | 'own' | 'change' | 'find'
  address: string
  language: Language
  /** How long its code lasts. */
  minutes: number
}

/**
 * Asks a contact whether it wants to follow a report: it may be a stranger's, so it hears of no report, place or person. Staff
 * who see the message see a mark where its code will be.
 */
export const queueConfirmation = async (ctx: Ctx, asked: Confirmation): Promise<void> => {
  const { key, channel, address, language } = asked
  const worded = channel === 'sms' ? confirmationInSms(ctx, asked) : inMail(ctx, asked)
  const about = { eventId: null, ticketId: null, opens: null, confirms: key }
  const to = { channel, recipient: address, recipientKind: 'follower' as const, language }
  const when = { urgent: 0 as const, notBefore: outsideQuietHours(ctx.now), createdAt: ctx.now }
  await insertMessages(ctx.db, [{ ...about, ...to, ...worded, ...when }])
}

/** As wide as the code itself, in letters that an SMS keeps. */
const standIn = '******'

export const confirmationInSms = (
  { publicUrl }: Pick<Ctx, 'publicUrl'>,
  { key, language, minutes, purpose }: Confirmation,
): Worded => {
  if (purpose !== 'follow') return ownNumberInSms({ language, minutes })
  const parts = {
    vi: {
      head: `Mã theo dõi phản ánh: ${standIn} (dùng trong ${minutes} phút).`,
      tail: 'Anh/chị không yêu cầu thì xin bỏ qua.',
    },
    en: {
      head: `Code to follow a report: ${standIn} (good for ${minutes} minutes).`,
      tail: 'Not you? Please ignore this.',
    },
  }
  const text = smsText({ ...parts[language], link: `${publicUrl}/following/${key}` }, 'plain')
  return { subject: null, body: text.replace(standIn, codeMark) }
}

/** It may be a stranger's number all the same: it hears of no report. */
const ownNumberInSms = ({ language, minutes }: Pick<Confirmation, 'language' | 'minutes'>): Worded => {
  const head = {
    vi: `Mã xác nhận số điện thoại: ${standIn} (dùng trong ${minutes} phút). Anh/chị không yêu cầu thì xin bỏ qua.`,
    en: `Code to confirm this number: ${standIn} (good for ${minutes} minutes). Not you? Please ignore this.`,
  }[language]
  return { subject: null, body: smsText({ head }, 'plain').replace(standIn, codeMark) }
}

const inMail = (ctx: Ctx, asked: Confirmation): Worded =>
  asked.purpose === 'follow' ? toFollow(ctx, asked) : ownMailbox(asked)

/** It may be a stranger's mailbox all the same: it hears of no report. */
const ownMailbox = ({ language, minutes }: Confirmation): Worded => {
  const said = {
    vi: {
      subject: 'Mã xác nhận email',
      lines: [
        'Kính gửi anh/chị,',
        `Mã xác nhận địa chỉ email này: ${codeMark} (dùng trong ${minutes} phút). Xin nhập mã ở trang tra cứu đang mở.`,
        'Nếu anh/chị không yêu cầu thì xin bỏ qua thư này.',
        'Trân trọng,',
      ],
    },
    en: {
      subject: 'Code to confirm this e-mail address',
      lines: [
        'Hello,',
        `Code to confirm this e-mail address: ${codeMark} (good for ${minutes} minutes). Please enter it on the tracking page that is open.`,
        'If you did not ask for it, please ignore this mail.',
        'Kind regards,',
      ],
    },
  }[language]
  return { subject: said.subject, body: said.lines.join('\n\n') }
}

const toFollow = ({ publicUrl }: Ctx, { key, language, minutes }: Confirmation): Worded => {
  const link = `${publicUrl}/following/${key}?c=${codeMark}`
  const said = {
    vi: {
      subject: 'Xác nhận theo dõi phản ánh',
      lines: [
        'Kính gửi anh/chị,',
        `Có người xin theo dõi một phản ánh bằng địa chỉ email này. Nếu là anh/chị, xin mở liên kết dưới đây trong ${minutes} phút và bấm xác nhận:`,
        link,
        'Nếu không phải, anh/chị không cần làm gì: địa chỉ này sẽ không nhận thêm tin nào.',
        'Trân trọng,',
      ],
    },
    en: {
      subject: 'Please confirm that you follow a report',
      lines: [
        'Hello,',
        `Somebody asked to follow a report with this e-mail address. If it was you, please open this link within ${minutes} minutes and confirm:`,
        link,
        'If not, you need do nothing: no more will be sent to this address.',
        'Kind regards,',
      ],
    },
  }[language]
  return { subject: said.subject, body: said.lines.join('\n\n') }
}
