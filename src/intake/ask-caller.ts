import { type Ctx, inTransaction } from '../context/context.ts'
import { reportOfCaller } from '../tickets/incidents/caller-store.ts'
import { askWhetherKnown, conversationWith } from './ask-known.ts'

/** Whoever left a number with what staff typed in is asked there, unless the desk has settled it meanwhile; nobody else is. */
export const askCaller = (ctx: Ctx, ticketId: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const report = await reportOfCaller(ctx.db, ticketId)
    const conversation = report && conversationWith(report)
    if (conversation) await askWhetherKnown(ctx, ticketId, conversation)
  })
