import type { Ctx } from '../../context/context.ts'
import { isoInVietnam } from '../../platform/vietnam-time.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { roughly } from '../../publishing/published.ts'
import { publishedPictures } from '../../publishing/store.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { categoryNameAt } from '../../texts/category-names.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { answerToAll } from './answered.ts'
import type { RequestRow } from './store.ts'
import type { Value } from './xml.ts'

type Told = { row: RequestRow; media: string | null; extended: boolean }

/** When it was closed, of what is closed; else when something last became of it. */
const changedAt = ({ status, resolvedAt, closedAt, updatedAt }: RequestRow): Date =>
  isOpen(status) ? updatedAt : (resolvedAt ?? closedAt ?? updatedAt)

const asRequest = (ctx: Ctx, { row, media, extended }: Told): Value => {
  const { gazetteer, texts } = ctx.knowledge
  const commune = row.communeCode ? communeOf(gazetteer, row.communeCode) : null
  const named = categoryNameAt(texts, row.categoryCode, row)
  const answer = answerToAll(row)
  return {
    service_request_id: row.reference,
    status: isOpen(row.status) ? 'open' : 'closed',
    status_notes: answer ? `${statusNames[row.status].vi}: ${answer}` : statusNames[row.status].vi,
    service_name: named.vi,
    service_code: row.categoryCode,
    description: withoutPersonalData(row.title),
    agency_responsible: row.agency,
    service_notice: null,
    requested_datetime: isoInVietnam(row.reportedAt),
    updated_datetime: isoInVietnam(changedAt(row)),
    expected_datetime: isOpen(row.status) ? isoInVietnam(row.dueAt) : null,
    address: commune?.fullName ?? null,
    address_id: row.communeCode,
    zipcode: null,
    lat: row.lat === null ? null : roughly(row.lat),
    long: row.lon === null ? null : roughly(row.lon),
    media_url: media,
    ...(extended ? { extended_attributes: extras(ctx, row) } : {}),
  }
}

const extras = ({ publicUrl }: Ctx, row: RequestRow): Value => ({
  detailed_status: row.status,
  supporters: row.supporters,
  brought: row.mine,
  sent_as: row.mine ? row.sentAs : null,
  jurisdiction_id: row.communeCode ?? row.provinceCode,
  url: `${publicUrl}/t/${row.reference}`,
})

export const asRequests = async (
  ctx: Ctx,
  rows: readonly RequestRow[],
  extended: boolean,
): Promise<Value[]> => {
  const pictures = await publishedPictures(
    ctx.db,
    rows.map(({ id }) => id),
  )
  const first = new Map(
    pictures.filter(({ purpose }) => purpose === 'report').map((one) => [one.ticketId, one.id]),
  )
  return rows.map((row) => {
    const shown = first.get(row.id)
    const media = shown === undefined ? null : `${ctx.publicUrl}/t/${row.reference}/pictures/${shown}`
    return asRequest(ctx, { row, media, extended })
  })
}
