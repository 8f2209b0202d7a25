import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export type Served = { url: string; pid: number; stop: () => Promise<void> }

/** The whole server in a process of its own, with the settings of Node that `npm start` has. */
export const startServer = async (databaseUrl: string): Promise<Served> => {
  const child = spawn(process.execPath, [...flagsOfStart(), 'test/bench/opening-server.ts', databaseUrl], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  })
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return {
    url,
    pid: child.pid!,
    stop: async () => {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

const flagsOfStart = (): string[] => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const flags = scripts.start.match(/^MALLOC_ARENA_MAX=2 exec node (.*) commands\/start\.ts$/)?.[1]
  if (!flags) throw new Error('package.json no longer starts the server as the bench thinks')
  return flags.split(' ')
}
