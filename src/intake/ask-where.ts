import type { Ctx } from '../context/context.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import type { Receipt } from './receive.ts'
import { askPlace } from './sms/question-store.ts'

/** Whom to ask, how many communes an answer can list, and how long the question stays open. */
export type Asked = { sender: string; choicesAtMost: number; days: number }

/** Where the place is unclear the sender is asked; of too many communes, or none, for the name. Each ticket keeps its own question. */
export const askWhereUnclear = async (
  ctx: Ctx,
  { ticketId, lane, commune, candidates }: Receipt,
  { sender, choicesAtMost, days }: Asked,
): Promise<void> => {
  if (commune || lane === 'spam') return
  const few = candidates.length <= choicesAtMost ? candidates : []
  const choices = few.map(({ code, name }) => ({ code, name }))
  const until = new Date(ctx.now.getTime() + days * dayMs)
  await askPlace(ctx.db, { sender, ticketId, choices, now: ctx.now, until })
}
