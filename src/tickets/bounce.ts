import { sealedLanes } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { accusesTheChair } from '../routing/holder/holder.ts'
import type { HolderReason } from '../routing/holder/words.ts'
import { chairOf } from './store.ts'
import type { Ticket } from './ticket.ts'

/** So often passed on, a ticket goes to the chair of the commune, who decides. */
const bouncesToChair = 3

export type Passing = {
  /** With this one. */
  bounces: number
  communeCode: string | null
  to: { id: number; level: string }
  reasons: HolderReason[]
}
export type Receiver = { departmentId: number; reasons: HolderReason[] }

/**
 * Who receives a ticket that is passed on: whom it is passed to, the third time the chair of the commune. What the chair
 * passes on arrives; what is sealed, or is about the chair, never goes to the chair by this rule.
 */
export const receiverOf = async (
  ctx: Ctx,
  ticket: Ticket,
  { bounces, communeCode, to, reasons }: Passing,
): Promise<Receiver> => {
  const receiver = { departmentId: to.id, reasons }
  if (bounces < bouncesToChair || !communeCode || to.level !== 'commune' || isNotForTheChair(ticket))
    return receiver
  const chair = await chairOf(ctx.db, communeCode)
  if (!chair || chair.id === to.id || chair.id === ticket.departmentId) return receiver
  return {
    departmentId: chair.id,
    reasons: [{ code: 'holder-bounced', times: bounces, department: chair.name }],
  }
}

const isNotForTheChair = ({ categoryCode, lane, text }: Ticket): boolean =>
  sealedLanes.includes(lane) || accusesTheChair({ category: categoryCode as CategoryCode, lane, text })
