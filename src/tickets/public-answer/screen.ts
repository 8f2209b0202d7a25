import type { Ctx } from '../../context/context.ts'
import { obstacleToPublishing } from '../corrections/publishable.ts'
import type { Ticket, TicketChanges } from '../ticket.ts'
import { foundIn } from './found.ts'
import { readScreened } from './store.ts'

/** A new answer: the public reads it at once where nothing is found in it, and waits for somebody to look where something is. */
export const screened = async (ctx: Ctx, ticket: Ticket, answer: string): Promise<TicketChanges> => ({
  publicAnswer: null,
  answerHeld: await isHeld(ctx, ticket, answer),
})

/** What the public sees of the ticket changes: an answer that nobody has let out is looked through anew. */
export const screenedAgain = async (ctx: Ctx, ticket: Ticket): Promise<TicketChanges> => ({
  answerHeld: ticket.publicAnswer === null && (await isHeld(ctx, ticket)),
})

const isHeld = async ({ db }: Ctx, ticket: Ticket, given?: string): Promise<boolean> => {
  if (obstacleToPublishing(ticket)) return false
  const { contacts, readElsewhere, answer } = await readScreened(db, ticket.id)
  const words = given ?? answer
  if (words === null || !(ticket.published || readElsewhere)) return false
  return foundIn(words, contacts).some(({ found }) => found)
}
