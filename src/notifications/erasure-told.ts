import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { Sentence } from '../platform/errors.ts'
import type { ToldOfChange } from '../tickets/contact/to-be-told.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import { insertMessages } from './store.ts'

type Erasure = {
  became: 'asked' | 'erased'
  ticket: Pick<Ticket, 'id' | 'reference' | 'provinceCode'>
  language: Language
  told: ToldOfChange[]
}

/**
 * Says where a reporter is and was written to that somebody with the link had what is kept of them erased, or asked for it, and what to
 * do if it was not they. Of what is erased the ticket keeps no address: that message stands beside none, and is itself erased soon.
 */
export const tellOfErasure = async (ctx: Ctx, { became, ticket, language, told }: Erasure): Promise<void> => {
  const { reference, provinceCode } = ticket
  const when = { urgent: 0 as const, notBefore: outsideQuietHours(ctx.now), createdAt: ctx.now }
  const about =
    became === 'asked'
      ? { ticketId: ticket.id, recipientKind: 'reporter' as const }
      : { ticketId: null, recipientKind: 'follower' as const }
  const hotline = ctx.hotline?.(provinceCode)
  const messages = told.map(({ channel, address }) => ({
    ...about,
    eventId: null,
    opens: null,
    language,
    ...wordErasure(became)({ channel, reference, language, hotline }),
    channel,
    recipient: address,
    ...when,
  }))
  if (messages.length > 0) await insertMessages(ctx.db, messages)
}

type Said = Pick<ToldOfChange, 'channel'> & {
  reference: string
  language: Language
  hotline?: string | null | undefined
}

export const wordErasure =
  (became: Erasure['became']) =>
  ({ channel, reference, language, hotline }: Said) => {
    const said = words[became](reference, hotline ? ` ${hotline}` : '')[language]
    return channel === 'sms'
      ? { subject: null, body: smsText({ head: said }, 'plain') }
      : { subject: `[${reference}]`, body: said }
  }

const words: Record<Erasure['became'], (reference: string, number: string) => Sentence> = {
  asked: (reference, number) => ({
    vi: `${reference}: có người xin xóa thông tin liên lạc của anh/chị. Nếu không phải anh/chị, xin gọi ngay đường dây nóng${number} hoặc nơi xử lý để dừng.`,
    en: `${reference}: somebody asked to erase your contact details. If it was not you, call the hotline${number} or the office now to stop it.`,
  }),
  erased: (reference, number) => ({
    vi: `${reference}: đã xóa liên lạc của anh/chị theo yêu cầu ở trang tra cứu, sẽ không có tin nữa. Nếu không phải anh/chị, xin gọi đường dây nóng${number}.`,
    en: `${reference}: your contact was erased as asked on its page; no more messages follow. If it was not you, call the hotline${number}.`,
  }),
}
