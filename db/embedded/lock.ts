import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isNameAlive, nameOf } from './living.ts'

/** One process at a time starts or stops the server of a folder; the lock of a dead process is taken over. */
export async function alone<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const lock = join(directory, 'lock')
  while (!(await take(lock))) await sleep(50)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, nameOf(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = await readFile(lock, 'utf8').catch(() => '')
  if (owner && !isNameAlive(owner)) await takeAway(lock, owner)
  return false
}

// Two may find the same dead lock: only one rename wins, and a living lock moved by mistake is put back.
async function takeAway(lock: string, owner: string) {
  const aside = `${lock}.${process.pid}`
  await rename(lock, aside).catch(() => {})
  const moved = await readFile(aside, 'utf8').catch(() => owner)
  if (moved === owner) await rm(aside, { force: true })
  else await rename(aside, lock)
}
