import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { Sentence } from '../platform/errors.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import { insertMessages } from './store.ts'

type GuessedAt = {
  channel: 'sms' | 'email'
  address: string
  language: Language
  provinceCode: string
}

/** It may be a stranger's address: it hears of no report. */
export const tellOfGuessedCode = async (ctx: Ctx, guessedAt: GuessedAt[]): Promise<void> => {
  const about = { eventId: null, ticketId: null, opens: null, recipientKind: 'follower' as const }
  const when = { urgent: 0 as const, notBefore: outsideQuietHours(ctx.now), createdAt: ctx.now }
  const messages = guessedAt.map(({ channel, address, language, provinceCode }) => {
    const hotline = ctx.hotline?.(provinceCode)
    const worded = wordGuessedCode({ channel, language, hotline })
    return { ...about, ...worded, channel, recipient: address, language, ...when }
  })
  if (messages.length > 0) await insertMessages(ctx.db, messages)
}

type Said = Pick<GuessedAt, 'channel' | 'language'> & { hotline?: string | null | undefined }

export const wordGuessedCode = ({ channel, language, hotline }: Said) => {
  const said = guessed(hotline ? ` ${hotline}` : '')[language]
  return channel === 'sms'
    ? { subject: null, body: smsText({ head: said }, 'plain') }
    : { subject: subject[language], body: said }
}

const subject: Sentence = {
  vi: 'Có người nhập sai mã gửi đến anh/chị',
  en: 'Somebody entered wrong codes for your address',
}

const guessed = (number: string): Sentence => ({
  vi: `Có người nhập sai nhiều lần mã đã gửi anh/chị, mã đó không dùng được nữa. Xin đừng đưa mã cho ai. Cần giúp, xin gọi đường dây nóng${number}.`,
  en: `Somebody entered wrong codes for your address; the code sent is void. Give codes to nobody. For help call the hotline${number}.`,
})
