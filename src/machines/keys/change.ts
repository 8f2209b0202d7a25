import { type Ctx, inTransaction } from '../../context/context.ts'
import type { ClientMay } from '../../events/house-event.ts'
import { recordHouse } from '../../events/record.ts'
import { given } from '../../platform/given.ts'
import { aboutClient, mayOf, mustSitAt, standingClient } from './client.ts'
import { type ClientSeen, saveClient } from './store.ts'

export type ClientChange = Partial<Omit<ClientMay, 'departmentId'> & { purpose: string; contact: string }>

/** What a program may do from now on; its keys stay. */
export const changeClient = (ctx: Ctx, id: string, change: ClientChange): Promise<ClientSeen> =>
  inTransaction(ctx, async (ctx) => {
    const client = await standingClient(ctx, id)
    const changed: ClientSeen = { ...client, ...given(change) }
    await mustSitAt(ctx, changed)
    await saveClient(ctx.db, changed)
    const told = { clientId: id, was: mayOf(client), became: mayOf(changed) }
    await recordHouse(ctx, { type: 'client.changed', ...told }, aboutClient(client))
    return changed
  })
