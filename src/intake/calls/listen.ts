import { mustBeAble } from '../../access/acts.ts'
import { staffOf } from '../../access/permissions.ts'
import { insertRead } from '../../access/store.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { recordingOf } from './store.ts'

/** Where what was said in a call is kept, for who may be shown the reporter; that they asked is recorded. */
export const listenTo = (ctx: Ctx, ticketId: number, callId: number): Promise<{ url: string }> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, ticketId)
    mustBeAble(ctx.actor, 'show-person', ticket)
    const url = await recordingOf(ctx.db, { ticketId, callId })
    if (url === null) throw noRecording()
    const { id: staffId } = staffOf(ctx.actor)
    await insertRead(ctx.db, { staffId, ticketId, at: ctx.now, what: 'caller', reason: 'handle' })
    return { url }
  })

const noRecording = () =>
  new Refused('missing', {
    vi: 'Cuộc gọi này không có bản ghi âm, hoặc bản ghi không còn được giữ.',
    en: 'There is no recording of this call, or it is kept no longer.',
  })
