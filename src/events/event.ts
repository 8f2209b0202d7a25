import type { EventRow } from '../../db/schema/events.ts'
import type {
  AttachmentPurpose,
  JoinedHow,
  Lane,
  MessageChannel,
  PersonField,
  ShowingReason,
} from '../../db/vocabulary.ts'
import type { Sentence } from '../platform/errors.ts'
import type { HouseEventFields, SendingWay } from './house-event.ts'

type Nothing = Record<never, never>
/** Why the system did it by itself; what a person writes stands in one language. */
type ByItself = { because?: Sentence }
/** The notice of thụ lý or không thụ lý: its number, and the day in an ISO instant. */
export type LegalNotice = { number: string; on: string }

/** One way to a person, before and after it was put right: hinted at, since events are for good. */
export type ContactChange = { channel: MessageChannel; was: string | null; became: string | null }

/** What becomes of a ticket in the hands of who holds it. */
export type Handling = {
  'ticket.opened': { channel: string; departmentId: number }
  /** Taken over from an older system: its reference there, how it stood and what was answered, in the words of that system. */
  'ticket.imported': {
    source: string
    reference: string
    status: string
    endedAt: string | null
    answer: string | null
  }
  'ticket.accepted': { notice?: LegalNotice }
  'ticket.acceptance-undone': Nothing
  'ticket.assigned': { officerId: string | null; previous: string | null; why: string } & ByItself
  'ticket.forwarded': { from: number; to: number; why: string } & ByItself
  'ticket.asked': { question: string }
  'ticket.noted': { text: string; public: boolean } & ByItself
  /** What somebody else wrote, which a person added; who wrote it is hinted at. */
  'ticket.word-added': { text: string; channel: SendingWay; from: string | null }
  /** With an incident, it was answered once for all of its tickets, by whoever ended it. */
  'ticket.resolved': { answer: string; doneOn: string; departmentId: number; incidentId?: number }
  'ticket.refused': { reason: string; instead: string; notice?: LegalNotice }
  'ticket.reopened': { why: string; times: number }
  'ticket.closed': { why: string }
  'ticket.published': Nothing
  'ticket.unpublished': Nothing
  /** What the public reads as the answer from now on, and read before or would have; `waited`: the public read nothing until then. */
  'ticket.answer-published': { was: string; became: string; waited: boolean }
  /** What the public sees of a file: it, with so many marks in black, or nothing. */
  'ticket.picture-published': { attachmentId: number; marks: number }
  'ticket.picture-hidden': { attachmentId: number }
  'ticket.file-shown': { attachmentId: number; shown: boolean }
  'ticket.secret-renewed': { why: string }
  'ticket.contact-corrected': { why: string; changed: ContactChange[] }
  'ticket.reporter-erased': { why: string }
  'ticket.legal-hold': { held: boolean; why: string }
  /** The time for which it is kept is over: its person and its words are gone. */
  'ticket.retention-ended': Nothing
  'person.shown': { fields: PersonField[]; reason: ShowingReason; words: string }
}

/** A file of a ticket; a picture does not say that it is one. */
type Attached = { attachmentId: number; purpose: AttachmentPurpose; kind?: 'paper' }

/** What residents do. */
export type ByResident = {
  'ticket.replied': { text: string; channel: string }
  'ticket.attached': Attached & { answers: boolean }
  /** The virus scanner could not be asked: `attached` follows, or `discarded`. */
  'ticket.attachment-held': Attached & { answers: boolean }
  'ticket.attachment-discarded': Attached & { found: string }
  'ticket.rated': { score: number; comment: string | null; channel: string }
  'ticket.withdrawn': { why: string }
  'ticket.supported': { supporters: number }
  'ticket.erasure-asked': Nothing
  'ticket.number-confirmed': Nothing
  /** Another number or mailbox: it counts once the code that it was sent is entered. */
  'ticket.contact-asked': { changed: ContactChange[] }
}

type OfIncident = { incidentId: number; title: string }

