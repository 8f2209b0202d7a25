import type { Ctx } from '../context/context.ts'
import { Refused } from '../platform/errors.ts'
import { type Actor, asOneself } from './permissions.ts'
import type { Standing } from './standing-store.ts'
import { lockStanding } from './standing-store.ts'

/**
 * Two who act on each other's accounts come one after the other: the second is refused, so that they never shut each other
 * out and leave nobody in charge. The accounts of both stay as they are until the transaction ends.
 */
export const holdAccounts = async ({ db, actor }: Ctx, id: string): Promise<void> => {
  const ids = actor.kind === 'staff' ? [actor.id, id] : [id]
  mustStillStand(actor, await lockStanding(db, ids))
}

/** Refused: an actor whose account was shut, or who lost a role, since they were let in. */
export const mustStillStand = (actor: Actor, standing: readonly Standing[]): void => {
  if (actor.kind !== 'staff') return
  const now = standing.find(({ id }) => id === actor.id)
  const lost = asOneself(actor).roles.some((role) => !now?.roles.includes(role))
  if (now?.active && !lost) return
  throw new Refused('forbidden', {
    vi: 'Tài khoản hoặc vai trò của anh/chị vừa được người khác thay đổi. Chưa làm gì cả; xin tải lại trang.',
    en: 'Somebody has just changed your account or your roles. Nothing was done; please load the page again.',
  })
}
