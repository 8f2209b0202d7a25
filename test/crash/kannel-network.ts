import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { phoneOf, textOf } from './telephones.ts'

/** What telephones show; the network is told no reference of ours. */
export type Heard = { to: string; text: string }

export type Network = {
  heard: Heard[]
  /** Hands in what these telephones write; false while nobody is there to take it. */
  write: (numbers: number[]) => boolean
  /** Those whose line broke after they had written: Kannel's network acknowledges nothing, so that it may have got them or not. */
  inDoubt: () => number[]
  close: () => void
}

const againAfter = 100

/** The network of Kannel's fake SMS centre: one line of text a message, both ways; it comes back whenever Kannel does. */
export const openNetwork = (port: number): Network => {
  const heard: Heard[] = []
  const lines = new Map<number, Socket>()
  let socket: Socket | null = null
  let isClosed = false
  const dial = () => {
    if (isClosed) return
    const line = connect(port, '127.0.0.1', () => {
      socket = line
    })
    line.on('error', () => {})
    line.on('close', () => {
      if (socket === line) socket = null
      setTimeout(dial, againAfter)
    })
    const reader = createInterface({ input: line })
    reader.on('error', () => {})
    reader.on('line', (said) => {
      const [, to, text] = /^\S+ (\S+) text (.*)$/.exec(said) ?? []
      if (to && text) heard.push({ to, text })
    })
  }
  dial()
  return {
    heard,
    write: (numbers) => {
      if (!socket) return false
      for (const n of numbers) {
        lines.set(n, socket)
        socket.write(`${phoneOf(n)} 1022 text ${textOf(n)}\n`)
      }
      return true
    },
    inDoubt: () => [...lines].flatMap(([n, line]) => (line.destroyed ? [n] : [])),
    close: () => {
      isClosed = true
      socket?.destroy()
    },
  }
}
