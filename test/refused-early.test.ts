import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    env: { REPORTS_PER_MINUTE: '1000', SMS_INBOUND_SECRET: 'a secret of the gateway' },
  })
})
afterAll(() => server.stop())

type Sending = { method?: string; path: string; body?: string; headers?: Record<string, string> }
type Answer = { status: number; headers: IncomingHttpHeaders }

/** One client with one connection, which it keeps for what it sends next. */
const oneLine = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = ({ method = 'POST', path, body = '', headers = {} }: Sending) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(
        `${server.url}${path}`,
        { agent, method, headers: { 'content-type': 'application/json', ...headers } },
        (answered) => {
          answered
            .resume()
            .on('end', () => resolve({ status: answered.statusCode!, headers: answered.headers }))
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })
  return { send, hangUp: () => agent.destroy() }
}

const small = {
  path: '/api/reports',
  body: JSON.stringify({ text: 'Nắp cống đầu ngõ 45 bị vỡ, xe máy dễ ngã', consent: true }),
}
const large = 'a'.repeat(1024 * 1024)
const below = 'a'.repeat(200 * 1024)
const chunked = { 'transfer-encoding': 'chunked' }

describe('What is refused while it is still being sent', () => {
  test.each<[string, Sending, number]>([
    ['a report that is too large', { path: '/api/reports', body: large }, 413],
    ['one that does not say how large it is', { path: '/api/reports', body: large, headers: chunked }, 413],
    ['a page’s form that is too large', { path: '/report', body: large }, 413],
    [
      'a picture for a report that is not the sender’s',
      { path: '/api/reports/AAAA-AAAA/attachments?s=x', body: large },
      404,
    ],
    [
      'a picture that is too large',
      { path: '/api/reports/AAAA-AAAA/attachments?s=x', body: large.repeat(14) },
      413,
    ],
    [
      'an act of staff without a sign-in',
      { method: 'PUT', path: '/api/tickets/1/resolution', body: below },
      401,
    ],
    ['an SMS without a signature', { path: '/sms/inbound/generic', body: below.slice(0, 60_000) }, 403],
    ['what has no address', { path: '/nowhere', body: below }, 404],
  ])('%s is answered each time, and so is what comes after it', async (_, sending, status) => {
    const { send, hangUp } = oneLine()
    const answers = [await send(sending), await send(sending), await send(small)]
    hangUp()
    expect(answers.map(({ status }) => status)).toEqual([status, status, 201])
  })

  test('what does not end is answered, and told that the connection closes', async () => {
    const { send, hangUp } = oneLine()
    const answers = [await send({ path: '/api/reports', body: large.repeat(40) }), await send(small)]
    hangUp()
    expect(answers.map(({ status }) => status)).toEqual([413, 201])
    expect(answers[0]!.headers.connection).toBe('close')
  })

  test('so is a head that is too large', async () => {
    const { send, hangUp } = oneLine()
    const endless = { 'x-endless': 'a'.repeat(64 * 1024) }
    const answers = [await send({ ...small, headers: endless }), await send(small)]
    hangUp()
    expect(answers.map(({ status }) => status)).toEqual([431, 201])
    expect(answers[0]!.headers.connection).toBe('close')
  })
})
