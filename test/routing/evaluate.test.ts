import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const evaluate = async (...args: string[]): Promise<string> => {
  const learned = ['--import', 'tsx', '--import', './test/support/learned.ts']
  const command = [...learned, 'commands/evaluate.ts', 'test/routing/blind.jsonl', ...args]
  const env = { ...process.env, GAZETTEER_DIR: '' }
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env,
    maxBuffer: 2 ** 26,
  })
  return stdout
}

test('evaluate prints every figure, every miss with its reasons, and what is lacking', async () => {
  const printed = await evaluate()
  for (const figure of [
    'lane',
    'category, first',
    'category, first three',
    'commune exact',
    'ambiguous, right candidates',
    'no place, none given',
    'silent wrong picks',
    'emergencies missed',
    'legal lanes missed',
    'false alarms',
    'dangers, no numbers shown',
    'dangers, only possible',
    'calm, numbers shown',
    'calm, taken for emergencies',
    'speed',
    'index',
  ])
    expect(printed).toMatch(new RegExp(`^${figure}\\s+[\\d.]+`, 'm'))
  expect(printed).toMatch(/^b-\d{3} category: expected .+, got .+\n {4}.+\n {4}· /m)
  expect(printed).toContain('No GAZETTEER_DIR')
}, 120_000)

test('evaluate --json gives the same figures to machines', async () => {
  const result = JSON.parse(await evaluate('--json'))
  expect(result).toMatchObject({
    reports: 272,
    lane: { of: 272 },
    categoryTop1: { of: 272 },
    emergenciesMissed: expect.any(Number),
    speed: expect.any(Number),
  })
  expect(result.misses[0]).toMatchObject({ id: expect.any(String), why: expect.any(Array) })
}, 120_000)
