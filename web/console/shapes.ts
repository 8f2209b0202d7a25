import type { InferResponseType } from 'hono/client'
import type { api } from './api.ts'

/** What the screens show is what the staff API answers: these types follow it by themselves. */
type Tickets = (typeof api)['tickets']

export type Me = InferResponseType<(typeof api)['me']['$get']>
export type TicketPage = InferResponseType<Tickets['$get']>
/** A ticket with its place in the list. */
export type ListedRow = TicketPage['tickets'][number]
export type TicketRow = Omit<ListedRow, 'rank'>
export type Ticket = InferResponseType<Tickets[':id']['$get']>
export type TimelineItem = Ticket['timeline'][number]
export type Act = Ticket['acts'][number]['act']
export type Lane = TicketRow['lane']
export type Status = TicketRow['status']
export type Urgency = TicketRow['urgency']
export type Channel = TicketRow['channel']
export type Hints = InferResponseType<(typeof api)['hints']['$get']>
export type Hint = Hints['hints'][number]
export type Place = InferResponseType<(typeof api)['places']['$get']>['places'][number]
export type Department = InferResponseType<(typeof api)['departments']['$get']>['departments'][number]
export type Colleague = InferResponseType<
  (typeof api)['departments'][':id']['staff']['$get']
>['staff'][number]
export type Preview = InferResponseType<(typeof api)['routing']['preview']['$post']>
export type Caller = InferResponseType<(typeof api)['hotline']['callers'][':phone']['$get']>
export type Message = InferResponseType<(typeof api)['messages']['$get']>['messages'][number]
export type Followed = InferResponseType<(typeof api)['hotline']['followers']['$post']>
export type Receipt = InferResponseType<(typeof api)['desk']['reports']['$post']>
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
}

export type ProblemBody = {
  status: number
  detail?: string
  sentence?: Sentence
  fields?: { field: string; sentence: Sentence }[]
  current?: unknown
}
