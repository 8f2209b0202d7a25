import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { EventFields, RecordedEvent } from '../events/event.ts'
import { sayMoment } from '../platform/time-words.ts'
import { administrators } from './gateways/watch-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to each administrator: what happens now would be lost with this machine. */
export const tellOfBackups = async (
  ctx: Ctx,
  { id, data }: RecordedEvent<'backup.missing'>,
): Promise<void> => {
  const { now } = ctx
  const notBefore = outsideQuietHours(now)
  const mails = (await administrators(ctx.db)).map((person) =>
    staffMail({ ...MISSING[person.language](data), person, eventId: id, now, notBefore }),
  )
  if (mails.length > 0) await store.insertMessages(ctx.db, mails)
}

const MISSING: Record<Language, (missing: EventFields['backup.missing']) => Worded> = {
  vi: ({ newest, why }) => ({
    subject: 'Lắng Nghe: chưa có bản sao lưu mới',
    body: `${newest ? `Bản sao lưu gần nhất được làm lúc ${sayMoment(new Date(newest)).vi}.` : 'Chưa có bản sao lưu nào.'} ${why ? `Lần thử gần nhất không thành: ${why}.` : 'Từ đó không có bản nào xong.'} Nếu máy chủ hỏng lúc này, những gì xảy ra từ khi đó có thể mất. Xin kiểm tra thư mục BACKUP_DIR (còn chỗ trống không, ổ đĩa có đang nối không), rồi chạy "npm run backup" và "npm run doctor".`,
  }),
  en: ({ newest, why }) => ({
    subject: 'Lắng Nghe: there is no recent backup',
    body: `${newest ? `The last backup was made at ${sayMoment(new Date(newest)).en}.` : 'There is no backup yet.'} ${why ? `The last try failed: ${why}.` : 'None was finished since.'} If the server broke now, what happened since could be lost. Please look at the folder BACKUP_DIR (whether there is space, whether its disk is mounted), then run "npm run backup" and "npm run doctor".`,
  }),
}
