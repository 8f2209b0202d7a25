import type { Clock } from '../../deadlines/clock.ts'
import type { Extension } from './store.ts'

/** What was asked before the ticket was reopened no longer counts. */
export const thisTime = (requests: readonly Extension[], clock: Clock) =>
  requests.filter(({ askedAt }) => askedAt >= clock.startedAt)
