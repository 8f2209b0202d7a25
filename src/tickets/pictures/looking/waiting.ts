import { mustManage } from '../../../access/management.ts'
import { staffOf } from '../../../access/permissions.ts'
import type { Ctx } from '../../../context/context.ts'
import { placeOf } from '../../../platform/cursor.ts'
import { type Waiting, waitingPictures } from './store.ts'

export type WaitingPictures = { pictures: (Waiting & { url: string })[]; next: string | null }

/** Pictures of public tickets at which nobody has looked yet, for those who may show them; the oldest first. */
export const listWaiting = async (
  { db, actor }: Ctx,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<WaitingPictures> => {
  mustManage(actor, 'look-before-public')
  const rows = await waitingPictures(db, staffOf(actor), { after: placeOf(cursor) ?? 0, limit })
  const shown = rows.slice(0, limit)
  return {
    pictures: shown.map((one) => ({ ...one, url: `/api/tickets/${one.ticketId}/attachments/${one.id}` })),
    next: rows.length > limit ? String(shown.at(-1)!.id) : null,
  }
}
