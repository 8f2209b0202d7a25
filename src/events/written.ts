import type { EventType, TicketEventFields, TicketEventType } from './event.ts'

type Written = { [T in TicketEventType]: readonly (keyof TicketEventFields[T])[] }

/** What of an event a person wrote, or what hints at a person: it can be erased, while the rest stays for good. */
const written: Written = {
  'ticket.opened': [],
  'ticket.imported': ['answer'],
  'ticket.accepted': [],
  'ticket.acceptance-undone': [],
  'ticket.assigned': ['why'],
  'ticket.forwarded': ['why'],
  'ticket.asked': ['question'],
  'ticket.noted': ['text'],
  'ticket.word-added': ['text', 'from'],
  'ticket.resolved': ['answer'],
  'ticket.refused': ['reason', 'instead'],
  'ticket.reopened': ['why'],
  'ticket.closed': ['why'],
  'ticket.published': [],
  'ticket.unpublished': [],
  'ticket.answer-published': ['was', 'became'],
  'ticket.picture-published': [],
  'ticket.picture-hidden': [],
  'ticket.file-shown': [],
  'ticket.secret-renewed': ['why'],
  'ticket.contact-corrected': ['why', 'changed'],
  'ticket.reporter-erased': ['why'],
  'ticket.legal-hold': ['why'],
  'ticket.retention-ended': [],
  'person.shown': ['words'],
  'ticket.replied': ['text'],
  'ticket.attached': [],
  'ticket.attachment-held': [],
  'ticket.attachment-discarded': [],
  'ticket.rated': ['comment'],
  'ticket.withdrawn': ['why'],
  'ticket.supported': [],
  'ticket.erasure-asked': [],
  'ticket.number-confirmed': [],
  'ticket.contact-asked': ['changed'],
  'ticket.merged': [],
  'ticket.absorbed': [],
  'ticket.unmerged': [],
  'ticket.released': [],
  'ticket.split': [],
  'ticket.incident-offered': [],
  'ticket.incident-joined': [],
  'ticket.incident-parted': ['why'],
  'ticket.incident-told': [],
  'ticket.corrected': ['why'],
  'ticket.lane-changed': ['why'],
  'ticket.commune-ended': [],
  'ticket.danger-suspected': [],
  'ticket.danger-confirmed': ['why'],
  'ticket.danger-dismissed': ['why'],
  'ticket.alarm-raised': [],
  'ticket.alarm-acknowledged': [],
  'ticket.consulted': ['question'],
  'ticket.consultation-answered': ['answer'],
  'ticket.consultation-withdrawn': ['why'],
  'ticket.consultation-missed': [],
  'ticket.referred': ['task'],
  'ticket.referral-done': [],
  'ticket.extension-asked': ['why'],
  'ticket.extension-decided': ['note'],
  'ticket.warned': [],
  'ticket.missed': [],
  'ticket.escalated': [],
  'ticket.suspended': ['why'],
  'ticket.suspension-lifted': ['why'],
  'ticket.retimed': ['why'],
}

/** The fields of this event that a person wrote; of the house's own events none. */
export const writtenIn = (type: EventType): readonly string[] =>
  (written as Partial<Record<EventType, readonly string[]>>)[type] ?? []

export type Data = Record<string, unknown>

export const only = (data: Data, fields: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([field]) => fields.includes(field)))

export const without = (data: Data, fields: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)))

const blankOf = (value: unknown) => (typeof value === 'string' ? '…' : Array.isArray(value) ? [] : value)

/** The same event with nothing in it that a person wrote, in the shape that its readers know. */
export const blanked = (data: Data, fields: readonly string[]): Data =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, fields.includes(field) ? blankOf(value) : value]),
  )
