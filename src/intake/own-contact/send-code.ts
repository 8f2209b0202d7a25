import type { FollowRequestRow } from '../../../db/schema/intake.ts'
import type { Ctx } from '../../context/context.ts'
import { queueConfirmation } from '../../notifications/confirmation.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { Refused } from '../../platform/errors.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { newKey } from '../../tickets/duplicates/confirmation-code.ts'
import { insertRequest, lockContact } from '../following/store.ts'

const lifeMinutes = 30

type Asking = Pick<FollowRequestRow, 'ticketId' | 'channel' | 'address' | 'language'> & {
  purpose: 'own' | 'change'
}

/** Sends a number or mailbox the code by which whoever reported shows that it is theirs. */
export const sendCode = async (ctx: Ctx, asking: Asking): Promise<void> => {
  await lockContact(ctx.db, asking.address)
  const expiresAt = new Date(outsideQuietHours(ctx.now).getTime() + lifeMinutes * minuteMs)
  const request = { ...asking, key: newKey(), createdAt: ctx.now, expiresAt }
  if (!(await insertRequest(ctx.db, request))) throw tooOften()
  await queueConfirmation(ctx, { ...request, minutes: lifeMinutes })
}

const tooOften = () =>
  new Refused('busy', {
    vi: 'Chưa gửi được mã: số hoặc email này đã nhận mã, hoặc bị nhập sai mã, nhiều lần, hoặc đã xin dừng tin. Xin thử lại sau một giờ; hôm nay đã thử nhiều thì xin đợi đến ngày mai, hoặc gọi đường dây nóng để được giúp.',
    en: 'No code was sent: this number or e-mail got several, codes were guessed at, or it wants no messages. Please try again in an hour; after many tries today, tomorrow. The hotline helps, too.',
  })
