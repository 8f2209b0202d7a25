import { z } from '../context/router.ts'
import { reaches, touched } from '../events/reach.ts'
import type { Hint } from '../events/relay.ts'
import { whole } from '../platform/wire.ts'

/** What a console hears: that something happened, and which of its screens are old now; never what a ticket says. */
export const hintSaid = z.object({
  seq: whole,
  type: z.string(),
  ticketId: whole.nullable(),
  touches: z.array(z.enum(touched)),
  news: z.boolean().openapi({ description: 'Whether the ticket shows as changed until it is opened again' }),
})
export type HintSaid = z.infer<typeof hintSaid>

export const sayHint = ({ seq, type, ticketId }: Omit<Hint, 'rooms'>): HintSaid => {
  const { touches, news } = reaches[type]
  return { seq, type, ticketId, touches: [...touches], news }
}
