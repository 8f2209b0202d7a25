import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type WeakNetwork = {
  url: string
  /** Bytes that have come through towards the server. */
  through: () => number
  /** Breaks every connection and lets none through until it is mended. */
  cut: () => void
  mend: () => void
  close: () => void
}

/** A line to this port that carries so many bytes a second towards it, and can break. */
export const weakNetwork = async (port: number, bytesPerSecond: number): Promise<WeakNetwork> => {
  const lines = new Set<Socket>()
  let isCut = false
  let through = 0
  const carry = async (from: Socket, to: Socket) => {
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        for (let at = 0; at < chunk.length && !isCut; at += 5_000) {
          const piece = chunk.subarray(at, at + 5_000)
          await sleep((piece.length / bytesPerSecond) * 1000)
          to.write(piece)
          through += piece.length
        }
      }
    } catch {
      // It was cut.
    }
    to.end()
  }
  const proxy = createServer((client) => {
    if (isCut) return void client.destroy()
    const server = connect(port, 'localhost')
    for (const line of [client, server])
      lines.add(line.on('error', () => {}).on('close', () => lines.delete(line)))
    server.pipe(client)
    carry(client, server)
  })
  await new Promise<void>((ready) => proxy.listen(0, ready))
  const cut = () => {
    isCut = true
    for (const line of lines) line.destroy()
  }
  return {
    url: `http://localhost:${(proxy.address() as AddressInfo).port}`,
    through: () => through,
    cut,
    mend: () => {
      isCut = false
    },
    close: () => {
      cut()
      proxy.close()
    },
  }
}
