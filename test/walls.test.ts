import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { staffRole } from '../db/roles.ts'
import { standingWalls } from '../db/standing-walls.ts'
import { asApp } from './support/as-app.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'

let own: OwnDatabase
let app: Connection
let owner: Connection

beforeAll(async () => {
  own = await ownDatabase()
  app = connect(asApp(own.url), { max: 2, name: 'lang-nghe-test' })
  owner = connect(own.url, { max: 2, name: 'lang-nghe-test' })
})
afterAll(async () => {
  await app?.close()
  await owner?.close()
  await own?.drop()
})

describe('The login of the processes', () => {
  test('works on the tables, acts as staff, and owns nothing', async () => {
    expect(await standingWalls(app.sql)).toEqual({ works: true, owns: false, staff: true })
    expect(await standingWalls(owner.sql)).toEqual({ works: true, owns: true, staff: true })
  })

  test.each([
    'alter table ticket_events disable trigger all',
    'alter table ticket_events disable row level security',
    'drop trigger ticket_events_append_only on ticket_events',
    'create or replace function refuse_all_but_erasure() returns trigger language plpgsql as $$ begin return new; end $$',
    'truncate ticket_events',
    'delete from ticket_events',
    'delete from read_audit',
    "update read_audit set staff_id = 'another'",
    'update read_audit set at = now()',
    'delete from daily_roots',
    'update daily_roots set root = root',
    'delete from unkeyed_chains',
    'update unkeyed_chains set until_id = 0',
    'drop table ticket_seats',
    'alter table tickets no force row level security',
    'create table mine (word text)',
    'create role mine',
    'set role lang_nghe',
    "set session_replication_role = 'replica'",
  ])('may not %s', async (statement) => {
    await expect(app.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
    await expect(
      app.sql.begin(async (tx) => {
        await tx.unsafe(`set local role ${staffRole}`)
        await tx.unsafe(statement)
      }),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('tells who read what, and even who owns the tables takes nothing of it away but the words of an erasure', async () => {
    const read = { staffId: 'who-read', what: 'ticket' as const, words: 'vì sao' }
    await app.sql`insert into read_audit ${app.sql({ staff_id: read.staffId, what: read.what, words: read.words, at: new Date() })}`
    const only = { message: expect.stringContaining('read_audit is append-only') }
    await expect(owner.sql`delete from read_audit`).rejects.toMatchObject(only)
    await expect(owner.sql`truncate read_audit`).rejects.toMatchObject(only)
    await expect(owner.sql`update read_audit set staff_id = 'another'`).rejects.toMatchObject(only)
    await expect(app.sql`update read_audit set words = 'another reason'`).rejects.toMatchObject(only)
    await app.sql`update read_audit set words = null where staff_id = ${read.staffId}`
    expect(await owner.sql`select staff_id, words from read_audit`).toEqual([
      { staffId: read.staffId, words: null },
    ])
  })

  test('brings no tables up to date by itself, and is told who does', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/migrate.ts'],
      { env: { ...process.env, DATABASE_URL: asApp(own.url), DEMO: 'true' }, encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/xin đặt DATABASE_OWNER_URL[\s\S]*set DATABASE_OWNER_URL/)
    expect(stderr).not.toContain('    at ')
  })

  test('gets its rights on a table that a migration adds', async () => {
    await owner.sql`create table added_since (word text)`
    await expect(app.sql`select from added_since`).rejects.toMatchObject({ code: '42501' })
    await migrate(own.url, asApp(own.url))
    expect(await app.sql`select from added_since`).toHaveLength(0)
  })
})
