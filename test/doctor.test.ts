import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { sayFindings } from '../commands/doctor/said.ts'
import { type Diagnosis, diagnosisOf } from '../src/doctor/diagnosis.ts'
import type { Finding } from '../src/doctor/finding.ts'
import { ofDatabase } from '../src/doctor/of-database.ts'
import { ofBackups, ofDisk, ofMailServer, ofMigrations } from '../src/doctor/of-machine.ts'
import { ofCopies, ofPooler, ofReading } from '../src/doctor/of-servers.ts'
import { ofSettings } from '../src/doctor/of-settings.ts'
import { copiesOf, knownOf } from '../src/doctor/store.ts'
import { askMailServer } from '../src/notifications/email.ts'
import { readConfig } from '../src/platform/config.ts'
import { addressOf } from './support/copies.ts'
import { inRollback } from './support/database.ts'
import { makeStaff, openSample, testHouse } from './support/house.ts'

const secret = '6f1c9a52e07b4d38b1aa9c4457e2d0f3'
const atWork = {
  DATABASE_URL: 'postgres://x:y@localhost/z',
  SECRET: secret,
  SMS_INBOUND_SECRET: '07d1b5c94e2f4a6d',
  PUBLIC_URL: 'https://phananh.example.vn',
}
const nobody = 'postgres://x:y@127.0.0.1:1/z'
const nobodyThere = { DATABASE_URL: nobody, DATABASE_POOLED_URL: nobody, DATABASE_READ_URL: nobody }
const well = { lateMs: 100, year: 2026, month: 6 }
const stateOf = (findings: Finding[], about: string) => findings.find((one) => one.about === about)?.state

