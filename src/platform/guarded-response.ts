import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'
import { guards } from './security-headers.ts'

type Said = OutgoingHttpHeaders | OutgoingHttpHeader[]

const firstGuard = guards[0]![0].toLowerCase()

/** What the app answers is guarded there; this is for what it never sees: the socket server's answers, and those of Node itself. */
export class GuardedResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  override writeHead(status: number, reason?: string | Said, headers?: Said): this {
    const said = typeof reason === 'string' ? headers : reason
    if (!said || !(firstGuard in said))
      for (const [name, value] of guards) if (!this.hasHeader(name)) this.setHeader(name, value)
    return typeof reason === 'string'
      ? super.writeHead(status, reason, headers)
      : super.writeHead(status, reason)
  }
}
