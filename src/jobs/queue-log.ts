import { Logger as QueueLogger } from 'graphile-worker'
import type { Logger } from '../platform/log.ts'

const tooLate =
  'a job ended after its queue was given up, and cannot be written down by it; the queue after it does it again'

/**
 * What the queue has to say, without its payloads. One that was given up has handed its jobs back and its connections are gone: what of
 * them still ends is no fault, and nobody need read of a pool.
 */
export const queueLog = (log: Logger, isGivenUp: () => boolean) =>
  new QueueLogger(({ taskIdentifier: task, jobId }) => (level, message) => {
    if (level === 'error' && isGivenUp()) log.warn({ task, jobId }, tooLate)
    else if (level === 'error') log.error({ task, jobId }, message)
    else if (level === 'warning') log.warn({ task, jobId }, message)
    else log.debug({ task, jobId }, message)
  })
