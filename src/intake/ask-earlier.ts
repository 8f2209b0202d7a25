import { type Ctx, inTransaction } from '../context/context.ts'
import { type Fitting, findIncident, fittingBefore } from '../tickets/incidents/store.ts'
import { askWhetherKnown, conversationWith } from './ask-known.ts'

/** Those whose reports came before an incident was declared are asked about it, too, each once. */
export const askEarlier = async (ctx: Ctx, incidentId: number): Promise<void> => {
  const incident = await findIncident(ctx.db, incidentId)
  if (!incident || incident.closedAt) return
  let after = 0
  let some: Fitting[]
  do {
    some = await fittingBefore(ctx.db, incident, after)
    for (const one of some)
      await inTransaction(ctx, (ctx) => askWhetherKnown(ctx, one.id, conversationWith(one)))
    after = some.at(-1)?.id ?? after
  } while (some.length > 0)
}
