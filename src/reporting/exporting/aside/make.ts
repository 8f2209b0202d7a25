import type { Staff } from '../../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import type { Db } from '../../../platform/database.ts'
import { Refused } from '../../../platform/errors.ts'
import { askedRows, mustBeReadable, namesOf, recordTaken, sheetOf } from '../export.ts'
import type { Cell } from '../file.ts'
import { upToMost } from '../rows.ts'
import { inParts } from './parts.ts'
import {
  beginFile,
  insertPart,
  type MadeFileId,
  type Passed,
  saveFailed,
  savePassed,
  saveReady,
} from './store.ts'

export type Making = {
  /** How whoever asked reads the database: behind the second wall. */
  dbOf: (staff: Staff) => Db
  /** This process ends: the next one begins anew. */
  signal: AbortSignal
  /** No other try comes after this one. */
  isLast: boolean
}

const tellEveryMs = 1_000

/** Makes a file that was ordered, as whoever asked sees it; begun again, it leaves nothing of the try before. */
export const makeFile = async (ctx: Ctx, id: MadeFileId, { dbOf, signal, isLast }: Making): Promise<void> => {
  const file = await beginFile(ctx.db, id)
  if (!file) return
  const asker = { ...ctx, actor: file.actor, db: dbOf(file.actor) }
  try {
    await write(ctx, asker, file, signal)
  } catch (error) {
    const isRefused = error instanceof Refused
    if (isLast || isRefused) await saveFailed(ctx.db, id)
    // Whoever may not is refused the next time, too: nobody waits for five of them.
    if (!isRefused) throw error
  }
}

type Ordered = NonNullable<Awaited<ReturnType<typeof beginFile>>>

const write = async (ctx: Ctx, asker: Ctx & { actor: Staff }, file: Ordered, signal: AbortSignal) => {
  const { id, asked, what, format, language: lang } = file
  await mustBeReadable(asker, asked)
  const passed: Passed = { rows: 0, share: null }
  let toldAt = performance.now()
  const share = (read: number) => {
    passed.share = read
  }
  const watched = watching(upToMost(askedRows(asker, asked, lang, share), lang), async () => {
    passed.rows += 1
    if (performance.now() - toldAt < tellEveryMs) return true
    signal.throwIfAborted()
    toldAt = performance.now()
    return savePassed(ctx.db, id, passed)
  })
  let [n, bytes] = [0, 0]
  for await (const part of inParts(sheetOf({ what, format, lang, now: file.askedAt }, watched).bytes)) {
    signal.throwIfAborted()
    await insertPart(ctx.db, { fileId: id, n: n++, bytes: part })
    bytes += part.length
  }
  const { rows } = passed
  await inTransaction(asker, async (asker) => {
    if (!(await saveReady(asker.db, id, { rows, bytes }))) return
    await recordTaken(asker, file.actor.id, { what, of: namesOf(asked), format, rows })
  })
}

/** Ends where whoever asked wants it no more. */
async function* watching(
  rows: AsyncGenerator<Cell[]>,
  goesOn: () => Promise<boolean>,
): AsyncGenerator<Cell[]> {
  for await (const row of rows) {
    if (!(await goesOn())) return
    yield row
  }
}
