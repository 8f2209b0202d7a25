import './pipe.ts'
import { resolve } from 'node:path'
import { check } from '../src/backups/check.ts'
import { openBackupPlace } from '../src/backups/open-place.ts'
import { type BackupRecord, backupsIn } from '../src/backups/record.ts'
import { restore } from '../src/backups/restore.ts'
import { openVault } from '../src/backups/vault.ts'
import { isoInVietnam } from '../src/platform/vietnam-time.ts'
import { askedFor, endWith } from './asked-for.ts'
import { say, sayChecked, vaultKeys } from './backups/said.ts'
import { fileSentence, inLines } from './plain-words.ts'
import { settings } from './settings.ts'

/** `npm run restore -- FOLDER [--at 2026-11-30T09:15+07:00] [--into FOLDER] [--without-log]`. */
const usage = 'npm run restore -- FOLDER [--at 2026-11-30T09:15] [--into FOLDER] [--without-log]'
const { values, positionals } = askedFor({
  usage,
  words: [0, 1],
  options: {
    at: { type: 'string' },
    into: { type: 'string' },
    'without-log': { type: 'boolean', default: false },
  },
})

const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/
/** A time without a zone is Vietnam's. */
const momentIn = (text: string): Date => {
  const found = withZone.exec(text)
  const at = found && new Date(`${text.replace(' ', 'T')}${found[3] ? '' : '+07:00'}`)
  if (at && !Number.isNaN(at.getTime())) return at
  throw new Error(
    `Thời điểm dạng 2026-11-30T09:15, giờ Việt Nam. / A moment is written 2026-11-30T09:15, in Vietnam's time.`,
  )
}

/** The newest that was whole by then. */
const chosenOf = (address: string, backups: BackupRecord[], at: Date | null): BackupRecord => {
  const whole = backups.filter(
    ({ takenAt, seconds }) => !at || Date.parse(takenAt) + seconds * 1000 <= at.getTime(),
  )
  const chosen = whole.at(-1)
  if (chosen) return chosen
  if (backups.length === 0)
    throw new Error(`Chưa có bản sao lưu nào trong ${address}. / There is no backup in ${address}.`)
  throw new Error(
    `Không có bản sao lưu nào đã xong trước thời điểm ấy. / No backup was whole by then.\n${backups.map(({ name }) => `  ${name}`).join('\n')}`,
  )
}

const main = async (address: string) => {
  const config = settings()
  const at = values.at ? momentIn(values.at) : null
  const into = resolve(values.into ?? config.DATA_DIR)
  const vault = openVault(await openBackupPlace(address, config), await vaultKeys(config))
  const backup = chosenOf(address, await backupsIn(vault), at)
  const given = { vault, backup, into, withLog: !values['without-log'], log: say }
  const { setAside, replayed, secret } = await restore({
    ...given,
    at,
    now: new Date(),
    look: async (restored) => {
      if (!sayChecked(backup, await check({ ...given, ...restored }))) process.exitCode = 1
    },
  })
  say(
    replayed > 0
      ? `Đã khôi phục bản ${backup.name} và phát lại nhật ký / restored, and the log replayed: ${replayed} × 16 MB`
      : `Đã khôi phục đến lúc sao lưu / restored to the moment of the backup: ${isoInVietnam(new Date(backup.takenAt))}`,
  )
  for (const path of setAside) say(`  giữ lại bản cũ ở / what stood there is kept in ${path}`)
  if (config.SECRET && !config.SECRET.split(',').includes(secret.split(',')[0]!)) say(otherSecret)
  say(`Khởi động / start: DATA_DIR=${into} npm start`)
}

const otherSecret =
  '  SECRET của môi trường khác với khóa trong bản sao lưu: thêm khóa cũ vào danh sách (SECRET=mới,cũ), nếu không đường dẫn của người dân và lịch sử không mở được.\n  SECRET of the environment is another than the one of the backup: add that to its list (SECRET=new,old), or links of residents and the history do not open.'

const folder = positionals[0] || settings().BACKUP_DIR
await main(folder ?? endWith(usage)).catch((error: Error) => {
  const known = fileSentence(error)
  say(known ? inLines(known) : error.message)
  process.exitCode = 1
})
