import type { Ctx } from '../context/context.ts'
import type { EventType, RecordedEvent } from '../events/event.ts'
import { tellOfBackups } from '../notifications/backup-missing.ts'
import { tellOfDelegation } from '../notifications/delegated.ts'
import { tellOfReset } from '../notifications/factors-reset.ts'
import { tellFormerContacts } from '../notifications/former-contacts.ts'
import { tellOfGateways } from '../notifications/gateways/tell.ts'
import { tellOfGuesses } from '../notifications/guessed.ts'
import { mailRoot, tellOfBrokenHistory } from '../notifications/history.ts'
import { tellOfKey } from '../notifications/key-changed.ts'
import { tellOfPasswordLink } from '../notifications/password-link.ts'
import { tellOfGaps } from '../notifications/rota-gaps.ts'
import { tellOfSealedEntry } from '../notifications/sealed-entry.ts'
import { tellOfWarnings } from '../notifications/warnings.ts'
import { tellOfWebhook } from '../notifications/webhook-stopped.ts'
import { raiseAlarm } from '../tickets/alarm/raise.ts'
import { askForEye } from '../tickets/danger/suspect.ts'
import {
  dispatch,
  drainIfRaised,
  drainOfDuty,
  fillUp,
  giveAgain,
  lift,
  passOnAfter,
} from '../tickets/dispatching/react.ts'
import { drainServedBy, watchAbsences } from '../tickets/dispatching/watch-absences.ts'
import { releaseAbsorbed } from '../tickets/duplicates/unmerge.ts'
import { followIncident } from '../tickets/incidents/follow.ts'
import { askEarlierLater } from '../tickets/incidents/store.ts'

type Reaction<T extends EventType> = (ctx: Ctx, event: RecordedEvent<T>) => Promise<void> | undefined

