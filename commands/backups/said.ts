import type { Checked } from '../../src/backups/check.ts'
import { identityIn } from '../../src/backups/identity.ts'
import type { BackupRecord } from '../../src/backups/record.ts'
import type { VaultKeys } from '../../src/backups/vault.ts'
import type { Config } from '../../src/platform/config.ts'

export const say = (line: string) => process.stdout.write(`${line}\n`)

export const vaultKeys = async ({ BACKUP_RECIPIENT, BACKUP_IDENTITY_FILE }: Config): Promise<VaultKeys> => ({
  recipient: BACKUP_RECIPIENT,
  identity: BACKUP_IDENTITY_FILE && (await identityIn(BACKUP_IDENTITY_FILE)),
})

/** Says what was found in what was restored, and whether it is whole. */
export const sayChecked = ({ name }: BackupRecord, checked: Checked): boolean => {
  const { counts, amiss, rows, faults, picturesMissing } = checked
  say(
    `Bản ${name}: ${counts.tickets} phiếu / tickets, ${counts.events} sự kiện / events, ${counts.messages} tin nhắn / messages, ${counts.pictures} ảnh và giấy tờ / pictures and papers`,
  )
  for (const table of amiss) say(`  SAI SỐ DÒNG / ROWS AMISS: ${table}`)
  if (faults > 0) say(`  LỊCH SỬ KHÔNG KHỚP / HISTORY DOES NOT HOLD: ${faults} (npm run verify)`)
  if (picturesMissing.length > 0)
    say(
      `  THIẾU ẢNH HOẶC GIẤY TỜ / PICTURES OR PAPERS MISSING: ${picturesMissing.length}, ${picturesMissing.slice(0, 5).join(', ')}`,
    )
  const isWhole = amiss.length === 0 && faults === 0 && picturesMissing.length === 0
  if (isWhole)
    say(`  Khớp cả: số dòng, ${rows} dòng lịch sử, ảnh. / All holds: rows, ${rows} of the history, pictures.`)
  return isWhole
}
