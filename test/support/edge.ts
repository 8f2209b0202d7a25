import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { holdAnswersOf } from './held-fetch.ts'

/** `npm run edge` on this database, on a free port: wrangler and workerd in processes of their own. */
export const startTestEdge = async (settings: {
  DATABASE_URL: string
  SECRET: string
  KANNEL_SECRET: string
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-edge-'))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/edge.ts'],
    {
      env: { ...process.env, ...settings, EDGE_PORT: '0', DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const gone = once(child, 'exit')
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const address = async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
      if (url) return url
    }
    throw new Error(`The edge ended before it was ready: ${complaint}`)
  }
  const url = await address()
  child.stdout.resume()
  const letGo = await holdAnswersOf(url)
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    letGo()
    await rm(folder, { recursive: true, force: true })
  }
  return { url, stop }
}
