import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Account, accountFor } from './account.ts'
import { type Binaries, binary, findBinaries } from './binaries.ts'
import { otherwise, trouble } from './trouble.ts'

const run = promisify(execFile)
const shared = '/var/lib/lang-nghe'

/** Where one embedded server lives and who runs it. `directory` is real: no symlink in it. */
export type Place = { directory: string; cluster: string; account: Account | undefined; binaries: Binaries }

export type Log = (line: string) => void

export async function openPlace(asked: string, log: Log): Promise<Place> {
  const wanted = resolve(asked)
  const account = await accountFor(wanted)
  const binaries = await reachableBinaries(await findBinaries(), account)
  await mkdir(wanted, { recursive: true }).catch((error) => {
    throw noRoom(wanted, error)
  })
  if (account) await settle(wanted, account, log)
  const directory = await realpath(wanted)
  await chmod(directory, 0o700).catch((error) => {
    throw noRoom(directory, error)
  })
  return { directory, cluster: join(directory, 'cluster'), account, binaries }
}

/** Gives the folder to the account; from a folder only root can enter, the data moves out and a symlink stays. */
async function settle(wanted: string, account: Account, log: Log) {
  await chown(wanted, account.uid, account.gid)
  if (await mayEnter(await realpath(wanted), account)) return
  if ((await readdir(wanted)).length > 0) {
    throw trouble(
      `Tài khoản chạy PostgreSQL (uid ${account.uid}) không vào được ${wanted}. Hãy cho phép đi qua các thư mục cha: chmod o+x.`,
      `The account that runs PostgreSQL (uid ${account.uid}) cannot enter ${wanted}. Let it pass the folders above: chmod o+x.`,
    )
  }
  const outside = join(shared, createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  await mkdir(outside, { recursive: true, mode: 0o755 })
  await chmod(shared, 0o755)
  await chown(outside, account.uid, account.gid)
  await rm(wanted, { recursive: true })
  await symlink(outside, wanted)
  log(
    `Only root can enter ${dirname(wanted)}, so the data is kept in ${outside}; ${basename(wanted)} links there.`,
  )
}

async function reachableBinaries(found: Binaries, account: Account | undefined): Promise<Binaries> {
  if (await runs(found, account)) return found
  if (!account) throw cannotRun(await complaint(found, account))
  const copy = { ...found, root: join(shared, `postgresql-${found.version}`) }
  if (!(await exists(copy.root))) await copyBinaries(found.root, copy.root)
  if (await runs(copy, account)) return copy
  throw cannotRun(await complaint(copy, account))
}

// Copied beside and renamed, so that a copy cut short is never taken for a whole one.
async function copyBinaries(from: string, to: string) {
  await mkdir(dirname(to), { recursive: true, mode: 0o755 })
  await chmod(dirname(to), 0o755)
  const beside = await mkdtemp(`${to}.`)
  await cp(from, beside, { recursive: true, verbatimSymlinks: true })
  await run('/bin/chmod', ['-R', 'a+rX', beside])
  await rename(beside, to).catch(() => rm(beside, { recursive: true }))
}

const runs = async (binaries: Binaries, account: Account | undefined) => !(await complaint(binaries, account))

const complaint = (binaries: Binaries, account: Account | undefined) =>
  run(binary(binaries, 'postgres'), ['--version'], { ...account, cwd: '/' }).then(
    () => undefined,
    (error: unknown) => error,
  )

const mayEnter = (directory: string, account: Account) =>
  run('/bin/sh', ['-c', 'cd "$0" && test -w .', directory], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const noRoom = (directory: string, cause: unknown) =>
  trouble(
    `Không ghi được vào ${directory}. Kiểm tra quyền của thư mục (chown) và chỗ trống trên đĩa.`,
    `Cannot write to ${directory}. Check who owns the folder (chown) and the free space on the disk.`,
    cause,
  )

const cannotRun = (cause: unknown) =>
  trouble(
    `Không chạy được PostgreSQL nhúng. Cần Linux dùng glibc (không phải Alpine/musl) và ổ đĩa cho phép thực thi. ${otherwise.vietnamese}`,
    `The embedded PostgreSQL does not run. It needs a Linux with glibc (not Alpine/musl) and a disk that allows programs to run. ${otherwise.english}`,
    cause,
  )
