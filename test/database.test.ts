import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { sql as words } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connect } from '../db/connect.ts'
import { inRollback, ownDatabase, sharedDatabase } from './support/database.ts'

test('a rolled-back test leaves nothing, whatever it commits inside', async () => {
  const inside = await inRollback(async (sql, db) => {
    await sql`create table leaf (n bigint, at timestamptz, doc jsonb)`
    await sql.begin((sql) => sql`insert into leaf values (1, ${new Date(0)}, ${sql.json({ tên: 'Đường' })})`)
    await db.transaction((tx) => tx.execute(words`insert into leaf values (2, now(), ${'{"a":1}'})`))
    await expect(sql.begin((sql) => sql`select 1 / 0`)).rejects.toThrow('division')
    return sql`select * from leaf order by n`
  })
  expect(inside[0]).toEqual({ n: 1, at: new Date(0), doc: { tên: 'Đường' } })
  expect(inside[1]?.doc).toEqual({ a: 1 })
  const [left] = await sharedDatabase().sql`select to_regclass('leaf') as leaf`
  expect(left?.leaf).toBeNull()
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

test('a transaction that loses its connection fails alone, and the process lives on', {
  timeout: 60_000,
}, async () => {
  const { url, drop } = await ownDatabase()
  const program = [
    '--import',
    'tsx',
    '--import',
    './db/mended-driver.ts',
    'test/support/lost-connection-child.ts',
    url,
  ]
  const { stdout } = await promisify(execFile)(process.execPath, program)
  expect(stdout).toBe('alive')
  await drop()
})

test('the program is started with the mended driver', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } }
  expect(scripts.start).toContain('--import ./db/mended-driver.ts')
})
