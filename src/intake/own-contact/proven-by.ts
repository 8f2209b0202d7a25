import type { Ctx } from '../../context/context.ts'
import { codeFits } from '../../tickets/duplicates/confirmation-code.ts'
import { findForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { refuseCode } from '../following/refuse-code.ts'
import { type Asked, countOwnTry } from './store.ts'

type Proof = { code: string; purpose: 'own' | 'change' }

/** What was sent this code. Wrong, too late and tried too often are one answer. */
export const provenBy = async (ctx: Ctx, key: TrackingKey, { code, purpose }: Proof): Promise<Asked> => {
  const { id: ticketId } = await findForResident(ctx, key)
  // Outside any transaction: a try that is refused counts too.
  const asked = await countOwnTry(ctx.db, { ticketId, purpose, now: ctx.now })
  const proven = asked.find(({ key, channel }) => codeFits(ctx.secret, { key, channel }, code))
  if (!proven) throw await refuseCode(ctx, asked)
  return proven
}
