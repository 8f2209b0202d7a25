import type { Status } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { placeOf } from '../platform/cursor.ts'
import { communeOf } from '../routing/place/gazetteer.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import { withoutPersonalData } from './public-words.ts'
import { publishedTickets, publishedTitle } from './store.ts'

export type Published = {
  reference: string
  title: string
  status: Status
  category: { vi: string; en: string }
  commune: string | null
  reportedAt: Date
  supporters: number
}

export type PublishedQuestion = {
  provinceCode?: string | undefined
  communeCode?: string | undefined
  cursor?: string | undefined
}

const pageSize = 20

/** Published tickets, newest first; a cursor that is none is refused. */
export const listPublished = async (ctx: Ctx, { provinceCode, communeCode, cursor }: PublishedQuestion) => {
  const rows = await publishedTickets(ctx.db, {
    provinceCode: provinceCode ?? null,
    communeCode: communeCode ?? null,
    before: placeOf(cursor) ?? Number.MAX_SAFE_INTEGER,
    limit: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  const tickets = shown.map(
    ({ id: _, title, categoryCode, communeCode: code, provinceCode: of, ...row }): Published => {
      const commune = code ? (communeOf(ctx.knowledge.gazetteer, code)?.fullName ?? null) : null
      const category = categoryNameAt(ctx.knowledge.texts, categoryCode, {
        communeCode: code,
        provinceCode: of,
      })
      return { ...row, title: withoutPersonalData(title), category, commune }
    },
  )
  return { tickets, next: rows.length > pageSize ? String(shown.at(-1)!.id) : null }
}

/** What the public reads of one published ticket; null when it is not for the public. */
export const readPublishedTitle = async (ctx: Ctx, reference: string): Promise<string | null> => {
  const title = await publishedTitle(ctx.db, reference)
  return title && withoutPersonalData(title)
}
