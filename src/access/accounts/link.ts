import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import type { SignIn } from '../sign-in.ts'
import { newLinkId, passwordKey, passwordUrl } from './password-url.ts'
import { accountOf } from './reach.ts'
import { type AccountSeen, forgetLinks } from './store.ts'

/** Where a person chooses a password; it works once, for three days. `id` is what the link is derived of. */
export type PasswordLink = { linkId: string; link: string; until: Date }

const linkLife = 3 * dayMs

/** Makes the one link of this person that works: those before it open nothing any more. */
export const passwordLink = async (ctx: Ctx, signIn: SignIn, userId: string): Promise<PasswordLink> => {
  const { internalAdapter } = await signIn.$context
  await forgetLinks(ctx.db, userId)
  const linkId = newLinkId(ctx.secret)
  const until = new Date(ctx.now.getTime() + linkLife)
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${passwordKey(ctx.secret, linkId)}`,
    value: userId,
    expiresAt: until,
  })
  return { linkId, link: passwordUrl(ctx, linkId), until }
}

/** Mails somebody a link to choose a password, the first or another; nobody else ever sees it. */
export const sendPasswordLink = async (ctx: Ctx, signIn: SignIn, id: string): Promise<{ until: Date }> => {
  const person = await accountOf(ctx, id, 'open')
  const { linkId, until } = await passwordLink(ctx, signIn, id)
  await tellOfLink(ctx, { ...person, linkId, until })
  return { until }
}

/** The event that the mail follows from. */
export const tellOfLink = (
  ctx: Ctx,
  { id, departmentId, linkId, until }: Pick<AccountSeen, 'id' | 'departmentId'> & Omit<PasswordLink, 'link'>,
): Promise<number> =>
  inTransaction(ctx, (ctx) =>
    recordHouse(
      ctx,
      { type: 'staff.link-sent', staffId: id, linkId, until: until.toISOString() },
      { subject: `staff:${id}`, rooms: [`department:${departmentId}`] },
    ),
  )
