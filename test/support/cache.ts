import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { reachedFrom } from './sources.ts'

/** Where runs leave what the next one need not make again. One a user: what root made, others may not touch. */
export const cacheFolder = (of: string): Promise<string> => {
  const name = `lang-nghe-${of}-${userInfo().uid}`
  const made = (folder: string) => mkdir(folder, { recursive: true, mode: 0o700 }).then(() => folder)
  return made(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', name)).catch(() =>
    made(join(tmpdir(), name)),
  )
}

/** Changes with every file that these reach, with these files themselves, with any package and with Node. */
export const keyOf = async (entries: string[], files: string[] = []): Promise<string> => {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`)
  for (const { path, text } of reachedFrom(entries)) hash.update(`${path}\0${text}\0`)
  for (const file of ['package-lock.json', ...files]) hash.update(`${file}\0`).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

/** What takes seconds to make and comes from sources alone: made once, then read until one of them changes. */
export const kept = async <T>(name: string, key: string, make: () => T | Promise<T>): Promise<T> => {
  const path = join(await cacheFolder('tests'), `${name}-${key}`)
  const found = await readFile(path).catch(() => null)
  if (found) {
    await markUsed(path)
    return deserialize(found)
  }
  const made = await make()
  await placed(path, (beside) => writeFile(join(beside, 'made'), serialize(made)), 'made')
  return made
}

/** Filled beside and renamed, so that two runs at once never meet half of it; then what nobody used today goes. */
export const placed = async (path: string, fill: (beside: string) => Promise<unknown>, part = '') => {
  const beside = await mkdtemp(`${path}.`)
  await fill(beside)
  await rename(join(beside, part), path).catch(() => {})
  await rm(beside, { recursive: true, force: true })
  await forgetOld(join(path, '..'))
}

export const markUsed = (path: string) => utimes(path, new Date(), new Date()).catch(() => {})

const oneDay = 86_400_000

const forgetOld = async (folder: string) => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const used = await stat(path).catch(() => null)
    if (used && Date.now() - used.mtimeMs > oneDay) await rm(path, { recursive: true, force: true })
  }
}
