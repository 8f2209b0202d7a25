import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PictureStore } from './pictures.ts'

/** Pictures and papers as files under one folder, written beside and renamed, so that a crash leaves no half picture; one sent again counts as new. */
export const diskStore = (folder: string): PictureStore => ({
  put: async (key, bytes) => {
    const path = pathOf(folder, key)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const beside = `${path}.${randomUUID()}`
    await writeFile(beside, bytes, { mode: 0o600, flush: true })
    await rename(beside, path)
  },
  get: async (key) => {
    try {
      return new Uint8Array(await readFile(pathOf(folder, key)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  },
})

const pathOf = (folder: string, key: string): string => {
  if (!/^[0-9a-f]{2}\/[0-9a-f]{64}\.(?:jpg|pdf)$/.test(key))
    throw new RangeError('Not the key of a picture or paper')
  return join(folder, key)
}
