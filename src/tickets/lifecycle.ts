import { openStatuses, type Status } from '../../db/vocabulary.ts'
import type { Sentence } from '../platform/errors.ts'
import { mustBeFree, type Obstacle } from './obstacle.ts'

export const isOpen = (status: Status) => openStatuses.includes(status)

export type Step =
  | 'accept'
  | 'assign'
  | 'forward'
  | 'ask'
  | 'reply'
  | 'resolve'
  | 'refuse'
  | 'reopen'
  | 'close'
  | 'merge'
  | 'unmerge'
  | 'withdraw'
  | 'consult'
  | 'split'
  | 'extend'
  | 'suspend'
  | 'correct'
  | 'support'
  | 'settle'

/** Every step a ticket can take, and where it leads from each status; what is not here is refused. */
const steps: Record<Step, Partial<Record<Status, Status>>> = {
  accept: { new: 'accepted', waiting: 'accepted' },
  assign: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
  forward: { new: 'new', accepted: 'new', waiting: 'new' },
  ask: { new: 'waiting', accepted: 'waiting' },
  reply: {
    new: 'new',
    accepted: 'accepted',
    waiting: 'accepted',
    resolved: 'resolved',
    closed: 'closed',
    refused: 'refused',
  },
  resolve: { accepted: 'resolved', waiting: 'resolved' },
  /** Answered with an incident, whoever had taken it in hand. */
  settle: { new: 'resolved', accepted: 'resolved', waiting: 'resolved' },
  refuse: { new: 'refused', accepted: 'refused', waiting: 'refused' },
  reopen: { resolved: 'accepted', closed: 'accepted', refused: 'accepted' },
  close: { resolved: 'closed', refused: 'closed' },
  merge: { new: 'merged', accepted: 'merged', waiting: 'merged' },
  unmerge: { merged: 'accepted' },
  withdraw: { new: 'withdrawn', accepted: 'withdrawn', waiting: 'withdrawn' },
  consult: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
  split: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
  extend: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
  suspend: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
  correct: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
  support: { new: 'new', accepted: 'accepted', waiting: 'waiting' },
}

export const statusNames: Record<Status, Sentence> = {
  new: { vi: 'mới chuyển đến', en: 'new' },
  accepted: { vi: 'đang xử lý', en: 'being handled' },
  waiting: { vi: 'chờ người dân bổ sung', en: 'waiting for the resident' },
  resolved: { vi: 'đã có kết quả', en: 'resolved' },
  closed: { vi: 'đã khép lại', en: 'closed' },
  refused: { vi: 'không được tiếp nhận', en: 'declined' },
  merged: { vi: 'đã gộp vào phản ánh khác', en: 'merged into another' },
  withdrawn: { vi: 'đã được người dân rút', en: 'withdrawn' },
}

export const canAdvance = (status: Status, step: Step): boolean => steps[step][status] !== undefined

/** Why this status does not allow the step. */
export const obstacleToStep = (status: Status, step: Step): Obstacle => {
  if (canAdvance(status, step)) return null
  if (status === 'new' && step === 'resolve') return acceptFirst
  const now = statusNames[status]
  return {
    vi: `Phiếu ${now.vi} nên không làm được bước này.`,
    en: `The ticket is ${now.en}, so this step cannot be taken.`,
  }
}

const acceptFirst = {
  vi: 'Phiếu chưa được tiếp nhận; xin tiếp nhận trước khi trả lời.',
  en: 'The ticket has not been accepted; please accept it before answering.',
}

/** The status after `step`; a step that this status does not allow is refused as a conflict. */
export const advance = (status: Status, step: Step): Status => {
  mustBeFree(obstacleToStep(status, step))
  return steps[step][status]!
}
