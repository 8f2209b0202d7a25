import type { Ctx } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { aboutClient } from './client.ts'
import { makeKey } from './key.ts'
import { type ClientSeen, insertKey } from './store.ts'

export type HandedOut = { keyId: number; key: string; expiresAt: Date }

const day = 24 * 60 * 60 * 1000

/** Makes a key that holds so many days; it is written nowhere, and who is given it here keeps it. */
export const handOut = async (
  ctx: Ctx,
  client: Pick<ClientSeen, 'id' | 'name' | 'departmentId'>,
  { days, others }: { days: number; others: Date | null },
): Promise<HandedOut> => {
  const { db, now } = ctx
  const { key, start, digest } = makeKey()
  const expiresAt = new Date(now.getTime() + days * day)
  const { id: clientId, name } = client
  const keyId = await insertKey(db, { staffId: clientId, name, digest, start, createdAt: now, expiresAt })
  const made = { clientId, keyId, start, expiresAt: expiresAt.toISOString() }
  const until = others?.toISOString() ?? null
  await recordHouse(ctx, { type: 'client.key-made', ...made, others: until }, aboutClient(client))
  return { keyId, key, expiresAt }
}
