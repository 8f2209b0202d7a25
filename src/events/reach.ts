import type { EventType } from './event.ts'
import { machineReaches } from './machine-reach.ts'

/** What the screens of the console show, as hints name it. */
export const touched = [
  'ticket',
  'list',
  'counts',
  'messages',
  'people',
  'rules',
  'calendar',
  'targets',
  'retention',
  'rights',
  'looking',
  'texts',
  'calls',
  'warnings',
  'incidents',
  'webhooks',
  'partners',
] as const
export type Touched = (typeof touched)[number]

export type Held = 'departments' | 'gazetteer' | 'model' | 'deadlines' | 'texts'

export type Reach = {
  /** What screens have to fetch again. */
  touches: readonly Touched[]
  /** Whether a ticket shows as changed until it is opened again. */
  news: boolean
  /** What processes have to read again. */
  moves: readonly Held[]
}

const ofTicket = { touches: ['ticket', 'list', 'counts'], news: true, moves: [] } as const
/** It may wait for somebody to look before the public sees it, or no longer. */
const ofLooking = { ...ofTicket, touches: [...ofTicket.touches, 'looking'] } as const
/** The figures of the incident move, too. */
const ofIncident = { ...ofTicket, touches: [...ofTicket.touches, 'incidents'], news: false } as const
/** Somebody sees and may do other things than a moment ago. */
const ofRights = { touches: ['rights', 'ticket', 'list', 'counts'], news: false, moves: [] } as const
const touching = (...touches: Touched[]) => ({ touches, news: false, moves: [] })

