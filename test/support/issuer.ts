import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('issuer-child.ts', import.meta.url))

export type Issuer = {
  url: string
  tell: (told: { who: string; claims: Record<string, unknown>; back: string[] }) => Promise<unknown>
  stop: () => void
}

/** A real OpenID provider, which goes with the process that started it. */
export const startIssuer = async (): Promise<Issuer> => {
  const child = spawn(process.execPath, ['--import', 'tsx', source], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  })
  child.on('error', (error) => console.error(error))
  child.stdin.on('error', () => {})
  const said = once(child.stdout, 'data', { signal: AbortSignal.timeout(60_000) })
  const url = String((await said)[0]).trim()
  return {
    url,
    tell: (told) =>
      fetch(`${url}/control`, {
        method: 'POST',
        body: JSON.stringify(told),
        signal: AbortSignal.timeout(30_000),
      }),
    stop: () => child.kill('SIGKILL'),
  }
}
