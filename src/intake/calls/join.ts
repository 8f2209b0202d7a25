import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import * as backs from './missed-store.ts'
import { endWaiting } from './note.ts'
import * as store from './store.ts'
import { tellOfCallBack } from './tell.ts'

/** How a ticket was told on the phone: in a call, or when somebody was called back. */
export type Told = { callId?: string | undefined; callBackId?: number | undefined }

type Joined = Told & { ticketId: number; consent: boolean }

/** The calls that a ticket came of. Without consent it is anonymous, and its calls must not tell what it does not. */
export const joinCalls = async (ctx: Ctx, { callId, callBackId, ...joined }: Joined): Promise<void> => {
  if (callId) await joinCall(ctx, { callId, ...joined })
  if (callBackId) await joinCallBack(ctx, { callBackId, ...joined })
}

const joinCall = async (
  ctx: Ctx,
  { consent, ...joined }: { callId: string; ticketId: number; consent: boolean },
): Promise<void> => {
  const { db, actor } = ctx
  await store.linkCall(db, { ...joined, operatorId: actor.kind === 'staff' ? actor.id : null })
  const call = await store.findCall(db, joined.callId)
  if (call) await endWaiting(ctx, call)
  if (!consent) await store.forgetCaller(db, joined)
}

const joinCallBack = async (
  ctx: Ctx,
  { consent, ...joined }: { callBackId: number; ticketId: number; consent: boolean },
): Promise<void> => {
  if (!(await endCallBack(ctx, joined.callBackId))) return
  await backs.linkMissed(ctx.db, joined)
  if (!consent) await backs.forgetMissed(ctx.db, joined)
}

/**
 * They were reached. What a colleague has settled meanwhile stays as it is, and is false: the report was kept without a network,
 * perhaps.
 */
export const endCallBack = async (ctx: Ctx, id: number): Promise<boolean> => {
  const { db, actor, now } = ctx
  const staff = staffOf(actor)
  const callBack = await backs.lockCallBack(db, staff, { id, now })
  if (!callBack || callBack.endedAt) return false
  await backs.saveEnd(db, { id: callBack.id, outcome: 'reached', by: staff.id, now })
  await tellOfCallBack(ctx, callBack, 'reached')
  return true
}
