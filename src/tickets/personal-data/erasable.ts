import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { Obstacle } from '../obstacle.ts'
import type { Ticket } from '../ticket.ts'
import { findKept, type Kept } from './store.ts'

/** Why the contact of who reported cannot be erased: the file of a complaint or denunciation is kept whole by law. */
export const obstacleToErasing = async (
  { db }: Ctx,
  ticket: Pick<Ticket, 'lane' | 'legalHold' | 'reporterId'>,
): Promise<Obstacle> => obstacleIn(ticket, await findKept(db, ticket.reporterId))

export const obstacleIn = (
  { lane, legalHold }: Pick<Ticket, 'lane' | 'legalHold'>,
  kept: Kept | null,
): Obstacle => {
  if (sealedLanes.includes(lane) || kept?.byLaw) return keptByLaw
  if (legalHold || kept?.held) return heldByLaw
  return kept?.contact ? null : nothingKept
}

const keptByLaw = {
  vi: 'Hồ sơ khiếu nại, tố cáo phải lưu theo luật nên không xóa thông tin người gửi đơn được.',
  en: 'The file of a complaint or denunciation is kept by law, so who sent it cannot be erased.',
}

const heldByLaw = {
  vi: 'Cơ quan có thẩm quyền yêu cầu giữ nguyên hồ sơ này nên chưa xóa thông tin người gửi được.',
  en: 'An authority asked that this file be kept as it is, so who sent it cannot be erased yet.',
}

const nothingKept = {
  vi: 'Không còn thông tin liên lạc nào của người phản ánh để xóa.',
  en: 'There are no details of the reporter left to erase.',
}
