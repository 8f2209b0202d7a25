import { type Act, mayAct } from '../access/acts.ts'
import { areaOf, type Management } from '../access/management.ts'
import { type Actor, asOneself, type Holding, type Staff } from '../access/permissions.ts'
import type { HouseEventType, OnBehalf, TicketEventType } from './event.ts'

/** Which right an event of a ticket takes; null where no leader lends one. */
const rightTaken: Record<TicketEventType, Act | null> = {
  'ticket.opened': null,
  'ticket.imported': null,
  'ticket.accepted': 'accept',
  'ticket.acceptance-undone': 'accept',
  'ticket.assigned': 'assign',
  'ticket.forwarded': 'forward',
  'ticket.asked': 'ask',
  'ticket.noted': 'note',
  'ticket.word-added': 'note',
  'ticket.resolved': 'resolve',
  'ticket.refused': 'refuse',
  'ticket.reopened': 'reopen',
  'ticket.closed': null,
  'ticket.published': 'publish',
  'ticket.unpublished': 'publish',
  'ticket.answer-published': 'publish',
  'ticket.picture-published': 'publish',
  'ticket.picture-hidden': 'publish',
  'ticket.file-shown': 'publish',
  'ticket.secret-renewed': 'renew-secret',
  'ticket.contact-corrected': 'correct-contact',
  'ticket.reporter-erased': 'erase',
  'ticket.legal-hold': 'hold-file',
  'ticket.retention-ended': null,
  'person.shown': 'show-person',
  'ticket.replied': null,
  'ticket.attached': 'resolve',
  'ticket.attachment-held': null,
  'ticket.attachment-discarded': null,
  'ticket.rated': null,
  'ticket.withdrawn': null,
  'ticket.supported': null,
  'ticket.erasure-asked': null,
  'ticket.number-confirmed': null,
  'ticket.contact-asked': null,
  'ticket.merged': 'merge',
  'ticket.absorbed': 'merge',
  'ticket.unmerged': 'merge',
  'ticket.released': 'merge',
  'ticket.split': 'split',
  'ticket.incident-offered': null,
  'ticket.incident-joined': 'correct',
  'ticket.incident-parted': 'correct',
  'ticket.incident-told': null,
  'ticket.corrected': 'correct',
  'ticket.lane-changed': 'change-lane',
  'ticket.commune-ended': null,
  'ticket.danger-suspected': null,
  'ticket.danger-confirmed': 'change-lane',
  'ticket.danger-dismissed': 'change-lane',
  'ticket.alarm-raised': null,
  'ticket.alarm-acknowledged': 'acknowledge',
  'ticket.consulted': 'consult',
  'ticket.consultation-answered': 'answer-consultation',
  'ticket.consultation-withdrawn': 'consult',
  'ticket.consultation-missed': null,
  'ticket.referred': 'consult',
  'ticket.referral-done': 'answer-consultation',
  'ticket.extension-asked': 'extend',
  'ticket.extension-decided': 'decide-extension',
  'ticket.warned': null,
  'ticket.missed': null,
  'ticket.escalated': null,
  'ticket.suspended': 'suspend',
  'ticket.suspension-lifted': 'suspend',
  'ticket.retimed': null,
}

/** Which duty an event of the house takes, where a leader could lend it. */
const dutyTaken: Partial<Record<HouseEventType, Management | readonly Management[]>> = {
  'department.changed': 'manage-directory',
  'duty.changed': 'manage-directory',
  'absence.changed': 'manage-directory',
  'on-call.changed': 'manage-directory',
  'routing-rule.changed': 'manage-rules',
  'text.changed': ['manage-texts', 'write-cards'],
  'message.resent': 'see-messages',
  'message.posted': 'see-messages',
  'message.edited': 'see-messages',
  'message.cancelled': 'see-messages',
  'address.cleared': 'see-messages',
  'warning.acknowledged': 'acknowledge-warnings',
  'incident.declared': 'declare-incidents',
  'incident.updated': 'declare-incidents',
  'incident.closed': 'declare-incidents',
  'incident.caller-told': 'log-calls',
}

const lender = (actor: Actor, needs: (who: Staff) => boolean): OnBehalf => {
  if (actor.kind !== 'staff' || !actor.actingFor) return {}
  return needs(actor) && !needs(asOneself(actor)) ? { onBehalfOf: actor.actingFor.id } : {}
}

/** In whose place the actor does this to the ticket: only what they could not do themselves is done in another's place. */
export const lenderOf = (actor: Actor, act: Act | null, held: readonly Holding[]): OnBehalf =>
  act === null ? {} : lender(actor, (who) => held.some((ticket) => mayAct(who, act, ticket)))

export const lenderOfEvent = (actor: Actor, type: TicketEventType, held: readonly Holding[]): OnBehalf =>
  lenderOf(actor, rightTaken[type], held)

export const lenderOfDuty = (actor: Actor, type: HouseEventType): OnBehalf => {
  const duties = [dutyTaken[type] ?? []].flat()
  return lender(actor, (who) => duties.some((duty) => areaOf(who, duty) !== null))
}
