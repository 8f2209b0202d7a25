import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { reachedFrom } from './support/sources.ts'

test('every command outlives a reader that stops reading', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const entries = Object.values(scripts).flatMap(
    (line) => /(commands|test)\/\S+(?<!\.test)\.ts/.exec(line)?.[0] ?? [],
  )
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
