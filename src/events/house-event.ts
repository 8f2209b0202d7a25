import type { IncidentArea } from '../../db/schema/incidents.ts'
import type {
  ClientReach,
  ClientScope,
  MailSetAside,
  MessageChannel,
  MessengerName,
  RetentionClass,
  Role,
  TextKind,
} from '../../db/vocabulary.ts'
import type { Fault } from './history/fault.ts'
import type { KeyedRoot } from './history/root.ts'
import type { MachineEventFields } from './machine-event.ts'

/** The rota of one department in the days to come: hours that nobody covers, and who serves without a telephone. */
export type RotaGaps = {
  departmentId: number
  name: string
  gaps: { from: string; until: string }[]
  withoutPhone: string[]
}

/** A way by which messages leave by themselves. */
export type SendingWay = Exclude<MessageChannel, 'post'>

/** `span` is the day or the month, as in 2026-11-29 or 2026-11; amounts in đồng. */
export type BudgetReached = {
  gateway: string
  period: 'day' | 'month'
  span: string
  percent: 80 | 100
  spent: number
  budget: number
}

export type TextChanged = {
  what: TextKind
  about: string
  provinceCode: string | null
  communeCode: string | null
  was: string | null
  became: string | null
  source: string
}

export type DelegationBetween = { delegationId: number; giverId: string; deputyId: string }

/** What a program may do, and how often in a minute. */
export type ClientMay = {
  name: string
  departmentId: number
  scopes: ClientScope[]
  reach: ClientReach
  perMinute: number
}

/** What is known of an incident, and when it is expected to end. */
export type IncidentSaid = { incidentId: number; known: string; expectedEnd: string | null }

/** Whoever rang and was missed: that they wait, that somebody calls them or does so no more, and how it ended. */
export type CallBackBecame =
  | 'missed'
  | 'claimed'
  | 'released'
  | 'reached'
  | 'not-reached'
  | 'given-up'
  | 'answered'

/** Far more reports of one category in one place than usual; without a commune in the province as a whole. */
export type WarningTold = {
  warningId: number
  communeCode: string | null
  place: string
  categoryCode: string
  hours: number
  count: number
  usually: number
}

