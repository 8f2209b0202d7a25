import { bad, care, type Finding, good } from './finding.ts'

const gigabyte = 1024 ** 3

/** `kept`: what must stay free for reports, by the setting. */
export const ofDisk = ({ free, kept, folder }: { free: number; kept: number; folder: string }): Finding => {
  const said = `${(free / gigabyte).toFixed(1)} GB`
  if (free > 5 * kept)
    return good('disk', `Ổ đĩa của ${folder} còn ${said}`, `The disk of ${folder} has ${said} free`)
  return (free > kept ? care : bad)('disk', {
    says: { vi: `Ổ đĩa của ${folder} chỉ còn ${said}`, en: `The disk of ${folder} has only ${said} free` },
    todo: {
      vi: 'Thêm dung lượng; dưới DISK_KEPT_FREE_MB thì ảnh bị hẹn gửi lại, phản ánh vẫn nhận',
      en: 'Add space; below DISK_KEPT_FREE_MB pictures are asked to come later, reports are still taken',
    },
  })
}

/** `missing`: how many changes of tables this program brings and the database has not. */
export const ofMigrations = (missing: number): Finding =>
  missing === 0
    ? good('migrations', 'Các bảng đúng phiên bản', 'The tables are of this version')
    : bad('migrations', {
        says: {
          vi: `Cơ sở dữ liệu thiếu ${missing} bước nâng cấp`,
          en: `The database lacks ${missing} steps of this version`,
        },
        todo: {
          vi: 'Khởi động lại (npm start); với máy chủ riêng thì npm run migrate trước',
          en: 'Start again (npm start); with a server of yours npm run migrate before',
        },
      })

export type Kept = {
  isOfOthers: boolean
  folder: string | undefined
  isLocked: boolean
  newest: string | null
  isTooOld: boolean
}

export const ofBackups = ({ isOfOthers, folder, isLocked, newest, isTooOld }: Kept): Finding => {
  const about = 'backups'
  const read = { vi: 'Xem docs/operations/backup.md', en: 'See docs/operations/backup.md' }
  if (isOfOthers)
    return care(about, {
      says: {
        vi: 'Máy chủ PostgreSQL riêng: chương trình này không biết việc sao lưu',
        en: 'The PostgreSQL is yours: this program does not know of its backups',
      },
      todo: {
        vi: `Sao lưu bằng pgBackRest, cùng với ảnh và SECRET. ${read.vi}`,
        en: `Back it up by pgBackRest, with pictures and SECRET. ${read.en}`,
      },
    })
  if (!folder)
    return bad(about, {
      says: { vi: 'Không có bản sao lưu nào', en: 'Nothing is backed up' },
      todo: { vi: `Đặt BACKUP_DIR. ${read.vi}`, en: `Set BACKUP_DIR. ${read.en}` },
    })
  if (newest === null || isTooOld)
    return bad(about, {
      says: {
        vi: newest ? `Bản sao lưu mới nhất đã cũ: ${newest}` : `Chưa có bản nào trong ${folder}`,
        en: newest ? `The newest backup is old: ${newest}` : `There is none in ${folder}`,
      },
      todo: { vi: `npm run backup -- ${folder}`, en: `npm run backup -- ${folder}` },
    })
  if (!isLocked)
    return care(about, {
      says: { vi: 'Bản sao lưu không khóa', en: 'The backups are not locked' },
      todo: {
        vi: 'npm run backup -- --key, rồi đặt BACKUP_RECIPIENT',
        en: 'npm run backup -- --key, then set BACKUP_RECIPIENT',
      },
    })
  return good(about, `Bản sao lưu mới nhất: ${newest}`, `The newest backup: ${newest}`)
}

/** `failed`: what the server said that should take our mails; null when it took our name and password. */
export const ofMailServer = (failed: string | null): Finding =>
  failed === null
    ? good('mail server', 'Máy chủ thư nhận tên và mật khẩu', 'The mail server takes name and password')
    : bad('mail server', {
        says: { vi: `Máy chủ thư từ chối: ${failed}`, en: `The mail server refuses: ${failed}` },
        todo: { vi: 'Kiểm tra SMTP_URL', en: 'Check SMTP_URL' },
      })
