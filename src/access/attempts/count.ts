import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { countedUnder, type Trying, toldAt } from './attempts.ts'
import * as store from './store.ts'

/**
 * Lets one password be tried, and counts it as wrong until it is forgiven. Refused while the account or the source has to
 * wait; the person hears of it when strangers go on.
 */
export const countAttempt = (ctx: Ctx, trying: Trying): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { source, account } = countedUnder(trying)
    const counted = await store.addAttempt(ctx.db, { counted: [source, account], now: ctx.now })
    if (counted.length < 2) throw wait(ctx, await store.freeAt(ctx.db, [source.key, account.key]))
    const failures = counted.find(({ key }) => key === account.key)!.failures
    if (failures !== toldAt || trying.browser) return
    const person = await store.staffAt(ctx.db, trying.mailbox)
    if (!person) return
    await recordHouse(
      ctx,
      { type: 'staff.password-guessed', staffId: person.id, failures },
      { subject: `staff:${person.id}`, rooms: [`staff:${person.id}`] },
    )
  })

/** Everything that was asked for was right: what was tried before it is forgotten. */
export const forgiveAttempt = ({ db }: Ctx, trying: Trying): Promise<unknown> => {
  const { source, account } = countedUnder(trying)
  return store.forgiveAttempt(db, { account: account.key, source: source.key })
}

/**
 * Half of what is asked for was right, or nobody could judge it: this attempt is given back, and those before it count on. Else
 * knowing the password would begin codes anew, and what is no sign-in at all would begin everything anew.
 */
export const takeBackAttempt = ({ db }: Ctx, trying: Trying): Promise<unknown> => {
  const { source, account } = countedUnder(trying)
  return store.takeBackAttempt(db, [source.key, account.key])
}

/** What was tried a day ago counts for nothing. */
export const sweepAttempts = async ({ db, now }: Ctx): Promise<void> => {
  await store.deleteOldAttempts(db, new Date(now.getTime() - dayMs))
}

const wait = ({ now }: Ctx, until: Date | null): Refused => {
  const seconds = Math.max(1, Math.ceil(((until?.getTime() ?? 0) - now.getTime()) / 1000))
  const minutes = Math.ceil(seconds / 60)
  return new Refused(
    'busy',
    {
      vi: `Mật khẩu hoặc mã vừa bị nhập sai nhiều lần. Xin thử lại sau ${minutes} phút; nếu anh/chị quên mật khẩu, xin nhờ người quản trị gửi đường dẫn đặt lại.`,
      en: `A wrong password or code was given many times. Please try again in ${minutes} min; if you forgot yours, ask your administrator for a link to choose a new one.`,
    },
    { retryAfterSeconds: seconds },
  )
}
