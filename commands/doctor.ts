import './pipe.ts'
import { readFile, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type ConnectOptions, connect, type Sql } from '../db/connect.ts'
import { lagOf } from '../db/standby.ts'
import { standingServer } from '../db/standing-server.ts'
import { openBackupPlace } from '../src/backups/open-place.ts'
import { newestIn } from '../src/backups/record.ts'
import { openVault } from '../src/backups/vault.ts'
import { isTooOld } from '../src/backups/watch.ts'
import { diagnosisOf } from '../src/doctor/diagnosis.ts'
import { bad, type Finding } from '../src/doctor/finding.ts'
import { ofDatabase } from '../src/doctor/of-database.ts'
import { ofBackups, ofDisk, ofMailServer, ofMigrations } from '../src/doctor/of-machine.ts'
import { ofCopies, ofPooler, ofReading } from '../src/doctor/of-servers.ts'
import { ofSettings } from '../src/doctor/of-settings.ts'
import { copiesOf, knownOf } from '../src/doctor/store.ts'
import { askMailServer } from '../src/notifications/email.ts'
import { type Config, environment } from '../src/platform/config.ts'
import { mustBeReadyToServe } from '../src/platform/ready.ts'
import { askedFor } from './asked-for.ts'
import { sayFindings } from './doctor/said.ts'
import { openDatabase } from './open-database.ts'
import { databaseSentence } from './plain-words.ts'

/** `npm run doctor [-- --json]`: what is wrong with the system and what to do; ends with 1 when something is. */
const { values } = askedFor({
  usage: 'npm run doctor [-- --json]',
  options: { json: { type: 'boolean', default: false } },
})
const root = join(import.meta.dirname, '..')

const read = (): Config | Finding => {
  try {
    const config = environment()
    mustBeReadyToServe(config)
    return config
  } catch (error) {
    const said = (error as Error).message.split('\n').slice(1).join('\n')
    return bad('settings', {
      says: { vi: 'Cấu hình chưa đúng', en: 'The settings are wrong' },
      todo: { vi: `Sửa theo .env.example:\n${said}`, en: `Correct them after .env.example:\n${said}` },
    })
  }
}

const ofPlace = async ({ DATA_DIR, DISK_KEPT_FREE_MB }: Config): Promise<Finding> => {
  const { bavail, bsize } = await statfs(DATA_DIR).catch(() => statfs(root))
  return ofDisk({ free: bavail * bsize, kept: DISK_KEPT_FREE_MB * 1024 ** 2, folder: resolve(DATA_DIR) })
}

const ofFolder = async (config: Config): Promise<Finding> => {
  const { DATABASE_URL, BACKUP_DIR: folder, BACKUP_RECIPIENT } = config
  const newest = folder ? await newestIn(openVault(await openBackupPlace(folder, config), {})) : null
  const isLocked = BACKUP_RECIPIENT !== undefined
  const isOfOthers = DATABASE_URL !== undefined
  return ofBackups({ isOfOthers, folder, isLocked, newest, isTooOld: isTooOld(newest, new Date()) })
}

/** Halfway between the question and its answer, this machine's clock and the other one should say the same. */
const askDatabase = async (db: Sql): Promise<Finding[]> => {
  const now = new Date()
  await db`select 1`
  const asked = Date.now()
  const known = await knownOf(db, now.getFullYear())
  const lateMs = known.clock - (asked + Date.now()) / 2
  // Whatever the answer took is no fault of a clock.
  const unsure = Date.now() - asked
  const late = Math.abs(lateMs) > unsure ? lateMs : 0
  const at = { lateMs: late, year: now.getFullYear(), month: now.getMonth() + 1 }
  return [...ofDatabase(known, at), ...ofCopies(await copiesOf(db))]
}

const askOwner = async (db: Sql): Promise<Finding[]> => {
  const journal = JSON.parse(await readFile(join(root, 'db/migrations/meta/_journal.json'), 'utf8')) as {
    entries: unknown[]
  }
  const [row] = await db<{ done: number }[]>`select count(*)::int as done from drizzle.__drizzle_migrations`
  return [ofMigrations(Math.max(0, journal.entries.length - row!.done))]
}

const asking = async (
  url: string,
  ask: (db: Sql) => Promise<Finding[]>,
  how: ConnectOptions = {},
): Promise<Finding[]> => {
  const { sql, close } = connect(url, { max: 1, name: 'lang-nghe doctor', ...how })
  return ask(sql).finally(close)
}

/** What stands beside the database, if anything does: each is asked, whatever the others say. */
const ofOthers = async ({ DATABASE_POOLED_URL: pooler, DATABASE_READ_URL: reading }: Config) => [
  ...(pooler ? await asking(pooler, askPooler, { pooled: true }).catch(() => [ofPooler(null)]) : []),
  ...(reading ? await asking(reading, askReading).catch(() => [ofReading({ isAway: true, lag: null })]) : []),
]
const askPooler = async (db: Sql) => [ofPooler((await standingServer(db)).keepsSettings)]
const askReading = async (db: Sql) => [ofReading({ isAway: false, lag: await lagOf(db) })]

const ofData = async (config: Config): Promise<Finding[]> => {
  const { url, ownerUrl, stop } = await openDatabase(config)
  try {
    const tables = await asking(ownerUrl, askOwner)
    return [...tables, ...(await asking(url, askDatabase))]
  } finally {
    await stop()
  }
}

/** As every command says it; what no sentence knows, as PostgreSQL does. */
const noAnswer = (error: Error): Finding[] => {
  return [
    bad('database', {
      says: databaseSentence(error) ?? {
        vi: `Không hỏi được cơ sở dữ liệu: ${error.message}`,
        en: `The database does not answer: ${error.message}`,
      },
      todo: {
        vi: 'Kiểm tra DATABASE_URL và máy chủ; bản mới cài thì chạy npm start một lần',
        en: 'Check DATABASE_URL and the server; where nothing ran yet, run npm start once',
      },
    }),
  ]
}

const findings = async (): Promise<Finding[]> => {
  const config = read()
  if ('about' in config) return [config]
  return [
    ...ofSettings(config),
    await ofPlace(config),
    await ofFolder(config),
    ...(config.SMTP_URL ? [ofMailServer(await askMailServer(config.SMTP_URL))] : []),
    ...(await ofData(config).catch(noAnswer)),
    ...(await ofOthers(config)),
  ]
}

const diagnosis = diagnosisOf(await findings())
const said = values.json ? JSON.stringify(diagnosis, null, 2) : sayFindings(diagnosis, process.env)
process.stdout.write(`${said}\n`)
process.exitCode = diagnosis.isBad ? 1 : 0
