import type { Role } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { hasCodeApp } from '../factors/store.ts'
import { rolesOf } from '../store.ts'
import { tellOfKey } from './add.ts'
import { isTheLast, noSuchKey } from './refusals.ts'
import * as store from './store.ts'

export const renameKey = (ctx: Ctx, userId: string, { id, name }: { id: number; name: string }) =>
  inTransaction(ctx, async (ctx) => {
    const key = (await store.lockKeys(ctx.db, userId)).find((key) => key.id === id)
    if (!key) throw noSuchKey()
    await store.saveName(ctx.db, id, name)
    await tellOfKey(ctx, userId, { key: name, became: 'renamed' })
    return { ...key, name }
  })

type Removal = store.Here & { id: number; secured: Role[] }

/** A key that is lost or given on opens nothing more, and who is signed in elsewhere is so no more. */
export const removeKey = (ctx: Ctx, { id, userId, sessionId, secured }: Removal): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { db } = ctx
    const keys = await store.lockKeys(db, userId)
    const key = keys.find((key) => key.id === id)
    if (!key) throw noSuchKey()
    const asks = (await rolesOf(db, userId)).some((role) => secured.includes(role))
    if (asks && keys.length === 1 && !(await hasCodeApp(db, userId))) throw isTheLast()
    await store.deleteKey(db, id)
    await store.endOtherSessions(db, { userId, sessionId })
    await tellOfKey(ctx, userId, { key: key.name, became: 'removed' })
  })
