import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { plainly } from '../commands/plain-words.ts'
import { written } from '../commands/written.ts'
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
  expect(mute.map(({ entry }) => entry)).toEqual([])
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

test('what a command does not know is named, with how it is used, before any database is opened', async () => {
  const run = (command: string, ...given: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', `commands/${command}.ts`, ...given], {
      env: { ...process.env, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/none', DEMO: 'true' },
    }).catch(({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }))
  const [misspelt, without, tooMany, tooSoon] = await Promise.all([
    run('recount', '--mnd'),
    run('exchange', 'export', '/none.jsonl', '--with'),
    run('keys', 'list', '1', '2', '3'),
    run('recount', '2099-01-01', '2099-12-31'),
  ])
  expect(misspelt).toMatchObject({ code: 2, stderr: '' })
  expect(misspelt.stdout).toBe(
    'Không hiểu "--mnd" ở đây. / "--mnd" is not understood here.\nnpm run recount -- [2026-11-01 [2026-11-30]] [--mend]\n',
  )
  expect(without).toMatchObject({ code: 2, stderr: '' })
  expect(without.stdout).toMatch(/^Sau --with còn thiếu nội dung\..*\nnpm run exchange/)
  expect(tooMany).toMatchObject({ code: 2, stderr: '' })
  expect(tooMany.stdout).toMatch(/^Không hiểu "3" ở đây\./)
  expect(tooSoon).toMatchObject({ code: 1, stderr: '' })
  expect(tooSoon.stdout).toContain('Những ngày này chưa tới')
})

test('every command reads what was typed, and its settings, by what says what is wrong with them', () => {
  const entries = commands().filter(({ entry }) => entry.startsWith('commands/'))
  const sources = entries.flatMap(({ entry }) => reachedFrom([entry], 'commands/'))
  const byItself = sources.filter(
    ({ path, text }) => /parseArgs|process\.argv/.test(text) && path !== 'commands/asked-for.ts',
  )
  expect([...new Set(byItself.map(({ path }) => path))].sort()).toEqual([
    // Says by itself what it needs.
    'commands/admin.ts',
    'commands/build.ts',
  ])
  const unsaid = sources.filter(({ text }) => /^const .* = environment\(\)/m.test(text))
  expect([...new Set(unsaid.map(({ path }) => path))]).toEqual([])
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

test('a folder that cannot be made is said to be that', async () => {
  expect(await mkdir('/dev/null/base', { recursive: true }).then(String, plainly)).toBe(
    'Không ghi được vào /dev/null/base: không có ở đó.\n/dev/null/base cannot be written to: it is not there.',
  )
})

test('what cannot be written is said to be that, and what is there already is left', async () => {
  const said = (path: string) => written(path, 'x', 'wx').then(String, plainly)
  expect(await said('/none/gui.jsonl')).toMatch(/^Không ghi được \/none\/gui\.jsonl: không có thư mục ấy\.\n/)
  expect(await said('package.json')).toMatch(
    /^Không ghi được package\.json: đã có tệp này, .*\n.* is not overwritten\.$/,
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
