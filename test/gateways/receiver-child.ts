import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/**
 * A receiver of events in a process of its own. `POST /control` tells it the secret and whether it answers; what it was sent, and
 * whether the signature is right, it answers at `GET /control`.
 */
let told = { secret: '', answers: true }
const got: { id: unknown; type: string; reference?: string; isRight: boolean }[] = []

const isRight = (body: string, headers: Record<string, string>): boolean => {
  try {
    new Webhook(told.secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}

const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  if (request.url === '/control') {
    if (request.method === 'POST') told = { ...told, ...JSON.parse(body) }
    return response.end(JSON.stringify(got))
  }
  const { type, data } = JSON.parse(body)
  const headers = request.headers as Record<string, string>
  got.push({
    id: headers['webhook-id'],
    type,
    reference: data.ticket?.reference,
    isRight: isRight(body, headers),
  })
  if (told.answers) response.writeHead(204).end()
}).listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdin.on('end', () => process.exit()).resume()
console.log(`127.0.0.1:${(server.address() as AddressInfo).port}`)
