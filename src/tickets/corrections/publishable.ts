import type { Lane } from '../../../db/vocabulary.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'

const publicLanes: Lane[] = ['feedback', 'emergency']

export const obstacleToPublishing = ({ lane }: Pick<Ticket, 'lane'>): Obstacle =>
  publicLanes.includes(lane) ? null : onlyFeedback

const onlyFeedback = {
  vi: 'Chỉ công khai phản ánh, kiến nghị; đơn khiếu nại, tố cáo và tin rác thì không.',
  en: 'Only feedback is made public; complaints, denunciations and spam never are.',
}
