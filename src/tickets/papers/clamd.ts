import { connect } from 'node:net'
import type { Scan, Verdict } from './paper.ts'

const patienceMs = 60_000
const chunk = 64 * 1024
const longestAnswer = 1000

/** Asks clamd at host:port by INSTREAM. Whatever else comes back than its verdict, or nothing in a minute, is no verdict. */
export const clamdAt =
  (address: string): Scan =>
  (bytes) =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(`tcp://${address}`)
      const socket = connect({ host: hostname, port: Number(port) })
      const late = setTimeout(() => socket.destroy(), patienceMs)
      let said = ''
      socket.on('data', (more) => {
        said += more.toString('latin1')
        if (said.length > longestAnswer) socket.destroy()
      })
      // What went wrong closes it too.
      socket.on('error', () => {})
      socket.on('close', () => {
        clearTimeout(late)
        resolve(verdictOf(said))
      })
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < bytes.length; at += chunk) {
          const part = bytes.subarray(at, at + chunk)
          socket.write(lengthOf(part))
          socket.write(part)
        }
        socket.write(lengthOf(new Uint8Array()))
      })
    })

const lengthOf = ({ length }: Uint8Array): Uint8Array => {
  const four = new Uint8Array(4)
  new DataView(four.buffer).setUint32(0, length)
  return four
}

const verdictOf = (said: string): Verdict => {
  const [, found, ok] = /^stream: (?:(.+) FOUND|(OK))\0$/.exec(said) ?? []
  if (ok) return 'clean'
  return found ? { found } : 'unseen'
}

/** Without a scanner nothing waits for one. */
export const withoutScanner: Scan = async () => 'clean'

export const scannerAt = (address: string | undefined): Scan => (address ? clamdAt(address) : withoutScanner)
