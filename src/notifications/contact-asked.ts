import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { Sentence } from '../platform/errors.ts'
import type { ToldOfChange } from '../tickets/contact/to-be-told.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import { insertMessages } from './store.ts'

type Asked = Pick<Ticket, 'reference' | 'provinceCode'> & {
  ticketId: number
  language: Language
  told: ToldOfChange[]
}

/** Says where a reporter is written to now that somebody with the link asked for another address, and what to do if it was not they. */
export const tellOfAskedChange = async (
  ctx: Ctx,
  { ticketId, reference, provinceCode, language, told }: Asked,
): Promise<void> => {
  const { now } = ctx
  const when = { urgent: 0 as const, notBefore: outsideQuietHours(now), createdAt: now }
  const about = {
    eventId: null,
    ticketId,
    opens: null,
    recipientKind: 'reporter' as const,
    language,
    ...when,
  }
  const hotline = ctx.hotline?.(provinceCode)
  const messages = told.map(({ channel, address }) => ({
    ...about,
    ...wordAskedChange({ channel, reference, language, hotline }),
    channel,
    recipient: address,
  }))
  if (messages.length > 0) await insertMessages(ctx.db, messages)
}

type Said = Pick<ToldOfChange, 'channel'> & {
  reference: string
  language: Language
  hotline?: string | null | undefined
}

export const wordAskedChange = ({ channel, reference, language, hotline }: Said) => {
  const said = wantsAnother(reference, hotline ? ` ${hotline}` : '')[language]
  return channel === 'sms'
    ? { subject: null, body: smsText({ head: said }, 'plain') }
    : { subject: `[${reference}]`, body: said }
}

const wantsAnother = (reference: string, number: string): Sentence => ({
  vi: `${reference}: có người xin đổi nơi nhận tin sang số hoặc email khác. Nếu không phải anh/chị, xin gọi ngay đường dây nóng${number} hoặc nơi xử lý.`,
  en: `${reference}: somebody asked to send its messages elsewhere. If it was not you, call the hotline${number} or the office now.`,
})
