import { databaseTrouble } from '../src/platform/database-trouble.ts'
import { Refused, type Sentence } from '../src/platform/errors.ts'

/** PostgreSQL's words for what is not there yet: table, column, schema, and the rights that come after the tables. */
const notThere = new Set(['42P01', '42703', '3F000', '42501'])

const notMade: Sentence = {
  vi: 'Các bảng trong cơ sở dữ liệu chưa có, đang được tạo, hoặc không thuộc phiên bản này. Xin chờ npm start (hoặc npm run migrate) chạy xong rồi thử lại.',
  en: 'The tables of the database are not there yet, are just being made, or are not of this version. Please wait until npm start (or npm run migrate) is through, and try again.',
}

/** Both languages, a line each. */
export const inLines = ({ vi, en }: Sentence): string => `${vi}\n${en}`

/** What went wrong, as whoever typed the command can act on it; a fault of the program as the program says it. */
export const plainly = (error: unknown): string => {
  if (error instanceof Refused) return refusal(error)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const sentence = databaseSentence(error) ?? fileSentence(error)
  return sentence ? inLines(sentence) : stack
}

const whyUnread: Record<string, { vi: string; en: string }> = {
  ENOENT: { vi: 'không có ở đó', en: 'it is not there' },
  ENOTDIR: { vi: 'không có ở đó', en: 'it is not there' },
  EACCES: { vi: 'không được phép', en: 'it is not allowed' },
  EPERM: { vi: 'không được phép', en: 'it is not allowed' },
  EEXIST: { vi: 'đã có ở đó', en: 'it is there already' },
  EROFS: { vi: 'ổ đĩa chỉ đọc', en: 'the disk can only be read' },
  ENOSPC: { vi: 'ổ đĩa hết chỗ', en: 'the disk is full' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
}

/** Null when it was no file that could not be opened. */
export const fileSentence = (error: unknown): Sentence | null => {
  const { code = '', path, syscall } = (error ?? {}) as NodeJS.ErrnoException
  const why = whyUnread[code]
  if (!why) return null
  if (syscall === 'mkdir' || syscall === 'write')
    return {
      vi: `Không ghi được vào ${path ?? 'đó'}: ${why.vi}.`,
      en: `${path ?? 'There'} cannot be written to: ${why.en}.`,
    }
  const [vi, en] = path ? [` ${path}`, path] : ['', 'The file']
  return { vi: `Không đọc được tệp${vi}: ${why.vi}.`, en: `${en} cannot be read: ${why.en}.` }
}

/** Null when it was not the database, or is a fault of ours. */
export const databaseSentence = (error: unknown): Sentence | null => {
  const code = codeOf(error)
  if (notThere.has(code)) return notMade
  if (code.startsWith('28'))
    return {
      vi: 'PostgreSQL từ chối tên hoặc mật khẩu trong DATABASE_URL; xin sửa lại.',
      en: 'PostgreSQL refuses the name or the password in DATABASE_URL; please correct them.',
    }
  if (code === '3D000')
    return {
      vi: 'Cơ sở dữ liệu trong DATABASE_URL chưa có; xin tạo trước (createdb).',
      en: 'The database in DATABASE_URL does not exist; please create it first (createdb).',
    }
  if (databaseTrouble(error))
    return {
      vi: 'Không kết nối được PostgreSQL ở DATABASE_URL; xin kiểm tra địa chỉ và máy chủ.',
      en: 'PostgreSQL at DATABASE_URL does not answer; please check the address and the server.',
    }
  return null
}

/** Lets a command work; what goes wrong is said plainly, and ends it with 1. */
export const inPlainWords = (work: () => Promise<void>): Promise<void> =>
  work().catch((error: unknown) => {
    process.stdout.write(`${plainly(error)}\n`)
    process.exitCode = 1
  })

/** At a command line what is wrong goes by its name, which no sentence says. */
const refusal = ({ sentence, details }: Refused): string =>
  (details.fields ?? [{ field: null, sentence }])
    .map(({ field, sentence }) => `${field ? `${field}: ` : ''}${inLines(sentence)}`)
    .join('\n')

/** What reads and migrates wraps what the driver said. */
const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return cause instanceof Error ? codeOf(cause) : typeof code === 'string' ? code : ''
}
