import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { builtBeside } from './built-beside.ts'

const folder = 'dist/console'
const built = join(folder, 'index.html')

/**
 * Builds the staff console unless what is built is newer than its sources; run from the root of the checkout. In a process of
 * its own: who answers people would keep some 600 MB from it for good.
 */
export const buildConsole = async (say: (line: string) => void): Promise<void> => {
  if (existsSync(built) && (await stat(built)).mtimeMs > (await newestOf(['web/console', 'web/pictures'])))
    return
  say('Dựng giao diện cán bộ… / Building the console…')
  const command = ['--import', 'tsx', 'commands/build.ts', 'warn']
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(notBuilt)
}

const notBuilt =
  'Không dựng được giao diện cán bộ; lý do ở các dòng trên. Sửa xong, chạy npm run build rồi khởi động lại.\nThe console could not be built; the lines above say why. Mend it, run npm run build, and start again.'

/** A half console would be newer than its sources, and served by every start from then on. */
export const buildConsoleAnew = (logLevel: 'warn' | 'info'): Promise<void> =>
  builtBeside(folder, async (into) => {
    const { build } = await import('vite')
    const outDir = resolve(into)
    const configFile = 'web/console/vite.config.ts'
    await build({ root: 'web/console', configFile, logLevel, build: { outDir } })
  })

const newestOf = async (folders: string[]) => Math.max(...(await Promise.all(folders.map(newest))))

const newest = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const times = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  )
  return Math.max(...times)
}