/** What an event makes old, on screens and in memory. */
export const reaches: Record<EventType, Reach> = {
  'ticket.opened': ofTicket,
  'ticket.imported': ofTicket,
  'ticket.accepted': ofTicket,
  'ticket.acceptance-undone': ofTicket,
  'ticket.assigned': ofTicket,
  'ticket.forwarded': ofTicket,
  'ticket.asked': ofTicket,
  'ticket.noted': ofTicket,
  'ticket.word-added': ofTicket,
  'ticket.resolved': ofLooking,
  'ticket.refused': ofLooking,
  'ticket.reopened': ofLooking,
  'ticket.closed': ofTicket,
  'ticket.published': ofLooking,
  'ticket.unpublished': ofLooking,
  'ticket.answer-published': ofLooking,
  'ticket.picture-published': ofLooking,
  'ticket.picture-hidden': ofLooking,
  'ticket.file-shown': ofTicket,
  'ticket.secret-renewed': ofTicket,
  // What waited for the old address is in the outbox no more.
  'ticket.contact-corrected': { ...ofTicket, touches: [...ofTicket.touches, 'messages'] },
  // The outbox shows no address any more.
  'ticket.reporter-erased': { ...ofTicket, touches: [...ofTicket.touches, 'messages'] },
  'ticket.legal-hold': ofTicket,
  'ticket.retention-ended': {
    touches: [...ofTicket.touches, 'messages', 'retention'],
    news: false,
    moves: [],
  },
  // Nothing of the ticket changed; its history is longer.
  'person.shown': touching('ticket'),
  'ticket.replied': ofTicket,
  'ticket.attached': ofTicket,
  'ticket.attachment-held': ofTicket,
  'ticket.attachment-discarded': ofTicket,
  'ticket.rated': ofTicket,
  'ticket.withdrawn': ofTicket,
  'ticket.supported': ofTicket,
  'ticket.erasure-asked': ofTicket,
  'ticket.number-confirmed': { ...ofTicket, news: false },
  'ticket.contact-asked': { ...ofTicket, news: false },
  'ticket.merged': ofTicket,
  'ticket.absorbed': ofTicket,
  'ticket.unmerged': ofTicket,
  'ticket.released': ofTicket,
  'ticket.split': ofTicket,
  'ticket.incident-offered': { ...ofTicket, news: false },
  'ticket.incident-joined': ofIncident,
  'ticket.incident-parted': ofIncident,
  'ticket.incident-told': { ...ofTicket, news: false },
  'ticket.corrected': ofTicket,
  'ticket.lane-changed': ofTicket,
  'ticket.commune-ended': ofTicket,
  'ticket.danger-suspected': ofTicket,
  'ticket.danger-confirmed': ofTicket,
  'ticket.danger-dismissed': ofTicket,
  'ticket.alarm-raised': ofTicket,
  'ticket.alarm-acknowledged': ofTicket,
  'ticket.consulted': ofTicket,
  'ticket.consultation-answered': ofTicket,
  'ticket.consultation-withdrawn': ofTicket,
  'ticket.consultation-missed': ofTicket,
  'ticket.referred': ofTicket,
  'ticket.referral-done': ofTicket,
  'ticket.extension-asked': ofTicket,
  'ticket.extension-decided': ofTicket,
  // Time passed; nobody changed the ticket.
  'ticket.warned': { ...ofTicket, news: false },
  'ticket.missed': ofTicket,
  'ticket.escalated': ofTicket,
  'ticket.suspended': ofTicket,
  'ticket.suspension-lifted': ofTicket,
  'ticket.retimed': ofTicket,
  'department.changed': { ...touching('people', 'rules'), moves: ['departments'] },
  'duty.changed': touching('people'),
  'absence.changed': touching('people'),
  'on-call.changed': touching('people'),
  'on-call.gaps-told': touching(),
  'routing-rule.changed': { ...touching('rules'), moves: ['departments'] },
  'routing-model.trained': { ...touching(), moves: ['model'] },
  'target.changed': { ...touching('targets'), moves: ['deadlines'] },
  'holiday.changed': { ...touching('calendar'), moves: ['deadlines'] },
  'working-hours.changed': { ...touching('calendar'), moves: ['deadlines'] },
  // Due dates of every ticket in the province may have moved.
  'deadlines.recomputed': touching('calendar', 'ticket', 'list'),
  'gazetteer.imported': { ...touching('people', 'rules'), moves: ['departments', 'gazetteer'] },
  'commune.succeeded': {
    ...touching('people', 'rules', 'incidents', 'webhooks', 'rights'),
    moves: ['departments'],
  },
  'staff.changed': touching('people'),
  'staff.link-sent': touching('people'),
  'staff.password-guessed': touching(),
  'history.sealed': touching(),
  'history.broken': touching(),
  'backup.missing': touching(),
  'staff.factors-reset': touching('people'),
  'staff.key-changed': touching('people'),
  'client.admitted': touching('people'),
  'client.changed': touching('people'),
  'client.key-made': touching('people'),
  'client.key-revoked': touching('people'),
  'client.ended': touching('people'),
  'export.taken': touching(),
  'retention.changed': touching('retention'),
  'retention.applied': touching('retention'),
  'retention.swept': touching('messages'),
  'text.changed': { ...touching('texts'), moves: ['texts'] },
  ...machineReaches,
  'delegation.given': ofRights,
  'delegation.begun': ofRights,
  'delegation.ended': ofRights,
  'mail.set-aside': touching('messages'),
  'gateway.budget-reached': touching('messages'),
  'sending.stuck': touching('messages'),
  'sending.flows': touching('messages'),
  'sending.tried': touching(),
  'sending.keys-refused': touching(),
  'message.failed': touching('messages'),
  'message.posted': touching('messages'),
  'message.resent': touching('messages'),
  'message.edited': touching('messages'),
  'message.cancelled': touching('messages'),
  'inbound.taken-up': touching('messages'),
  'inbound.added': touching('messages'),
  'inbound.left': touching('messages'),
  'demo-year.made': touching(),
  'call.changed': touching('calls'),
  'call-back.changed': touching('calls'),
  'warnings.changed': touching('warnings'),
  'warning.acknowledged': touching('warnings'),
  'address.cleared': touching('messages'),
  'incident.declared': touching('incidents'),
  'incident.updated': touching('incidents'),
  'incident.closed': touching('incidents'),
  'incident.caller-told': touching('incidents'),
}
