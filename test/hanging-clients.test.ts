import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openLink } from '../src/intake/sms/gateways/smpp/link.ts'
import { createLog } from '../src/platform/log.ts'
import { guards } from '../src/platform/security-headers.ts'
import { inThread } from '../src/platform/thread.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('Clients that hang', () => {
  let server: TestServer
  const clients: Socket[] = []
  const log = createLog('silent')
  const [requests, errors, screen] = [
    vi.spyOn(log, 'info'),
    vi.spyOn(log, 'error'),
    vi.spyOn(console, 'error'),
  ]
  beforeAll(async () => {
    server = await startTestServer({ log })
    // That no console was built here, it says while it starts.
    screen.mockClear()
  }, 120_000)
  afterAll(() => {
    for (const client of clients) client.destroy()
  })

  const say = (words: string) => {
    const client = connect({ port: Number(new URL(server.url).port), allowHalfOpen: true })
    client.on('error', () => {})
    clients.push(client)
    client.write(words)
    return client
  }
  const offering = (protocol: string, path: string) =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`

  test.each(['h2c', 'websocket'])(
    'are answered when they offer %s where nothing speaks it',
    async (protocol) => {
      const answered = await text(
        say(offering(protocol, '/readyz').replace('Host: x', 'Host: x\r\nConnection: close')),
      )
      expect(answered).toMatch(/^HTTP\/1\.1 200 /)
    },
  )

  test.each([
    [
      'a page of the socket server',
      'GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['a socket page that is none', 'GET /socket.io/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['a head that is none', 'GET / HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n', 400],
    ['a head without end', `GET / HTTP/1.1\r\nHost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    [
      'what is expected of nobody',
      'GET / HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\nConnection: close\r\n\r\n',
      417,
    ],
  ])('are answered under the headers that guard a browser: %s', async (_, words, status) => {
    const answered = await text(say(words))
    expect(answered).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    for (const [name, value] of guards)
      expect(answered.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase())
    expect(answered.match(/x-frame-options/gi)).toHaveLength(1)
  })

  test.each([
    ['/api/reports', 'application/json', 'Content-Length: 500\r\n\r\n{"text":'],
    ['/api/reports', 'application/json', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"tex'],
    ['/report', 'multipart/form-data; boundary=X', 'Content-Length: 500\r\n\r\n--X\r\n'],
    ['/sms/inbound/generic', 'application/json', 'Content-Length: 500\r\n\r\n{"id":'],
    ['/mail/inbound', 'message/rfc822', 'Content-Length: 500\r\n\r\nFrom: a'],
    ['/api/auth/sign-in/email', 'application/json', 'Content-Length: 500\r\n\r\n{"ema'],
  ])('are no fault of ours when they go away while they send to %s (%s)', async (path, type, rest) => {
    requests.mockClear()
    const shape = path.replace('generic', ':gateway')
    const client = say(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nOrigin: ${server.url}\r\nContent-Type: ${type}\r\n${rest}`,
    )
    await once(client, 'connect')
    client.end(() => client.destroy())
    await vi.waitFor(
      () => expect(requests).toHaveBeenCalledWith(expect.objectContaining({ path: shape }), 'request'),
      60_000,
    )
    const [{ status }] = requests.mock.calls.at(-1) as unknown as [{ status: number }]
    expect(status).toBeLessThan(500)
    expect([errors, screen].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  test('in the middle of a head or of a body, or that never close their socket, hold up no stop', async () => {
    say('GET / HTTP/1.1\r\nHost: x\r\nX-')
    say('POST /report HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\ntext=')
    await once(say(offering('websocket', '/socket.io/?EIO=4&transport=websocket')), 'data')
    await server.stop()
  })
})

test('A connection to an SMS centre that is opened while the house stops does not stay', async () => {
  const centre = createServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1')
  await once(centre, 'listening')
  const { port } = centre.address() as { port: number }
  const place = { host: '127.0.0.1', port, isSecure: false }
  await expect(openLink(place, async () => 0, AbortSignal.abort())).rejects.toThrow('Stopping')
  centre.close()
})

test('A thread that never answers is given up', async () => {
  const forEver = new URL(`data:text/javascript,${encodeURIComponent('setInterval(() => {}, 1000)')}`)
  await expect(inThread(forEver, { data: null, patienceMs: 50, megabytes: 64 })).rejects.toThrow(
    'without an answer',
  )
})
