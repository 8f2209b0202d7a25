import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { aboutClient, standingClient } from './client.ts'
import { noSuchKey } from './refusals.ts'
import { revokeKey } from './store.ts'

/** From this moment the key opens nothing, in any process. */
export const revoke = (ctx: Ctx, clientId: string, keyId: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const client = await standingClient(ctx, clientId)
    const start = await revokeKey(ctx.db, { id: keyId, clientId }, ctx.now)
    if (start === null) throw noSuchKey()
    await recordHouse(ctx, { type: 'client.key-revoked', clientId, keyId, start }, aboutClient(client))
  })
