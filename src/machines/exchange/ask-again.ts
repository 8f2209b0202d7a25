import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { askLinkAgain } from './links-store.ts'
import { aboutPartner, standingPartner } from './partner.ts'
import { noSuchDifference } from './refusals.ts'
import { saveRested } from './store.ts'

/** Sends again at the next turn what is not there, and looks again at what is: what somebody mended is not waited for. */
export const askAgain = (ctx: Ctx, id: string, linkId: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const partner = await standingPartner(ctx, id)
    const { departmentId } = partner
    if (!(await askLinkAgain(ctx.db, { linkId, partnerId: id, departmentId, now: ctx.now })))
      throw noSuchDifference()
    await saveRested(ctx.db, id)
    await recordHouse(ctx, { type: 'partner.asked-again', partnerId: id, linkId }, aboutPartner(partner))
  })
