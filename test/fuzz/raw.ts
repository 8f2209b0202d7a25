import { connect } from 'node:net'

const patience = 20_000

/** What no HTTP client sends. */
const raws = [
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/9.9\r\nHost: a\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET //evil.example/%2f.. HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
  'POST /report HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
  'POST /api/reports HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: a\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
  `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\n${'X: 1\r\n'.repeat(3_000)}\r\n`,
  'GET /%ff%fe/\u0080 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nX-A: \u0001\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001',
  '\r\n\r\n\r\n',
]

const said = (port: number, raw: string) =>
  new Promise<string>((settle) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (part) => {
      answer += part.toString('latin1')
      socket.end()
    })
    socket.on('error', () => {})
    socket.on('close', () => settle(answer))
    socket.write(Buffer.from(raw, 'latin1'))
  })

/** The first line of what each was answered, where it is a failure of the server's own. */
export const sendRaws = async (url: string): Promise<string[]> => {
  const answers = await Promise.all(raws.map((raw) => said(Number(new URL(url).port), raw)))
  return answers.flatMap((answer, n) =>
    /^HTTP\/1\.\d 5(?!05)/.test(answer)
      ? [`${JSON.stringify(raws[n]!.slice(0, 80))}: ${answer.slice(0, 100)}`]
      : [],
  )
}
