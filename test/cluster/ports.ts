import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below the ports that the machine gives to whoever calls: a server that comes back finds its own still free. */
const range = { from: 20_000, to: 32_000 }

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer()
  const listening = once(server.listen(port, '127.0.0.1'), 'listening')
  if (!(await listening.then(Boolean, () => false))) return false
  server.close()
  await once(server, 'close')
  return true
}

export const lastingPorts = async (many: number): Promise<number[]> => {
  const found: number[] = []
  const first = range.from + Math.floor(Math.random() * (range.to - range.from))
  for (let step = 0; found.length < many; step++) {
    const port = range.from + ((first - range.from + step) % (range.to - range.from))
    if (await isFree(port)) found.push(port)
  }
  return found
}
