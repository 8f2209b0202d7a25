import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { factsOfInvited } from './facts-store.ts'
import { linkMark, ofPassword } from './private-link.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** The mail with the link by which somebody chooses a password; the link is made as it leaves. */
export const tellOfPasswordLink = async (
  ctx: Ctx,
  { id, data }: RecordedEvent<'staff.link-sent'>,
): Promise<void> => {
  const person = await factsOfInvited(ctx.db, data.staffId, ctx.now)
  if (!person) return
  const { now } = ctx
  const worded = WORDS[person.language](person.name, sayShortMoment(new Date(data.until))[person.language])
  const opens = `${ofPassword}${data.linkId}`
  await store.insertMessages(ctx.db, [
    staffMail({ ...worded, opens, person, eventId: id, now, notBefore: now }),
  ])
}

const WORDS: Record<Language, (name: string, until: string) => Worded> = {
  vi: (name, until) => ({
    subject: 'Đặt mật khẩu vào hệ thống Lắng Nghe',
    body: `Kính gửi ${name},

Xin mở đường dẫn sau để đặt mật khẩu của anh/chị. Đường dẫn chỉ dùng được một lần, đến ${until}; đường dẫn gửi trước đó không còn dùng được.

${linkMark}

Nếu anh/chị không chờ thư này, xin báo cho người quản trị và đừng mở đường dẫn.`,
  }),
  en: (name, until) => ({
    subject: 'Choose your password for Lắng Nghe',
    body: `Dear ${name},

Please open this link to choose your password. It works once, until ${until}; links sent before it work no more.

${linkMark}

If you did not expect this mail, tell your administrator and leave the link alone.`,
  }),
}
