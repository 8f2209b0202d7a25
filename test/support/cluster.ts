import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { access, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbedded } from '../../db/embedded.ts'
import { cacheFolder, keyOf, markUsed, placed } from './cache.ts'

const run = promisify(execFile)

export type Cluster = { url: string; stop(): Promise<void> }

/** For a database that nobody misses: quick, and small on disk, for it is copied. */
const throwaway = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '64MB',
  min_wal_size: '32MB',
  wal_recycle: 'off',
  max_connections: 200,
}

/**
 * A PostgreSQL of this run's own, with what `fill` puts into it. It is filled once and kept beside the packages until the
 * migrations, the seed or a package change; a run starts on a copy.
 */
export const startCluster = async (fill: (server: string) => Promise<void>): Promise<Cluster> => {
  const path = await keptPath()
  return (await startCopy(path)) ?? startFilled(path, fill)
}

/** The same, as a server of one's own on its folder would have it: true where it is kept, and then lies there. */
export const copyFilled = async (directory: string): Promise<boolean> => {
  const path = await keptPath()
  if (!(await isKept(path))) return false
  await copy(path, directory)
  return true
}

const keptPath = async () =>
  join(await cacheFolder('tests'), `cluster-${await keyOf(makers, globSync('db/migrations/**/*.*'))}`)

const makers = ['test/support/setup.ts', 'db/seed/seed.ts', 'db/migrate.ts']

/** None when nothing is kept, or what is kept does not start here: an account that is gone, a disk that was full. */
const startCopy = async (path: string): Promise<Cluster | null> => {
  if (!(await isKept(path))) return null
  await markUsed(path)
  const directory = await newDirectory()
  try {
    await copy(path, directory)
    return await startIn(directory)
  } catch {
    await remove(directory)
    await rm(path, { recursive: true, force: true }).catch(() => {})
    return null
  }
}

const isKept = (path: string) =>
  access(join(path, 'cluster', 'PG_VERSION')).then(
    () => true,
    () => false,
  )

const startFilled = async (path: string, fill: (server: string) => Promise<void>): Promise<Cluster> => {
  const directory = await newDirectory()
  const filling = await startIn(directory)
  await fill(filling.url).catch((error) => filling.stop().then(() => Promise.reject(error)))
  await filling.rest()
  await placed(path, (beside) => copy(directory, beside)).catch(() => {})
  return startIn(directory)
}

const newDirectory = () => mkdtemp(join(tmpdir(), 'lang-nghe-test-'))

const startIn = async (directory: string) => {
  const { ownerUrl: url, stop } = await startEmbedded({ directory, settings: throwaway })
  return { url, rest: stop, stop: () => stop().then(() => remove(directory)) }
}

/** With owners, which root keeps: PostgreSQL runs as another account there. */
const copy = async (from: string, to: string) => {
  await mkdir(to, { recursive: true })
  for (const part of ['cluster', 'password']) await run('cp', ['-Rp', join(from, part), to])
}

const remove = async (directory: string) => {
  for (const path of [await realpath(directory).catch(() => directory), directory])
    await rm(path, { recursive: true, force: true })
}
