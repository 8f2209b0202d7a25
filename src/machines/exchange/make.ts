import type { PartnerKind } from '../../../db/sending-words.ts'
import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { PartnerStands } from '../../events/machine-event.ts'
import { recordHouse } from '../../events/record.ts'
import { mustSitAt } from '../keys/client.ts'
import { insertClient } from '../keys/store.ts'
import { sealKey } from './key.ts'
import { aboutPartner, mustBeOfKnownPlace, partnerOf, standsOf } from './partner.ts'
import { standsInAlready } from './refusals.ts'
import { insertPartner, type PartnerSeen } from './store.ts'

export type PartnerMade = Omit<PartnerStands, 'state'> & { key: string; kind: PartnerKind }

/**
 * From now on what lies with a department goes to a neighbouring system. It acts here as a program of that department that nobody
 * holds a key of, so that what it did is told as its own. Refused: a department that stands in for another.
 */
export const makePartner = (ctx: Ctx, { key, ...made }: PartnerMade): Promise<PartnerSeen> =>
  inTransaction(ctx, async (ctx) => {
    const { actor, now, db } = ctx
    mustManage(actor, 'manage-staff', 'province')
    await mustSitAt(ctx, { departmentId: made.departmentId, reach: 'department' })
    mustBeOfKnownPlace(ctx, made)
    const [id, staffId] = [crypto.randomUUID(), crypto.randomUUID()]
    const madeBy = actor.kind === 'staff' ? actor.id : null
    const { name, departmentId, url } = made
    await insertClient(db, {
      id: staffId,
      name,
      departmentId,
      purpose: 'Hệ thống bạn: nhận phiếu chuyển đến đơn vị này và gửi lại kết quả',
      contact: url || 'Trao đổi bằng tệp',
      scopes: ['act'],
      reach: 'department',
      perMinute: 1,
      madeBy,
      madeAt: now,
    })
    const sealed = await sealKey(ctx.secret, key)
    if (!(await insertPartner(db, { ...made, id, staffId, key: sealed, madeBy, madeAt: now })))
      throw standsInAlready()
    const stands = standsOf({ ...made, state: 'on' })
    await recordHouse(
      ctx,
      { type: 'partner.made', partnerId: id, ...stands },
      aboutPartner({ id, departmentId }),
    )
    return partnerOf(ctx, id)
  })
