import type { DeadlineRow } from '../../db/schema/deadlines.ts'
import type { Moments } from './clock.ts'

export type MomentKind = NonNullable<DeadlineRow['nextKind']>
export type Moment = { kind: MomentKind; at: Date }

/** For each kind, the last moment of it that was acted on, as an ISO instant. */
export type Acted = DeadlineRow['acted']

const instants = [
  { kind: 'accept-warn', of: 'acceptWarnAt' },
  { kind: 'accept-miss', of: 'acceptMissAt' },
  { kind: 'warn', of: 'warnAt' },
  { kind: 'miss', of: 'missAt' },
  { kind: 'escalate', of: 'escalateAt' },
] as const

/**
 * The moments still to act on, soonest first, past ones that nobody has acted on among them. A moment moved later (by a
 * pause, an extension, a holiday) is a new one; one moved before what was already told of its kind is not told again.
 */
export const stillToCome = (moments: Moments, acted: Acted): Moment[] => {
  const ahead: Moment[] = []
  for (const { kind, of } of instants) {
    const at = moments[of]
    if (at && isNews(acted[kind], at)) ahead.push({ kind, at })
  }
  return ahead.sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** The first of those, without the list: asked of a million clocks. */
export const nextToCome = (moments: Moments, acted: Acted): Moment | null => {
  let next: Moment | null = null
  for (const { kind, of } of instants) {
    const at = moments[of]
    if (at && (!next || at.getTime() < next.at.getTime()) && isNews(acted[kind], at)) next = { kind, at }
  }
  return next
}

const isNews = (last: string | undefined, at: Date): boolean =>
  last === undefined || at.getTime() > new Date(last).getTime()

/** The moments of a deadline as it is kept: a miss is the due date itself, and lies ahead while its companion does. */
export const keptMoments = (
  kept: Pick<DeadlineRow, 'acceptWarnAt' | 'acceptDueAt' | 'warnAt' | 'dueAt' | 'escalateAt'>,
): Moments => ({
  acceptWarnAt: kept.acceptWarnAt,
  acceptMissAt: kept.acceptWarnAt && kept.acceptDueAt,
  warnAt: kept.warnAt,
  missAt: kept.escalateAt && kept.dueAt,
  escalateAt: kept.escalateAt,
})
