import type { DangerCheck, Lane, Language, ReportChannel, Status, Urgency } from '../../db/vocabulary.ts'
import type { Holding } from '../access/permissions.ts'

export type TicketId = number

/** A row of the tickets table with the departments that share it: what a verb locks and decides on. */
export type Ticket = Holding & {
  id: TicketId
  reference: string
  lane: Lane
  status: Status
  urgency: Urgency
  dangerCheck: DangerCheck
  channel: ReportChannel
  language: Language
  categoryCode: string
  title: string
  text: string
  address: string | null
  lat: number | null
  lon: number | null
  candidates: PlaceCandidate[]
  reasons: unknown[]
  reporterId: number | null
  occurredAt: Date | null
  receivedAt: Date
  reportedAt: Date
  acceptedAt: Date | null
  resolvedAt: Date | null
  closedAt: Date | null
  heldSince: Date
  updatedAt: Date
  version: number
  /** How often the resident's secret was replaced. */
  secretVersion: number
  mergedInto: TicketId | null
  splitFrom: TicketId | null
  bounces: number
  reopenings: number
  supporters: number
  published: boolean
  legalHold: boolean
}

export type PlaceCandidate = { code: string; name: string; confidence: number }

/** What a verb may change on a ticket; the version and the time of the change follow by themselves. */
export type TicketChanges = Partial<
  Pick<
    Ticket,
    | 'lane'
    | 'status'
    | 'urgency'
    | 'dangerCheck'
    | 'categoryCode'
    | 'communeCode'
    | 'provinceCode'
    | 'departmentId'
    | 'officerId'
    | 'candidates'
    | 'reasons'
    | 'acceptedAt'
    | 'resolvedAt'
    | 'closedAt'
    | 'heldSince'
    | 'mergedInto'
    | 'bounces'
    | 'reopenings'
    | 'secretVersion'
    | 'supporters'
    | 'published'
  >
>
