import type { Ctx } from '../../context/context.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import type { Attic } from './pictures.ts'
import { keptKeys } from './store.ts'

const graceDays = 30

/**
 * Puts away picture files that no ticket knows, a day after they were written: a crash came between the file and its row.
 * They are deleted a month later, so that a wrong setting (a new database beside old pictures) loses nothing at once.
 * Answers how many were put away.
 */
export const sweepOrphans = async (ctx: Ctx, attic: Attic): Promise<number> => {
  const before = new Date(ctx.now.getTime() - dayMs)
  let away = 0
  for await (const keys of attic.idleSince(before)) {
    const kept = new Set(await keptKeys(ctx.db, keys))
    for (const key of keys) if (!kept.has(key) && (await attic.putAway(key, before))) away++
  }
  await attic.discard(new Date(ctx.now.getTime() - graceDays * dayMs))
  return away
}
