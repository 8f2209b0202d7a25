import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { factsOfStaff } from './facts-store.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to whose account somebody tries passwords, by night too: they alone know whether it was they. */
export const tellOfGuesses = async (
  ctx: Ctx,
  { id, at, data }: RecordedEvent<'staff.password-guessed'>,
): Promise<void> => {
  const person = await factsOfStaff(ctx.db, data.staffId, ctx.now)
  if (!person) return
  const { now } = ctx
  const worded = WORDS[person.language](data.failures, sayShortMoment(at)[person.language])
  await store.insertMessages(ctx.db, [staffMail({ ...worded, person, eventId: id, now, notBefore: now })])
}

const WORDS: Record<Language, (failures: number, when: string) => Worded> = {
  vi: (failures, when) => ({
    subject: 'Có người thử đoán mật khẩu của anh/chị',
    body: `Đến ${when}, tài khoản của anh/chị đã bị nhập sai mật khẩu ${failures} lần liền từ nơi lạ. Chưa ai vào được, và mỗi lần sai tiếp theo phải chờ lâu hơn.

Nếu chính anh/chị quên mật khẩu, xin nhờ người quản trị gửi đường dẫn đặt lại. Nếu không phải anh/chị, anh/chị không cần làm gì; xin đừng đưa mật khẩu cho ai, kể cả người xưng là quản trị.`,
  }),
  en: (failures, when) => ({
    subject: 'Somebody is guessing your password',
    body: `Until ${when} a wrong password was given for your account ${failures} times in a row from somewhere unknown. Nobody got in, and each further try has to wait longer.

If it was you who forgot it, ask your administrator for a link to choose a new one. If it was not, there is nothing you need to do; give your password to nobody, whoever they say they are.`,
  }),
}
