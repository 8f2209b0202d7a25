import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { Refused } from '../../platform/errors.ts'
import type { SignIn } from '../sign-in.ts'
import { type PasswordLink, passwordLink, tellOfLink } from './link.ts'
import { mustReach, noRoles, noSuchDepartment } from './reach.ts'
import { emailIsTaken, insertAccount, keepsAccountsAt, type NewAccount, unenteredAccount } from './store.ts'

export type Invitation = Omit<NewAccount, 'id' | 'now'>
export type Invited = { id: string } & PasswordLink

/**
 * Makes an account for a person and the one-time link by which they choose their password. Who lost the link before using it
 * gets another; the one before opens nothing any more.
 */
export const inviteStaff = async (
  ctx: Ctx,
  signIn: SignIn,
  { name, email: typed, departmentId, roles }: Invitation,
): Promise<Invited> => {
  if (roles.length === 0) throw noRoles()
  mustReach(ctx.actor, roles)
  // Signing in looks for it in this spelling.
  const email = mailboxOf(typed)
  const id = await inTransaction(ctx, async (ctx) => {
    if (!(await keepsAccountsAt(ctx.db, ctx.actor, departmentId))) throw noSuchDepartment()
    const waiting = await unenteredAccount(ctx.db, { email, roles })
    const id = waiting ?? crypto.randomUUID()
    if (!waiting) {
      if (await emailIsTaken(ctx.db, email)) throw taken(email)
      await insertAccount(ctx.db, { id, name, email, departmentId, roles, now: ctx.now })
    }
    await recordHouse(
      ctx,
      { type: 'staff.changed', staffId: id, changes: { invited: true, departmentId, roles } },
      { subject: `staff:${id}`, rooms: [`department:${departmentId}`] },
    )
    return id
  })
  return { id, ...(await passwordLink(ctx, signIn, id)) }
}

/** The same, and the link goes to them by mail alone. */
export const inviteByMail = async (ctx: Ctx, signIn: SignIn, invitation: Invitation) => {
  const { id, linkId, until } = await inviteStaff(ctx, signIn, invitation)
  await tellOfLink(ctx, { id, departmentId: invitation.departmentId, linkId, until })
  return { id, until }
}

const taken = (email: string) =>
  new Refused('conflict', {
    vi: `Đã có tài khoản dùng email ${email}. Nếu người đó không còn vào được, xin gửi đường dẫn đặt lại mật khẩu, hoặc dùng một email khác.`,
    en: `There is an account with the e-mail ${email} already. If its owner cannot get in any more, please send a link to choose another password, or use another e-mail.`,
  })
