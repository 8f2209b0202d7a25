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
