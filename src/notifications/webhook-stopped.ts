import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { EventFields, RecordedEvent } from '../events/event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { administrators } from './gateways/watch-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

type Failing = RecordedEvent<'webhook.failing'>
type Stopped = RecordedEvent<'webhook.stopped'>

/** One mail to each administrator: a receiver of events takes nothing for a day, or is sent nothing any more. */
export const tellOfWebhook = async (ctx: Ctx, event: Failing | Stopped): Promise<void> => {
  const { now, publicUrl } = ctx
  const mails = (await administrators(ctx.db)).map((person) => {
    const { subject, body } =
      event.type === 'webhook.failing'
        ? FAILING[person.language](
            event.data.name,
            sayShortMoment(new Date(event.data.stopsAt))[person.language],
          )
        : STOPPED[person.language](event.data)
    const worded = { subject, body: `${body}\n\n${publicUrl}/console/leading/webhooks` }
    return staffMail({ ...worded, person, eventId: event.id, now, notBefore: outsideQuietHours(now) })
  })
  if (mails.length > 0) await store.insertMessages(ctx.db, mails)
}

const FAILING: Record<Language, (name: string, stopsAt: string) => Worded> = {
  vi: (name, stopsAt) => ({
    subject: `Lắng Nghe: ${name} không nhận được sự kiện`,
    body: `Hơn một ngày nay ${name} không nhận được sự kiện nào. Nếu đến ${stopsAt} vẫn vậy, hệ thống sẽ ngừng gửi. Xin báo người phụ trách phần mềm nhận; nhật ký gửi cho biết bên đó trả lời gì.`,
  }),
  en: (name, stopsAt) => ({
    subject: `Lắng Nghe: ${name} takes no events`,
    body: `${name} has taken no event for more than a day. If it is still so at ${stopsAt}, nothing is sent there any more. Please tell whoever runs the receiver; the log says what it answers.`,
  }),
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