/** What the house does by itself about each event, in this order; every reaction is safe to repeat. */
const reactions: { [T in EventType]: readonly Reaction<T>[] } = {
  // The alarm rings before anything else is told of an emergency: who hears it needs no second message.
  'ticket.opened': [(ctx, { ticketId }) => askForEye(ctx, ticketId), lift, raiseAlarm, dispatch],
  'ticket.imported': [],
  'ticket.accepted': [],
  'ticket.acceptance-undone': [],
  'ticket.assigned': [],
  'ticket.forwarded': [lift, raiseAlarm, dispatch],
  'ticket.asked': [],
  'ticket.noted': [],
  'ticket.word-added': [],
  'ticket.resolved': [fillUp],
  'ticket.refused': [fillUp],
  'ticket.reopened': [raiseAlarm, giveAgain],
  'ticket.closed': [],
  'ticket.published': [],
  'ticket.unpublished': [],
  'ticket.answer-published': [],
  'ticket.picture-published': [],
  'ticket.picture-hidden': [],
  'ticket.file-shown': [],
  'ticket.secret-renewed': [],
  'ticket.contact-corrected': [tellFormerContacts],
  'ticket.reporter-erased': [],
  'ticket.legal-hold': [],
  'ticket.retention-ended': [],
  'person.shown': [],
  'ticket.replied': [],
  'ticket.attached': [],
  'ticket.attachment-held': [],
  'ticket.attachment-discarded': [],
  'ticket.rated': [],
  'ticket.withdrawn': [(ctx, { ticketId }) => releaseAbsorbed(ctx, ticketId), fillUp],
  'ticket.supported': [],
  'ticket.erasure-asked': [],
  'ticket.number-confirmed': [],
  'ticket.contact-asked': [],
  'ticket.merged': [fillUp],
  'ticket.absorbed': [],
  'ticket.unmerged': [giveAgain],
  'ticket.released': [],
  'ticket.split': [],
  'ticket.incident-offered': [],
  'ticket.incident-joined': [],
  'ticket.incident-parted': [],
  'ticket.incident-told': [],
  'ticket.corrected': [
    lift,
    (ctx, event) => (event.data.field === 'place' ? raiseAlarm(ctx, event) : undefined),
    dispatch,
  ],
  'ticket.lane-changed': [lift, raiseAlarm, dispatch],
  'ticket.danger-suspected': [],
  'ticket.danger-confirmed': [],
  'ticket.danger-dismissed': [],
  'ticket.alarm-raised': [],
  'ticket.alarm-acknowledged': [],
  'ticket.consulted': [],
  'ticket.consultation-answered': [],
  'ticket.consultation-withdrawn': [],
  'ticket.consultation-missed': [],
  'ticket.referred': [],
  'ticket.referral-done': [],
  'ticket.extension-asked': [],
  'ticket.extension-decided': [],
  'ticket.warned': [],
  'ticket.missed': [],
  'ticket.escalated': [],
  'ticket.suspended': [],
  'ticket.suspension-lifted': [],
  'ticket.retimed': [],
  'department.changed': [],
  'duty.changed': [drainOfDuty],
  'absence.changed': [watchAbsences],
  'on-call.changed': [(ctx, { data }) => drainServedBy(ctx, data.staffIds)],
  'on-call.gaps-told': [tellOfGaps],
  'routing-rule.changed': [],
  'routing-model.trained': [],
  'target.changed': [],
  'holiday.changed': [],
  'working-hours.changed': [],
  'deadlines.recomputed': [],
  'gazetteer.imported': [],
  'staff.changed': [drainIfRaised, passOnAfter, tellOfSealedEntry],
  'staff.link-sent': [tellOfPasswordLink],
  'staff.password-guessed': [tellOfGuesses],
  'history.sealed': [mailRoot],
  'history.broken': [tellOfBrokenHistory],
  'backup.missing': [tellOfBackups],
  'staff.factors-reset': [tellOfReset],
  'staff.key-changed': [tellOfKey],
  'retention.changed': [],
  'export.taken': [],
  'retention.applied': [],
  'retention.swept': [],
  'text.changed': [],
  'client.admitted': [],
  'client.changed': [],
  'client.key-made': [],
  'client.key-revoked': [],
  'client.ended': [],
  'webhook.made': [],
  'webhook.changed': [],
  'webhook.secret-made': [],
  'webhook.failing': [tellOfWebhook],
  'webhook.stopped': [tellOfWebhook],
  'webhook.tried': [],
  'webhook.resent': [],
  'webhook.ended': [],
  'partner.made': [],
  'partner.changed': [],
  'partner.tried': [],
  'partner.asked-again': [],
  'partner.file-made': [],
  'partner.file-taken': [],
  'partner.ended': [],
  'delegation.given': [tellOfDelegation],
  'delegation.begun': [],
  'delegation.ended': [tellOfDelegation],
  'mail.set-aside': [],
  'gateway.budget-reached': [tellOfGateways],
  'sending.stuck': [tellOfGateways],
  'sending.flows': [tellOfGateways],
  'sending.tried': [],
  'sending.keys-refused': [tellOfGateways],
  'message.failed': [],
  'message.resent': [],
  'message.posted': [],
  'message.edited': [],
  'message.cancelled': [],
  'inbound.taken-up': [],
  'inbound.added': [],
  'inbound.left': [],
  'call.changed': [],
  'call-back.changed': [],
  'address.cleared': [],
  'warnings.changed': [tellOfWarnings],
  'warning.acknowledged': [],
  'demo-year.made': [],
  'incident.declared': [({ db }, { data }) => askEarlierLater(db, data.incidentId).then(() => {})],
  'incident.updated': [(ctx, { data }) => followIncident(ctx, data.incidentId)],
  'incident.caller-told': [],
  'incident.closed': [(ctx, { data }) => followIncident(ctx, data.incidentId)],
}

export const reactTo = async <T extends EventType>(ctx: Ctx, event: RecordedEvent<T>): Promise<void> => {
  const own: readonly Reaction<T>[] = reactions[event.type]
  for (const reaction of own) await reaction(ctx, event)
}
