import type { TicketRow } from '../../db/schema/tickets.ts'
import type { Holding } from '../access/permissions.ts'

/** The ticket that an event tells of. */
export type EventSubject = Holding & Pick<TicketRow, 'id' | 'reference' | 'version' | 'status'>

/** The name of a ticket's chain. */
export const subjectOf = (reference: string): string => `ticket:${reference}`
