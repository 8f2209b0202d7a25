import type { Ctx } from '../context/context.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import type { Receipt } from './receive.ts'
import { askPlace } from './sms/question-store.ts'

/** Whom to ask, how many communes an answer can list, and how long the question stays open. */
export type Asked = { sender: string; choicesAtMost: number; days: number }

/** One SMS holds no more communes to choose from; of more, or of none, the name is asked for. */
export const bySms = { choicesAtMost: 4, days: 7 }

/** Where the place is unclear the sender is asked, and it is said that they are; of too many communes, or none, for the name. Each ticket keeps its own question. */
export const askWhereUnclear = async (
  ctx: Ctx,
  { ticketId, lane, commune, candidates }: Pick<Receipt, 'ticketId' | 'lane' | 'commune' | 'candidates'>,
  { sender, choicesAtMost, days }: Asked,
): Promise<boolean> => {
  if (commune || lane === 'spam') return false
  const few = candidates.length <= choicesAtMost ? candidates : []
  const choices = few.map(({ code, name }) => ({ code, name }))
  const until = new Date(ctx.now.getTime() + days * dayMs)
  await askPlace(ctx.db, { sender, ticketId, choices, now: ctx.now, until })
  return true
}
