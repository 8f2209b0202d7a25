import { openStatuses, type Status, statuses } from '../../../db/vocabulary.ts'
import { sealedLanes } from '../../access/permissions.ts'
import { isSealed, type Narrowing } from './narrowing.ts'
import type { Stretch } from './seats-to-read.ts'

/** A stretch of an index of seats that is read in its order. */
export type Branch = Stretch & { rank: number; status: Status }

/** Where open emergencies, what may be one, whatever else is open, and what is done stand. */
export const placeOfDone = 3

/** The parts of these stretches that hold what is asked for, from a place in the order on. */
export const branchesOf = (stretches: Stretch[], asked: Narrowing, from: number): Branch[] =>
  stretches
    .filter(({ seat }) => !asked.lane || isSealed(seat) === sealedLanes.includes(asked.lane))
    .flatMap((stretch) =>
      (asked.status ?? statuses).flatMap((status) =>
        ranksOf(status, asked)
          .filter((rank) => rank >= from && !(asked.overdue && rank === placeOfDone))
          .map((rank) => ({ ...stretch, rank, status })),
      ),
    )

const ranksOf = (status: Status, { lane }: Narrowing): number[] => {
  if (!openStatuses.includes(status)) return [placeOfDone]
  if (lane === undefined) return [0, 1, 2]
  return lane === 'emergency' ? [0] : [1, 2]
}
