import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

type Speed = { kilobits: number; milliseconds: number }

/** A way to this port as over a weak network: so many kilobits a second for all connections together, each way that late. */
export const slowWayTo = (
  port: number,
  { kilobits, milliseconds }: Speed,
): Promise<{ port: number; close: () => void }> => {
  const open = new Set<Socket>()
  const [up, down] = [link(kilobits, milliseconds), link(kilobits, milliseconds)]
  const proxy = createServer((client) => {
    const server = connect(port, '127.0.0.1')
    for (const socket of [client, server]) {
      open.add(socket)
      socket.on('error', () => {
        client.destroy()
        server.destroy()
      })
      socket.on('close', () => open.delete(socket))
    }
    up(client, server)
    down(server, client)
  })
  return new Promise((resolve) =>
    proxy.listen(0, '127.0.0.1', () =>
      resolve({
        port: (proxy.address() as AddressInfo).port,
        close: () => {
          for (const socket of open) socket.destroy()
          proxy.close()
        },
      }),
    ),
  )
}

const link = (kilobits: number, late: number) => {
  let free = 0
  const when = (bytes: number) => {
    const now = performance.now()
    free = Math.max(free, now) + (bytes * 8) / kilobits
    return free - now + late
  }
  return (from: Socket, to: Socket) => {
    from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), when(chunk.length)))
    from.on('end', () => setTimeout(() => to.end(), when(0)))
  }
}
