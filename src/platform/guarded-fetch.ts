import { lookup as resolve } from 'node:dns'
import { request as requestPlainly } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import ipaddr from 'ipaddr.js'

/**
 * Whether an address is of the public internet: none of this machine, of a private network, of a link (where clouds keep their
 * metadata), nor one that wraps such a one in IPv6.
 */
export const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}

const refused = (host: string) =>
  Object.assign(new Error(`${host} is no address of the public internet`), { code: 'EREFUSEDADDRESS' })

type Resolve = typeof resolve

/** Resolves as the system does, and lets a connection be made to what was looked at alone: asked again, a name may lie elsewhere. */
export const lookupPublic =
  (ask: Resolve = resolve): LookupFunction =>
  (host, options, done) =>
    ask(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, [])
      const addresses = found as { address: string; family: number }[]
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address)))
        return done(refused(host), [])
      if (options.all) return done(null, addresses)
      done(null, addresses[0]!.address, addresses[0]!.family)
    })

const isInner = (url: URL, inner: readonly string[]): boolean =>
  inner.includes(url.host) || inner.includes(url.hostname)

/** One word alone, and what is kept for networks of one's own (RFC 6761, 6762 and 8375, ICANN's `internal`): no public name ends so. */
const namesInside = /^[^.]+\.?$|\.(localhost|local|internal|home\.arpa)\.?$/i

/** Why an address is not one that may be sent to, as far as it shows; what a name stands for shows when it is connected to. */
export const isRefusedUrl = (url: URL, inner: readonly string[] = []): boolean => {
  if (isInner(url, inner)) return !/^https?:$/.test(url.protocol)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return url.protocol !== 'https:' || (ipaddr.isValid(host) ? !isPublic(host) : namesInside.test(host))
}

/**
 * The one way out to an address that somebody else named: https alone, to the public internet alone, without redirects; the
 * caller sets how long and how much. `inner`: hosts inside that whoever runs the system lets through, by http too.
 */
export const guardedFetchTo =
  (inner: readonly string[]): typeof fetch =>
  async (input, { signal } = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (isRefusedUrl(url, inner)) throw refused(url.hostname)
    const send = url.protocol === 'http:' ? requestPlainly : request
    const lookup = isInner(url, inner) ? {} : { lookup: lookupPublic() }
    return new Promise((answered, failed) => {
      const asked = send(url, { ...lookup, ...(signal ? { signal } : {}) }, (response) => {
        const { statusCode: status = 502, headers } = response
        response.on('error', failed)
        if (status >= 300) {
          response.resume()
          return answered(new Response(null, { status: status < 400 ? 502 : status }))
        }
        const body = Readable.toWeb(response) as ReadableStream
        answered(new Response(body, { status, headers: { 'content-type': headers['content-type'] ?? '' } }))
      })
      asked.on('error', failed)
      asked.end()
    })
  }

export const guardedFetch: typeof fetch = guardedFetchTo([])

type Sent = { headers: Record<string, string>; body: string }
export type Post = (url: string, sent: Sent) => Promise<Posted>
/** The same, and what is asked for besides. */
export type Talk = (url: string, sent: Sent & { method: 'GET' | 'POST' }) => Promise<Posted>
export type Posted = {
  status: number
  text: string
  /** When they want to be asked again, as they write it. */
  retryAfter?: string | undefined
  /** Where a list goes on, as they write it. */
  link?: string | undefined
}

type PostLimits = {
  milliseconds: number
  /** Characters of the answer that are read. */
  most: number
  /** Hosts inside (`10.1.2.3:8080`, `cong.tinh.local`) that whoever runs the system lets through, by http too. */
  inner?: readonly string[]
  ask?: Resolve
}

/** Sends to an address that somebody named, as `guardedFetch` asks; a redirect is an answer, and nobody follows it. */
export const guardedPost = (limits: PostLimits): Post => {
  const talk = guardedTalk(limits)
  return (address, sent) => talk(address, { ...sent, method: 'POST' })
}

/** Asks there, too. */
export const guardedTalk =
  ({ milliseconds, most, inner = [], ask }: PostLimits): Talk =>
  (address, { headers, body, method }) => {
    const url = new URL(address)
    if (isRefusedUrl(url, inner)) return Promise.reject(refused(url.hostname))
    const send = url.protocol === 'http:' ? requestPlainly : request
    const length = String(new TextEncoder().encode(body).length)
    return new Promise((answered, failed) => {
      const signal = AbortSignal.timeout(milliseconds)
      const measured = method === 'GET' ? headers : { ...headers, 'content-length': length }
      const way = { method, signal, headers: measured }
      const lookup = isInner(url, inner) ? {} : { lookup: lookupPublic(ask) }
      const asked = send(url, { ...way, ...lookup }, (response) => {
        let text = ''
        const { statusCode: status = 502, headers } = response
        const { 'retry-after': retryAfter, link } = headers
        const said = typeof link === 'string' ? link : undefined
        const done = () => answered({ status, text: text.slice(0, most), retryAfter, link: said })
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
          if (text.length < most) return
          done()
          response.destroy()
        })
        response.on('end', done)
        response.on('error', failed)
      })
      asked.on('error', failed)
      asked.end(body)
    })
  }

/** The code of what went wrong on the way; its words may hold addresses. */
export const causeOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  if (name === 'TimeoutError' || code === 'ABORT_ERR') return 'ETIMEDOUT'
  return typeof code === 'string' ? code.slice(0, 60) : 'EUNKNOWN'
}
