import type { Ctx } from '../../context/context.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { forgetRequests, forgetRequestsBefore } from './store.ts'

/** A number that wants no more messages takes back what it asked to follow and has not confirmed. */
export const forgetFollowing = async ({ db }: Ctx, phone: string): Promise<void> => {
  await forgetRequests(db, phone)
}

/** What was not confirmed in time is of no more use, and a contact nobody needs is not kept. */
export const sweepFollowRequests = async ({ db, now }: Ctx): Promise<void> => {
  await forgetRequestsBefore(db, new Date(now.getTime() - dayMs))
}
