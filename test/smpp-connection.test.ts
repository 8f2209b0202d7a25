import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Connection, keepBound } from '../src/intake/sms/gateways/smpp/connection.ts'
import { cutFrames } from '../src/intake/sms/gateways/smpp/frames.ts'
import { createPace } from '../src/intake/sms/gateways/smpp/pace.ts'
import { answerTo, isResponse, readPdu, status } from '../src/intake/sms/gateways/smpp/pdu.ts'
import { sendOver } from '../src/intake/sms/gateways/smpp/send.ts'
import type { SmppUrl } from '../src/platform/smpp-url.ts'

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** An SMS centre that answers every request but those that it is deaf to, and keeps what it was asked. */
const centreDeafTo = async (...deaf: string[]) => {
  const asked: string[] = []
  const open = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const cut = cutFrames()
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    socket.on('data', (chunk) => {
      for (const pdu of cut(chunk).whole.map(readPdu)) {
        if (isResponse(pdu)) continue
        asked.push(pdu.command)
        server.emit('asked', pdu.command)
        if (!deaf.includes(pdu.command)) socket.write(answerTo(pdu, status.ok))
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  endings.push(() => {
    cut()
    return new Promise((closed) => server.close(closed))
  })
  const askedFor = async (command: string, times: number) => {
    while (asked.filter((one) => one === command).length < times) await once(server, 'asked')
  }
  return { port: (server.address() as AddressInfo).port, asked, askedFor, cut }
}

const boundTo = (port: number, enquireWithinMs = 10_000) => {
  const lost = Promise.withResolvers<string>()
  const url: SmppUrl = {
    host: '127.0.0.1',
    port,
    isSecure: false,
    systemId: 'us',
    password: 'x',
    from: '1022',
    type: '',
    window: 1,
    long: 'parts',
    letters: 'gsm',
  }
  const connection: Connection = keepBound({
    url,
    prepare: async () => {},
    hear: async () => status.ok,
    log: { info: () => {}, warn: ((fields: { why: string }) => lost.resolve(fields.why)) as never },
    enquireEveryMs: 20,
    enquireWithinMs,
  })
  return { connection, url, lost: lost.promise }
}

test('a centre that answers no enquire_link is gone, and is bound to again', async () => {
  const centre = await centreDeafTo('enquire_link')
  const { connection, lost } = boundTo(centre.port, 50)
  endings.push(connection.stop)
  expect(await lost).toBe('The centre does not answer enquire_link')
  await centre.askedFor('bind_transceiver', 2)
})

test('one that answers stays bound over many enquiries', async () => {
  const centre = await centreDeafTo()
  const { connection } = boundTo(centre.port)
  endings.push(connection.stop)
  await centre.askedFor('enquire_link', 2)
  expect(centre.asked.filter((command) => command === 'bind_transceiver')).toHaveLength(1)
})

test('stopping ends whether or not the centre answers the unbind, and when it was never reached', async () => {
  const deaf = await centreDeafTo('unbind')
  const { connection } = boundTo(deaf.port)
  await deaf.askedFor('bind_transceiver', 1)
  await connection.bound()
  await connection.stop()
  await deaf.askedFor('unbind', 1)
  await expect(connection.bound()).rejects.toThrow('Stopping')
  const nobody = boundTo(1)
  await nobody.lost
  await nobody.connection.stop()
})

test('of a message whose answer is lost nobody knows whether it left; of one that found no centre it is known', async () => {
  const centre = await centreDeafTo('submit_sm')
  const { connection, url } = boundTo(centre.port)
  endings.push(connection.stop)
  const sms = {
    to: '+84912000111',
    body: 'Da nhan',
    reference: 'lang-nghe-1',
    province: null,
    urgent: 0,
  } as const
  const send = () => sendOver(sms, { url, connection, pace: createPace(1) })
  const sending = send()
  await centre.askedFor('submit_sm', 1)
  centre.cut()
  expect(await sending).toEqual({ failed: expect.any(String), fate: 'try-again', unanswered: true })
  await connection.stop()
  expect(await send()).toEqual({ failed: expect.any(String), fate: 'try-again' })
})
