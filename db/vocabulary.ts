/** The closed words of the tables: what a column may say, and what every page, rule and form takes from here. */

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const lanes = ['feedback', 'emergency', 'complaint', 'denunciation', 'spam'] as const
export type Lane = (typeof lanes)[number]

/** How long something is kept goes by its lane; what came in and became no ticket is a class of its own. */
export const retentionClasses = [...lanes, 'no-ticket'] as const
export type RetentionClass = (typeof retentionClasses)[number]

export const statuses = [
  'new',
  'accepted',
  'waiting',
  'resolved',
  'closed',
  'refused',
  'merged',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

/** Somebody still has to act. */
export const openStatuses: readonly Status[] = ['new', 'accepted', 'waiting']

/** It was handled, and the answer stands. */
export const answeredStatuses: readonly Status[] = ['resolved', 'closed']

/** Its outcome has been told: it may be rated, asked about and reopened. */
export const endedStatuses: readonly Status[] = [...answeredStatuses, 'refused']

/** It is answered elsewhere, or nobody wants an answer any more. */
export const goneStatuses: readonly Status[] = ['merged', 'withdrawn']

/** It ended without an answer: few do, and a search names them. */
export const rareEndings: readonly Status[] = ['refused', 'merged', 'withdrawn']

/** What lists are asked for in one word. */
export const statusGroups = { open: openStatuses, done: [...endedStatuses, ...goneStatuses] } as const

/** For `status in …`: in words, or PostgreSQL would not know that it may use the partial indexes. */
export const statusesInSql = (some: readonly Status[]) =>
  `(${some.map((status) => `'${status}'`).join(', ')})`
export const openInSql = statusesInSql(openStatuses)
export const answeredInSql = statusesInSql(answeredStatuses)

/** Whether danger that was possible has been looked at: somebody still must, it is danger, it is none. */
export const dangerChecks = ['none', 'pending', 'confirmed', 'dismissed'] as const
export type DangerCheck = (typeof dangerChecks)[number]

/** Open emergencies, and what may be one: they stand first in every list. As the partial index says it. */
export const pressingInSql = `(status in ${openInSql} and (lane = 'emergency' or danger_check = 'pending'))`

export const urgencies = ['normal', 'urgent', 'complex'] as const
export type Urgency = (typeof urgencies)[number]

/** What a file of a ticket is: sent by the resident, a picture of the result, or a letter to the resident. */
export const attachmentPurposes = ['report', 'proof', 'answer'] as const
export type AttachmentPurpose = (typeof attachmentPurposes)[number]

/** How a report came in. */
export const reportChannels = [
  'web',
  'sms',
  'hotline',
  'email',
  'open311',
  'counter',
  'letter',
  'zalo',
] as const
export type ReportChannel = (typeof reportChannels)[number]

/** Why a mail waits for a person: nothing that is written to us is thrown away. */
export const mailsSetAside = [
  'stranger',
  'forged',
  'automatic',
  'loop',
  'no-sender',
  'empty',
  'unreadable',
  'bounce',
  'refused',
] as const
export type MailSetAside = (typeof mailsSetAside)[number]

/** Why an SMS waits for a person: nothing that is written to us is thrown away. */
export const smsSetAside = [
  'not-a-person',
  'empty',
  'unreadable',
  'too-many-parts',
  'too-long',
  'automatic',
  'machine',
  'too-many',
  'flood',
] as const
export type SmsSetAside = (typeof smsSetAside)[number]

/** How it ended that somebody was to be called back: they were reached, rang again and were answered, or it was given up. */
export const callBackOutcomes = ['reached', 'answered', 'given-up'] as const
export type CallBackOutcome = (typeof callBackOutcomes)[number]

/** How a message goes out. */
export const messageChannels = ['sms', 'email', 'post', 'zalo'] as const
export type MessageChannel = (typeof messageChannels)[number]

/** What becomes of somebody's open tickets when they move or are away. */
export const answersOnTickets = ['keep', 'hand-over'] as const

/** What is kept of whoever reported, as staff may be shown it. */
export const personFields = ['name', 'phone', 'email', 'postalAddress', 'helper'] as const
export type PersonField = (typeof personFields)[number]

/** What somebody needs the data of a person for. */
export const showingReasons = ['handle', 'verify', 'deliver', 'correct', 'authority', 'other'] as const
export type ShowingReason = (typeof showingReasons)[number]

/** What of a person's data was read: a sealed ticket, its files, or the person behind a ticket. */
export const readKinds = ['ticket', 'person', 'file', 'mails', 'notice', 'letter', 'caller'] as const
export type ReadKind = (typeof readKinds)[number]

/** Programs in which people write to us in turns, as by SMS: each is a way in and a way to answer. */
export const messengers = ['zalo'] as const
export type MessengerName = (typeof messengers)[number]

/** Where people write short texts and are answered in them: one conversation, whatever carries it. */
export const talkChannels = ['sms', ...messengers] as const
export type TalkChannel = (typeof talkChannels)[number]

/** Where what waits for a person came in beside mails: in a talk, or as a report of a place that sends too many. */
export const asideChannels = [...talkChannels, 'web'] as const
export type AsideChannel = (typeof asideChannels)[number]

/** What a term is measured in: minutes and hours run around the clock, the working ones by the calendar. */
export const spanUnits = ['minutes', 'hours', 'working-hours', 'working-days', 'calendar-days'] as const
export type SpanUnit = (typeof spanUnits)[number]

export const roles = [
  'operator',
  'clerk',
  'officer',
  'leader',
  'chair',
  'legal',
  'dispatcher',
  'utility',
  'supervisor',
  'province-admin',
  'admin',
  'client',
] as const
/**
 * `clerk`: at a counter; `leader`: of their own department; `chair`: of the whole commune; `dispatcher`: places and
 * forwards at the province's operation centre; `utility`: the desk of a utility company; `supervisor`: reads for the
 * province; `client`: a program.
 */
export type Role = (typeof roles)[number]

/** What a program may do by its key: read what is public, bring reports, read the tickets of its unit, act on those of its department. */
export const clientScopes = ['read-published', 'report', 'read-tickets', 'act'] as const
export type ClientScope = (typeof clientScopes)[number]

/** How far a program that reads tickets sees from where it was placed. */
export const clientReaches = ['department', 'commune', 'province'] as const
export type ClientReach = (typeof clientReaches)[number]

/** What an office says in its own words. `opening-hours`: when people are received; `data-contact`: who answers for personal data. */
export const textKinds = [
  'emergency-numbers',
  'data-contact',
  'opening-hours',
  'category-name',
  'category-note',
  'card-decides',
  'card-law',
  'card-steps',
  'card-proof',
  'utility-line',
  'answer-template',
] as const
export type TextKind = (typeof textKinds)[number]
/** What became of a matter, as an answer's template begins. */
export const outcomes = ['done', 'planned', 'unfounded', 'elsewhere'] as const
export type Outcome = (typeof outcomes)[number]

/** Where a report stands to an incident that it may be about: somebody was asked, it joined, or it is something else. */
export const incidentStandings = ['offered', 'joined', 'apart'] as const
export type IncidentStanding = (typeof incidentStandings)[number]

/** Who said so, and when: the resident before the report was sent or after it, staff, or the house itself. */
export const joinedHow = ['before', 'after', 'staff', 'house'] as const
export type JoinedHow = (typeof joinedHow)[number]

/** A file that is made while nobody waits for it. */
export const madeFileStates = ['waiting', 'ready', 'failed'] as const
