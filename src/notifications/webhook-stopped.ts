import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { EventFields, RecordedEvent } from '../events/event.ts'
import { administrators } from './gateways/watch-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to each administrator: a receiver of events takes nothing any more, and is sent nothing. */
export const tellOfWebhook = async (
  ctx: Ctx,
  { id, data }: RecordedEvent<'webhook.stopped'>,
): Promise<void> => {
  const { now, publicUrl } = ctx
  const mails = (await administrators(ctx.db)).map((person) => {
    const { subject, body } = STOPPED[person.language](data)
    const worded = { subject, body: `${body}\n\n${publicUrl}/console/leading/webhooks` }
    return staffMail({ ...worded, person, eventId: id, now, notBefore: outsideQuietHours(now) })
  })
  if (mails.length > 0) await store.insertMessages(ctx.db, mails)
}

const STOPPED: Record<Language, (stopped: EventFields['webhook.stopped']) => Worded> = {
  vi: ({ name, because }) => ({
    subject: `Lắng Nghe: đã ngừng gửi sự kiện đến ${name}`,
    body: `${because === 'gone' ? `${name} trả lời rằng địa chỉ nhận không còn nữa (410).` : `Đã 3 ngày ${name} không nhận được sự kiện nào.`} Hệ thống đã ngừng gửi. Những gì chưa gửi vẫn được giữ; khi nơi nhận đã sẵn sàng, xin bật lại, hệ thống gửi tiếp từ chỗ đã dừng.`,
  }),
  en: ({ name, because }) => ({
    subject: `Lắng Nghe: events are no longer sent to ${name}`,
    body: `${because === 'gone' ? `${name} answers that its address is gone (410).` : `${name} has taken no event for 3 days.`} Nothing is sent there any more. What has not been sent is kept; once the receiver is ready, please switch it on again, and it goes on where it stopped.`,
  }),
}
