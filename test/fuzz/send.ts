import { Agent, request } from 'node:http'
import type { Asked } from './asked.ts'

export type Answered = { status: number; headers: string; body: string }

const agent = new Agent({ keepAlive: true, maxSockets: 12 })
const patience = 30_000
const mostRead = 4_000_000

/** The answer, or why there was none. A connection that was closed while it lay idle is no answer, and asked again. */
export const send = async (url: string, asked: Asked): Promise<Answered | string> => {
  const answered = await once(url, asked)
  return answered === closedWhileIdle ? once(url, asked) : answered
}

const closedWhileIdle = 'the connection was closed while it lay idle'

const once = (url: string, { method, path, headers, body }: Asked): Promise<Answered | string> =>
  new Promise((settle) => {
    const signal = AbortSignal.timeout(patience)
    const { hostname, port } = new URL(url)
    const asking = request({ agent, hostname, port, method, path, headers: sized(headers, body), signal })
    asking.on('error', (error) => {
      if (signal.aborted) return settle(`no answer within ${patience} ms`)
      const idle = asking.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
      settle(idle ? closedWhileIdle : String(error))
    })
    asking.on('response', (response) => {
      const parts: Buffer[] = []
      let length = 0
      response.on('data', (part: Buffer) => {
        length += part.length
        if (length < mostRead) parts.push(part)
      })
      response.on('error', (error) => settle(String(error)))
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8')
        settle({ status: response.statusCode ?? 0, headers: response.rawHeaders.join('\n'), body })
      })
    })
    asking.end(body ?? undefined)
  })

const sized = (headers: Record<string, string>, body: Buffer | null) =>
  body ? { ...headers, 'content-length': String(body.length) } : headers

export const hangUp = () => agent.destroy()
