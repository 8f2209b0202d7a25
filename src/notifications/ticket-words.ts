import type { Language } from '../../db/vocabulary.ts'
import { sealedLanes } from '../access/permissions.ts'
import type { TicketFacts } from './facts.ts'

export type Worded = { subject: string | null; body: string }

export const where = (ticket: TicketFacts, language: Language): string =>
  [ticket.category[language], ticket.communeName].filter(Boolean).join(', ')

export const isSealed = (ticket: TicketFacts): boolean => sealedLanes.includes(ticket.lane)
