import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { chainOf } from './chain.ts'
import { inWords, mustEndAhead } from './declare.ts'
import { lockOwn } from './own.ts'
import { mustBePublic } from './public-text.ts'
import { type Incident, saveKnown } from './store.ts'

export type Update = { known: string; expectedEnd: Date | null }

/** Says what is known now, to everybody who joined and to the public. */
export const updateIncident = (ctx: Ctx, id: number, { known, expectedEnd }: Update): Promise<Incident> =>
  inTransaction(ctx, async (ctx) => {
    const incident = await lockOwn(ctx, id)
    mustBePublic('known', known)
    mustEndAhead(ctx, expectedEnd)
    // Sent again where the network swallowed the answer: nobody is told the same twice.
    if (isSaid(incident, { known, expectedEnd })) return incident
    const updated = await saveKnown(ctx.db, id, { known, expectedEnd, knownAt: ctx.now })
    const said = { incidentId: id, known, expectedEnd: inWords(expectedEnd) }
    await recordHouse(ctx, { type: 'incident.updated', ...said }, chainOf(incident))
    return updated
  })

const isSaid = (said: Update, { known, expectedEnd }: Update): boolean =>
  said.known === known && said.expectedEnd?.getTime() === expectedEnd?.getTime()
