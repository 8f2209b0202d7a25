import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { factsOfStaff } from './facts-store.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to whose passkey was added or removed, at once: whoever else did it is heard of. A new name is no news. */
export const tellOfKey = async (
  ctx: Ctx,
  { id, at, data: { staffId, key, became } }: RecordedEvent<'staff.key-changed'>,
): Promise<void> => {
  if (became === 'renamed') return
  const person = await factsOfStaff(ctx.db, staffId, ctx.now)
  if (!person) return
  const { now } = ctx
  const worded = WORDS[person.language][became](key, sayShortMoment(at)[person.language])
  await store.insertMessages(ctx.db, [staffMail({ ...worded, person, eventId: id, now, notBefore: now })])
}

type Wording = Record<'added' | 'removed', (key: string, when: string) => Worded>

const WORDS: Record<Language, Wording> = {
  vi: {
    added: (key, when) => ({
      subject: 'Tài khoản của anh/chị có thêm một khóa truy cập',
      body: `Lúc ${when}, khóa truy cập "${key}" đã được thêm vào tài khoản của anh/chị. Từ nay khóa này mở được bàn làm việc; mật khẩu không thôi thì không vào được nữa, trừ khi anh/chị dùng thêm mã xác thực.

Nếu không phải anh/chị thêm khóa này, xin báo ngay cho người quản trị.`,
    }),
    removed: (key, when) => ({
      subject: 'Một khóa truy cập của anh/chị đã được gỡ',
      body: `Lúc ${when}, khóa truy cập "${key}" đã được gỡ khỏi tài khoản của anh/chị và không mở được bàn làm việc nữa. Những nơi khác đang đăng nhập đã được đăng xuất.

Nếu không phải anh/chị gỡ khóa này, xin báo ngay cho người quản trị và đổi mật khẩu.`,
    }),
  },
  en: {
    added: (key, when) => ({
      subject: 'A passkey was added to your account',
      body: `At ${when} the passkey "${key}" was added to your account. It opens the console from now on; the password alone does so no more, unless you use codes as well.

If you did not add it, tell your administrator at once.`,
    }),
    removed: (key, when) => ({
      subject: 'A passkey of yours was removed',
      body: `At ${when} the passkey "${key}" was removed from your account and opens nothing any more. Wherever else you were signed in, you are signed out.

If you did not remove it, tell your administrator at once and change your password.`,
    }),
  },
}
