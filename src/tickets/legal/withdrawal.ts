import type { Lane } from '../../../db/vocabulary.ts'
import type { Obstacle } from '../obstacle.ts'

/**
 * A complaint is withdrawn by a signed paper (Law 02/2011/QH13, art. 10), so is a denunciation, which may go on all the
 * same (Law 25/2018/QH14, art. 33).
 */
export const obstacleToWithdrawing = ({ lane }: { lane: Lane }): Obstacle =>
  lane === 'complaint' ? complaintOnPaper : lane === 'denunciation' ? denunciationOnPaper : null

const complaintOnPaper = {
  vi: 'Rút đơn khiếu nại phải bằng văn bản có chữ ký hoặc điểm chỉ. Xin gửi văn bản đến nơi giải quyết đơn.',
  en: 'A complaint is withdrawn by a signed paper. Please send it to the office that settles it.',
}
const denunciationOnPaper = {
  vi: 'Rút đơn tố cáo phải bằng văn bản có chữ ký hoặc điểm chỉ, và nơi giải quyết vẫn có thể xem xét tiếp. Xin gửi văn bản đến nơi giải quyết đơn.',
  en: 'A denunciation is withdrawn by a signed paper, and may still be looked into. Please send it to the office that settles it.',
}
