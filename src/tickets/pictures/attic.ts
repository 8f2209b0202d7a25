import { mkdir, readdir, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attic } from './pictures.ts'

const isKey = /^[0-9a-f]{64}\.(?:jpg|pdf)$/
const isHalfWritten = /^[0-9a-f]{64}\.(?:jpg|pdf)\.[0-9a-f-]{36}$/

/** The files of the picture folder that may have to go, and the folder beside them where they wait to be deleted. */
export const atticOf = (folder: string): Attic => ({
  idleSince: async function* (before) {
    for (const shelf of await shelves(folder)) {
      const idle = await idleFiles(join(folder, shelf), before)
      for (const name of idle) if (isHalfWritten.test(name)) await unlink(join(folder, shelf, name))
      yield idle.filter((name) => isKey.test(name)).map((name) => `${shelf}/${name}`)
    }
  },
  // Looked at again once it is aside: the same picture may have been sent anew, which touches the file.
  putAway: async (key, before) => {
    const aside = join(folder, 'orphans', key.slice(3))
    await mkdir(join(folder, 'orphans'), { recursive: true, mode: 0o700 })
    await rename(join(folder, key), aside)
    if (await isIdle(aside, before)) return true
    await rename(aside, join(folder, key))
    return false
  },
  discard: async (before) => {
    const orphans = join(folder, 'orphans')
    // Moving a file changes its ctime, not its mtime.
    for (const name of await names(orphans)) {
      const file = await stat(join(orphans, name)).catch(() => null)
      if (file && file.ctime < before) await unlink(join(orphans, name))
    }
  },
})

const names = (folder: string) => readdir(folder).catch(() => [] as string[])

const shelves = async (folder: string) => (await names(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))

const idleFiles = async (folder: string, before: Date): Promise<string[]> => {
  const idle: string[] = []
  for (const name of await names(folder)) if (await isIdle(join(folder, name), before)) idle.push(name)
  return idle
}

const isIdle = async (path: string, before: Date) => {
  const file = await stat(path).catch(() => null)
  return file !== null && file.mtime < before
}
