import { mustManage } from '../../access/management.ts'
import type { Ctx } from '../../context/context.ts'
import { notOfThisList, placeOf } from '../../platform/cursor.ts'
import { pageByName, placeByName } from '../../platform/name-cursor.ts'
import { type Difference, differencesOf } from './links-store.ts'
import { partnerOf } from './partner.ts'
import { type PartnerSeen, type PartnersAsked, partnersOf } from './store.ts'
import { type Stray, straysOf } from './strays-store.ts'

export type PartnersQuery = Pick<PartnersAsked, 'state' | 'limit'> & { cursor?: string | undefined }

/** The neighbouring systems that the actor keeps, by name. */
export const readPartners = async (
  { db, actor }: Ctx,
  { state, cursor, limit }: PartnersQuery,
): Promise<{ partners: PartnerSeen[]; next: string | null }> => {
  mustManage(actor, 'manage-staff', 'province')
  const rows = await partnersOf(db, actor, { state, limit, after: placeByName(cursor) })
  const { page: partners, next } = pageByName(rows, limit)
  return { partners, next }
}

/** Where the two sides differ, as they were seen last. */
export const readDifferences = async (
  ctx: Ctx,
  id: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ differences: Difference[]; next: string | null }> => {
  const after = placeOf(cursor) ?? 0
  const { departmentId } = await partnerOf(ctx, id)
  const rows = await differencesOf(ctx.db, { partnerId: id, departmentId, after, limit })
  const differences = rows.slice(0, limit)
  return { differences, next: rows.length > limit ? String(differences.at(-1)!.id) : null }
}

const begun = 'after:'

const strayAfter = (cursor: string | undefined): string => {
  if (!cursor) return ''
  if (!cursor.startsWith(begun)) throw notOfThisList()
  return cursor.slice(begun.length)
}

/** What they have as ours and nobody knows here, as it was seen in the night. */
export const readStrays = async (
  ctx: Ctx,
  id: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ strays: Stray[]; next: string | null }> => {
  const after = strayAfter(cursor)
  await partnerOf(ctx, id)
  const rows = await straysOf(ctx.db, { partnerId: id, after, limit })
  const strays = rows.slice(0, limit)
  return { strays, next: rows.length > limit ? `${begun}${strays.at(-1)!.theirReference}` : null }
}
