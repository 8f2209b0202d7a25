import { execFile } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { bigint, pgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { connect } from '../db/connect.ts'
import { openListening } from '../db/listening.ts'
import { query } from '../db/query.ts'
import { instant, json } from '../db/schema/routing.ts'
import { databaseTrouble } from '../src/platform/database-trouble.ts'
import { inRollback, ownDatabase, sharedDatabase } from './support/database.ts'
import { commands, reachedFrom } from './support/sources.ts'
import { until } from './support/until.ts'
import { openWire } from './support/wire.ts'

const leaves = pgTable('leaf', {
  n: bigint('n', { mode: 'number' }),
  at: instant('at'),
  doc: json('doc'),
})

test('a rolled-back test leaves nothing, whatever it commits inside', async () => {
  const inside = await inRollback(async (sql) => {
    await sql`create table leaf (n bigint, at timestamptz, doc jsonb)`
    await sql.begin((sql) => sql`insert into leaf values (1, ${new Date(0)}, ${sql.json({ tên: 'Đường' })})`)
    await query(sql).transaction((own) => own.insert(leaves).values({ n: 2 }))
    await expect(sql.begin((sql) => sql`select 1 / 0`)).rejects.toThrow('division')
    return sql`select * from leaf order by n`
  })
  expect(inside[0]).toEqual({ n: 1, at: new Date(0), doc: { tên: 'Đường' } })
  expect(inside[1]).toEqual({ n: 2, at: null, doc: null })
  const [left] = await sharedDatabase().sql`select to_regclass('leaf') as leaf`
  expect(left?.leaf).toBeNull()
})

test('the builder and the bare driver read and write the same values', async () => {
  const docs = [{ tên: 'Đường' }, [[480, 720]], [], 'chữ', '{"a":1}', 7, true]
  const kept = docs.map((doc, n) => ({ n, at: new Date(n), doc }))
  await inRollback(async (sql) => {
    await sql`create table leaf (n bigint, at timestamptz, doc jsonb)`
    for (const row of kept.slice(0, 4)) await query(sql).insert(leaves).values(row)
    for (const { n, at, doc } of kept.slice(4))
      await sql`insert into leaf values (${n}, ${at}, ${sql.json(doc as never)})`
    expect(await query(sql).select().from(leaves).orderBy(leaves.n)).toEqual(kept)
    expect([...(await sql`select * from leaf order by n`)]).toEqual(kept)
    expect((await sql`select date '2026-11-23' as day`)[0]?.day).toBe('2026-11-23')
  })
})

test('an own database keeps what it commits until it is dropped', async () => {
  const { url, drop } = await ownDatabase()
  const { sql, close } = connect(url)
  await sql`create table leaf as select 9007199254740993 as n`
  await expect(sql`select n from leaf`).rejects.toThrow('too large for a number')
  await close()
  await drop()
})

test('the edge connects without asking for types', async () => {
  const { url, drop } = await ownDatabase()
  const { sql, close } = connect(url, { edge: true })
  expect((await sql`select count(*) as n from pg_class where relname = 'none'`)[0]?.n).toBe(0)
  await close()
  await drop()
})

test.each([
  ['a transaction that loses its connection fails alone', 'lost-connection-child.ts'],
  ['a connection that breaks as it is made fails alone', 'new-connection-child.ts'],
])('%s, and the process lives on', { timeout: 120_000 }, async (_, child) => {
  const { url, drop } = await ownDatabase()
  const program = ['--import', 'tsx', '--import', './db/mended-driver.ts', `test/support/${child}`, url]
  const { stdout } = await promisify(execFile)(process.execPath, program)
  expect(stdout).toBe('alive')
  await drop()
})

test('a statement that nobody answers ends in an error, and so does one that waits for a connection', {
  timeout: 120_000,
}, async () => {
  const { url, drop } = await ownDatabase()
  const wire = await openWire(url)
  const { sql, close } = connect(wire.url, { max: 2, statementTimeout: 500 })
  // A statement that may take its time, as a migration does, has none.
  const slow = connect(url, { max: 1, statementTimeout: 0 })
  const taken = slow.sql`select pg_sleep(6)`.execute()
  await Promise.all([sql`select pg_sleep(0.1)`, sql`select pg_sleep(0.1)`])
  wire.deaden()
  const sent = [
    ...Array.from({ length: 8 }, () => sql`select 1`),
    ...Array.from({ length: 4 }, () => sql.begin((sql) => sql`select 1`)),
  ]
  const ended = await Promise.all(sent.map((statement) => statement.then(() => null, databaseTrouble)))
  expect(ended.map((trouble) => trouble?.status)).toEqual(sent.map(() => 503))
  await wire.cut()
  await wire.mend()
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
  await taken
  await Promise.all([close(), slow.close(), wire.cut()])
  await drop()
})

test('a line that stands and hears nothing is found out, and another is made that hears', async () => {
  const { url, drop } = await ownDatabase()
  const wire = await openWire(url)
  const { sql, close } = connect(url, { max: 1 })
  const [heard, deaf]: [string[], string[]] = [[], []]
  let begun = 0
  const ear = { channel: 'news', heard: (word: string) => void heard.push(word), begins: () => void begun++ }
  const pace = { beat: 50, patience: 500, pause: 50 }
  const given = { url: wire.url, sql, ears: [ear], deaf: (reason: string) => void deaf.push(reason), pace }
  const listening = await openListening(given)
  expect(listening.hears()).toBe(true)
  wire.deaden()
  await until(() => deaf.includes('it did not hear what was said'))
  expect([listening.hears(), begun]).toEqual([false, 1])
  await wire.cut()
  await wire.mend()
  await until(() => begun > 1 && listening.hears())
  await sql`select pg_notify('news', 'heard again')`
  await until(() => heard.includes('heard again'))
  await listening.stop()
  await Promise.all([close(), wire.cut()])
  await drop()
})

test('what is asked of a connection while it breaks ends in an error, and the next answers are whose they are', async () => {
  const { url, drop } = await ownDatabase()
  const wire = await openWire(url)
  const { sql, close } = connect(wire.url, { max: 1 })
  /** Told that its connection broke, it asks again at once, before the connection is closed. */
  const askedAgain = async (asking: (reason: unknown) => Promise<unknown>) => {
    await sql`select 1`
    const again = sql`select pg_sleep(60)`.catch(asking)
    await setImmediate()
    wire.reset()
    return again.then(() => null, databaseTrouble)
  }
  expect(await askedAgain(() => sql`select 1`)).toMatchObject({ status: 503 })
  expect(await askedAgain(() => sql.begin((tx) => tx`select 1`))).toMatchObject({ status: 503 })

  const rolledBack = sql.begin(async (tx) => {
    const lost = tx`select pg_sleep(60)`
    lost.catch(() => {})
    await setImmediate()
    wire.reset()
    await lost
  })
  expect(await rolledBack.catch(databaseTrouble)).toMatchObject({ status: 503 })
  const answers = await sql.begin((tx) => Promise.all([1, 2, 3].map((n) => tx`select ${n}::int as n`)))
  expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
  await Promise.all([close(), wire.cut()])
  await drop()
})

test('a statement that fails between its rows leaves nothing in the answer of the next', async () => {
  const { url, drop } = await ownDatabase()
  const { sql, close } = connect(url, { max: 1 })
  const [failed, next] = await Promise.all([
    sql`select 1 / (3 - n) from generate_series(1, 9) n`.catch((error) => error.message),
    sql`select 1 as one`,
  ])
  expect([failed, [...next]]).toEqual(['division by zero', [{ one: 1 }]])
  await close()
  await drop()
})

test('every command that speaks to the database runs on the mended driver', () => {
  const bare = commands().filter(({ line, entry }) => {
    const connects = reachedFrom([entry]).some(({ path }) => path === 'db/connect.ts')
    return connects && !line.includes('--import ./db/mended-driver.ts')
  })
  expect(bare).toEqual([])
})

test('the server does not start on the driver as it is published', async () => {
  const program = `
    const { startServer } = await import('./src/server.ts')
    await startServer({}).catch((error) => console.log(error.message))`
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    program,
  ])
  expect(stdout).toContain('--import ./db/mended-driver.ts')
})
