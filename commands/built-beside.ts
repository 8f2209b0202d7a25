import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Lets something be built beside `folder`, and puts it in its place only once it is whole: a build that fails or is cut off leaves what was there. */
export const builtBeside = async (folder: string, build: (into: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const beside = await mkdtemp(join(dirname(folder), 'building-'))
  try {
    await build(join(beside, 'new'))
    await rename(folder, join(beside, 'old')).catch(unlessNone)
    await rename(join(beside, 'new'), folder)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

const unlessNone = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error
}
