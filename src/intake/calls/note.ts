import { type Ctx, inTransaction } from '../../context/context.ts'
import { becameOf, type CallBecame } from './became.ts'
import * as backs from './missed-store.ts'
import * as store from './store.ts'
import { tellOfCall, tellOfCallBack } from './tell.ts'

/** Notes what the phone system says of a call; the same event twice, or the end before the answer, changes nothing. */
export const noteCall = (ctx: Ctx, told: store.CallTold): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await store.lockCall(ctx.db, told.callId)
    const before = await store.findCall(ctx.db, told.callId)
    const call = await store.upsertCall(ctx.db, told)
    const became = becameOf(before, call)
    if (!became) return
    await follow(ctx, call, became)
    await tellOfCall(ctx, call, became)
  })

const follow = (ctx: Ctx, call: store.CallStands, became: CallBecame) => {
  if (became === 'missed') return addMissed(ctx, call)
  return became === 'answered' ? endWaiting(ctx, call) : undefined
}

/** Whoever hides their number cannot be called back. */
const addMissed = async (ctx: Ctx, { id, phone, provinceCode }: store.CallStands): Promise<void> => {
  if (phone === null) return
  await backs.lockNumber(ctx.db, phone)
  const known = await backs.addToOpen(ctx.db, { phone, provinceCode }, ctx.now)
  const callBackId = known ?? (await backs.insertCallBack(ctx.db, { provinceCode, at: ctx.now }))
  await backs.markMissed(ctx.db, { id, callBackId })
  await tellOfCallBack(ctx, { id: callBackId, provinceCode }, 'missed')
}

/** Somebody speaks with them: nobody has to call them back any more. */
export const endWaiting = async (ctx: Ctx, { id }: Pick<store.CallStands, 'id'>): Promise<void> => {
  for (const ended of await backs.endAllOf(ctx.db, { id, now: ctx.now }))
    await tellOfCallBack(ctx, ended, 'answered')
}
