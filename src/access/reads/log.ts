import type { ReadKind } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { endsBefore, stillToCome } from '../../platform/asked-days.ts'
import { placeOf } from '../../platform/cursor.ts'
import { dayOf, dayOfDate, startOfDate, startOfDay } from '../../platform/vietnam-time.ts'
import { fold } from '../../routing/text.ts'
import { readReference } from '../../tickets/reference.ts'
import { mustManage } from '../management.ts'
import { staffOf } from '../permissions.ts'
import { type ReadRow, readsOf } from './store.ts'

export type ReadsQuery = {
  who?: string | undefined
  reference?: string | undefined
  what?: ReadKind | undefined
  /** Days of Vietnam, both of them whole. */
  from?: string | undefined
  until?: string | undefined
  cursor?: string | undefined
  limit: number
}

export type ReadLog = { reads: ReadRow[]; next: string | null }

/** Who was shown the data of whom, when and what for, the newest first: for those who answer for it. */
export const readLog = async (
  { db, actor, now }: Ctx,
  { who, reference, what, from, until, cursor, limit }: ReadsQuery,
): Promise<ReadLog> => {
  mustManage(actor, 'see-reads')
  const today = dayOf(now.getTime())
  if (from !== undefined && dayOfDate(from) > today) throw stillToCome('from', today)
  if (from !== undefined && until !== undefined && until < from) throw endsBefore('until')
  const known = reference && (readReference(reference) ?? reference)
  const rows = await readsOf(db, staffOf(actor), {
    what,
    from: from === undefined ? undefined : startOfDate(from),
    until: until === undefined ? undefined : new Date(startOfDay(dayOfDate(until) + 1)),
    who: who && fold(who),
    reference: known,
    before: placeOf(cursor),
    limit,
  })
  const reads = rows.slice(0, limit)
  return { reads, next: rows.length > limit ? String(reads.at(-1)!.id) : null }
}
