import type { Http2Bindings, HttpBindings } from '@hono/node-server'

type Bindings = HttpBindings | Http2Bindings
type Fetch = (request: Request, bindings: Bindings) => Response | Promise<Response>

const mostBytes = 16 * 1024 * 1024
const longestMs = 10_000

/**
 * An answer that comes before its body has arrived (too large, too often, not allowed) waits for the rest, which is thrown
 * away: a browser reads no answer while it sends, and the next request on the connection would be read as that body. What
 * does not end within a bound is answered all the same, and told that the connection closes.
 */
export const hearingBodiesOut =
  (fetch: Fetch): Fetch =>
  async (request, bindings) => {
    const answered = await fetch(request, bindings)
    const { incoming } = bindings
    if (incoming.complete || (await endsInBounds(incoming))) return answered
    const headers = new Headers(answered.headers)
    headers.set('Connection', 'close')
    return new Response(answered.body, { status: answered.status, headers })
  }

const endsInBounds = (incoming: Bindings['incoming']): Promise<boolean> =>
  new Promise((resolve) => {
    let left = mostBytes
    const late = setTimeout(() => settle(false), longestMs)
    const goOn = () => void incoming.resume()
    const count = (chunk: Uint8Array) => {
      left -= chunk.byteLength
      if (left < 0) settle(false)
    }
    const ended = () => settle(true)
    const broken = () => settle(false)
    const settle = (whole: boolean) => {
      clearTimeout(late)
      incoming.off('data', count).off('end', ended).off('close', broken).off('pause', goOn)
      resolve(whole)
    }
    // Whoever began to read it may have stopped, with more of it waiting.
    incoming.on('data', count).on('end', ended).on('close', broken).on('pause', goOn)
    goOn()
  })
