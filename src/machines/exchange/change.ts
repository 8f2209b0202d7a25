import { type Ctx, inTransaction } from '../../context/context.ts'
import type { PartnerStands } from '../../events/machine-event.ts'
import { recordHouse } from '../../events/record.ts'
import { sealKey } from './key.ts'
import { aboutPartner, mustBeOfKnownPlace, partnerOf, standingPartner, standsOf } from './partner.ts'
import { shortestShared, tooShortKey } from './refusals.ts'
import { type PartnerSeen, savePartner } from './store.ts'

export type PartnerChange = Partial<Omit<PartnerStands, 'departmentId' | 'state'>> & {
  state?: 'on' | 'paused'
  key?: string
}

/** Where it is and what opens it from now on; it is tried again at once. */
export const changePartner = (
  ctx: Ctx,
  id: string,
  { key, ...change }: PartnerChange,
): Promise<PartnerSeen> =>
  inTransaction(ctx, async (ctx) => {
    const partner = await standingPartner(ctx, id)
    const changed: PartnerSeen = { ...partner, ...change }
    mustBeOfKnownPlace(ctx, changed)
    if (key !== undefined && partner.kind === 'file' && key.length < shortestShared) throw tooShortKey()
    const sealed = key === undefined ? null : await sealKey(ctx.secret, key)
    await savePartner(ctx.db, { ...changed, key: sealed })
    const [was, became] = [standsOf(partner), standsOf(changed)]
    const about = aboutPartner(partner)
    await recordHouse(
      ctx,
      { type: 'partner.changed', partnerId: id, was, became, key: sealed !== null },
      about,
    )
    return partnerOf(ctx, id)
  })
