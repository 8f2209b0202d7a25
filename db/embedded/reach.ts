import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import { type Binaries, binary } from './binaries.ts'
import { otherwise, trouble } from './trouble.ts'

const run = promisify(execFile)

/** A folder that every account may enter, for what root's own folders would hide from it. */
export const shared = '/var/lib/lang-nghe'

export async function openShared() {
  await mkdir(shared, { recursive: true })
  await chmod(shared, 0o755)
}

/** The programs where the account may run them: in the packages, else in a copy kept by version. */
export async function reachableBinaries(found: Binaries, account: Account | undefined): Promise<Binaries> {
  if (await runs(found, account)) return found
  if (!account) throw cannotRun(await complaint(found, account))
  const copy = { ...found, root: join(shared, `postgresql-${found.version}`) }
  if (await runs(copy, account)) return copy
  await copyBinaries(found, copy, account)
  if (await runs(copy, account)) return copy
  throw cannotRun(await complaint(copy, account))
}

// Copied beside and renamed, so that a copy cut short is never taken for a whole one; of two at once, the first counts.
async function copyBinaries(found: Binaries, copy: Binaries, account: Account) {
  await openShared()
  const beside = await mkdtemp(`${copy.root}.`)
  await cp(found.root, beside, { recursive: true, verbatimSymlinks: true })
  await run('/bin/chmod', ['-R', 'a+rX', beside])
  if (!(await runs(copy, account))) {
    await rm(copy.root, { recursive: true, force: true })
    await rename(beside, copy.root).catch(() => {})
  }
  await rm(beside, { recursive: true, force: true })
}

const runs = async (binaries: Binaries, account: Account | undefined) => !(await complaint(binaries, account))

const complaint = (binaries: Binaries, account: Account | undefined) =>
  run(binary(binaries, 'postgres'), ['--version'], { ...account, cwd: '/' }).then(
    () => undefined,
    (error: unknown) => error,
  )

const cannotRun = (cause: unknown) =>
  trouble(
    `Không chạy được PostgreSQL nhúng. Cần Linux dùng glibc (không phải Alpine/musl) và ổ đĩa cho phép thực thi. ${otherwise.vietnamese}`,
    `The embedded PostgreSQL does not run. It needs a Linux with glibc (not Alpine/musl) and a disk that allows programs to run. ${otherwise.english}`,
    cause,
  )
