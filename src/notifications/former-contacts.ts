import { type Ctx, inTransaction } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import type { Sentence } from '../platform/errors.ts'
import { type FormerContact, takeUntold } from './former-contact-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { smsText } from './sms-text.ts'
import { insertMessages } from './store.ts'

/** Says at an address that was taken away that it hears no more: nothing of the matter, the new address or the link. */
export const tellFormerContacts = (
  ctx: Ctx,
  { ticketId }: RecordedEvent<'ticket.contact-corrected'>,
): Promise<void> =>
  inTransaction(ctx, async ({ db, now }) => {
    const former = await takeUntold(db, ticketId, now)
    if (former.length === 0) return
    const when = { urgent: 0 as const, notBefore: outsideQuietHours(now), createdAt: now }
    const about = { eventId: null, ticketId, opens: null, recipientKind: 'reporter' as const, ...when }
    const messages = former.map(({ channel, address, reference, language }) => ({
      ...about,
      ...wordHearsNoMore({ channel, reference, language }),
      channel,
      recipient: address,
      language,
    }))
    await insertMessages(db, messages)
  })

export const wordHearsNoMore = ({ channel, reference, language }: Omit<FormerContact, 'address'>) => {
  const said = hearsNoMore(channel, reference)[language]
  return channel === 'sms'
    ? { subject: null, body: smsText({ head: said }, 'plain') }
    : { subject: `[${reference}]`, body: said }
}

const hearsNoMore = (channel: 'sms' | 'email', reference: string): Sentence => ({
  vi: `${channel === 'sms' ? 'Số' : 'Địa chỉ'} này không còn nhận tin về ${reference}. Nếu anh/chị không yêu cầu, xin báo nơi xử lý.`,
  en: `This ${channel === 'sms' ? 'number' : 'address'} gets no more messages about ${reference}. If you did not ask for it, please tell the office.`,
})
