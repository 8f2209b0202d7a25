import { createWriteStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { BackupPlace } from './place.ts'

const unfinished = '.part'

/** On a disk: of this machine, or better of another. */
export const inFolder = (folder: string): BackupPlace => ({
  pauseMs: 250,
  /** Beside and renamed, so that a file is never there in part. */
  put: async (name, content) => {
    const path = join(folder, name)
    const beside = `${path}${unfinished}`
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    try {
      await pipeline(content, createWriteStream(beside, { mode: 0o600 }))
      const handle = await open(beside, 'r')
      await handle.sync().finally(() => handle.close())
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  },
  // Opened first: a stream whose file is not there says so to nobody, and ends the process.
  get: async (name) => (await open(join(folder, name))).createReadStream(),
  has: (name) =>
    access(join(folder, name)).then(
      () => true,
      () => false,
    ),
  list: async (under) => {
    const names = await readdir(join(folder, under)).catch(noneIfGone)
    return names.filter((name) => !name.endsWith(unfinished))
  },
  writtenAt: async (name) => (await stat(join(folder, name))).mtime,
  remove: (name) => rm(join(folder, name), { recursive: true, force: true }),
})

const noneIfGone = (error: NodeJS.ErrnoException): string[] => {
  if (error.code === 'ENOENT') return []
  throw error
}
