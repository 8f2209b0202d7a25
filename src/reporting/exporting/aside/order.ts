import type { Staff } from '../../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { readingOlder } from '../../../context/older.ts'
import { Refused } from '../../../platform/errors.ts'
import { dayMs } from '../../../platform/vietnam-time.ts'
import { piecesOf } from '../../period.ts'
import { sumsOf } from '../../sums-store.ts'
import { type Asked, mustBeReadable, type Wanted } from '../export.ts'
import { lengthOf, listedRows } from '../rows.ts'
import type { Exported } from '../words.ts'
import { filesOf, findFile, lockFilesOf, type MadeFile, orderFile } from './store.ts'

type Staffed = Ctx & { actor: Staff }

/** As many at a time for each person. */
export const mostFiles = 10
const keptForDays = 1

/** What is saved at once while somebody waits: so many rows of a list, tickets taken in, or days of figures. */
const few: Record<Exported | 'listed', number> = { listed: 500, tickets: 500, events: 100, figures: 92 }

/**
 * Orders a file that is made aside, and kept for a day for whoever asked; null where it is so short that it is saved at once.
 * Refused to who may not read the figures of the unit, or keeps as many files as one may.
 */
export const orderAside = async (
  ctx: Staffed,
  asked: Asked,
  { format, lang }: Wanted,
): Promise<MadeFile | null> => {
  await mustBeReadable(ctx, asked)
  if (await areFew(ctx, asked)) return null
  const { actor, now } = ctx
  const kept = { askedAt: now, endsAt: new Date(now.getTime() + keptForDays * dayMs) }
  return inTransaction(ctx, async ({ db }) => {
    await lockFilesOf(db, actor.id)
    if ((await filesOf(db, actor.id, { now, most: mostFiles })).length === mostFiles)
      throw new Refused('busy', enoughKept)
    const id = crypto.randomUUID()
    await orderFile(db, { id, actor, asked, what: asked.what, format, language: lang, ...kept })
    return findFile(db, id, { staffId: actor.id, now })
  })
}

const enoughKept = {
  vi: `Anh/chị đang giữ ${mostFiles} tệp; xin bỏ bớt tệp không cần nữa rồi tải tiếp.`,
  en: `You keep ${mostFiles} files; please remove one that you no longer need.`,
}

const areFew = async (ctx: Staffed, asked: Asked): Promise<boolean> => {
  if ('listed' in asked) return isShort(listedRows(readingOlder(ctx), asked.listed, 'vi'), few.listed)
  const { unit, days } = asked.stretch
  if (asked.what === 'figures') return lengthOf(days) <= few.figures
  const sums = await sumsOf(readingOlder(ctx).db, {
    units: [unit],
    cuts: ['all'],
    measures: ['taken-in'],
    pieces: piecesOf(days),
  })
  return sums.reduce((all, { totals }) => all + (totals['taken-in'] ?? 0), 0) <= few[asked.what]
}

const isShort = async (rows: AsyncGenerator<unknown>, most: number): Promise<boolean> => {
  let n = 0
  for await (const _ of rows) if (++n > most) return false
  return true
}
