import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { mustBeFilled } from '../resolution.ts'
import { chainOf } from './chain.ts'
import { lockOwn } from './own.ts'
import { mustBePublic } from './public-text.ts'
import { type Incident, saveClosing } from './store.ts'

/** It is over: every report that joined and is still open is answered with this. */
export const closeIncident = (ctx: Ctx, id: number, { answer }: { answer: string }): Promise<Incident> =>
  inTransaction(ctx, async (ctx) => {
    const incident = await lockOwn(ctx, id)
    mustBePublic('answer', answer)
    mustBeFilled('answer', answer)
    const closed = await saveClosing(ctx.db, id, { answer, closedAt: ctx.now })
    await recordHouse(ctx, { type: 'incident.closed', incidentId: id, answer }, chainOf(incident))
    return closed
  })
