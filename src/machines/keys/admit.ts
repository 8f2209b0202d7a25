import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { ClientMay } from '../../events/house-event.ts'
import { recordHouse } from '../../events/record.ts'
import { aboutClient, mayOf, mustSitAt } from './client.ts'
import { type HandedOut, handOut } from './hand-out.ts'
import { insertClient } from './store.ts'

export type Admission = ClientMay & { purpose: string; contact: string; days: number }

/**
 * Lets a program in: what it may do, where it sits, how far it sees and how often it may ask, with a first key that holds so many
 * days and is shown this once. Refused: a department that the actor keeps no accounts of, and a reach beyond its seat.
 */
export const admitClient = (ctx: Ctx, admission: Admission): Promise<HandedOut & { id: string }> =>
  inTransaction(ctx, async (ctx) => {
    const { actor, now, db } = ctx
    mustManage(actor, 'manage-staff', 'province')
    await mustSitAt(ctx, admission)
    const id = crypto.randomUUID()
    const madeBy = actor.kind === 'staff' ? actor.id : null
    await insertClient(db, { ...admission, id, madeBy, madeAt: now })
    const about = aboutClient({ id, departmentId: admission.departmentId })
    await recordHouse(ctx, { type: 'client.admitted', clientId: id, ...mayOf(admission) }, about)
    return { id, ...(await handOut(ctx, { id, ...admission }, { days: admission.days, others: null })) }
  })
