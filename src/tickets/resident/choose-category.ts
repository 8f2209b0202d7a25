import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { choicesIn } from '../../routing/kind/likeliest.ts'
import { setCategory } from '../corrections/categorise.ts'
import { isOpen } from '../lifecycle.ts'
import type { Ticket } from '../ticket.ts'
import { lockForResident, type TrackingKey } from './own-ticket.ts'

type Standing = Pick<Ticket, 'lane' | 'status' | 'acceptedAt' | 'reasons'>

/**
 * What the sender is asked to choose from, until somebody has accepted the ticket. What is sealed goes where the law sends
 * it whatever it is about, and spam waits for an operator: neither is asked.
 */
export const choicesFor = ({ lane, status, acceptedAt, reasons }: Standing): CategoryCode[] =>
  !isOpen(status) || acceptedAt !== null || lane === 'spam' || sealedLanes.includes(lane)
    ? []
    : choicesIn(reasons)

/** The resident says which of the likeliest categories it is; what was chosen already may be tapped again. */
export const chooseCategory = (
  ctx: Ctx,
  key: TrackingKey,
  { category }: { category: CategoryCode },
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    if (choicesFor(ticket).includes(category))
      return setCategory(ctx, ticket, { category, why: 'Người dân chọn lĩnh vực' })
    if (ticket.categoryCode === category) return ticket
    throw isChosen()
  })

const isChosen = () =>
  new Refused('conflict', {
    vi: 'Lĩnh vực đã được xác định. Nếu chưa đúng, xin viết vào phần bổ sung để cán bộ xem.',
    en: 'The subject has been settled. If it is not right, please say so in an addition.',
  })