/** Tickets that become one, or two, or are told of together. */
export type Joining = {
  'ticket.merged': { into: string; intoId: number }
  'ticket.absorbed': { reference: string; absorbedId: number }
  'ticket.unmerged': { from: string; fromId: number }
  'ticket.released': { reference: string; releasedId: number }
  'ticket.split': { from: string; fromId: number; into: string; intoId: number }
  /** Its reporter was asked whether it is about an incident that is known. */
  'ticket.incident-offered': OfIncident
  'ticket.incident-joined': OfIncident & { known: string; expectedEnd: string | null; how: JoinedHow }
  /** `why`: empty where the resident says that it is something else. */
  'ticket.incident-parted': OfIncident & { why: string }
  'ticket.incident-told': OfIncident & { known: string; expectedEnd: string | null }
}

/** The department that has it from then on, where it went to another one. */
type Moving = { movedTo?: number }

/** What was taken for something else at first. */
export type Correcting = {
  'ticket.corrected': {
    field: 'category' | 'place' | 'urgency'
    was: string | null
    became: string
    why: string
  } & Moving
  'ticket.lane-changed': { was: Lane; became: Lane; why: string } & Moving
  /** Its commune is no more: where it lies now, null where that is to be asked, and who held and holds it. */
  'ticket.commune-ended': { was: string; became: string | null; from: number; to: number }
}

/** Somebody is on call; nobody is, so that leaders and the centre hear at once; those told so far did not answer. */
export type AlarmCause = 'on-call' | 'nobody-on-call' | 'unheard'
export type AlarmCall = { callId: number; staffId: string; means: ('sms' | 'email')[] }

/** Danger: whether there is any, and who is told of it. */
export type Danger = {
  'ticket.danger-suspected': { in: 'report' | 'reply' }
  'ticket.danger-confirmed': { why: string }
  'ticket.danger-dismissed': { why: string }
  /** The alarm of an emergency: whom it is told to, at which step, and why them. */
  'ticket.alarm-raised': { step: number; because: AlarmCause; told: AlarmCall[] }
  'ticket.alarm-acknowledged': { staffId: string; by: 'console' | 'link' | 'sms' }
}

/** What departments do together. */
export type Together = {
  'ticket.consulted': { consultationId: number; departmentId: number; question: string; dueAt: string }
  'ticket.consultation-answered': { consultationId: number; departmentId: number; answer: string }
  'ticket.consultation-withdrawn': { consultationId: number; departmentId: number; why: string }
  'ticket.consultation-missed': { consultationId: number; departmentId: number; dueAt: string }
  'ticket.referred': { departmentId: number; task: string }
  'ticket.referral-done': { departmentId: number }
}

/** What happens to the time that a ticket has. */
export type Timing = {
  'ticket.extension-asked': { why: string; until: string }
  'ticket.extension-decided': { decision: 'granted' | 'refused'; until: string; note: string }
  'ticket.warned': { dueAt: string; what: 'accept' | 'resolve' }
  'ticket.missed': { dueAt: string; what: 'accept' | 'resolve' }
  'ticket.escalated': { dueAt: string; to: number }
  'ticket.suspended': { why: string }
  'ticket.suspension-lifted': { why: string }
  'ticket.retimed': { dueAt: string; why: string }
}

/** What can happen to a ticket, with what the timeline needs to tell it: one family each, described family by family. */
export type TicketEventFields = Handling & ByResident & Joining & Correcting & Danger & Together & Timing

export type TicketEventType = keyof TicketEventFields
export type HouseEventType = keyof HouseEventFields
export type EventType = TicketEventType | HouseEventType
export type EventFields = TicketEventFields & HouseEventFields

/** In whose place somebody did it, by a right that they had from nowhere else. */
export type OnBehalf = { onBehalfOf?: string }

export type TicketEvent = {
  [T in TicketEventType]: { type: T } & TicketEventFields[T] & OnBehalf
}[TicketEventType]
export type HouseEvent = { [T in HouseEventType]: { type: T } & HouseEventFields[T] }[HouseEventType]

/** `seq` is given when the relay hands it on. */
type Recorded<T extends EventType> = Pick<
  EventRow,
  'id' | 'actor' | 'at' | 'audience' | 'seq' | 'version'
> & {
  type: T
  data: EventFields[T] & OnBehalf
  ticketId: T extends TicketEventType ? number : null
}

/** An event as it stands on disk, its fields known by its type. */
export type RecordedEvent<T extends EventType = EventType> = { [K in T]: Recorded<K> }[T]
export type RecordedTicketEvent<T extends TicketEventType = TicketEventType> = RecordedEvent<T>

export const isOfTicket = (event: RecordedEvent): event is RecordedTicketEvent => event.ticketId !== null
