import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../src/platform/errors.ts'
import { BUNDLE_FILES, readBundle } from '../src/routing/place/bundle.ts'
import type { Bundle } from '../src/routing/place/gazetteer.ts'

const refusal = (vi: string, en: string) => new Refused('invalid', { vi, en })

/** Reads a gazetteer folder; refuses a broken one, naming file and row. */
export const readBundleFolder = async (folder: string): Promise<Bundle> => {
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw refusal(`Không có thư mục ${folder}.`, `There is no folder ${folder}.`)
  const files = await Promise.all(
    BUNDLE_FILES.map(async (file) => [file, await readJson(join(folder, file), file)]),
  )
  return readBundle(Object.fromEntries(files.filter(([, content]) => content !== undefined)))
}

const readJson = async (path: string, file: string): Promise<unknown> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return bytes && parse(decode(bytes, file), file)
}

const decode = (bytes: Uint8Array, file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal(`Tệp ${file} không phải UTF-8.`, `The file ${file} is not UTF-8.`)
  }
}

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(`Tệp ${file} không phải JSON trọn vẹn.`, `The file ${file} is not complete JSON.`)
  }
}
