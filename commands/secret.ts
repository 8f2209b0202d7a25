import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../src/platform/config.ts'

/** Signs sessions and tracking links; made once and kept where only this user reads it. */
export const secretOf = async ({ SECRET, DATA_DIR }: Config): Promise<string> => {
  if (SECRET) return SECRET
  const file = join(DATA_DIR, 'secret')
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  await mkdir(DATA_DIR, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
