import type { Lane } from '../../../db/vocabulary.ts'
import type { Act } from '../../access/acts.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'

/** Whoever may move it to the lane that the look may end in. */
export const actToCheckDanger = ({ lane }: { lane: Lane }): Act =>
  sealedLanes.includes(lane) ? 'unseal' : 'change-lane'

export const obstacleToChecking = ({ dangerCheck }: Pick<Ticket, 'dangerCheck'>): Obstacle =>
  dangerCheck === 'pending' ? null : nothingToCheck

const nothingToCheck = {
  vi: 'Phiếu này không còn chờ xem có nguy hiểm hay không.',
  en: 'Nobody needs to look any more whether this tells of danger.',
}
