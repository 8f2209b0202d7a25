import { mustManage } from '../access/management.ts'
import { actorName, sealedLanes } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import { placeOf } from '../platform/cursor.ts'
import { dateOf, startOfDate } from '../platform/vietnam-time.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import { channels } from '../tickets/channels.ts'
import { typedInChannels } from './typed-in-channels.ts'
import { typedInSince } from './typed-in-store.ts'

const pageSize = 20

/**
 * What the actor typed in today, at whatever machine, the newest first: for a slip that is printed again, and to find what was just
 * written. Who reported is not in it; of what the actor may not read, neither are their words, and of what is sealed nothing but
 * that it was received.
 */
export const readTypedInToday = async (ctx: Ctx, { cursor }: { cursor?: string | undefined }) => {
  mustManage(ctx.actor, 'receive-reports')
  const rows = await typedInSince(ctx, {
    by: actorName(ctx.actor),
    since: startOfDate(dateOf(ctx.now)),
    channels: typedInChannels,
    before: placeOf(cursor),
    limit: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? String(page.at(-1)!.eventId) : null
  return { reports: page.map((row) => shownOf(ctx, row)), next }
}

const shownOf = (ctx: Ctx, row: Awaited<ReturnType<typeof typedInSince>>[number]) => {
  const { id, reference, channel, opens, at } = row
  const isKept = sealedLanes.includes(row.lane) && !opens
  return {
    id,
    reference,
    channel,
    at,
    opens,
    hasSlip: channels[channel].hasLink === 'resident',
    title: opens ? row.title : null,
    category: isKept ? null : categoryNameAt(ctx.knowledge.texts, row.categoryCode, row),
    commune: isKept ? null : row.communeName,
    department: isKept ? null : row.departmentName,
  }
}
