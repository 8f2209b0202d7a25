import { expect, test } from 'vitest'
import { awaitDatabase } from '../commands/await-database.ts'
import { ofPooler, unfit } from '../commands/server-words.ts'
import { connect } from '../db/connect.ts'
import { oldestServer, standingServer } from '../db/standing-server.ts'
import { readConfig } from '../src/platform/config.ts'
import { ownDatabase, sharedDatabase } from './support/database.ts'

test('A PostgreSQL that keeps what a connection sets is worked on', async () => {
  const { sql } = sharedDatabase()
  const server = await standingServer(sql)
  expect(server.major).toBeGreaterThanOrEqual(oldestServer)
  expect(unfit(server)).toBeNull()
  const own = await ownDatabase()
  await awaitDatabase(own.url, { say: () => {} })
  await own.drop()
})

test('One that forgets it after each transaction, as a pooler does, is seen', async () => {
  const { sql } = sharedDatabase()
  const server = await sql.begin(async (tx) => {
    await tx`set local random_page_cost = 4`
    return standingServer(tx as unknown as typeof sql)
  })
  expect(server.keepsSettings).toBe(false)
  expect(unfit(server)?.message).toContain('DATABASE_POOLED_URL')
})

test('A server that compiles dear statements as it ships does not for us', async () => {
  const own = await ownDatabase()
  const owner = connect(own.url, { max: 1 })
  const [{ name }] = (await owner.sql`select current_database() as name`) as unknown as [{ name: string }]
  await owner.sql.unsafe(`alter database ${name} set jit = on`)
  await owner.close()
  const { sql, close } = connect(own.url, { max: 1 })
  expect(await sql`show jit`).toEqual([{ jit: 'off' }])
  await close()
  await own.drop()
})

test('An old one is refused, and so is a pooler that takes none of our settings, in both languages', () => {
  const old = unfit({ major: 14, keepsSettings: true })?.message
  expect(old).toContain('bản 14, quá cũ')
  expect(old).toContain('version 14')
  const refused = Object.assign(new Error('unsupported startup parameter: random_page_cost'), {
    code: '08P01',
  })
  expect((ofPooler(refused) as Error).message).toContain('bộ gom kết nối')
  const away = new Error('away')
  expect(ofPooler(away)).toBe(away)
})

test('A pooler is named beside the database behind it, or the settings are wrong', () => {
  const DATABASE_POOLED_URL = 'postgres://app@127.0.0.1:6432/lang_nghe'
  expect(() => readConfig({ DATABASE_POOLED_URL })).toThrow('DATABASE_POOLED_URL: cần có cả DATABASE_URL')
  const DATABASE_URL = 'postgres://app@127.0.0.1:5432/lang_nghe'
  expect(readConfig({ DATABASE_POOLED_URL, DATABASE_URL })).toMatchObject({ DATABASE_POOLED_URL })
})
