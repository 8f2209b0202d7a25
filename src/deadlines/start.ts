import { type Clock, readClock } from './clock.ts'
import type { DeadlineRules, StoredTarget } from './rules.ts'
import { chooseTarget, type Target, type TargetQuestion } from './target.ts'

export type MomentKind = 'accept-warn' | 'accept-miss' | 'warn' | 'miss' | 'escalate'
export type Moment = { kind: MomentKind; at: Date }

/** The deadline of a ticket as it is kept: when it is due, and what the sweep must do next. */
export type Deadline = {
  targetId: number | null
  startsAt: Date
  acceptDueAt: Date | null
  dueAt: Date
  open: boolean
  pausedSince: Date | null
  pausedFor: string | null
  moments: Moment[]
}

const instants = [
  { kind: 'accept-warn', of: 'acceptWarnAt' },
  { kind: 'accept-miss', of: 'acceptMissAt' },
  { kind: 'warn', of: 'warnAt' },
  { kind: 'miss', of: 'missAt' },
  { kind: 'escalate', of: 'escalateAt' },
] as const

/** What is ahead of a clock, soonest first. */
export const momentsOf = (clock: Clock): Moment[] => {
  const moments: Moment[] = []
  for (const { kind, of } of instants) {
    const at = clock[of]
    if (at) moments.push({ kind, at })
  }
  return moments.sort((a, b) => a.at.getTime() - b.at.getTime())
}

export const deadlineOf = (clock: Clock, targetId: number | null): Deadline => ({
  targetId,
  startsAt: clock.startedAt,
  acceptDueAt: clock.acceptDueAt,
  dueAt: clock.dueAt,
  open: clock.stoppedAt === null,
  pausedSince: clock.pausedSince,
  pausedFor: clock.pausedFor,
  moments: momentsOf(clock),
})

/** The deadline of a ticket that opens now: its target by the rules of that instant, its clock just started. */
export const startDeadline = (rules: DeadlineRules, asked: TargetQuestion): Deadline => {
  const target: StoredTarget | Target = chooseTarget(rules.targets, asked)
  const calendar = rules.calendarOf(asked.provinceCode)
  const clock = readClock(calendar, [{ kind: 'started', at: asked.reportedAt, target }])
  return deadlineOf(clock, 'id' in target ? target.id : null)
}
