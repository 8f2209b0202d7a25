import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { commands, reachedFrom } from './support/sources.ts'

test('every command outlives a reader that stops reading', () => {
  const entries = commands().map(({ entry }) => entry)
  expect(entries.length).toBeGreaterThan(5)
  const deaf = entries.filter(
    (entry) => !reachedFrom([entry]).some(({ path }) => path === 'commands/pipe.ts'),
  )
  expect(deaf).toEqual([])
})

test('what is said to nobody ends nothing', async () => {
  const program = `
    await import('./commands/pipe.ts')
    for (let line = 0; line < 20000; line++) process.stdout.write('line ' + line + '\\n')
    await new Promise((later) => setTimeout(later, 200))
    process.stderr.write('done')`
  const line = `"${process.execPath}" --import tsx --input-type=module -e "$PROGRAM" | head -1`
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line], {
    env: { ...process.env, PROGRAM: program },
  })
  expect([stdout, stderr]).toEqual(['line 0\n', 'done'])
})
