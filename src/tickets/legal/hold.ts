import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree, type Obstacle } from '../obstacle.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'

export type Hold = { why: string; version?: number | undefined }

export const obstacleToHolding = ({ legalHold }: Pick<Ticket, 'legalHold'>): Obstacle =>
  legalHold
    ? { vi: 'Hồ sơ này đang được giữ nguyên rồi.', en: 'This file is under legal hold already.' }
    : null

export const obstacleToReleasing = ({ legalHold }: Pick<Ticket, 'legalHold'>): Obstacle =>
  legalHold ? null : { vi: 'Hồ sơ này không bị giữ nguyên.', en: 'This file is under no legal hold.' }

/** An authority or a court asks for the file as it is: nothing of its person is erased, whoever asks, until it is released. */
export const holdFile = (ctx: Ctx, id: TicketId, { why, version }: Hold): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'hold-file', ticket)
    mustBeFree(obstacleToHolding(ticket))
    return saveHold(ctx, ticket, { held: true, why })
  })

/** The file may be erased again as any other. */
export const releaseFile = (ctx: Ctx, id: TicketId, { why, version }: Hold): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'hold-file', ticket)
    mustBeFree(obstacleToReleasing(ticket))
    return saveHold(ctx, ticket, { held: false, why })
  })

const saveHold = async (
  ctx: Ctx,
  ticket: Ticket,
  { held, why }: { held: boolean; why: string },
): Promise<Ticket> => {
  const saved = await updateTicket(ctx.db, { ticket, changes: { legalHold: held }, now: ctx.now })
  await record(ctx, saved, { type: 'ticket.legal-hold', held, why })
  return saved
}
