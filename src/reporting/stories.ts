import type { TicketFactRow } from '../../db/schema/reporting.ts'
import type { Ctx } from '../context/context.ts'
import type { Calendar } from '../deadlines/calendar.ts'
import { type Clock, readClock } from '../deadlines/clock.ts'
import { asClockEvent, started } from '../deadlines/move-clock.ts'
import { isOpen } from '../tickets/lifecycle.ts'
import { factsOf, type Told } from './facts.ts'
import {
  clockEventsOfAll,
  placesOf,
  type StoredClock,
  type StoredPlace,
  type StoredTicket,
  type StoredTold,
  ticketsOf,
  toldOf,
} from './story-store.ts'

type Asking = Pick<Ctx, 'db' | 'knowledge'>

/** The facts of these tickets, told anew by all that happened to them. */
export const factsOfTickets = async (
  { db, knowledge }: Asking,
  ids: readonly number[],
): Promise<TicketFactRow[]> => {
  const [stored, told, clocks] = await Promise.all([
    ticketsOf(db, ids),
    toldOf(db, ids),
    clockEventsOfAll(db, ids),
  ])
  const events = Map.groupBy(told, ({ ticketId }) => ticketId)
  const turns = Map.groupBy(clocks, ({ ticketId }) => ticketId)
  const departments = [...new Set([...told, ...stored].flatMap(({ departmentId }) => departmentId ?? []))]
  const places = new Map((await placesOf(db, departments)).map((place) => [place.id, place]))
  return stored.flatMap((ticket) => {
    const calendar = knowledge.deadlines.calendarOf(ticket.calendarOf)
    const facts = factsOf({
      reportedAt: ticket.reportedAt,
      open: isOpen(ticket.status),
      told: filledIn(ticket, events.get(ticket.id) ?? []),
      calendar,
      clockAt: clockReader(calendar, ticket, turns.get(ticket.id) ?? []),
    })
    return facts.map((fact, turn) => rowOf(ticket, { ...fact, turn }, places.get(fact.departmentId)))
  })
}

/** Before departments stood in the chain, only the opening named one: the ticket's own stands in for what came after. */
const filledIn = (ticket: StoredTicket, told: readonly StoredTold[]): Told[] => {
  let holder = told[0]?.departmentId ?? told[0]?.openedWith ?? ticket.departmentId
  return told.map(({ departmentId, missedDue, type, at, score, field }) => {
    holder = departmentId ?? holder
    return { type, at, score, field, departmentId: holder, missedDue: missedDue ? new Date(missedDue) : null }
  })
}

const clockReader = (calendar: Calendar, ticket: StoredTicket, stored: readonly StoredClock[]) => {
  const start = { ...ticket, lane: ticket.targetLane, provinceCode: ticket.calendarOf }
  const begun = started(start)
  const read = new Map<number, Clock>()
  return (at: Date): Clock => {
    const happened = stored.filter((event) => event.at <= at)
    const known = read.get(happened.length)
    if (known) return known
    const clock = readClock(calendar, [begun, ...happened.map(asClockEvent)])
    read.set(happened.length, clock)
    return clock
  }
}

const rowOf = (
  { id, categoryCode, channel, lane, ...ticket }: StoredTicket,
  { turn, measure, day, bin, departmentId }: ReturnType<typeof factsOf>[number] & { turn: number },
  place: StoredPlace | undefined,
): TicketFactRow => ({
  ticketId: id,
  turn,
  measure,
  day,
  bin,
  departmentId,
  communeCode: place?.communeCode ?? null,
  provinceCode: place?.provinceCode ?? null,
  placeCommuneCode: ticket.communeCode,
  placeProvinceCode: ticket.provinceCode,
  categoryCode,
  channel,
  lane,
})
