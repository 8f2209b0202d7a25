import { type Ctx, inTransaction } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import type { Sentence } from '../platform/errors.ts'
import { type FormerContact, takeUntold } from './former-contact-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import { insertMessages } from './store.ts'

/**
 * Says at an address that was taken away that it hears no more, and what to do if somebody else did it: nothing of the matter,
 * the new address or the link.
 */
export const tellFormerContacts = (
  ctx: Ctx,
  { ticketId }: RecordedEvent<'ticket.contact-corrected'>,
): Promise<void> =>
  inTransaction(ctx, async ({ db, now }) => {
    const former = await takeUntold(db, ticketId, now)
    if (former.length === 0) return
    const when = { urgent: 0 as const, notBefore: outsideQuietHours(now), createdAt: now }
    const about = { eventId: null, ticketId, opens: null, recipientKind: 'reporter' as const, ...when }
    const messages = former.map(({ channel, address, reference, provinceCode, language }) => ({
      ...about,
      ...wordHearsNoMore({ channel, reference, language, hotline: ctx.hotline?.(provinceCode) }),
      channel,
      recipient: address,
      language,
    }))
    await insertMessages(db, messages)
  })

type Said = Pick<FormerContact, 'channel' | 'reference' | 'language'> & {
  hotline?: string | null | undefined
}

export const wordHearsNoMore = ({ language, ...told }: Said) => {
  const said = hearsNoMore(told)[language]
  return told.channel === 'sms'
    ? { subject: null, body: smsText({ head: said }, 'plain') }
    : { subject: `[${told.reference}]`, body: said }
}

const hearsNoMore = ({ channel, reference, hotline }: Omit<Said, 'language'>): Sentence => {
  const here: Sentence = channel === 'sms' ? { vi: 'Số', en: 'number' } : { vi: 'Địa chỉ', en: 'address' }
  const number = hotline ? ` ${hotline}` : ''
  return {
    vi: `${here.vi} này không còn nhận tin về ${reference}: liên lạc đã đổi. Nếu không phải anh/chị đổi, xin gọi ngay đường dây nóng${number} hoặc nơi xử lý.`,
    en: `This ${here.en} gets no more messages about ${reference}: the contact was changed. If not by you, call the hotline${number} or the office now.`,
  }
}
