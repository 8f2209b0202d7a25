import { type Actor, isUnplaced } from '../../access/permissions.ts'
import type { Ticket } from '../ticket.ts'
import type { ReporterSeen } from './store.ts'

type Standing = Pick<Ticket, 'provinceCode' | 'departmentId'>

export const isMaskedFor = (actor: Actor, ticket: Standing): boolean =>
  actor.kind === 'staff' && isUnplaced(ticket) && actor.departmentId !== ticket.departmentId

/** The operation centres of every province look for the place of a ticket: who reported is for the one that takes it. */
export const maskedFor = (
  actor: Actor,
  ticket: Standing,
  reporter: ReporterSeen | null,
): ReporterSeen | null =>
  reporter && isMaskedFor(actor, ticket)
    ? { name: null, phone: hidden(reporter.phone), email: null, postalAddress: null, helper: null }
    : reporter

/** Enough to tell two callers apart, too little to call. */
const hidden = (phone: string | null) => phone && `•••${phone.slice(-3)}`
