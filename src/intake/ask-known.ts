import type { Ctx } from '../context/context.ts'
import { dayMs } from '../platform/vietnam-time.ts'
import { offerIncident } from '../tickets/incidents/offer.ts'
import type { Fitting } from '../tickets/incidents/store.ts'
import { askIncident } from './sms/question-store.ts'

/** Who can answer in the conversation itself, and how long the question stays open; null where a link leads to the page. */
export type Conversation = { sender: string; days: number }

/** A report that fits what is known is asked about it at once: it joins by a yes, and whoever says nothing is handled as ever. */
export const askWhetherKnown = async (
  ctx: Ctx,
  ticketId: number,
  conversation: Conversation | null,
): Promise<void> => {
  const incident = await offerIncident(ctx, ticketId)
  if (!incident || !conversation) return
  const { sender, days } = conversation
  const choices = [{ code: String(incident.id), name: incident.title }]
  const until = new Date(ctx.now.getTime() + days * dayMs)
  await askIncident(ctx.db, { sender, ticketId, choices, now: ctx.now, until })
}

const questionDays = 7

/** With who can be written to and may answer there. */
export const conversationWith = ({
  phone,
  zaloId,
}: Pick<Fitting, 'phone' | 'zaloId'>): Conversation | null => {
  const sender = zaloId ?? phone
  return sender === null ? null : { sender, days: questionDays }
}
