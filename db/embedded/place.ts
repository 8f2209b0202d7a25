import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rmdir,
  symlink,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Account, accountFor } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { openShared, reachableBinaries, shared } from './reach.ts'
import { trouble } from './trouble.ts'

const run = promisify(execFile)

/** Where one embedded server lives and who runs it. `directory` is real: no symlink in it. */
export type Place = { directory: string; cluster: string; account: Account | undefined; binaries: Binaries }

export type Log = (line: string) => void

export async function openPlace(asked: string, log: Log): Promise<Place> {
  const wanted = resolve(asked)
  const account = await accountFor(wanted)
  const binaries = await reachableBinaries(await findBinaries(), account)
  await settle(wanted, account, log)
  const directory = await realpath(wanted)
  await chmod(directory, 0o700).catch((error) => {
    throw noRoom(directory, error)
  })
  return { directory, cluster: join(directory, 'cluster'), account, binaries }
}

async function makeFolder(wanted: string) {
  const link = await readlink(wanted).catch(() => undefined)
  if (link && !existsSync(wanted)) throw linkToNothing(wanted, link)
  await mkdir(wanted, { recursive: true }).catch((error) => {
    throw noRoom(wanted, error)
  })
}

// Two first starts at once trip over each other's steps, and find the folder settled a moment later.
async function settle(wanted: string, account: Account | undefined, log: Log) {
  for (let tries = 1; ; tries++) {
    try {
      await makeFolder(wanted)
      if (account) await giveTo(account, wanted, log)
      return
    } catch (error) {
      if (tries === 5) throw error
      await sleep(100)
    }
  }
}

/** From a folder only root can enter, the data moves out to where the account can reach it, and a symlink stays. */
async function giveTo(account: Account, wanted: string, log: Log) {
  await chown(wanted, account.uid, account.gid)
  if (await mayEnter(await realpath(wanted), account)) return
  if ((await readdir(wanted)).length > 0) throw shutOut(wanted, account)
  await openShared()
  // Never a name used before: a checkout deleted and cloned anew must not wake up with old data.
  const outside = await mkdtemp(join(shared, `${basename(resolve(wanted, '../..'))}-`))
  try {
    await chown(outside, account.uid, account.gid)
    await rmdir(wanted)
    await symlink(outside, wanted)
  } catch (error) {
    await rmdir(outside)
    throw error
  }
  log(
    `Only root can enter ${dirname(wanted)}: ${basename(wanted)} there links to ${outside}, which holds the data.`,
  )
}

/** What root made in the folder belongs to the account too, which may start the server itself next time. */
export async function handOver({ directory, account }: Place) {
  if (!account) return
  for (const name of await readdir(directory)) {
    await lchown(join(directory, name), account.uid, account.gid).catch(() => {})
  }
}

const mayEnter = (directory: string, account: Account) =>
  run('/bin/sh', ['-c', 'cd "$0" && test -w .', directory], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )

const shutOut = (wanted: string, { uid }: Account) =>
  trouble(
    `Tài khoản chạy PostgreSQL (uid ${uid}) không vào được ${wanted}. Hãy cho phép đi qua các thư mục cha: chmod o+x.`,
    `The account that runs PostgreSQL (uid ${uid}) cannot enter ${wanted}. Let it pass the folders above: chmod o+x.`,
  )

const linkToNothing = (wanted: string, link: string) =>
  trouble(
    `${wanted} trỏ tới ${link}, nhưng thư mục dữ liệu đó không còn. Hãy khôi phục nó, hoặc xóa liên kết để bắt đầu với dữ liệu mới.`,
    `${wanted} links to ${link}, but that data folder is gone. Restore it, or delete the link to start with new data.`,
  )

const noRoom = (directory: string, cause: unknown) =>
  trouble(
    `Không ghi được vào ${directory}. Kiểm tra quyền của thư mục (chown) và chỗ trống trên đĩa.`,
    `Cannot write to ${directory}. Check who owns the folder (chown) and the free space on the disk.`,
    cause,
  )
