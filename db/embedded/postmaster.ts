import { execFile, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readdir, readFile, readlink, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { binary } from './binaries.ts'
import { isAlive } from './living.ts'
import type { Place } from './place.ts'

const run = promisify(execFile)

export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that runs on these files now, whoever started it. */
export async function findPostmaster({ cluster }: Place): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid || !isAlive(pid)) return undefined
  if (await worksIn(pid, cluster)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  // After a power cut the number may belong to a stranger, and PostgreSQL would refuse to start because of it.
  if (!(await anyoneWorksIn(cluster))) await rm(file, { force: true })
  return undefined
}

// A postmaster and its backends have their data folder as working directory.
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(cluster)
}

async function anyoneWorksIn(cluster: string): Promise<boolean> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(processes.map((pid) => worksIn(Number(pid), cluster)))
  return found.includes(true)
}

/** Runs the server in a session of its own, so that Ctrl-C reaches it only through us, after requests are drained. */
export async function spawnPostmaster(place: Place, settings: Record<string, string | number>) {
  const logFile = join(place.directory, 'server.log')
  const from = await trimmedSize(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binary(place.binaries, 'postgres'), ['-D', place.cluster, ...flags], {
    ...place.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { LC_ALL: 'C' },
  })
  closeSync(log)
  child.unref()
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', async () => resolve((await readFile(logFile, 'utf8').catch(() => '')).slice(from)))
  })
  return { ended }
}

async function trimmedSize(logFile: string) {
  const { size } = await stat(logFile).catch(() => ({ size: 0 }))
  if (size < 10_000_000) return size
  await truncate(logFile)
  return 0
}

/** A fast shutdown: running statements are rolled back, all that was committed is kept. */
export async function stopPostmaster(place: Place) {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const running = await findPostmaster(place)
    if (!running) return
    process.kill(running.pid, signal)
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(20)) {
      if (!isAlive(running.pid)) return
    }
  }
}
