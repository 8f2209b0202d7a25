import type { Act } from '../../access/acts.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'

/** Of what is sealed whoever is complained about must not lead the private link to themselves: its legal officers alone. */
export const actToCorrectContact = ({ lane }: Pick<Ticket, 'lane'>): Act =>
  sealedLanes.includes(lane) ? 'correct-sealed-contact' : 'correct-contact'

/** Why there is nobody whose contact could be put right: nobody left any, or it was erased at their request. */
export const obstacleToCorrecting = (kept: { contact: boolean } | null): Obstacle =>
  kept?.contact ? null : nobody

const nobody = {
  vi: 'Người phản ánh không để lại thông tin liên lạc, hoặc thông tin đã được xóa theo yêu cầu.',
  en: 'The reporter left no contact, or it was erased at their request.',
}
