import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyedRoot, RootStore } from './root.ts'

/** A line of JSON for each day in one file, which is only ever added to: best on a disk that the database cannot write. */
export const rootsOnDisk = (folder: string): RootStore => {
  const file = join(folder, 'daily-roots.jsonl')
  return {
    keep: async (root) => {
      await mkdir(folder, { recursive: true })
      await appendFile(file, `${JSON.stringify(root)}\n`, { mode: 0o600, flush: true })
    },
    kept: async () => {
      const text = await readFile(file, 'utf8').catch((error) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
        throw error
      })
      return text.split('\n').filter(Boolean).flatMap(rootIn)
    },
  }
}

/** A line that a crash cut off says nothing. */
const rootIn = (line: string): KeyedRoot[] => {
  try {
    return [JSON.parse(line) as KeyedRoot]
  } catch {
    return []
  }
}
