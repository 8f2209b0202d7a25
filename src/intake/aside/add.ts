import type { TalkChannel } from '../../../db/vocabulary.ts'
import { mustBeAble } from '../../access/acts.ts'
import type { Ctx } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { hintAt } from '../../tickets/contact/changed.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { noSuchTicket } from '../../tickets/lock-words.ts'
import { readReference } from '../../tickets/reference.ts'
import { findByReference } from '../../tickets/store.ts'
import { cutToLongest } from '../report.ts'

type Word = { reference: string; channel: TalkChannel | 'email'; sender: string; text: string }

/** Adds what somebody wrote to a ticket that is not theirs, or to the one that it became: those who work on it read it. */
export const addToTicket = async (ctx: Ctx, { reference, channel, sender, text }: Word) => {
  const known = readReference(reference)
  const named = known && (await findByReference(ctx.db, known))
  if (!named) throw noSuchTicket()
  const ticket = await lockNewest(ctx, named.mergedInto ?? named.id)
  mustBeAble(ctx.actor, 'note', ticket)
  const from = hintAt(channel, sender)
  await record(ctx, ticket, { type: 'ticket.word-added', text: cutToLongest(text), channel, from })
  return { ticketId: ticket.id, reference: ticket.reference }
}
