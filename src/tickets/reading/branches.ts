import { type Lane, openStatuses, type Status, statuses } from '../../../db/vocabulary.ts'
import { type Staff, sealedLanes } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'

/** What narrows a list to some of the tickets that somebody sees. */
export type Narrowing = {
  status?: Status[]
  department?: number
  commune?: string
  province?: string
  category?: string
  lane?: Lane
  mine?: boolean
  overdue?: boolean
}

/** A stretch of the index of seats that is read in its order. */
export type Branch = { seat: string; rank: number; status: Status }

/** Where open emergencies, what may be one, whatever else is open, and what is done stand. */
export const placeOfDone = 3

const kindOf = (seat: string) => seat.split(':')[0]!
const isSealed = (seat: string) => ['legal', 'leader'].includes(kindOf(seat))

/**
 * The seats to look in: one's own, or narrower ones within them. A ticket of a narrower seat is shown if it has one of one's
 * own too, which the statement asks for.
 */
export const seatsToRead = (staff: Staff, asked: Narrowing): string[] => {
  const rooms = roomsOf(staff)
  const whole = seatsSaying(staff, asked).find((seat) => rooms.includes(seat))
  const needed = (seat: string) => !whole || isSealed(seat) || seat === whole
  const own = rooms.filter((seat) => needed(seat) && mayHold(seat, asked))
  const narrowed = own.flatMap((seat) => inDepartment(seat, staff, asked.department) ?? [])
  const department = asked.department !== undefined
  return [
    ...new Set(
      department ? narrowed : narrowed.flatMap((seat) => inCommune(seat, staff, asked.commune) ?? []),
    ),
  ]
}

/** Seats of which the name alone says that whatever is in them is asked for, and that hold all of it that is not sealed. */
export const seatsSaying = (staff: Staff, { department, commune, province, mine }: Narrowing): string[] => {
  if (department) return []
  if (commune) return mine || province ? [] : [`commune:${commune}`]
  if (province) return mine ? [] : [`province:${province}`]
  return mine ? [`staff:${staff.id}`] : []
}

const mayHold = (seat: string, { lane, mine, commune, province }: Narrowing): boolean => {
  if (lane && isSealed(seat) !== sealedLanes.includes(lane)) return false
  if (mine && !isSealed(seat) && kindOf(seat) !== 'staff') return false
  if (kindOf(seat) === 'unplaced') return !commune && !province
  if (commune && kindOf(seat) === 'commune') return seat === `commune:${commune}`
  return !(province && kindOf(seat) === 'province') || seat === `province:${province}`
}

const inDepartment = (seat: string, staff: Staff, department: number | undefined): string | null => {
  if (department === undefined || kindOf(seat) === 'staff') return seat
  if (isSealed(seat)) return department === staff.departmentId ? seat : null
  return `department:${department}`
}

/** A department of a commune lies in it with nearly all that it holds; that of a province holds little in each. */
const inCommune = (seat: string, staff: Staff, commune: string | undefined): string | null => {
  if (commune === undefined || isSealed(seat) || kindOf(seat) === 'staff') return seat
  return kindOf(seat) === 'department' && staff.communeCode === commune ? seat : `commune:${commune}`
}

/** The stretches of these seats that hold what is asked for, from a place in the order on. */
export const branchesOf = (seats: string[], asked: Narrowing, from: number): Branch[] =>
  seats.flatMap((seat) =>
    (asked.status ?? statuses).flatMap((status) =>
      ranksOf(status, asked)
        .filter((rank) => rank >= from && !(asked.overdue && rank === placeOfDone))
        .map((rank) => ({ seat, rank, status })),
    ),
  )

const ranksOf = (status: Status, { lane }: Narrowing): number[] => {
  if (!openStatuses.includes(status)) return [placeOfDone]
  if (lane === undefined) return [0, 1, 2]
  return lane === 'emergency' ? [0] : [1, 2]
}
