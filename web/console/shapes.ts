import type { hc, InferRequestType, InferResponseType } from 'hono/client'
import type { StaffApi } from '../../src/staff-api.ts'

/** What the screens show is what the staff API answers: these types follow it by themselves. */
type Api = ReturnType<typeof hc<StaffApi>>
type Tickets = Api['tickets']

export type Me = InferResponseType<Api['me']['$get']>
export type TicketPage = InferResponseType<Tickets['$get']>
/** A ticket with its place in the list. */
export type ListedRow = TicketPage['tickets'][number]
type ForSeveral = 'mayAccept' | 'mayAssign'
export type TicketRow = Omit<ListedRow, 'rank' | ForSeveral> & Partial<Pick<ListedRow, ForSeveral>>
export type Ticket = InferResponseType<Tickets[':id']['$get']>
export type TimelineItem = Ticket['timeline'][number]
export type SavedView = InferResponseType<Api['me']['views']['$get']>['views'][number]
export type Work = InferResponseType<Api['work']['$get']>
export type WorkGroup = Work['groups'][number]
export type WorkTicket = WorkGroup['tickets'][number]
export type Pin = Work['pins'][number]
export type Load = InferResponseType<Api['work']['load']['$get']>
export type Drawn = InferResponseType<Api['work']['outline']['$get']>
export type Outline = NonNullable<InferResponseType<Api['work']['outline']['$get']>['outline']>
export type Board = InferResponseType<Api['boards'][':unit']['$get']>
export type MadeFile = InferResponseType<Api['exports']['files']['$get']>['files'][number]
export type ProvinceLoads = InferResponseType<Api['boards'][':unit']['load']['$get']>
export type Warning = InferResponseType<Api['warnings'][':id']['$get']>
export type Measure = InferResponseType<Api['measures']['$get']>['measures'][number]['code']
/** What a list of counted tickets may be of. */
export type ListCode = Measure | 'open' | 'answered'
export type IncidentRow = InferResponseType<Api['incidents']['$get']>['incidents'][number]
export type Incident = InferResponseType<Api['incidents'][':id']['$get']>
export type Act = Ticket['acts'][number]['act']
export type AlikeAnswer = InferResponseType<Tickets[':id']['alike-answers']['$get']>['answers'][number]
export type Lane = TicketRow['lane']
export type Status = TicketRow['status']
export type Urgency = TicketRow['urgency']
export type Channel = TicketRow['channel']
export type Hints = InferResponseType<Api['hints']['$get']>
export type Hint = Hints['hints'][number]
export type Counts = InferResponseType<Api['counts']['$get']>
export type Place = InferResponseType<Api['places']['$get']>['places'][number]
export type Department = InferResponseType<Api['departments']['$get']>['departments'][number]
export type Colleague = InferResponseType<Api['departments'][':id']['staff']['$get']>['staff'][number]
export type Preview = InferResponseType<Api['routing']['preview']['$post']>
export type UtilityTold = NonNullable<Preview['utility']>
export type Caller = InferResponseType<Api['hotline']['callers'][':phone']['$get']>
type Calls = InferResponseType<Api['hotline']['calls']['$get']>
export type RingingCall = Calls['ringing'][number]
type CallBacks = InferResponseType<Api['hotline']['call-backs']['$get']>
export type CallBack = CallBacks['open'][number]
export type EndedCallBack = CallBacks['ended'][number]
type OutcomeOf = Api['hotline']['call-backs'][':id']['outcome']['$put']
export type CalledBack = InferRequestType<OutcomeOf>['json']['outcome']
export type Message = InferResponseType<Api['messages']['$get']>['messages'][number]
export type PersonRead = InferResponseType<Api['reads']['$get']>['reads'][number]
export type WaitingPicture = InferResponseType<Api['pictures']['waiting']['$get']>['pictures'][number]
export type WaitingAnswer = InferResponseType<Api['public-answers']['waiting']['$get']>['answers'][number]
export type RetentionTerm = InferResponseType<Api['retention']['terms']['$get']>['terms'][number]
export type RetainedFile = InferResponseType<Api['retention']['going']['$get']>['files'][number]
export type Sending = InferResponseType<Api['gateways']['$get']>
export type MailAside = InferResponseType<Api['inbound']['mails']['$get']>['mails'][number]
export type MailOnTicket = InferResponseType<Api['tickets'][':id']['mails']['$get']>['mails'][number]
export type SetAside = InferResponseType<Api['inbound']['set-aside']['$get']>['messages'][number]
export type Followed = InferResponseType<Api['hotline']['followers']['$post']>
type Desk = Api['desk']['reports']
export type TypedInReport = InferResponseType<Desk['$get']>['reports'][number]
export type Receipt = InferResponseType<Api['desk']['reports']['$post']>
/** How a report came that this person may type in, and what its form must ask for. */
export type Way = Me['typesIn'][number]
export type TypedIn = Way['channel']

export type Language = Me['language']
export type Sentence = Record<Language, string>
export type Role = Me['roles'][number]
export type Screen = Me['screens'][number]
export type Management = Me['manages'][number]['what']
export type Area = Me['manages'][number]['area']

/** A report as every channel hands it in, with what only who types it in knows. */
export type CallReport = {
  channel: TypedIn
  text: string
  category?: string
  provinceCode?: string
  communeCode?: string
  address?: string
  reporter?: { name?: string; phone?: string; postalAddress?: string }
  /** The day on which a letter arrived. */
  receivedOn?: string
  consent: boolean
  helper?: string
  urgent?: boolean
  /** The call in progress, as the phone system names it. */
  callId?: string
  /** Whom it returns, of those who were missed. */
  callBackId?: number
}

export type ProblemBody = {
  status: number
  detail?: string
  sentence?: Sentence
  fields?: { field: string; sentence: Sentence }[]
  current?: unknown
}
