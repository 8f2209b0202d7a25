import { expect, test } from 'vitest'
import { queueLog } from '../src/jobs/queue-log.ts'
import type { Logger } from '../src/platform/log.ts'

const told = (isGivenUp: boolean) => {
  const lines: [string, object, string][] = []
  const line = (level: string) => (about: object, message: string) => lines.push([level, about, message])
  const log = { error: line('error'), warn: line('warn'), debug: line('debug') } as unknown as Logger
  queueLog(log, () => isGivenUp)
    .scope({ taskIdentifier: 'react', jobId: '7' })
    .error("Failed to complete jobs '7':\nError: Cannot use a pool after calling end on the pool", {
      job: 'x',
    })
  return lines
}

test('what ends after its queue was given up is no fault: it says that it is done again, and nothing of a pool', () => {
  const [[level, about, message] = []] = told(true)
  expect([level, about]).toEqual(['warn', { task: 'react', jobId: '7' }])
  expect(message).toContain('does it again')
  expect(message).not.toContain('pool')
  expect(told(false)).toMatchObject([
    ['error', { task: 'react', jobId: '7' }, expect.stringContaining('Failed to complete')],
  ])
})
