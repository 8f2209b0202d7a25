import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The port of last time while it is free, else one the system gives: other servers and checkouts live here too. */
export async function choosePort(directory: string): Promise<number> {
  const file = join(directory, 'port')
  const last = Number(await readFile(file, 'utf8').catch(() => ''))
  const port = last && (await isFree(last)) ? last : await askSystem()
  await writeFile(file, `${port}\n`)
  return port
}

const isFree = (port: number) =>
  listen(port).then(
    () => true,
    () => false,
  )

const askSystem = () => listen(0)

const listen = (port: number) =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
