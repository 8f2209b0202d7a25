import { Refused, type Sentence } from '../platform/errors.ts'

/** Why something cannot be done to a ticket now; null when nothing stands in the way. */
export type Obstacle = Sentence | null

/** The verb refuses what `possible` says cannot be done: both ask the same rule. */
export const mustBeFree = (obstacle: Obstacle): void => {
  if (obstacle) throw new Refused('conflict', obstacle)
}
