import type { Server, ServerResponse } from 'node:http'
import { guards } from './security-headers.ts'
import { answerUnread } from './unread-requests.ts'

const firstGuard = guards[0]![0].toLowerCase()

const isGuarded = (said: unknown): boolean => typeof said === 'object' && said !== null && firstGuard in said

/**
 * What the app answers is guarded there; this is for what it never sees: the socket server's answers, and those of Node itself.
 * Called once the socket server listens, which otherwise hears a request first.
 */
export const guardAnswers = (http: Server): void => {
  http.prependListener('request', (_, response) => guardBare(response))
  http.on('clientError', answerUnread)
  http.on('checkExpectation', (_, response) => {
    guardBare(response)
    response.writeHead(417).end()
  })
}

/** As its head is written, so that an answer of the app costs nothing. */
const guardBare = (response: ServerResponse): void => {
  const write = response.writeHead.bind(response) as (...said: unknown[]) => ServerResponse
  response.writeHead = ((...said: unknown[]) => {
    if (!isGuarded(said.at(-1)))
      for (const [name, value] of guards) if (!response.hasHeader(name)) response.setHeader(name, value)
    return write(...said)
  }) as ServerResponse['writeHead']
}
