import type { SlipSheet } from '../../web/paper/slip.ts'
import { mustManage } from '../access/management.ts'
import { actorName, sealedLanes } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import { Refused } from '../platform/errors.ts'
import { sayMoment } from '../platform/time-words.ts'
import { dateOf } from '../platform/vietnam-time.ts'
import { channels } from '../tickets/channels.ts'
import { trackingSecret, trackUrlOf } from '../tickets/secret.ts'
import { findSlip } from './store.ts'

/** So long they stand there. */
const secretFor = 15 * 60_000

/**
 * The slip that a resident takes home from the counter, printable on that day by who received them. The secret that is theirs is
 * on it while they stand there; whoever came in their place, and a slip that is printed again later, is without.
 */
export const readSlip = async (ctx: Ctx, id: number): Promise<SlipSheet> => {
  mustManage(ctx.actor, 'receive-reports')
  const slip = await findSlip(ctx.db, { id, typedInBy: actorName(ctx.actor) })
  if (!slip || channels[slip.channel].hasLink !== 'resident') throw noSuchSlip()
  if (dateOf(slip.reportedAt) !== dateOf(ctx.now)) throw tooLate()
  const { reference, language, helper, secretVersion } = slip
  const stillHere = ctx.now.getTime() - slip.reportedAt.getTime() <= secretFor
  const secret = stillHere && !helper ? trackingSecret(ctx.secret, reference, secretVersion) : null
  return {
    language,
    reference,
    secret,
    helper,
    agreed: slip.agreed,
    receivedBy: slip.receivedBy,
    received: sayMoment(slip.receivedAt)[language],
    department: sealedLanes.includes(slip.lane) ? null : slip.departmentName,
    due: sayMoment(slip.dueAt)[language],
    trackAt: `${ctx.publicUrl}/track`,
    trackUrl: secret && trackUrlOf(ctx.publicUrl, reference, secret),
  }
}

const noSuchSlip = () =>
  new Refused('missing', {
    vi: 'Không có giấy biên nhận nào do anh/chị tiếp nhận tại quầy với mã này.',
    en: 'You received no such report at the counter.',
  })

const tooLate = () =>
  new Refused('conflict', {
    vi: 'Giấy biên nhận chỉ in được trong ngày tiếp nhận. Người dân tra cứu bằng mã đã nhận.',
    en: 'The slip can be printed on the day of receiving. The resident uses the code they were given.',
  })
