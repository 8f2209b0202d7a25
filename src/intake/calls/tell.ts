import type { Ctx } from '../../context/context.ts'
import type { CallBackBecame } from '../../events/house-event.ts'
import { recordHouse } from '../../events/record.ts'
import { callRoom } from '../../events/rooms.ts'
import type { CallBecame } from './became.ts'

type Of = { id: number; provinceCode: string | null }

/** The desks of the province hear that a call changed, and nothing of whose it is. */
export const tellOfCall = (ctx: Ctx, { id, provinceCode }: Of, became: CallBecame) =>
  recordHouse(
    ctx,
    { type: 'call.changed', callId: id, became },
    { subject: `call:${id}`, rooms: [callRoom(provinceCode)] },
  )

export const tellOfCallBack = (ctx: Ctx, { id, provinceCode }: Of, became: CallBackBecame) =>
  recordHouse(
    ctx,
    { type: 'call-back.changed', callBackId: id, became },
    { subject: `call-back:${id}`, rooms: [callRoom(provinceCode)] },
  )
