import { connect, createServer, type Socket } from 'node:net'

export type Wire = {
  url: string
  cut: () => Promise<void>
  mend: () => Promise<void>
  /** Breaks what is open in the hard way, as the machine does for a process that was killed with something unread. */
  reset: () => void
  /** Goes dead without a word: nothing breaks, and nothing comes through. */
  deaden: () => void
}

/** A wire to a database that can be cut and mended: while it is cut, connections break and new ones are refused. */
export const openWire = async (databaseUrl: string): Promise<Wire> => {
  const to = new URL(databaseUrl)
  const open = new Set<Socket>()
  let dead = false
  const carry = (from: Socket) => {
    if (dead) return void open.add(from)
    const onward = connect(Number(to.port), to.hostname)
    for (const [one, other] of [
      [from, onward],
      [onward, from],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  }
  const server = createServer(carry)
  const listen = (port: number) =>
    new Promise<number>((ready) =>
      server.listen(port, '127.0.0.1', () => ready((server.address() as { port: number }).port)),
    )
  const port = await listen(0)
  const here = new URL(databaseUrl)
  here.hostname = '127.0.0.1'
  here.port = String(port)
  return {
    url: here.href,
    deaden: () => {
      dead = true
      for (const socket of open) socket.unpipe().pause()
    },
    reset: () => {
      for (const socket of open) if (!socket.destroyed) socket.resetAndDestroy()
    },
    cut: () =>
      new Promise((gone) => {
        server.close(() => gone())
        for (const socket of open) socket.destroy()
      }),
    mend: async () => {
      dead = false
      await listen(port)
    },
  }
}
