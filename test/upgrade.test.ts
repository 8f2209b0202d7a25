import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { verifyHistory } from '../src/events/history/verify.ts'
import { addressOf, createDatabase, dropDatabase } from './support/copies.ts'
import { startTestServer, type TestServer, testSecret } from './support/server.ts'

/** What version 0.1.0 (commit 16f9bb32) itself wrote, row by row: two reports, an officer, who was told. Targets are left out. */
type Kept = {
  newestMigration: string
  report: { reference: string; secret: string; key: string; body: Record<string, unknown> }
  rows: Record<string, Record<string, unknown>[]>
}

const open = () => postgres(url, { max: 1, onnotice: () => {} })
type Raw = ReturnType<typeof open>

const { server: cluster } = inject('database')
const name = `older_${randomBytes(6).toString('hex')}`
const url = addressOf(cluster, name)
let kept: Kept
let server: TestServer

beforeAll(async () => {
  kept = JSON.parse(await readFile('test/upgrade/of-0.1.0.json', 'utf8'))
  await createDatabase(cluster, name)
  const sql = open()
  await asItWas(sql)
  await sql.end()
  await migrate(url)
  const now = connect(url, { max: 1, statementTimeout: 0 })
  await seed(now.sql)
  await now.close()
  server = await startTestServer({ databaseUrl: url })
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await dropDatabase(cluster, name)
})

const asItWas = async (sql: Raw) => {
  const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-older-'))
  const journal = JSON.parse(await readFile('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: { tag: string }[]
  }
  const newest = journal.entries.findIndex(({ tag }) => tag === kept.newestMigration)
  const entries = journal.entries.slice(0, newest + 1)
  await mkdir(join(folder, 'meta'))
  await writeFile(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  for (const { tag } of entries) await copyFile(`db/migrations/${tag}.sql`, join(folder, `${tag}.sql`))
  await applyMigrations(drizzle(sql), { migrationsFolder: folder })
  await rm(folder, { recursive: true })
  for (const [table, rows] of Object.entries(kept.rows)) await put(sql, table, rows)
}

const put = async (sql: Raw, table: string, rows: Record<string, unknown>[]) => {
  const columns = sql(Object.keys(rows[0]!))
  await sql`
    insert into ${sql(table)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql(table)}, ${JSON.stringify(rows)}::text::jsonb)`
  if (typeof rows[0]!.id === 'number')
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql(table)}))`
}

const report = () => kept.report

test('a resident reads on under the link of before, and the same report sent again is still one', async () => {
  const { reference, secret, key, body } = report()
  const read = await fetch(`${server.url}/api/reports/${reference}`, {
    headers: { 'x-report-secret': secret },
  })
  expect(await read.json()).toMatchObject({ reference, status: 'accepted', text: body.text })
  const again = await fetch(`${server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  })
  expect(await again.json()).toMatchObject({ reference, secret })
})

test('an officer signs in with the password of before', async () => {
  expect(await server.signIn('kinh-te')).toContain('=')
})

test('the history of before and of after is one, and no link of it is broken', async () => {
  const outside = { kept: async () => [], keep: async () => {} }
  const ctx = { db: server.sql, secret: testSecret }
  const { rows, faults } = await verifyHistory(ctx, { page: 100, outside } as never)
  expect(faults).toEqual([])
  expect(rows).toBeGreaterThanOrEqual(kept.rows.ticket_events!.length)
})
