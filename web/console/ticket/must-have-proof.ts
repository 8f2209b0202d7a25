import { Problem } from '../api.ts'
import type { Ticket } from '../shapes.ts'
import { unsentNow } from '../unsent/unsent.ts'
import { words } from '../words/ticket.ts'
import type { ActForm } from './acts.ts'

/** Nobody else refuses an answer without its picture until the network is back, and whoever gives it has left the place. */
export const mustHaveProof = ({ id, proof }: Ticket, { extras }: ActForm) => {
  const isThere = unsentNow().some(({ ticketId, what }) => ticketId === id && what === 'pictures')
  if (extras !== 'templates' || proof !== 'asked' || isThere) return
  const sentence = words.proofAsked
  throw new Problem(0, sentence, { status: 0, fields: [{ field: 'proof', sentence }] })
}
