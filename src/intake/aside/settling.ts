import { mustManage } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'

/** Who decided it, and when. */
export const settling = ({ actor, now }: Ctx) => ({ by: staffOf(actor).id, now })

/** What a person decided about one message or mail. */
export const tellOf = (ctx: Ctx, event: Parameters<typeof recordHouse>[1] & { inboundId: number }) =>
  recordHouse(ctx, event, { subject: `inbound:${event.inboundId}`, rooms: [] })

/** The row that waits, locked by `find`; refused where there is none that the actor may decide about. */
export const lockWaiting = async <Row>(ctx: Ctx, find: () => Promise<Row | null>): Promise<Row> => {
  mustManage(ctx.actor, 'sort-inbound')
  const row = await find()
  if (row) return row
  throw new Refused('missing', {
    vi: 'Không có tin hay thư này, hoặc đã có người xử lý.',
    en: 'There is no such message, or somebody has dealt with it.',
  })
}
