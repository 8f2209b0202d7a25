import type { TicketRow } from '../../db/schema/tickets.ts'
import { goneStatuses } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'
import { anyOf } from '../tickets/any-of.ts'

/* SQL: what residents reach, along one index for each province. */

export type PublishedRow = Pick<
  TicketRow,
  | 'id'
  | 'reference'
  | 'title'
  | 'status'
  | 'categoryCode'
  | 'communeCode'
  | 'provinceCode'
  | 'reportedAt'
  | 'supporters'
>

type PublishedPage = Pick<TicketRow, 'provinceCode' | 'communeCode'> & {
  before: number
  limit: number
}

/** Newest first. Each province is read along its own index, so that the country's list is as quick as one province's. */
export const publishedTickets = (db: Db, { provinceCode, communeCode, before, limit }: PublishedPage) => db<
  PublishedRow[]
>`
  select t.* from provinces p cross join lateral (
    select id, reference, title, status, category_code, commune_code, province_code, reported_at, supporters from tickets
    where published and province_code = p.code and id < ${before} and lane in ('feedback', 'emergency')
      and status not in ${anyOf(db, goneStatuses)} and (${communeCode}::text is null or commune_code = ${communeCode})
    order by id desc limit ${limit}
  ) t
  where ${provinceCode}::text is null or p.code = ${provinceCode}
  order by t.id desc limit ${limit}`

export const publishedTitle = async (db: Db, reference: string): Promise<string | null> => {
  const [row] = await db<Pick<TicketRow, 'title'>[]>`
    select title from tickets where reference = ${reference} and published and lane in ('feedback', 'emergency')`
  return row?.title ?? null
}
