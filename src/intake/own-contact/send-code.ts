import type { FollowRequestRow } from '../../../db/schema/intake.ts'
import type { Ctx } from '../../context/context.ts'
import { queueConfirmation } from '../../notifications/confirmation.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { Refused } from '../../platform/errors.ts'
import { hourMs, minuteMs } from '../../platform/vietnam-time.ts'
import { newKey } from '../../tickets/duplicates/confirmation-code.ts'
import { insertRequest, lockContact } from '../following/store.ts'

const lifeMinutes = 30
/** Two new addresses are asked at once; a number or mailbox is asked as seldom as one that is to follow. */
const anHour = { own: { perContact: 3, perTicket: 3 }, change: { perContact: 3, perTicket: 6 } }

type Asking = Pick<FollowRequestRow, 'ticketId' | 'channel' | 'address' | 'language'> & {
  purpose: keyof typeof anHour
}

/** Sends a number or mailbox the code by which whoever reported shows that it is theirs. */
export const sendCode = async (ctx: Ctx, asking: Asking): Promise<void> => {
  await lockContact(ctx.db, asking.address)
  const expiresAt = new Date(outsideQuietHours(ctx.now).getTime() + lifeMinutes * minuteMs)
  const since = new Date(ctx.now.getTime() - hourMs)
  const request = { ...asking, key: newKey(), createdAt: ctx.now, expiresAt }
  const limits = { since, ...anHour[asking.purpose] }
  if (!(await insertRequest(ctx.db, request, limits))) throw tooOften()
  await queueConfirmation(ctx, { ...request, minutes: lifeMinutes })
}

const tooOften = () =>
  new Refused('busy', {
    vi: 'Chưa gửi được mã: số hoặc email này đã nhận mã nhiều lần, hoặc đã xin dừng tin. Xin thử lại sau một giờ.',
    en: 'No code was sent: this number or e-mail got several, or wants no messages. Please try again in an hour.',
  })
