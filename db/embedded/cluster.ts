import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { binary, majorOf } from './binaries.ts'
import type { Log, Place } from './place.ts'
import { trouble } from './trouble.ts'

const run = promisify(execFile)

/** Makes the data folder on first use. Built beside and renamed, so that one cut short is never taken for a whole one. */
export async function prepareCluster(place: Place, log: Log) {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return checkVersion(place)
  log(`Creating a PostgreSQL ${place.binaries.version} database in ${place.directory}`)
  const beside = `${place.cluster}.new`
  const password = await newPassword(place)
  await initialise(place, { beside, password, ctype: 'C.UTF-8' })
    .catch((error) =>
      /locale/.test(String(error.stderr))
        ? initialise(place, { beside, password, ctype: 'C' })
        : Promise.reject(error),
    )
    .catch((error) => {
      throw trouble(
        `Không tạo được cơ sở dữ liệu trong ${place.directory}. Kiểm tra chỗ trống trên đĩa (cần khoảng 200 MB).`,
        `Cannot create the database in ${place.directory}. Check the free space on the disk (about 200 MB are needed).`,
        error.stderr || error,
      )
    })
  await rename(beside, place.cluster)
}

async function initialise(
  place: Place,
  { beside, password, ctype }: Record<'beside' | 'password' | 'ctype', string>,
) {
  // An initdb that outlived its killed parent may still be writing.
  await rm(beside, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const who = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${password}`]
  const text = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-messages=C']
  const sorting = ['--lc-collate=C', `--lc-ctype=${ctype}`]
  const options = ['--data-checksums', '--no-instructions', '-D', beside]
  await run(binary(place.binaries, 'initdb'), [...who, ...text, ...sorting, ...options], {
    ...place.account,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  })
}

const passwordFile = ({ directory }: Place) => join(directory, 'password')

export const passwordOf = async (place: Place) => (await readFile(passwordFile(place), 'utf8')).trim()

async function newPassword(place: Place) {
  const file = passwordFile(place)
  await writeFile(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  if (place.account) await chown(file, place.account.uid, place.account.gid)
  return file
}

async function checkVersion(place: Place) {
  const written = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim()
  if (written === majorOf(place.binaries)) return
  throw trouble(
    `Dữ liệu trong ${place.cluster} thuộc PostgreSQL ${written}, chương trình là ${place.binaries.version}. Dùng lại bản cũ để xuất dữ liệu (pg_dump) rồi nạp vào bản mới.`,
    `The data in ${place.cluster} is of PostgreSQL ${written}, the program is ${place.binaries.version}. Run the older release, dump (pg_dump), and restore into the new one.`,
  )
}
