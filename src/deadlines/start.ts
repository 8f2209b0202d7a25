import { readClock } from './clock.ts'
import { type Deadline, deadlineOf } from './deadline.ts'
import type { DeadlineRules } from './rules.ts'
import { chooseTarget, type StoredTarget, type Target, type TargetQuestion, termsFor } from './target.ts'

/** The deadline of a ticket that opens now: its target by the rules of that instant, its clock just started. */
export const startDeadline = (rules: DeadlineRules, asked: TargetQuestion): Deadline => {
  const target: StoredTarget | Target = chooseTarget(rules.targets, asked)
  const calendar = rules.calendarOf(asked.provinceCode)
  const clock = readClock(calendar, [
    { kind: 'started', at: asked.receivedAt, target: termsFor(asked.lane, target) },
  ])
  return deadlineOf(clock, { targetId: 'id' in target ? target.id : null, acted: {} })
}
