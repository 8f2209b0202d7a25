import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { settleTickets } from '../../tickets/dispatching/settle.ts'
import { aboutClient, standingClient } from './client.ts'
import { saveEnded } from './store.ts'

/** The program asks nothing any more: its keys are revoked, and what it holds goes to whoever is on duty. */
export const endClient = (ctx: Ctx, id: string, why: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const client = await standingClient(ctx, id)
    const reason = `Phần mềm ${client.name} ngừng kết nối`
    await settleTickets(ctx, { staffId: id, tickets: 'hand-over', to: null, why: reason })
    await saveEnded(ctx.db, id, ctx.now)
    await recordHouse(ctx, { type: 'client.ended', clientId: id, why }, aboutClient(client))
  })
