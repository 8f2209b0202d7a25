import type { TicketRow } from '../../db/schema/tickets.ts'
import type { Holding } from '../access/permissions.ts'

export type TicketId = TicketRow['id']

/** A row of the tickets table with the departments that share it: what a verb locks and decides on. */
export type Ticket = Omit<TicketRow, 'search' | 'broughtBy' | 'idempotencyKey' | 'retainUntil' | 'erasedAt'> &
  Holding

/** What a verb may change on a ticket; the version and the time of the change follow by themselves. */
export type TicketChanges = Partial<
  Pick<
    Ticket,
    | 'lane'
    | 'status'
    | 'urgency'
    | 'dangerCheck'
    | 'categoryCode'
    | 'communeCode'
    | 'provinceCode'
    | 'departmentId'
    | 'officerId'
    | 'candidates'
    | 'reasons'
    | 'acceptedAt'
    | 'resolvedAt'
    | 'closedAt'
    | 'heldSince'
    | 'mergedInto'
    | 'bounces'
    | 'reopenings'
    | 'reporterId'
    | 'secretVersion'
    | 'supporters'
    | 'published'
    | 'publicAnswer'
    | 'answerHeld'
    | 'legalHold'
  >
>
