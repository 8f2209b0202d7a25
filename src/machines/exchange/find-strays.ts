import type { Ctx } from '../../context/context.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { readReference } from '../../tickets/reference.ts'
import { linksNamed } from './links-store.ts'
import type { Partner } from './partner.ts'
import { askRequests, type Theirs } from './speak.ts'
import { deleteStraysBefore, joinFound, saveStray } from './strays-store.ts'

const lookedBack = 90 * dayMs
/** No more than one may page through of it, where much is reported. */
const span = 10 * dayMs
const inPage = 1_000
const mostPages = 10

/** Looks for what they have as ours and nobody knows here: an answer that was lost on its way, or a backup that was older than it. */
export const findStrays = async (ctx: Ctx, partner: Partner): Promise<void> => {
  const now = ctx.now.getTime()
  for (let from = now - lookedBack; from < now + dayMs; from += span)
    await lookThrough(ctx, partner, { from, to: from + span })
  await deleteStraysBefore(ctx.db, partner.id, ctx.now)
}

const lookThrough = async (
  ctx: Ctx,
  partner: Partner,
  { from, to }: { from: number; to: number },
): Promise<void> => {
  const [start_date, end_date] = [from, to].map((at) => new Date(at!).toISOString()) as [string, string]
  const asked = { start_date, end_date, extensions: 'true', page_size: String(inPage) }
  let first = ''
  for (let page = 1; page <= mostPages; page++) {
    const found = await askRequests(partner.line, { ...asked, page: String(page) })
    // One that knows no pages answers the same again.
    if (found.length === 0 || found[0]!.reference === first) return
    first = found[0]!.reference
    await keepUnknown(
      ctx,
      partner,
      found.filter(({ isOurs }) => isOurs),
    )
    if (found.length < inPage) return
  }
}

const keepUnknown = async (ctx: Ctx, { id: partnerId }: Partner, ours: readonly Theirs[]): Promise<void> => {
  const { db, now } = ctx
  const links = await linksNamed(
    db,
    partnerId,
    ours.map(({ reference }) => reference),
  )
  const known = new Set(links.map(({ theirReference }) => theirReference))
  for (const { reference: theirReference, isClosed, ours: named } of ours) {
    if (known.has(theirReference)) continue
    const reference = named === null ? null : readReference(named)
    if (reference && (await joinFound(db, { partnerId, reference, theirReference, now }))) continue
    const status = isClosed ? 'closed' : 'open'
    await saveStray(db, { partnerId, theirReference, reference, status, seenAt: now })
  }
}
