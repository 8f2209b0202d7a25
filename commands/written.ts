import { writeFile } from 'node:fs/promises'
import { Refused } from '../src/platform/errors.ts'

const why: Record<string, { vi: string; en: string }> = {
  EEXIST: { vi: 'đã có tệp này, và không ghi đè lên', en: 'it is there already, and is not overwritten' },
  ENOENT: { vi: 'không có thư mục ấy', en: 'there is no such folder' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  EACCES: { vi: 'không được phép', en: 'it is not allowed' },
  EROFS: { vi: 'không được phép', en: 'it is not allowed' },
  ENOSPC: { vi: 'ổ đĩa hết chỗ', en: 'the disk is full' },
}

/** Writes what a command made; why it cannot is said in words. `flag`: `wx` leaves what is there already. */
export const written = (path: string, text: string, flag: 'w' | 'wx' = 'w'): Promise<void> =>
  writeFile(path, text, { flag }).catch(({ code = '' }: NodeJS.ErrnoException) => {
    const { vi, en } = why[code] ?? { vi: code, en: code }
    throw new Refused('conflict', {
      vi: `Không ghi được ${path}: ${vi}.`,
      en: `${path} cannot be written: ${en}.`,
    })
  })
