import { mustManage } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import { insertRead } from '../../access/store.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import * as store from './missed-store.ts'
import { noteCall } from './note.ts'
import { tellOfCallBack } from './tell.ts'

/** Somebody whose call was missed where the phone system tells nothing: they are called back like the others. */
export const addByHand = (ctx: Ctx, phone: string): Promise<void> => {
  mustManage(ctx.actor, 'log-calls')
  const { provinceCode } = staffOf(ctx.actor)
  const callId = `by-hand:${crypto.randomUUID()}`
  return noteCall(ctx, { callId, phone, provinceCode, operatorId: null, kind: 'missed', at: ctx.now })
}

/**
 * Takes it upon oneself to call them back now: whoever claims it is shown the number, which is recorded, and nobody else is
 * before they let it go. Refused: what a colleague has claimed, and what is over.
 */
export const claimCallBack = (ctx: Ctx, id: number): Promise<{ phone: string }> =>
  inTransaction(ctx, async (ctx) => {
    const { db, now } = ctx
    const callBack = await lock(ctx, id)
    const phone = await store.numberToCall(db, id)
    if (phone === null) throw noNumber()
    const { id: staffId } = staffOf(ctx.actor)
    if (callBack.claimedBy === staffId) return { phone }
    await store.saveClaim(db, { id, by: staffId, now })
    const read = { staffId, ticketId: null, at: now, what: 'caller', reason: 'handle' } as const
    await insertRead(db, { ...read, fields: ['phone'] })
    await tellOfCallBack(ctx, callBack, 'claimed')
    return { phone }
  })

export const releaseCallBack = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const callBack = await lock(ctx, id)
    await store.saveClaim(ctx.db, { id, by: null, now: ctx.now })
    await tellOfCallBack(ctx, callBack, 'released')
  })

export type CalledBack = 'reached' | 'not-reached' | 'given-up'

/** What came of calling them; whoever was not reached waits on, behind the others. */
export const settleCallBack = (ctx: Ctx, id: number, outcome: CalledBack): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const callBack = await lock(ctx, id)
    const of = { id, now: ctx.now }
    if (outcome === 'not-reached') await store.saveTry(ctx.db, of)
    else await store.saveEnd(ctx.db, { ...of, outcome, by: staffOf(ctx.actor).id })
    await tellOfCallBack(ctx, callBack, outcome)
  })

/** Open, of the actor's province, and in no colleague's hands. */
const lock = async ({ db, actor, now }: Ctx, id: number): Promise<store.LockedCallBack> => {
  mustManage(actor, 'log-calls')
  const staff = staffOf(actor)
  const callBack = await store.lockCallBack(db, staff, { id, now })
  if (!callBack) throw nothingThere()
  if (callBack.endedAt) throw isOver()
  if (callBack.claimedBy && callBack.claimedBy !== staff.id) throw isClaimed(callBack.claimer!)
  return callBack
}

const nothingThere = () =>
  new Refused('missing', { vi: 'Không có cuộc gọi nhỡ này.', en: 'There is no such missed call.' })
const isOver = () =>
  new Refused('conflict', {
    vi: 'Người này đã được gọi lại rồi.',
    en: 'This person has been called back already.',
  })
const isClaimed = (name: string) =>
  new Refused('conflict', {
    vi: `${name} đang gọi lại người này.`,
    en: `${name} is calling this person back.`,
  })
const noNumber = () =>
  new Refused('conflict', {
    vi: 'Số của người gọi không còn được lưu.',
    en: 'The caller’s number is kept no longer.',
  })
