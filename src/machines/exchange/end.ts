import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { endClient } from '../keys/end.ts'
import { lockClient } from '../keys/store.ts'
import { aboutPartner, standingPartner } from './partner.ts'
import { saveEnded } from './store.ts'

/** Nothing goes there and nothing is taken from there any more; what it had in hand goes to whoever is on duty. */
export const endPartner = (ctx: Ctx, id: string, why: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const partner = await standingPartner(ctx, id)
    await saveEnded(ctx.db, id)
    if (await lockClient(ctx.db, partner.staffId)) await endClient(ctx, partner.staffId, why)
    await recordHouse(ctx, { type: 'partner.ended', partnerId: id, why }, aboutPartner(partner))
  })
