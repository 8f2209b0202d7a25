import type { Lane, MessageChannel } from '../../db/vocabulary.ts'

/** What can happen to a ticket, with what the timeline needs to tell it. */
export type TicketEvent =
  | { type: 'ticket.opened'; channel: string; departmentId: number }
  | { type: 'ticket.accepted' }
  | { type: 'ticket.assigned'; officerId: string | null; previous: string | null; why: string }
  | { type: 'ticket.forwarded'; from: number; to: number; why: string }
  | { type: 'ticket.asked'; question: string }
  | { type: 'ticket.replied'; text: string; channel: string }
  | { type: 'ticket.noted'; text: string; public: boolean }
  | { type: 'ticket.resolved'; answer: string; doneOn: string; departmentId: number }
  | { type: 'ticket.refused'; reason: string; instead: string }
  | { type: 'ticket.reopened'; why: string; times: number }
  | { type: 'ticket.closed'; why: string }
  | { type: 'ticket.withdrawn'; why: string }
  | { type: 'ticket.merged'; into: string; intoId: number }
  | { type: 'ticket.absorbed'; reference: string; absorbedId: number }
  | { type: 'ticket.unmerged'; from: string; fromId: number }
  | { type: 'ticket.released'; reference: string; releasedId: number }
  | { type: 'ticket.split'; from: string; fromId: number; into: string; intoId: number }
  | { type: 'ticket.rated'; score: number; comment: string | null; channel: string }
  | { type: 'ticket.supported'; supporters: number }
  | { type: 'ticket.attached'; attachmentId: number; purpose: 'report' | 'proof'; answers: boolean }
  | {
      type: 'ticket.corrected'
      field: 'category' | 'place' | 'urgency'
      was: string | null
      became: string
      why: string
    }
  | { type: 'ticket.lane-changed'; was: Lane; became: Lane; why: string }
  | {
      type: 'ticket.consulted'
      consultationId: number
      departmentId: number
      question: string
      dueAt: string
    }
  | { type: 'ticket.consultation-answered'; consultationId: number; departmentId: number; answer: string }
  | { type: 'ticket.consultation-withdrawn'; consultationId: number; departmentId: number; why: string }
  | { type: 'ticket.consultation-missed'; consultationId: number; departmentId: number; dueAt: string }
  | { type: 'ticket.referred'; departmentId: number; task: string }
  | { type: 'ticket.referral-done'; departmentId: number }
  | { type: 'ticket.extension-asked'; why: string; until: string }
  | { type: 'ticket.extension-decided'; decision: 'granted' | 'refused'; until: string; note: string }
  | { type: 'ticket.warned'; dueAt: string; what: 'accept' | 'resolve' }
  | { type: 'ticket.missed'; dueAt: string; what: 'accept' | 'resolve' }
  | { type: 'ticket.escalated'; dueAt: string; to: number }
  | { type: 'ticket.suspended'; why: string }
  | { type: 'ticket.suspension-lifted'; why: string }
  | { type: 'ticket.retimed'; dueAt: string; why: string }
  | { type: 'ticket.published' }
  | { type: 'ticket.unpublished' }
  | { type: 'ticket.read' }

/** What can happen to the house itself: its directory, its calendar, its knowledge. */
export type HouseEvent =
  | { type: 'department.changed'; departmentId: number; changes: Record<string, unknown> }
  | { type: 'duty.changed'; dutyId: number; changes: Record<string, unknown> }
  | { type: 'absence.changed'; absenceId: number; staffId: string; changes: Record<string, unknown> }
  | { type: 'routing-rule.changed'; ruleId: number; changes: Record<string, unknown> }
  | { type: 'routing-model.trained'; modelId: number; accuracy: number }
  | { type: 'target.changed'; targetId: number; changes: Record<string, unknown> }
  | { type: 'holiday.changed'; date: string; provinceCode: string | null; changes: Record<string, unknown> }
  | { type: 'working-hours.changed'; provinceCode: string | null; changes: Record<string, unknown> }
  | { type: 'deadlines.recomputed'; provinceCode: string | null; read: number; changed: number }
  | { type: 'gazetteer.imported'; bundleId: number; report: Record<string, unknown> }
  | { type: 'staff.changed'; staffId: string; changes: Record<string, unknown> }
  | { type: 'message.failed'; messageId: number }
  | { type: 'message.resent' | 'message.edited' | 'message.cancelled'; messageId: number }
  | { type: 'address.cleared'; channel: MessageChannel; deadSince: string; messageId: number | null }

export type Event = TicketEvent | HouseEvent
export type EventType = Event['type']
export type TicketEventType = TicketEvent['type']

/** What the resident reads in the timeline; the rest is for staff. */
export const residentSees: ReadonlySet<string> = new Set<TicketEventType>([
  'ticket.opened',
  'ticket.accepted',
  'ticket.forwarded',
  'ticket.asked',
  'ticket.replied',
  'ticket.resolved',
  'ticket.refused',
  'ticket.reopened',
  'ticket.closed',
  'ticket.withdrawn',
  'ticket.merged',
  'ticket.unmerged',
  'ticket.split',
  'ticket.rated',
  'ticket.attached',
  'ticket.extension-decided',
  'ticket.suspended',
  'ticket.suspension-lifted',
  'ticket.missed',
])

export type RecordedEvent = {
  id: number
  ticketId: number | null
  type: EventType
  actor: string
  data: Record<string, unknown>
  at: Date
  audience: string[]
  seq: number | null
}
