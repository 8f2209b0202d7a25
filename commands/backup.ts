import './pipe.ts'
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { connect } from '../db/connect.ts'
import { startEmbedded } from '../db/embedded.ts'
import { check } from '../src/backups/check.ts'
import { openBackupPlace } from '../src/backups/open-place.ts'
import { backupsIn } from '../src/backups/record.ts'
import { restore } from '../src/backups/restore.ts'
import { takeBackup } from '../src/backups/take.ts'
import { openVault } from '../src/backups/vault.ts'
import { askedFor, endWith } from './asked-for.ts'
import { say, sayChecked, vaultKeys } from './backups/said.ts'
import { databaseSentence, fileSentence, inLines } from './plain-words.ts'
import { secretOf } from './secret.ts'
import { settings } from './settings.ts'

/** `npm run backup -- FOLDER [--verify]`, `npm run backup -- --key`. */
const usage = 'npm run backup -- FOLDER [--verify] | --key'
const { values, positionals } = askedFor({
  usage,
  words: [0, 1],
  options: { verify: { type: 'boolean', default: false }, key: { type: 'boolean', default: false } },
})
const config = settings()
// Of a variable that is not set a shell makes an empty word.
const folder = positionals[0] || config.BACKUP_DIR

const printKey = async () => {
  const identity = await generateIdentity()
  say(
    `# Khóa mở bản sao lưu: cất ở nơi khác với máy chủ; mất khóa này thì không mở được bản sao lưu.\n# Opens the backups: keep it away from the server; without it no backup can be read.\n${identity}\n\n# .env của máy chủ / of the server:\n# BACKUP_RECIPIENT=${await identityToRecipient(identity)}`,
  )
}

const take = async (to: string) => {
  if (config.DATABASE_URL) throw new Error(ofOthers)
  const embedded = await startEmbedded({ directory: join(config.DATA_DIR, 'postgres'), log: say })
  const { sql: db, close } = connect(embedded.url, { max: 1, statementTimeout: 0, name: 'lang-nghe backup' })
  try {
    const vault = openVault(await openBackupPlace(to, config), await vaultKeys(config))
    const rootsDir = config.ROOTS_DIR ?? config.DATA_DIR
    const source = { replicationUrl: embedded.replicationUrl, db, dataDir: config.DATA_DIR, rootsDir }
    const made = await takeBackup({ ...source, secret: await secretOf(config) }, { vault, now: new Date() })
    const { name, seconds, bytes, pictures, after } = made
    say(
      `Đã sao lưu / backed up: ${to}/base/${name}\n  ${after.tickets} phiếu / tickets, ${after.events} sự kiện / events, ${pictures} ảnh và giấy tờ / pictures and papers, ${Math.ceil(bytes / 1e6)} MB, ${seconds} s`,
    )
    if (!vault.isLocked) say(lyingOpen)
  } finally {
    await close()
    await embedded.stop()
  }
}

const verify = async (of: string) => {
  const vault = openVault(await openBackupPlace(of, config), await vaultKeys(config))
  const backup = (await backupsIn(vault)).at(-1)
  if (!backup) throw new Error(`Chưa có bản sao lưu nào trong ${of} / no backup in ${of}`)
  const into = await mkdtemp(join(tmpdir(), 'lang-nghe-verify-'))
  await chmod(into, 0o711)
  try {
    const given = { vault, backup, into, withLog: true, log: () => {}, at: null, now: new Date() }
    await restore({
      ...given,
      look: async (restored) => {
        if (!sayChecked(backup, await check({ ...given, ...restored }))) process.exitCode = 1
      },
    })
  } finally {
    await rm(await realpath(join(into, 'postgres')).catch(() => into), { recursive: true, force: true })
    await rm(into, { recursive: true, force: true })
  }
}

const ofOthers =
  'DATABASE_URL trỏ tới máy chủ PostgreSQL riêng: sao lưu bằng pg_basebackup hoặc pgBackRest, xem docs/operations/backup.md.\nDATABASE_URL names a PostgreSQL of yours: back it up by pg_basebackup or pgBackRest, see docs/operations/backup.md.'
const lyingOpen =
  '  Bản sao lưu không khóa: ai đọc được thư mục thì đọc được mọi dữ liệu cá nhân. Đặt BACKUP_RECIPIENT (npm run backup -- --key).\n  The backup is not locked: who reads the folder reads all personal data. Set BACKUP_RECIPIENT (npm run backup -- --key).'

try {
  if (values.key) await printKey()
  else await (values.verify ? verify : take)(folder ?? endWith(usage))
} catch (error) {
  const known = databaseSentence(error) ?? fileSentence(error)
  say(known ? inLines(known) : error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
