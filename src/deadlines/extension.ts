import { Refused } from '../platform/errors.ts'
import type { Clock } from './clock.ts'
import { dayMs } from './day.ts'

/** How often a lane's deadline may be extended, and by how many days past the present one each time. */
export type ExtensionRule = { times: number; days: number }

const general: ExtensionRule = { times: 1, days: 60 }

const ruleOfLane: Record<string, ExtensionRule> = {
  /** Law 25/2018/QH14, art. 30: once when complicated, twice when very complicated, 30 days each. */
  denunciation: { times: 2, days: 30 },
  /** Law 02/2011/QH13, art. 28: 30 days become 45, in remote areas 45 become 60. */
  complaint: { times: 1, days: 15 },
}

export const extensionRule = (lane: string): ExtensionRule => ruleOfLane[lane] ?? general

/**
 * Whether a deadline may be moved to `until`, asked at `askedAt` (a leader may grant it later).
 * Refused: a stopped clock, no extension left, asked after the deadline, a date that is none,
 * is not after the present due date and the present time, or is further than the lane's rule allows.
 */
export const checkExtension = (
  clock: Clock,
  { until, askedAt, now, lane }: { until: Date; askedAt: Date; now: Date; lane: string },
): void => {
  const rule = extensionRule(lane)
  if (clock.stoppedAt)
    refuse(
      'conflict',
      'Phiếu đã xử lý xong nên không gia hạn được nữa.',
      'The ticket is done; nothing is left to extend.',
    )
  if (clock.extensions >= rule.times)
    refuse(
      'conflict',
      `Phiếu này đã gia hạn ${rule.times} lần, không gia hạn thêm được.`,
      `This ticket was extended already (${rule.times} allowed).`,
    )
  if ((clock.pausedSince ?? askedAt) > clock.dueAt)
    refuse(
      'conflict',
      'Phiếu đã quá hạn; chỉ xin gia hạn được khi còn hạn.',
      'The deadline has passed; an extension must be asked before it.',
    )
  if (!(until > clock.dueAt) || until <= now)
    refuse(
      'invalid',
      'Ngày hạn mới phải sau hạn hiện tại và sau lúc này.',
      'The new date must be after the present deadline and after now.',
    )
  if (until.getTime() > clock.dueAt.getTime() + rule.days * dayMs)
    refuse(
      'invalid',
      `Chỉ được gia hạn thêm nhiều nhất ${rule.days} ngày so với hạn hiện tại.`,
      `The new date may be at most ${rule.days} days after the present deadline.`,
    )
}

const refuse = (kind: 'invalid' | 'conflict', vi: string, en: string): never => {
  throw new Refused(kind, { vi, en })
}
