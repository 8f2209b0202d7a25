import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { hexOf } from '../../platform/digest.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { Refused } from '../../platform/errors.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { mustManage } from '../management.ts'
import type { SignIn } from '../sign-in.ts'
import { emailIsTaken, forgetLinks, insertAccount, type NewAccount, unenteredAccount } from './store.ts'

export type Invitation = Omit<NewAccount, 'id' | 'now'>
/** Where a person chooses the first password; it works once, for three days. */
export type Invited = { id: string; link: string; until: Date }

const linkLife = 3 * dayMs

/**
 * Makes an account for a person and the one-time link by which they choose their password. Who lost the link before using it
 * gets another; the one before opens nothing any more.
 */
export const inviteStaff = async (
  ctx: Ctx,
  signIn: SignIn,
  { name, email: typed, departmentId, roles }: Invitation,
): Promise<Invited> => {
  // A province's administrator must not make accounts, or administrators, beyond the province.
  mustManage(ctx.actor, 'manage-staff', 'country')
  // Signing in looks for it in this spelling.
  const email = mailboxOf(typed)
  const id = await inTransaction(ctx, async (ctx) => {
    const waiting = await unenteredAccount(ctx.db, { email, roles })
    const id = waiting ?? crypto.randomUUID()
    if (waiting) await forgetLinks(ctx.db, waiting)
    else if (await emailIsTaken(ctx.db, email)) throw taken(email)
    else await insertAccount(ctx.db, { id, name, email, departmentId, roles, now: ctx.now })
    await recordHouse(
      ctx,
      { type: 'staff.changed', staffId: id, changes: { invited: true, departmentId, roles } },
      { subject: `staff:${id}`, rooms: [`department:${departmentId}`] },
    )
    return id
  })
  return { id, ...(await passwordLink(ctx, signIn, id)) }
}

/** The link holds its key behind the #, which no server and no log ever sees. */
export const passwordLink = async (
  { now, publicUrl }: Pick<Ctx, 'now' | 'publicUrl'>,
  signIn: SignIn,
  userId: string,
): Promise<Omit<Invited, 'id'>> => {
  const { internalAdapter } = await signIn.$context
  const key = hexOf(crypto.getRandomValues(new Uint8Array(24)))
  const until = new Date(now.getTime() + linkLife)
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${key}`,
    value: userId,
    expiresAt: until,
  })
  return { link: `${publicUrl}/console/password#${key}`, until }
}

const taken = (email: string) =>
  new Refused('conflict', {
    vi: `Đã có tài khoản dùng email ${email}. Nếu người đó không còn vào được, xin lập người quản trị khác với một email khác.`,
    en: `There is an account with the e-mail ${email} already. If its owner cannot get in any more, please make another administrator with another e-mail.`,
  })
