import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { isOpen } from '../lifecycle.ts'
import { lockTicket } from '../lock.ts'
import { noSuchTicket } from '../lock-words.ts'
import { lockPair } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'

export type Pair = { ticket: Ticket; other: Ticket }

/** Locks two tickets in the order of their ids, whoever asks for which, so that opposite merges wait and never deadlock. */
export const lockBoth = async (
  ctx: Ctx,
  { id, other, version }: { id: TicketId; other: TicketId; version?: number | undefined },
): Promise<Pair> => {
  const locked = await lockPair(ctx.db, ctx.actor, [id, other])
  const found = locked.find((row) => row.id === other)
  if (locked.length !== 2 || !found) throw noSuchTicket()
  return { ticket: await lockTicket(ctx, id, version), other: found }
}

/** Refused: a target that is not open, sealed with unsealed, an emergency hidden in an ordinary ticket. */
export const mustFit = ({ ticket, other }: Pair): void => {
  if (!isOpen(other.status))
    throw refusal(
      `Phiếu ${other.reference} không còn mở nên không gộp vào được; xin chọn phiếu đang xử lý.`,
      `${other.reference} is no longer open, so nothing can be merged into it; please choose an open ticket.`,
    )
  const sealed = [ticket, other].some(({ lane }) => sealedLanes.includes(lane))
  if (sealed && ticket.lane !== other.lane)
    throw refusal(
      'Không gộp đơn khiếu nại, tố cáo với phiếu khác loại.',
      'A complaint or denunciation is never merged with another kind of ticket.',
    )
  if (ticket.lane === 'emergency' && other.lane !== 'emergency')
    throw refusal(
      'Không gộp phiếu khẩn cấp vào phiếu thường; hãy gộp theo chiều ngược lại.',
      'An emergency is not merged into an ordinary ticket; merge the other way round.',
    )
}

const refusal = (vi: string, en: string) => new Refused('conflict', { vi, en })
