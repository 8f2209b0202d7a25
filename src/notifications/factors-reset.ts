import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { factsOfStaff } from './facts-store.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to whose second factor was taken away, at once: who did not ask for it has to hear of it before anybody enters. */
export const tellOfReset = async (
  ctx: Ctx,
  { id, at, data }: RecordedEvent<'staff.factors-reset'>,
): Promise<void> => {
  const person = await factsOfStaff(ctx.db, data.staffId, ctx.now)
  if (!person) return
  const { now } = ctx
  const worded = WORDS[person.language](sayShortMoment(at)[person.language])
  await store.insertMessages(ctx.db, [staffMail({ ...worded, person, eventId: id, now, notBefore: now })])
}

const WORDS: Record<Language, (when: string) => Worded> = {
  vi: (when) => ({
    subject: 'Mã xác thực của anh/chị đã được gỡ',
    body: `Lúc ${when}, người quản trị đã gỡ mã xác thực và khóa truy cập của anh/chị và đăng xuất anh/chị ở mọi nơi. Lần tới anh/chị đăng nhập bằng mật khẩu, rồi bật lại mã xác thực hoặc thêm khóa trong "Tùy chọn của tôi".

Nếu anh/chị không nhờ việc này, xin báo ngay cho người quản trị và đổi mật khẩu.`,
  }),
  en: (when) => ({
    subject: 'Your second step at sign-in has been taken away',
    body: `At ${when} an administrator took away your second step at sign-in, passkeys too, and signed you out everywhere. Next time you sign in with your password, then turn it on again under "My preferences".

If you did not ask for this, tell your administrator at once and change your password.`,
  }),
}
