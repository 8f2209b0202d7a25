import type { IncidentRow } from '../../../db/schema/incidents.ts'
import { choicesIn } from '../../routing/kind/likeliest.ts'
import type { Ticket } from '../ticket.ts'
import { isWithin } from './area.ts'
import { namesOneOf } from './streets.ts'

/** What a report says of itself, sent or not yet. */
export type Reported = {
  lane: Ticket['lane']
  dangerCheck: Ticket['dangerCheck']
  /** The subjects that it may be of. */
  mayBe: readonly string[]
  communeCode: string | null
  point: { lat: number; lon: number } | null
  /** Its words and its address. */
  said: string
  at: Date
}

export type Where = Pick<
  IncidentRow,
  'communeCodes' | 'area' | 'streets' | 'categoryCode' | 'beganAt' | 'closedAt'
>

/** What is danger, or is for the eyes of few, is handled for itself. */
export const mayBePart = ({ lane, dangerCheck }: Pick<Reported, 'lane' | 'dangerCheck'>): boolean =>
  lane === 'feedback' && dangerCheck !== 'confirmed'

/** What may be danger hears of an incident like any other, and is answered with it only once somebody has looked. */
export const waitsForALook = ({ dangerCheck }: Pick<Reported, 'dangerCheck'>): boolean =>
  dangerCheck === 'pending'

/**
 * Whether somebody is asked if their report is about this incident: no danger for sure, while it is open and since it began, there, and of its
 * subject or one that nobody is sure of. Where streets are named it names one of them, or lies in what was drawn; else a report that
 * says no point may lie anywhere in its commune.
 */
export const fits = (incident: Where, reported: Reported): boolean =>
  mayBePart(reported) &&
  incident.closedAt === null &&
  reported.at >= incident.beganAt &&
  isThere(incident, reported) &&
  isOfIts(incident.categoryCode, reported.mayBe)

const isThere = ({ communeCodes, area, streets }: Where, { communeCode, point, said }: Reported): boolean => {
  if (communeCode === null || !communeCodes.includes(communeCode)) return false
  if (area && point && isWithin(area, point)) return true
  return streets.length > 0 ? namesOneOf(streets, said) : !area || !point
}

/** `other` says that nobody knows yet. */
const isOfIts = (category: string, mayBe: readonly string[]): boolean =>
  mayBe.includes(category) || mayBe.includes('other')

type OfTicket = Pick<
  Ticket,
  | 'lane'
  | 'dangerCheck'
  | 'categoryCode'
  | 'reasons'
  | 'communeCode'
  | 'lat'
  | 'lon'
  | 'text'
  | 'address'
  | 'reportedAt'
>

export const reportedOf = (ticket: OfTicket): Reported => ({
  lane: ticket.lane,
  dangerCheck: ticket.dangerCheck,
  mayBe: [ticket.categoryCode, ...choicesIn(ticket.reasons)],
  communeCode: ticket.communeCode,
  point: ticket.lat === null || ticket.lon === null ? null : { lat: ticket.lat, lon: ticket.lon },
  said: saidIn(ticket),
  at: ticket.reportedAt,
})

export const saidIn = ({ text, address }: { text: string; address?: string | null | undefined }): string =>
  [text, address].filter(Boolean).join('. ')
