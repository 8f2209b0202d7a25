import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

export type TestClamd = { address: string; heard: Uint8Array[]; close: () => Promise<void> }

/**
 * A peer that speaks INSTREAM over a real socket as clamd does, and finds what says so itself. `answer` stands in for its
 * verdict. The real one is heavy: it loads a gigabyte of signatures.
 */
export const startClamd = async ({
  port = 0,
  answer,
}: {
  port?: number
  answer?: string
} = {}): Promise<TestClamd> => {
  const heard: Uint8Array[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    let sent = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    socket.on('data', (more) => {
      sent = Buffer.concat([sent, more])
      const file = streamIn(sent)
      if (!file) return
      heard.push(file)
      const found = file.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE')
      socket.end(answer ?? (found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'))
    })
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const { port: taken } = server.address() as AddressInfo
  return { address: `127.0.0.1:${taken}`, heard, close: () => closed(server, open) }
}

const closed = (server: Server, open: Set<Socket>) =>
  new Promise<void>((resolve) => {
    for (const socket of open) socket.destroy()
    server.close(() => resolve())
  })

const command = 'zINSTREAM\0'

/** The file in whole, once its closing chunk of no length is there. */
const streamIn = (sent: Buffer): Buffer | null => {
  if (!sent.subarray(0, command.length).equals(Buffer.from(command))) return null
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
