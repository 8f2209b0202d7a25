import { mayAct } from '../../access/acts.ts'
import { staffOf } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { noteOnTicket } from '../../tickets/note.ts'
import { doneOnce } from '../../tickets/once/done-once.ts'
import { reopenForResident, reopenTicket } from '../../tickets/reopen.ts'
import { reply } from '../../tickets/resident/reply.ts'
import { lastingId } from '../../tickets/resident/store.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import { findByReference } from '../../tickets/store.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { closedByWhoHandles, unknownRequest } from './faults.ts'
import type { Update } from './update-input.ts'
import { eventOf, isBroughtBy } from './updates-store.ts'

/**
 * Takes in what a program says of a request: for the department that handles it, where its key may act there, else for whoever
 * reported it, where the program brought it. Each is the ordinary step, refused where the ordinary step would be. Answers by
 * which id it is listed.
 */
export const bringUpdate = (ctx: Ctx, update: Update): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const client = staffOf(ctx.actor)
    const { ticket, handles } = await spokenOf(ctx, update.reference)
    const told = handles ? handled(ctx, ticket, update) : reported(ctx, ticket, update)
    const { id } = await told
    const { description } = update
    return String((await eventOf(ctx.db, { ticketId: id, clientId: client.id, description })) ?? id)
  })

/** The request that a program may say something of, and whether for the department that handles it. */
export const spokenOf = async (
  ctx: Ctx,
  reference: string,
): Promise<{ ticket: Ticket; handles: boolean }> => {
  const client = staffOf(ctx.actor)
  const ticket = await findByReference(ctx.db, reference)
  if (!ticket) throw unknownRequest()
  const handles = mayAct(client, 'resolve', ticket)
  if (!handles && !(await isBroughtBy(ctx.db, ticket.id, client.id))) throw unknownRequest()
  return { ticket, handles }
}

const sendingOf = ({ id, status, description }: Update) => ({
  act: 'open311-update',
  key: id,
  said: JSON.stringify({ status, description }),
})

const handled = (ctx: Ctx, { id, status: standing }: Ticket, update: Update): Promise<Ticket> => {
  const { status, description } = update
  return doneOnce(ctx, { id, ...sendingOf(update) }, (ctx) => {
    if (status === 'closed') return resolveTicket(ctx, id, { answer: description, doneOn: dateOf(ctx.now) })
    if (status === 'open' && !isOpen(standing)) return reopenTicket(ctx, id, { why: description })
    return noteOnTicket(ctx, id, { text: description, toResident: true })
  })
}

const reported = async (ctx: Ctx, own: Ticket, update: Update): Promise<Ticket> => {
  const { status, description: text } = update
  if (status === 'closed') throw closedByWhoHandles()
  const id = own.mergedInto === null ? own.id : await lastingId(ctx.db, own.id)
  return doneOnce(ctx, { id, ...sendingOf(update) }, async (ctx) => {
    const ticket = await lockNewest({ ...ctx, actor: { kind: 'system' } }, id)
    if (status === 'open' && !isOpen(ticket.status)) return reopenForResident(ctx, ticket, text)
    return reply(ctx, ticket, { text, channel: 'open311', fromId: own.id, key: update.id })
  })
}
