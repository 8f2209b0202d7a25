import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isNameAlive, nameOf } from './living.ts'
import { patienceOf } from './patience.ts'
import { otherwise, trouble } from './trouble.ts'

/**
 * One process at a time starts or stops the server of a folder; the lock of a dead process is taken over. Refused when a living
 * one keeps it longer than it may wait.
 */
export async function alone<T>(
  directory: string,
  work: () => Promise<T>,
  patience = patienceOf(),
): Promise<T> {
  const lock = join(directory, 'lock')
  while (!(await take(lock))) {
    if (patience.isOver()) throw kept(directory, await readFile(lock, 'utf8').catch(() => ''))
    await sleep(50)
  }
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

const kept = (directory: string, owner: string) =>
  trouble(
    `Một tiến trình khác (số ${Number.parseInt(owner, 10)}) giữ thư mục ${directory} quá lâu. Hãy dừng tiến trình đó rồi chạy lại. ${otherwise.vietnamese}`,
    `Another process (number ${Number.parseInt(owner, 10)}) keeps the folder ${directory} too long. Stop it and start again. ${otherwise.english}`,
  )
