import { mustManage } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { notOfThisList } from '../../platform/cursor.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { type FileRow, goingFiles, goneFiles, type Place, type Tally, tally } from './files-store.ts'

/** What goes within so many days is told before it goes. */
export const daysAhead = 30

export type Asked = { cursor?: string | undefined; limit: number }
export type Files = { files: Omit<FileRow, 'micros' | 'id'>[]; next: string | null }

export const soonBy = (now: Date) => new Date(now.getTime() + daysAhead * dayMs)

/** What goes in the days to come, and what a legal hold keeps from going. */
export const listGoing = async ({ db, actor, now }: Ctx, { cursor, limit }: Asked): Promise<Files> => {
  mustManage(actor, 'see-retention')
  const asked = { until: soonBy(now), after: placeIn(cursor), limit }
  return pageOf(await goingFiles(db, staffOf(actor), asked), limit)
}

/** What went, the newest first. */
export const listGone = async ({ db, actor }: Ctx, { cursor, limit }: Asked): Promise<Files> => {
  mustManage(actor, 'see-retention')
  return pageOf(await goneFiles(db, staffOf(actor), { after: placeIn(cursor), limit }), limit)
}

/** What would go tonight and soon, counted. */
export const tallyRetention = async ({ db, now }: Pick<Ctx, 'db' | 'now'>): Promise<Tally[]> => [
  ...(await tally(db, now, soonBy(now))),
]

const placeIn = (cursor: string | undefined): Place | null => {
  if (!cursor) return null
  const [, micros, id] = cursor.match(/^(\d{1,17})\.(\d{1,15})$/) ?? []
  if (!micros || !id) throw notOfThisList()
  return { micros, id: Number(id) }
}

const pageOf = (rows: readonly FileRow[], limit: number): Files => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    files: shown.map(({ micros: _, id: __, ...file }) => file),
    next: rows.length > limit && last ? `${last.micros}.${last.id}` : null,
  }
}
