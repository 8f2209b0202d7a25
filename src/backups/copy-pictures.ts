import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Vault } from './vault.ts'

const isKey = /^[0-9a-f]{64}\.(?:jpg|pdf)$/
const isShelf = /^[0-9a-f]{2}$/

/** Copies what is new among the pictures, as often as it is asked; a file is named after what is in it, and never changes. */
export const pictureCopier = (from: string, vault: Vault) => {
  const known = new Map<string, { changed: number; keys: Set<string> }>()

  const copyShelf = async (shelf: string): Promise<void> => {
    const { mtimeMs } = await stat(join(from, shelf))
    const before = known.get(shelf)
    if (before?.changed === mtimeMs) return
    const there = (await readdir(join(from, shelf))).filter((name) => isKey.test(name))
    const kept = before?.keys ?? new Set(await vault.list(`pictures/${shelf}`))
    for (const name of there) {
      if (kept.has(name)) continue
      await copyOne(`${shelf}/${name}`)
      kept.add(name)
    }
    known.set(shelf, { changed: mtimeMs, keys: kept })
  }
  /** One that is erased while it is copied has no need to be kept. */
  const copyOne = async (key: string): Promise<void> => {
    const file = await open(join(from, key)).catch(unlessGone)
    if (file) await vault.write(`pictures/${key}`, file.createReadStream())
  }
  return async (): Promise<void> => {
    for (const shelf of await shelvesIn(from)) await copyShelf(shelf)
  }
}

export const shelvesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [] as string[])).filter((name) => isShelf.test(name))

/** All that lie there now. */
export const keysIn = async (folder: string): Promise<string[]> => {
  const keys: string[] = []
  for (const shelf of await shelvesIn(folder))
    for (const name of await readdir(join(folder, shelf))) if (isKey.test(name)) keys.push(`${shelf}/${name}`)
  return keys.sort()
}

/** All that the folder of backups knows. */
export const keysKept = async (vault: Vault): Promise<string[]> => {
  const keys: string[] = []
  for (const shelf of await vault.list('pictures'))
    for (const name of await vault.list(`pictures/${shelf}`)) keys.push(`${shelf}/${name}`)
  return keys
}

const unlessGone = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}
