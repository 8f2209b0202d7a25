import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

export type Memory = { heapUsed: number; rss: number }
export type Child = {
  url: string
  databaseUrl: string
  /** After all that could be freed was freed. */
  memory: () => Promise<Memory>
  ended: () => boolean
  stop: () => Promise<void>
}

const readyWithin = 120_000
const endsWithin = 60_000
const program = [
  '--expose-gc',
  '--max-semi-space-size=16',
  '--import',
  'tsx',
  '--import',
  './db/mended-driver.ts',
]

/** The next message of the server, or an error when it says nothing in time or ends. */
const heard = async (node: ChildProcess, within: number): Promise<unknown> => {
  const limit = new AbortController()
  const { signal } = limit
  const gone = once(node, 'exit', { signal }).then(() => {
    throw new Error('the server ended')
  })
  const late = wait(within, null, { signal }).then(() => {
    throw new Error(`the server said nothing within ${within} ms`)
  })
  try {
    const [said] = await Promise.race([once(node, 'message', { signal }), gone, late])
    return said
  } finally {
    for (const promise of [gone, late]) promise.catch(() => {})
    limit.abort()
  }
}

/** Starts the server in a process of its own; each line that it writes goes to `line`. */
export const startChild = async (directory: string, line: (text: string) => void): Promise<Child> => {
  const node = spawn(process.execPath, [...program, 'test/fuzz/server.ts', directory], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  node.on('error', (error) => line(String(error)))
  for (const stream of [node.stdout!, node.stderr!]) createInterface({ input: stream }).on('line', line)
  const ended = () => node.exitCode !== null || node.signalCode !== null
  const { url, databaseUrl } = (await heard(node, readyWithin).catch((error) => {
    node.kill('SIGKILL')
    throw error
  })) as { url: string; databaseUrl: string }
  return {
    url,
    databaseUrl,
    memory: async () => {
      const said = heard(node, readyWithin)
      node.send('memory')
      return ((await said) as { memory: Memory }).memory
    },
    ended,
    stop: async () => {
      if (ended()) return
      const gone = once(node, 'exit')
      node.kill('SIGTERM')
      if (await Promise.race([gone.then(() => true), wait(endsWithin, false, { ref: false })])) return
      node.kill('SIGKILL')
    },
  }
}
