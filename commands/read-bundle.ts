import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../src/platform/errors.ts'
import { BUNDLE_FILES, readBundle } from '../src/routing/bundle.ts'
import type { Bundle } from '../src/routing/gazetteer.ts'

/** Reads a gazetteer folder; refuses a broken one, naming file and row. */
export const readBundleFolder = async (folder: string): Promise<Bundle> => {
  const files = await Promise.all(
    BUNDLE_FILES.map(async (file) => [file, await readJson(join(folder, file), file)]),
  )
  return readBundle(Object.fromEntries(files.filter(([, content]) => content !== undefined)))
}

const readJson = async (path: string, file: string): Promise<unknown> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('invalid', {
      vi: `Tệp ${file} không phải JSON trọn vẹn.`,
      en: `The file ${file} is not complete JSON.`,
    })
  }
}
