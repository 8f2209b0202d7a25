import type { DepartmentRow } from '../../db/schema/routing.ts'
import type { TicketRow } from '../../db/schema/tickets.ts'
import { endedStatuses, type Status } from '../../db/vocabulary.ts'
import type { Db } from '../platform/database.ts'
import { anyOf } from '../tickets/any-of.ts'
import { isFormerProof } from '../tickets/former-proof.ts'
import type { Picture } from '../tickets/pictures/store.ts'

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
  | 'lat'
  | 'lon'
>

type PublishedPage = Pick<TicketRow, 'provinceCode' | 'communeCode'> & {
  categoryCode: TicketRow['categoryCode'] | null
  statuses: readonly Status[]
  since: Date | null
  before: number
  limit: number
}

/** Newest first. Each province is read along its own index, so that the country's list is as quick as one province's. */
export const publishedTickets = (
  db: Db,
  { provinceCode, communeCode, categoryCode, statuses, since, before, limit }: PublishedPage,
) => db<PublishedRow[]>`
  select t.* from provinces p cross join lateral (
    select id, reference, title, status, category_code, commune_code, province_code, reported_at, supporters, lat, lon from tickets
    where published and province_code = p.code and id < ${before} and lane in ('feedback', 'emergency')
      and status in ${anyOf(db, statuses)}
      ${communeCode ? db`and commune_code = ${communeCode}` : db``}
      ${categoryCode ? db`and category_code = ${categoryCode}` : db``}
      ${since ? db`and id > ${lastBefore(db, since)}` : db``}
    order by id desc limit ${limit}
  ) t
  where ${provinceCode}::text is null or p.code = ${provinceCode}
  order by t.id desc limit ${limit}`

/** Tickets are numbered as they come, so that a period is a stretch of the index and nothing older is read. */
const lastBefore = (db: Db, since: Date, province = db`p.code`) => db`coalesce((
  select o.id from tickets o where o.published and o.province_code = ${province} and o.reported_at < ${since}
  order by o.id desc limit 1), 0)`

/** Who may answer for what is in a commune: its own departments and those of the province, utilities among them. */
export const departmentsAround = (
  db: Db,
  { provinceCode, communeCode }: { provinceCode: string; communeCode: string },
) => db<Pick<DepartmentRow, 'id' | 'name'>[]>`
  select id, name from departments
  where commune_code = ${communeCode} or (province_code = ${provinceCode} and commune_code is null) order by id`

export type PublishedPicture = Pick<Picture, 'id' | 'ticketId' | 'purpose' | 'width' | 'height'>

/** Of each ticket the first picture of the report and the first of the result that somebody made public. */
export const publishedPictures = (db: Db, ticketIds: number[]) => db<PublishedPicture[]>`
  select distinct on (ticket_id, purpose) id, ticket_id, purpose, width, height from attachments
  where ticket_id = any(${ticketIds}::bigint[]) and published and not held and media_type like 'image/%'
    and not ${isFormerProof(db, 'attachments')}
  order by ticket_id, purpose, id`

export const publishedTitle = async (db: Db, reference: string): Promise<string | null> => {
  const [row] = await db<Pick<TicketRow, 'title'>[]>`
    select title from tickets where reference = ${reference} and published and lane in ('feedback', 'emergency')`
  return row?.title ?? null
}

type Shot = { id: number; width: number | null; height: number | null }
export type PublishedPair = Pick<TicketRow, 'reference' | 'title'> & { before: Shot; after: Shot }

type PairsAsked = Pick<TicketRow, 'provinceCode' | 'communeCode'> & { since: Date; most: number }

/** Of the newest that were answered, those of which the public sees the matter and its result. */
export const publishedPairs = (db: Db, { provinceCode, communeCode, since, most }: PairsAsked) => db<
  PublishedPair[]
>`
  select t.reference, t.title, b.shot as before, a.shot as after
  from (
    select id, reference, title from tickets
    where published and province_code = ${provinceCode} and lane in ('feedback', 'emergency')
      and status in ${anyOf(db, endedStatuses)} and id > ${lastBefore(db, since, db`${provinceCode}`)}
      ${communeCode ? db`and commune_code = ${communeCode}` : db``}
    order by id desc limit 200
  ) t
  cross join lateral (${firstShot(db, 'report')}) b cross join lateral (${firstShot(db, 'proof')}) a
  order by t.id desc limit ${most}`

const firstShot = (db: Db, purpose: PublishedPicture['purpose']) => db`
  select json_build_object('id', p.id, 'width', p.width, 'height', p.height) as shot from attachments p
  where p.ticket_id = t.id and p.purpose = ${purpose} and p.published and not p.held and p.media_type like 'image/%'
    and not ${isFormerProof(db, 'p')}
  order by p.id limit 1`
