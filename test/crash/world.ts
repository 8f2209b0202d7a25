import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../db/connect.ts'
import { endsWithUs } from '../gateways/peer.ts'

export type Sent = { to: string; body: string; reference: string }
export type Gateway = { url: string; sent: Sent[]; close: () => void }

/** An SMS gateway that takes everything and remembers it. */
export const openGateway = async (): Promise<Gateway> => {
  const sent: Sent[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    sent.push(JSON.parse(text))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { url, sent, close: () => server.close() }
}

/** What the node has to do with the world beside the generic gateway. */
type Settings = Record<string, string>

export type World = {
  url: string
  databaseUrl: string
  node: ChildProcess
  directory: string
  gateway: Gateway
  settings?: Settings
  /** Milliseconds since 1970 at which its clock began; absent, when it starts. */
  began?: number
}

const program = ['--import', 'tsx', '--import', './db/mended-driver.ts', 'test/crash/server.ts']

const readyWithin = 300_000

/** Starts the server; after it was killed once more on the same folder and port. */
export const startNode = async (
  given: Pick<World, 'directory' | 'gateway' | 'settings' | 'began'>,
  port = '0',
): Promise<World> => {
  const began = String(given.began ?? Date.now())
  const args = [given.directory, given.gateway.url, port, JSON.stringify(given.settings ?? {}), began]
  const node = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  node.on('error', ({ message }) => console.error(`The server: ${message}`))
  endsWithUs(node, 'SIGTERM')
  const late = setTimeout(() => node.kill('SIGKILL'), readyWithin)
  node.once('exit', (code) => {
    if (code) console.error(`The server ended by itself (${code}): nothing was to end it`)
  })
  for await (const line of createInterface({ input: node.stdout! }))
    if (line.startsWith('{')) {
      clearTimeout(late)
      node.stdout!.resume()
      return { ...given, ...JSON.parse(line), node }
    }
  throw new Error(`The server ended before it was ready, or was not within ${readyWithin} ms`)
}

const stoppedWithin = 60_000

/** Ends the server politely, and without a word where that takes too long: false then. */
export const stopNode = async ({ node }: World): Promise<boolean> => {
  if (node.exitCode !== null || node.signalCode !== null) return true
  const gone = once(node, 'exit').then(() => true)
  node.kill('SIGTERM')
  const stopped = await Promise.race([gone, wait(stoppedWithin, false, { ref: false })])
  if (stopped) return true
  console.log(`  the server did not stop within ${stoppedWithin / 1000} s`)
  return !node.kill('SIGKILL')
}

export const kinds = ['node', 'backend', 'postmaster'] as const
export type Kind = (typeof kinds)[number]

/** Kills one of the three without a word; a node is started again, as whatever watches over it would. */
export const kill: Record<Kind, (world: World) => Promise<World>> = {
  node: async (world) => {
    const gone = once(world.node, 'exit')
    world.node.kill('SIGKILL')
    await gone
    return startNode(world, new URL(world.url).port)
  },
  backend: async (world) => {
    const { sql, close } = connect(world.databaseUrl, { max: 1 })
    const [busy] = await sql<{ pid: number }[]>`
      select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
      order by state = 'active' desc, random() limit 1`
    process.kill(busy!.pid, 'SIGKILL')
    await close()
    return world
  },
  postmaster: async (world) => {
    const file = join(world.directory, 'postgres', 'cluster', 'postmaster.pid')
    process.kill(Number((await readFile(file, 'utf8')).split('\n')[0]), 'SIGKILL')
    return world
  },
}
