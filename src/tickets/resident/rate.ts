import { endedStatuses } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { wasSentBefore } from '../once/sent-before.ts'
import { reopenForResident, reopenInDanger } from '../reopen.ts'
import type { Ticket } from '../ticket.ts'
import { findForResident, lockLasting, speaker, speaking, type TrackingKey } from './own-ticket.ts'
import { type GivenRating, insertRating } from './store.ts'

export type Rating = GivenRating & { reopens?: boolean; key?: string | undefined }

/** One rating of each reporter, 1–5, for each answer; an unhappy one may reopen the ticket in the same tap. */
export const rateTicket = (ctx: Ctx, key: TrackingKey, rating: Omit<Rating, 'fromId'>): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockLasting(ctx, key)
    const { id: fromId } = await findForResident(ctx, key)
    return rate({ ...ctx, actor: speaker(fromId, ticket.id) }, ticket, { ...rating, fromId })
  })

/** The step itself, for a resident known by secret or by phone; the ticket is locked already. */
export const rate = async (
  ctx: Ctx,
  ticket: Ticket,
  { score, comment, channel, fromId, reopens, key }: Rating,
): Promise<Ticket> => {
  const sending = { act: 'rating', key, said: JSON.stringify({ score, comment, reopens: reopens ?? false }) }
  if (key !== undefined && (await wasSentBefore(ctx, ticket, sending))) return ticket
  if (!endedStatuses.includes(ticket.status)) throw notYet()
  const first = await insertRating(ctx, ticket, { score, comment, channel, fromId })
  if (!first) throw already()
  await record(ctx, ticket, { type: 'ticket.rated', score, comment, channel })
  if (reopens) return reopenForResident(ctx, ticket, comment ?? '')
  return comment ? reopenInDanger(ctx, ticket, comment) : ticket
}

/**
 * The resident says "not done": the ticket goes back to the officer who answered. Whose report was merged says so of the
 * ticket that it ended in.
 */
export const reopenByResident = (
  ctx: Ctx,
  key: TrackingKey,
  { why, key: sendingKey }: { why: string; key?: string | undefined },
): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockLasting(ctx, key)
    const sending = { act: 'reopening', key: sendingKey, said: why }
    if (sendingKey !== undefined && (await wasSentBefore(ctx, ticket, sending))) return ticket
    return reopenForResident(await speaking(ctx, key), ticket, why)
  })

const notYet = () =>
  new Refused('conflict', {
    vi: 'Phản ánh chưa có kết quả nên chưa đánh giá được.',
    en: 'There is no answer yet, so there is nothing to rate.',
  })

const already = () =>
  new Refused('conflict', {
    vi: 'Anh/chị đã đánh giá kết quả này rồi. Nếu việc chưa xong, xin bấm "Chưa xong".',
    en: 'You have rated this answer already. If it is not fixed, use "Not fixed".',
  })
