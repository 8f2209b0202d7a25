import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { plainly } from '../commands/plain-words.ts'
import type { Db } from '../src/platform/database.ts'
import { inRollback } from './support/database.ts'
import { commands, reachedFrom, sourcesIn } from './support/sources.ts'

const wrong = (ask: (db: Db) => Promise<unknown>) =>
  inRollback((db) =>
    ask(db).then(
      () => 'nothing went wrong',
      (error: unknown) => plainly(error),
    ),
  )

test('a command that comes before its tables says what to wait for, and where in the program nowhere', async () => {
  const early = await Promise.all([
    wrong((db) => db`select * from tables_still_to_come`),
    wrong((db) => db`select field_still_to_come from communes`),
    wrong((db) => db`select * from schema_still_to_come.tickets`),
  ])
  for (const said of early) expect(said).toMatch(/^Các bảng .* npm start .*\nThe tables .* npm start [^\n]*$/)
  const ours = await wrong((db) => db`select from where`)
  expect(ours).toContain('syntax error')
})

test('every command that opens the database says so', () => {
  const entries = commands().filter(({ entry }) => entry.startsWith('commands/') && opensDatabase(entry))
  expect(entries.length).toBeGreaterThan(10)
  const mute = entries.filter(
    ({ entry }) => !reachedFrom([entry], 'commands/').some(({ path }) => path === 'commands/plain-words.ts'),
  )
  // An edge that cannot start says its stack.
  expect(mute.map(({ entry }) => entry)).toEqual(['commands/edge.ts'])
})

const opensDatabase = (entry: string) =>
  reachedFrom([entry], 'commands/').some(
    ({ path, imports }) =>
      path === 'commands/open-database.ts' || imports.some(({ of }) => of === 'db/connect.ts'),
  )

test('wrong settings are said with no stack, and a database that is away too', async () => {
  const retention = (DATABASE_URL: string) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/retention.ts'],
      {
        env: { ...process.env, DATABASE_URL, DEMO: 'true' },
      },
    ).catch(({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }))
  const [away, unread] = await Promise.all([retention('postgres://a:b@127.0.0.1:1/none'), retention('none')])
  expect(away).toMatchObject({ code: 1, stderr: '' })
  expect(away.stdout).toContain('Không kết nối được')
  expect(unread).toMatchObject({ code: 1, stderr: '' })
  expect(unread.stdout).toMatch(/^Cấu hình chưa đúng[^\n]*\n {2}DATABASE_URL: [^\n]*\n$/)
})

test('a file that is not there, or is a folder, is said with no stack', async () => {
  const said = (path: string) => readFile(path).then(String, plainly)
  expect(await said('/none/cu.csv')).toBe(
    'Không đọc được tệp /none/cu.csv: không có ở đó.\n/none/cu.csv cannot be read: it is not there.',
  )
  expect(await said('/')).toBe(
    'Không đọc được tệp: đó là một thư mục.\nThe file cannot be read: it is a folder.',
  )
})

test('a command shows no moment by another clock than the one on the wall', () => {
  const byGreenwich = sourcesIn('commands').filter(({ text }) => text.includes('toISOString'))
  expect(byGreenwich.map(({ path }) => path)).toEqual([])
})

test('whoever restores from where nothing lies reads that, and whoever measures no file too', async () => {
  const run = (...given: string[]) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--import', './db/mended-driver.ts', ...given],
      {
        env: { ...process.env, DEMO: 'true' },
      },
    ).then(
      () => null,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    )
  expect(await run('commands/restore.ts', '/none/here')).toBe(
    'Chưa có bản sao lưu nào trong /none/here. / There is no backup in /none/here.\n',
  )
  expect(await run('commands/evaluate.ts', '/none.jsonl')).toBe(
    'Không đọc được tệp /none.jsonl: không có ở đó.\n/none.jsonl cannot be read: it is not there.\n',
  )
})
