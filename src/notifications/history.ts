import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { EventFields, RecordedEvent } from '../events/event.ts'
import { sayFault } from '../events/history/fault-words.ts'
import { administrators } from './gateways/watch-store.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to each administrator, by night too: somebody has rewritten what happened. */
export const tellOfBrokenHistory = async (
  ctx: Ctx,
  { id, data }: RecordedEvent<'history.broken'>,
): Promise<void> => {
  const { now } = ctx
  const mails = (await administrators(ctx.db)).map((person) =>
    staffMail({ ...BROKEN[person.language](data), person, eventId: id, now, notBefore: now }),
  )
  if (mails.length > 0) await store.insertMessages(ctx.db, mails)
}

/** The root of the day to whoever keeps it outside, where an address is set. */
export const mailRoot = async (ctx: Ctx, { id, data }: RecordedEvent<'history.sealed'>): Promise<void> => {
  const { now, rootsTo } = ctx
  if (!rootsTo) return
  const person = { email: rootsTo, language: 'vi' } as const
  const subject = `Lắng Nghe: mã niêm phong lịch sử ngày ${data.day.split('-').reverse().join('/')}`
  const body = `Xin giữ thư này: dòng dưới đây chứng minh lịch sử xử lý của ngày này không bị sửa. Không cần trả lời. / Please keep this mail: the line below proves that the history of this day was not rewritten.

${JSON.stringify(data)}`
  const mail = staffMail({ subject, body, person, eventId: id, now, notBefore: now })
  await store.insertMessages(ctx.db, [mail])
}

const BROKEN: Record<Language, (broken: EventFields['history.broken']) => Worded> = {
  vi: ({ count, first }) => ({
    subject: `Lắng Nghe: lịch sử xử lý có ${count} chỗ không khớp`,
    body: `Đêm nay hệ thống kiểm tra lịch sử và thấy ${count} chỗ không khớp với mã đã ghi. Có thể ai đó đã sửa thẳng vào cơ sở dữ liệu. Những chỗ đầu tiên:

${first.map((fault) => `- ${sayFault(fault).vi}`).join('\n')}

Xin giữ nguyên cơ sở dữ liệu và các bản sao lưu, xem ai đã vào máy chủ, và chạy "npm run verify" để có danh sách đầy đủ.`,
  }),
  en: ({ count, first }) => ({
    subject: `Lắng Nghe: the history does not hold in ${count} places`,
    body: `Tonight's check of the history found ${count} places that do not fit what was written down. Somebody may have changed the database itself. The first of them:

${first.map((fault) => `- ${sayFault(fault).en}`).join('\n')}

Please leave the database and its backups as they are, find out who was on the server, and run "npm run verify" for the whole list.`,
  }),
}
