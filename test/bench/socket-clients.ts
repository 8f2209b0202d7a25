import pLimit from 'p-limit'
import { answering } from './child.ts'

/* Bare sockets in the words of Engine.IO and Socket.IO, so that ten thousand of them fit into one process. */

type Heard = { n: number; last: number }
const heard = new Map<number, Heard>()
const open: WebSocket[] = []

const hear = (said: string) => {
  const { seq } = JSON.parse(said.slice(2))[1] as { seq: number }
  const known = heard.get(seq) ?? { n: 0, last: 0 }
  heard.set(seq, { n: known.n + 1, last: Date.now() })
}

const connect = (url: string, cookie: string) =>
  new Promise<void>((resolve, reject) => {
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    // Node's own takes headers, which browsers' do not.
    const options = { headers: { cookie } } as unknown as string[]
    const socket = new WebSocket(address, options)
    open.push(socket)
    socket.onerror = () => reject(new Error('A socket was refused'))
    socket.onmessage = ({ data }) => {
      const said = String(data)
      if (said.startsWith('0')) socket.send('40')
      else if (said === '2') socket.send('3')
      else if (said.startsWith('40')) resolve()
      else if (said.startsWith('42["hint"')) hear(said)
    }
  })

answering(
  {
    start: async ({ url, cookies, each }: { url: string; cookies: string[]; each: number }) => {
      const some = pLimit(50)
      const all = cookies.flatMap((cookie) => Array.from({ length: each }, () => cookie))
      await Promise.all(all.map((cookie) => some(() => connect(url, cookie))))
      return all.length
    },
    heard: () => [...heard],
  },
  () => {
    for (const socket of open) socket.close()
  },
)
