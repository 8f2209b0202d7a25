import type { Ctx } from '../../context/context.ts'
import { seqOf } from './cursor.ts'
import { type Changes, type ChangesAsked, readChanges } from './read.ts'

const pause = 500

/**
 * The same, waiting so many seconds while there is nothing to tell. It asks what this process heard, not the database; a process
 * that hears nothing answers at once.
 */
export const awaitChanges = async (
  ctx: Ctx,
  asked: ChangesAsked,
  { seconds, gone }: { seconds: number; gone: AbortSignal },
): Promise<Changes> => {
  const ends = performance.now() + seconds * 1000
  let found = await readChanges(ctx, asked)
  while (found.changes.length === 0 && !found.more && ctx.told && asked.after !== undefined) {
    const seq = seqOf(found.cursor, ctx.secret)
    while (ctx.told.newest <= seq && performance.now() < ends && !gone.aborted)
      await new Promise((woken) => setTimeout(woken, pause))
    if (performance.now() >= ends || gone.aborted) break
    found = await readChanges(ctx, { ...asked, after: found.cursor })
  }
  return found
}
