import { Refused } from '../../platform/errors.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'
import { mayBePart } from './fits.ts'

export const noSuchIncident = () =>
  new Refused('missing', { vi: 'Không có sự cố này.', en: 'There is no such incident.' })

export const notYours = () =>
  new Refused('forbidden', {
    vi: 'Sự cố này thuộc quyền của lãnh đạo xã, phường nơi xảy ra hoặc của trung tâm điều hành cấp tỉnh.',
    en: 'This incident is for the leaders of its commune, or for the centre of the province.',
  })

export const isOver = () => new Refused('conflict', { vi: 'Sự cố đã kết thúc.', en: 'The incident is over.' })

export const obstacleToJoining = (
  ticket: Pick<Ticket, 'lane' | 'dangerCheck'>,
  joined: { id: number } | null,
): Obstacle => {
  if (joined) return joinedAlready
  return mayBePart(ticket) ? null : needsItsOwn
}

export const obstacleToParting = (joined: { id: number } | null): Obstacle => (joined ? null : joinedNone)

const needsItsOwn = {
  vi: 'Phiếu khẩn cấp, khiếu nại, tố cáo hoặc tin rác phải xem riêng, không ghép vào sự cố.',
  en: 'An emergency, a complaint, a denunciation or spam is handled by itself and joins no incident.',
}

const joinedAlready = {
  vi: 'Phiếu đã ghép vào một sự cố; xin tách ra trước.',
  en: 'The ticket has joined an incident; please part it first.',
}

const joinedNone = { vi: 'Phiếu chưa ghép vào sự cố nào.', en: 'The ticket has joined no incident.' }
