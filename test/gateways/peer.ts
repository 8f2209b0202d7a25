import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, test } from 'vitest'

/** A program of others: the files that it needs, and the packages of Debian that bring them. */
export type Peer = { name: string; programs: string[]; packages: string[] }

/** Tests against a real peer. One that is missing is said aloud; where `PEERS=required` it is a failure. */
export const withPeer = (peer: Peer, tests: () => void): void => {
  const words = notTried(peer)
  try {
    if (isThere(peer)) return void describe(peer.name, tests)
    describe.skip(words, tests)
  } catch (error) {
    test(words, () => {
      throw error
    })
  }
}

const notTried = ({ name, packages }: Peer) =>
  `KHÔNG THỬ / NOT TRIED: ${name} is not installed: apt-get install ${packages.join(' ')}`

/** Whether a peer is installed. One that is not is said aloud; where `PEERS=required` it fails. */
export const isThere = (peer: Peer): boolean => {
  const missing = peer.programs.filter((program) => !existsSync(program))
  if (missing.length === 0) return true
  const words = notTried(peer)
  if (process.env.PEERS === 'required') throw new Error(`${words}; missing: ${missing.join(', ')}`)
  console.error(`\n${'!'.repeat(words.length)}\n${words}\n${'!'.repeat(words.length)}\n`)
  return false
}

/** A port of this machine that nobody listens at. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** A folder for the files of a peer, and how it goes away. */
export const ownFolder = async (name: string) => {
  const path = await mkdtemp(join(tmpdir(), `lang-nghe-${name}-`))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** A peer's process, what it has said so far, and how it is ended, politely or not. */
export type Running = {
  process: ChildProcess
  said: () => string
  stop: () => Promise<void>
  kill: () => Promise<void>
}

const alive = new Map<ChildProcess, NodeJS.Signals>()
process.on('exit', () => {
  for (const [child, signal] of alive) child.kill(signal)
})

/** Whatever ends this process ends the child as well. */
export const endsWithUs = (child: ChildProcess, signal: NodeJS.Signals): void => {
  alive.set(child, signal)
  child.once('exit', () => alive.delete(child))
}

const patience = 5_000

/** Who it runs as, where it is not who we are, and in which folder. */
type How = { uid?: number; gid?: number; cwd?: string }

export const startProgram = (program: string, args: string[], how: How = {}): Running => {
  const running = spawn(program, args, { ...how, stdio: ['ignore', 'pipe', 'pipe'] })
  endsWithUs(running, 'SIGKILL')
  let words = ''
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk) => (words += chunk))
  const gone = new Promise<void>((resolve) => {
    running.once('exit', () => resolve())
    running.once('error', (error) => {
      words += error.message
      resolve()
    })
  })
  const kill = () => {
    running.kill('SIGKILL')
    return gone
  }
  const stop = async () => {
    running.kill('SIGTERM')
    const late = new AbortController()
    const waited = wait(patience, 'late', { signal: late.signal }).catch(() => 'gone')
    if ((await Promise.race([gone, waited])) === 'late') await kill()
    late.abort()
  }
  return { process: running, said: () => words, stop, kill }
}
