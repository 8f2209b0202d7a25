import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { dangerOf } from '../../routing/danger-of.ts'
import { classify } from '../../routing/kind/classify.ts'
import { insertCaller } from '../../tickets/incidents/caller-store.ts'
import { chainOf } from '../../tickets/incidents/chain.ts'
import { isOver, noSuchIncident } from '../../tickets/incidents/refusals.ts'
import { holdIncident } from '../../tickets/incidents/store.ts'
import { endCallBack } from './join.ts'

export type ToldCaller = {
  /** Named by the desk: the same call counts once. */
  call: string
  /** What was typed so far; it is looked at, and kept nowhere. */
  said?: string | undefined
  callBackId?: number | undefined
}

/**
 * The caller was read what is known of an incident, and wanted no more: no ticket is opened. Refused: one that is over, and what
 * tells of danger or is a complaint, which somebody has to read for itself.
 */
export const tellKnown = (
  ctx: Ctx,
  incidentId: number,
  { call, said, callBackId }: ToldCaller,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'log-calls')
    const incident = await holdIncident(ctx.db, incidentId)
    if (!incident) throw noSuchIncident()
    if (incident.closedAt) throw isOver()
    if (said && needsTicket(ctx, said)) throw openOne()
    if (!(await insertCaller(ctx.db, { incidentId, call, at: ctx.now }))) return
    await recordHouse(ctx, { type: 'incident.caller-told', incidentId }, chainOf(incident))
    if (callBackId) await endCallBack(ctx, callBackId)
  })

const needsTicket = ({ knowledge: { model } }: Ctx, said: string): boolean => {
  const kind = classify(model, said)
  return kind.lane === 'complaint' || kind.lane === 'denunciation' || dangerOf(kind) !== 'none'
}

const openOne = () =>
  new Refused('conflict', {
    vi: 'Lời người gọi có thể là việc nguy hiểm, hoặc là khiếu nại, tố cáo: xin lưu thành phiếu.',
    en: 'What the caller says may be danger, a complaint or a denunciation: please save it as a ticket.',
  })
