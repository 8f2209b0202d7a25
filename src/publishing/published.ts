import { endedStatuses, openStatuses, type Status } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { placeOf } from '../platform/cursor.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { communeOf } from '../routing/place/gazetteer.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import { withoutPersonalData } from './public-words.ts'
import {
  type PublishedPicture,
  type PublishedRow,
  publishedPictures,
  publishedTickets,
  publishedTitle,
} from './store.ts'

export type PublicPicture = { url: string; purpose: 'report' | 'proof'; width: number; height: number }

export type Published = {
  reference: string
  title: string
  status: Status
  category: { vi: string; en: string }
  categoryCode: string
  commune: string | null
  reportedAt: Date
  supporters: number
  communeCode: string | null
  pictures: PublicPicture[]
  /** Near enough for a map of the quarter, and not for a door. */
  point: { lat: number; lon: number } | null
}

export type PublishedQuestion = {
  provinceCode?: string | undefined
  communeCode?: string | undefined
  categoryCode?: CategoryCode | undefined
  state?: 'open' | 'answered' | undefined
  since?: Date | undefined
  cursor?: string | undefined
  most?: number
}

const pageSize = 20
const statusesOf = {
  any: [...openStatuses, ...endedStatuses],
  open: openStatuses,
  answered: endedStatuses,
} as const

/** Published tickets, newest first; a cursor that is none is refused. */
export const listPublished = async (ctx: Ctx, asked: PublishedQuestion) => {
  const { provinceCode, communeCode, categoryCode, state, since, cursor, most = pageSize } = asked
  const rows = await publishedTickets(ctx.db, {
    provinceCode: provinceCode ?? null,
    communeCode: communeCode ?? null,
    categoryCode: categoryCode ?? null,
    statuses: statusesOf[state ?? 'any'],
    since: since ?? null,
    before: placeOf(cursor) ?? Number.MAX_SAFE_INTEGER,
    limit: most + 1,
  })
  const shown = rows.slice(0, most)
  const pictures = await publishedPictures(
    ctx.db,
    shown.map(({ id }) => id),
  )
  const tickets = shown.map((row) => asPublished(ctx, row, pictures))
  return { tickets, next: rows.length > most ? String(shown.at(-1)!.id) : null }
}

const asPublished = (ctx: Ctx, row: PublishedRow, pictures: readonly PublishedPicture[]): Published => {
  const { reference, title, status, categoryCode, communeCode, reportedAt, supporters, lat, lon } = row
  const commune = communeCode ? communeOf(ctx.knowledge.gazetteer, communeCode) : null
  return {
    reference,
    title: withoutPersonalData(title),
    status,
    category: categoryNameAt(ctx.knowledge.texts, categoryCode, row),
    categoryCode,
    commune: commune?.fullName ?? null,
    communeCode,
    reportedAt,
    supporters,
    pictures: pictures.filter(({ ticketId }) => ticketId === row.id).map(shownOf(reference)),
    point: lat === null || lon === null ? null : { lat: roughly(lat), lon: roughly(lon) },
  }
}

export const shownOf =
  (reference: string) =>
  ({ id, purpose, width, height }: Omit<PublishedPicture, 'ticketId'>): PublicPicture => ({
    url: `/t/${reference}/pictures/${id}`,
    purpose: purpose === 'proof' ? 'proof' : 'report',
    width: width ?? 640,
    height: height ?? 480,
  })

/** About a hundred metres. */
export const roughly = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** What the public reads of one published ticket; null when it is not for the public. */
export const readPublishedTitle = async (ctx: Ctx, reference: string): Promise<string | null> => {
  const title = await publishedTitle(ctx.db, reference)
  return title && withoutPersonalData(title)
}
