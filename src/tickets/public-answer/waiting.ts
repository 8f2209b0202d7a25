import { mustManage } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { placeOf } from '../../platform/cursor.ts'
import type { Part } from '../../publishing/blanked.ts'
import { foundIn } from './found.ts'
import { type Waiting, waitingAnswers } from './store.ts'

export type WaitingAnswers = {
  answers: (Omit<Waiting, 'contacts' | 'answer'> & { parts: Part[] })[]
  next: string | null
}

/** Answers in which something was found, with it marked, for those who may let them out; the oldest ticket first. */
export const listWaitingAnswers = async (
  { db, actor }: Ctx,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<WaitingAnswers> => {
  mustManage(actor, 'look-before-public')
  const rows = await waitingAnswers(db, staffOf(actor), { after: placeOf(cursor) ?? 0, limit })
  const shown = rows.slice(0, limit)
  return {
    answers: shown.map(({ contacts, answer, ...ticket }) => ({
      ...ticket,
      parts: foundIn(answer ?? '', contacts),
    })),
    next: rows.length > limit ? String(shown.at(-1)!.id) : null,
  }
}
