import type { Ctx } from '../../context/context.ts'
import { placeOf } from '../../platform/cursor.ts'
import type { PublicUnit } from '../public-unit.ts'
import { listPublished } from '../published.ts'
import type { FeedEntry } from './feed.ts'
import { changesOf } from './store.ts'

const page = 1_000
const inFeed = 50

/** A page of what a unit has published, the newest first. */
export const openData = (ctx: Ctx, { provinceCode, communeCode }: PublicUnit, cursor: string | undefined) => {
  placeOf(cursor)
  return listPublished(ctx, { provinceCode, communeCode: communeCode ?? undefined, cursor, most: page })
}

/** The newest, each with when something last became of it that the public sees. */
export const feedEntries = async (
  ctx: Ctx,
  { provinceCode, communeCode }: PublicUnit,
): Promise<FeedEntry[]> => {
  const asked = { provinceCode, communeCode: communeCode ?? undefined, most: inFeed }
  const { tickets } = await listPublished(ctx, asked)
  const changes = await changesOf(
    ctx.db,
    tickets.map(({ reference }) => reference),
  )
  const at = new Map(changes.map(({ reference, changedAt }) => [reference, changedAt]))
  return tickets.map((ticket) => ({ ...ticket, changedAt: at.get(ticket.reference) ?? ticket.reportedAt }))
}
