import { type LocalNumber, whomToCallAt } from '../../../web/emergency.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused, type Sentence } from '../../platform/errors.ts'
import { classify } from '../../routing/kind/classify.ts'
import type { Danger } from '../../routing/kind/danger.ts'
import { localNumbersAt } from '../../texts/local-numbers.ts'
import { hearDanger } from '../danger/hear.ts'
import { canAdvance, isOpen } from '../lifecycle.ts'
import { wasSentBefore } from '../once/sent-before.ts'
import { reopenInDanger } from '../reopen.ts'
import { updateTicket } from '../store.ts'
import { statusOnceAnswered } from '../taking-on.ts'
import type { Ticket } from '../ticket.ts'
import { settlePause } from '../together/settle-pause.ts'
import { findForResident, lockLasting, speaker, type TrackingKey } from './own-ticket.ts'
import { placeAsReplied } from './say-place.ts'

/** `fromId`: the report of whoever speaks, another one where it was merged into this. */
export type Reply = { text: string; channel: string; fromId: number; key?: string | undefined }

/**
 * The resident adds to the report or answers a question; an answered question starts the clock again. What they say after
 * the answer is kept as well: the officer is told of it, and the ticket does not close as if nothing had been heard.
 */
export const replyToTicket = (ctx: Ctx, key: TrackingKey, said: Omit<Reply, 'fromId'>): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockLasting(ctx, key)
    const { id: fromId } = await findForResident(ctx, key)
    const answered = await reply({ ...ctx, actor: speaker(fromId, ticket.id) }, ticket, { ...said, fromId })
    return isOpen(answered.status) ? placeAsReplied(ctx, answered, said.text) : answered
  })

/** The step itself, for a resident known by secret or by phone; the ticket is locked already. */
export const reply = async (
  ctx: Ctx,
  ticket: Ticket,
  { text, channel, fromId, key }: Reply,
): Promise<Ticket> => {
  if (!canAdvance(ticket.status, 'reply'))
    throw alreadyEnded(
      classify(ctx.knowledge.model, text).danger,
      localNumbersAt(ctx.knowledge.texts, ticket),
    )
  // The same word may answer two questions.
  const counts = key !== undefined || ticket.status !== 'waiting'
  const repeated = await wasSentBefore(ctx, ticket, {
    act: 'reply',
    key,
    said: JSON.stringify({ fromId, text }),
  })
  if (repeated && counts) return ticket
  const status = statusOnceAnswered(ticket)
  const answered = await updateTicket(ctx.db, { ticket, changes: { status }, now: ctx.now })
  if (ticket.status === 'waiting') await settlePause(ctx, answered)
  await record(ctx, answered, { type: 'ticket.replied', text, channel })
  return reopenInDanger(ctx, await hearDanger(ctx, answered, text), text)
}

const withdrawn = {
  vi: 'Phản ánh này đã được rút. Việc vẫn còn, xin gửi phản ánh mới.',
  en: 'This report was withdrawn. If the matter goes on, please send a new report.',
}

const alreadyEnded = (danger: Danger, local: readonly LocalNumber[]) =>
  new Refused('conflict', danger === 'none' ? withdrawn : calledFirst(whomToCallAt(local)))

const calledFirst = ({ vi, en }: Sentence): Sentence => ({
  vi: `Nếu đang nguy hiểm, xin gọi ngay ${vi}. ${withdrawn.vi}`,
  en: `If anyone is in danger, please call now: ${en}. ${withdrawn.en}`,
})