describe('the doctor', () => {
  test('finds in a seeded house what nobody has done yet, and no more', () =>
    inRollback(async (db) => {
      const house = await testHouse(db)
      const before = ofDatabase(await knownOf(db, 2026), well)
      expect(stateOf(before, 'administrators')).toBe('bad')
      expect(stateOf(before, 'legal-desk')).toBe('bad')
      expect(stateOf(before, 'units')).toBe('good')
      expect(stateOf(before, 'database')).toBe('good')
      expect(stateOf(before, 'clock')).toBe('good')

      await makeStaff(db, { kind: 'operation-centre', roles: ['admin'] })
      await openSample(house)
      const after = ofDatabase(await knownOf(db, 2026), well)
      expect(stateOf(after, 'administrators')).toBe('good')
      const units = after.find(({ about }) => about === 'units')
      expect(units?.state).toBe('bad')
      expect(units?.says.vi).toMatch(/^1 đơn vị .*: \p{Lu}/u)
    }))

  test('misses the holidays of next year from autumn on, and of this year at once', () =>
    inRollback(async (db) => {
      await db`delete from holidays`
      await db`insert into holidays (date, kind, name, source) values ('2026-01-01', 'holiday', 'x', 'x')`
      const known = await knownOf(db, 2026)
      expect(stateOf(ofDatabase(known, well), 'holidays')).toBe('care')
      expect(stateOf(ofDatabase(known, { ...well, month: 12 }), 'holidays')).toBe('bad')
      expect(stateOf(ofDatabase(await knownOf(db, 2027), { ...well, year: 2027 }), 'holidays')).toBe('bad')
    }))

  test('sees a gateway that refuses, a clock that is off and a message that waits', () =>
    inRollback(async (db) => {
      await db`insert into sms_gateways (name, failures_in_a_row, last_error) values ('kannel', 7, 'no money')`
      await db`insert into messages (channel, recipient, recipient_kind, language, body, state, not_before, created_at)
        values ('sms', '+84912000111', 'reporter', 'vi', 'x', 'queued', now() - interval '2 hours', now())`
      const findings = ofDatabase(await knownOf(db, 2026), { ...well, lateMs: -90_000 })
      expect(stateOf(findings, 'gateway kannel')).toBe('bad')
      expect(stateOf(findings, 'messages')).toBe('care')
      expect(stateOf(findings, 'clock')).toBe('bad')
    }))

  test('knows secrets that are guessed, or used twice', () => {
    const secretsOf = (env: Record<string, string>) =>
      ofSettings(readConfig({ ...atWork, ...env })).find(({ about }) => about === 'secrets')!
    expect(secretsOf({}).state).toBe('good')
    expect(secretsOf({ SECRET: 'a'.repeat(40) }).says.en).toContain('SECRET')
    expect(secretsOf({ SECRET: `${secret},change-me-change-me-change-me-00` }).state).toBe('bad')
    expect(secretsOf({ METRICS_TOKEN: atWork.SMS_INBOUND_SECRET }).says.en).toContain('METRICS_TOKEN')
  })

  test('says of the machine what is short', async () => {
    const disk = (free: number) => ofDisk({ free, kept: 1_000, folder: 'data' }).state
    expect([9_000, 3_000, 900].map(disk)).toEqual(['good', 'care', 'bad'])
    expect([ofMigrations(0).state, ofMigrations(2).state]).toEqual(['good', 'bad'])
    const own = {
      isOfOthers: false,
      folder: '/x',
      isLocked: true,
      newest: '2026-11-23T01:15:00Z',
      isTooOld: false,
    }
    const kept = (changes: Partial<typeof own> & { folder?: string | undefined }) =>
      ofBackups({ ...own, ...changes }).state
    expect(kept({})).toBe('good')
    expect(kept({ isLocked: false })).toBe('care')
    expect(kept({ isTooOld: true })).toBe('bad')
    expect(ofBackups({ ...own, folder: undefined, newest: null }).state).toBe('bad')
    expect(kept({ isOfOthers: true })).toBe('care')
    expect(ofMailServer(await askMailServer('smtp://127.0.0.1:1')).state).toBe('bad')
  })

  test('sees that nothing follows the database, or not in step, and says nothing of one that stands alone', () =>
    inRollback(async (db) => {
      const own = await copiesOf(db)
      expect(ofCopies(own)).toEqual([])
      const stateWith = (changes: Partial<typeof own>) =>
        ofCopies({ isCluster: true, wanted: true, follow: 1, inStep: 1, ...changes })[0]!.state
      expect(stateWith({})).toBe('good')
      expect(stateWith({ inStep: null })).toBe('good')
      expect(stateWith({ inStep: 0 })).toBe('bad')
      expect(stateWith({ wanted: false, follow: 0, inStep: 0 })).toBe('bad')
      expect(stateWith({ wanted: false })).toBe('care')
    }))

  test('asks the pooler and what is read from, and says where neither does what it is there for', async () => {
    expect([true, false, null].map((keeps) => ofPooler(keeps).state)).toEqual(['good', 'bad', 'bad'])
    expect(ofPooler(false).todo!.en).toContain('connect_query')
    const reading = (lag: number | null, isAway = false) => ofReading({ isAway, lag })
    expect([reading(2), reading(31), reading(null), reading(null, true)].map(({ state }) => state)).toEqual([
      'good',
      'care',
      'care',
      'care',
    ])
    expect(reading(2).says.en).toContain('2 s behind')
  })

  test('says what is wrong first, in the language of the system, and each line what to do', () => {
    const diagnosis = diagnosisOf([ofMigrations(0), ofMigrations(2)])
    const inVietnamese = sayFindings(diagnosis, { LANG: 'vi_VN.UTF-8' })
    expect(inVietnamese).toMatch(/^✗ .*\n {4}→ Khởi động lại/)
    expect(inVietnamese).not.toContain('tables')
    expect(sayFindings(diagnosis, { LANG: 'C.UTF-8' })).toContain('The database lacks 2 steps')
    expect(diagnosis.isBad).toBe(true)
  })

  test('tells a program the same as JSON and nothing else, and ends with 1 when something is wrong', async () => {
    const { code, stdout } = await doctor({ ...atWork, ...nobodyThere })
    const diagnosis = JSON.parse(stdout) as Diagnosis
    expect([code, diagnosis.isBad]).toEqual([1, true])
    const about = (name: string) => diagnosis.findings.find((one) => one.about === name)
    expect(about('secrets')).toMatchObject({ state: 'good' })
    const sentence = { vi: expect.any(String), en: expect.any(String) }
    expect(about('database')).toMatchObject({ state: 'bad', says: sentence, todo: sentence })
    expect([about('pooler')!.state, about('reading')!.state]).toEqual(['bad', 'care'])
    expect(stdout).not.toContain(secret)
    const [unread] = (JSON.parse((await doctor({ PORT: 'none' })).stdout) as Diagnosis).findings
    expect(unread).toMatchObject({ about: 'settings', state: 'bad' })
  })

  test('says of a database in which nothing was made yet what to do, and not what PostgreSQL says', async () => {
    const empty = addressOf(inject('database').server, 'postgres')
    const { findings } = JSON.parse((await doctor({ ...atWork, DATABASE_URL: empty })).stdout) as Diagnosis
    const { says } = findings.find(({ about }) => about === 'database')!
    expect(says.vi).toMatch(/^Các bảng trong cơ sở dữ liệu chưa có/)
    expect(says.en).toMatch(/^The tables of the database are not there yet/)
  })
})

const doctor = (env: Record<string, string>): Promise<{ code: number; stdout: string }> =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/doctor.ts', '--json'],
    { env: { PATH: process.env.PATH, DATA_DIR: '/nowhere', ...env } },
  ).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  )
