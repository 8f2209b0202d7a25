import type { Status } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { countedRoomOf, seatOf } from '../../events/counted-room.ts'
import { roomsOf } from '../../events/rooms.ts'
import { isOpen } from '../lifecycle.ts'
import {
  countsFor,
  countsOf,
  foldCounts,
  overdueAt,
  pressingAt,
  sharedCountsFor,
  sharedCountsOf,
  standingElsewhere,
} from './counts-store.ts'

type StatusCount = { status: Status; n: number }
export type Numbers = {
  counts: StatusCount[]
  open: number
  overdue: number
  emergencies: number
  dangerChecks: number
}
/** `room`: the live room whose numbers exactly these are, if there is one. */
export type Counts = Numbers & { room: string | null }

/** How many tickets stand where, from the counters that every change keeps, and what others share that is open; sealed lanes are not counted. */
export const countTickets = async (ctx: Pick<Ctx, 'db' | 'actor' | 'now'>): Promise<Counts> => {
  const { db, actor } = ctx
  if (actor.kind !== 'staff') return nothing
  const room = countedRoomOf(actor)
  const [numbers, elsewhere] = await Promise.all([
    numbersOf(ctx, { counts: [countsFor(db, actor), sharedCountsFor(db, actor)], seats: roomsOf(actor) }),
    room ? standingElsewhere(db, [seatOf(actor)], actor.departmentId) : [],
  ])
  return { ...numbers, room: elsewhere.length === 0 ? room : null }
}

export type RoomCounts = { numbers: Numbers; elsewhere: string[] }

/**
 * What everybody who reads the ordinary tickets of a department may count, and of these seats of people those that count more:
 * they have an open ticket elsewhere.
 */
export const countRoom = async (
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  { departmentId, seats }: { departmentId: number; seats: string[] },
): Promise<RoomCounts> => {
  const room = [`department:${departmentId}`]
  const [numbers, elsewhere] = await Promise.all([
    numbersOf(
      { db, now },
      { counts: [countsOf(db, departmentId), sharedCountsOf(db, departmentId)], seats: room },
    ),
    standingElsewhere(db, seats, departmentId),
  ])
  return { numbers, elsewhere }
}

type Counted = { counts: PromiseLike<readonly StatusCount[]>[]; seats: string[] }

const numbersOf = async ({ db, now }: Pick<Ctx, 'db' | 'now'>, counted: Counted): Promise<Numbers> => {
  const [parts, overdue, pressing] = await Promise.all([
    Promise.all(counted.counts),
    overdueAt(db, counted.seats, now),
    pressingAt(db, counted.seats),
  ])
  const counts = added(parts.flat())
  const open = counts.filter(({ status }) => isOpen(status)).reduce((sum, { n }) => sum + n, 0)
  return { counts, open, overdue, ...pressing }
}

const added = (counts: StatusCount[]): StatusCount[] => {
  const sums = new Map<Status, number>()
  for (const { status, n } of counts) sums.set(status, (sums.get(status) ?? 0) + n)
  return [...sums].map(([status, n]) => ({ status, n }))
}

const nothing: Counts = { counts: [], open: 0, overdue: 0, emergencies: 0, dangerChecks: 0, room: null }

/** Adds up the rows that changes left behind, so that reading the counters stays cheap. */
export const addUpCounts = async ({ db }: Ctx): Promise<void> => {
  await foldCounts(db)
}