/** What can happen to the house itself: its directory, its calendar, its knowledge. */
export type HouseEventFields = MachineEventFields & {
  /** `was`: what those fields said before; `source`: the paper or the sentence on which a new name rests. */
  'department.changed': {
    departmentId: number
    changes: Record<string, unknown>
    was?: Record<string, unknown>
    source?: string
  }
  'duty.changed': { dutyId: number; changes: Record<string, unknown> }
  'absence.changed': { absenceId: number; staffId: string; changes: Record<string, unknown> }
  'on-call.changed': { departmentId: number; staffIds: string[]; changes: Record<string, unknown> }
  'on-call.gaps-told': { provinceCode: string | null; units: RotaGaps[] }
  'routing-rule.changed': { ruleId: number; changes: Record<string, unknown> }
  'routing-model.trained': { modelId: number; accuracy: number }
  'target.changed': { targetId: number; changes: Record<string, unknown> }
  'holiday.changed': { date: string; provinceCode: string | null; changes: Record<string, unknown> }
  'working-hours.changed': { provinceCode: string | null; changes: Record<string, unknown> }
  'deadlines.recomputed': { provinceCode: string | null; read: number; changed: number }
  'gazetteer.imported': { bundleId: number; report: Record<string, unknown> }
  /** What worked in a commune that is no more works in the one that took its place. */
  'commune.succeeded': { code: string; to: string[]; moved: Record<string, unknown> }
  'staff.changed': { staffId: string; changes: Record<string, unknown> }
  'staff.link-sent': { staffId: string; linkId: string; until: string }
  'staff.password-guessed': { staffId: string; failures: number }
  'history.sealed': KeyedRoot
  /** The nightly check found what does not hold; `first` are the first few. */
  'history.broken': { count: number; first: Fault[] }
  /** No whole backup is as new as it should be; `newest`: when the last one was made, `why`: what the last try met. */
  'backup.missing': { newest: string | null; why: string | null }
  'staff.factors-reset': { staffId: string }
  /** `key`: the name that its owner gave it. */
  'staff.key-changed': { staffId: string; key: string; became: 'added' | 'removed' | 'renamed' }
  /** Of a place, or of all; `became` null: back to what holds more widely. */
  'text.changed': TextChanged
  /** A program that may ask, where it stands and what it may do. */
  'client.admitted': { clientId: string } & ClientMay
  'client.changed': { clientId: string; was: ClientMay; became: ClientMay }
  /** `others`: until when the keys before it still hold; null where it is the first. */
  'client.key-made': {
    clientId: string
    keyId: number
    start: string
    expiresAt: string
    others: string | null
  }
  'client.key-revoked': { clientId: string; keyId: number; start: string }
  'client.ended': { clientId: string; why: string }
  'delegation.given': DelegationBetween & { from: string; to: string; why: string; roles: Role[] }
  'delegation.begun': DelegationBetween
  /** `moved`: one of the two works in the unit no more, or the giver leads it no more. */
  'delegation.ended': DelegationBetween & { because: 'time' | 'giver' | 'deputy' | 'moved' }
  'mail.set-aside': { mailId: number; why: MailSetAside }
  /** Somebody took a table with them: of what, in which form, and how many rows. */
  'export.taken': { staffId: string; what: string; of: string; format: string; rows: number }
  'retention.changed': {
    class: RetentionClass
    provinceCode: string | null
    changes: Record<string, unknown>
  }
  /** Files that had ended before got another term. */
  'retention.applied': { class: RetentionClass; provinceCode: string | null; tickets: number }
  /** What came in, was sent or rang and became no ticket is erased. */
  'retention.swept': { inbound: number; messages: number; calls: number }
  'gateway.budget-reached': BudgetReached
  'sending.stuck': { channel: SendingWay; waiting: number; since: string; error: string | null }
  'sending.flows': { channel: SendingWay }
  /** Whether messages leave was tried. */
  'sending.tried': { channel: 'sms' | 'email' }
  'sending.keys-refused': { channel: MessengerName; error: string }
  /** `aboutTicket`: where a resident was to be told about one; null of every other message, absent before it was kept. */
  'message.failed': { messageId: number; aboutTicket?: number | null }
  'message.resent': { messageId: number }
  'message.posted': { messageId: number }
  'message.edited': { messageId: number }
  'message.cancelled': { messageId: number }
  'inbound.taken-up': { inboundId: number; ticketId: number }
  'inbound.added': { inboundId: number; ticketId: number }
  'inbound.left': { inboundId: number; messages: number }
  /** A year for a demo: so many of its days, from its first, are made. */
  'demo-year.made': {
    seed: string
    busy: number
    provinceCode: string
    from: string
    end: string
    made: number
    of: number
  }
  'incident.declared': IncidentSaid & {
    title: string
    categoryCode: string
    communeCodes: string[]
    warningId?: number | null
    /** Part of its communes: what was drawn, and streets by their names. Both are absent where it was declared before they were told. */
    area?: IncidentArea | null
    streets?: string[]
  }
  'incident.updated': IncidentSaid
  /** `answer`: what each report that joined is answered. */
  'incident.closed': { incidentId: number; answer: string }
  /** Somebody who called was read what is known, and no ticket was opened. */
  'incident.caller-told': { incidentId: number }
  /** Whose call it is stands with the call, and is said to nobody here. */
  'call.changed': { callId: number; became: 'ringing' | 'answered' | 'ended' | 'missed' }
  'call-back.changed': { callBackId: number; became: CallBackBecame }
  'warnings.changed': { provinceCode: string; raised: WarningTold[]; grown: number[]; ended: number[] }
  'warning.acknowledged': { warningId: number; why: string }
  'address.cleared': { channel: MessageChannel; deadSince: string; messageId: number | null }
}
