import { EventEmitter } from 'node:events'
import { get } from 'node:http'
import { PassThrough } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { limitBodyTime } from '../src/platform/slow-bodies.ts'
import { startTestServer, type TestServer } from './support/server.ts'

/** All that came back, its headers too, as a browser asks for it. */
const onTheWire = (url: string): Promise<number> =>
  new Promise((told, failed) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' }
    get(url, { agent: false, headers }, (answered) =>
      answered.resume().on('end', () => told(answered.socket.bytesRead)),
    ).on('error', failed)
  })

describe('For weak networks', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  }, 120_000)
  afterAll(() => server?.stop())

  test.each(['/report', '/openapi.json'])('what is read is squeezed: %s', async (path) => {
    const answered = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'gzip' } })
    expect(answered.headers.get('content-encoding')).toBe('gzip')
    expect((await answered.text()).length).toBeGreaterThan(1_000)
  })

  test.each(['/report', '/'])(
    'by brotli for who reads it, and by gzip for who refuses it: %s',
    async (path) => {
      const coded = async (accepted: string) => {
        const answered = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': accepted } })
        expect(answered.headers.get('vary')).toMatch(/accept-encoding/i)
        return [answered.headers.get('content-encoding'), (await answered.text()).slice(0, 15)]
      }
      expect(await coded('gzip, deflate, br')).toEqual(['br', '<!doctype html>'])
      expect(await coded('gzip, br;q=0')).toEqual(['gzip', '<!doctype html>'])
    },
  )

  test('a short answer is not: that costs more than it spares, and its length is told', async () => {
    const cookie = await server.signIn('kinh-te')
    const answered = await fetch(`${server.url}/api/tickets?ids=1`, {
      headers: { 'accept-encoding': 'gzip', cookie },
    })
    expect(answered.status).toBe(200)
    expect(answered.headers.get('content-encoding')).toBeNull()
    expect(answered.headers.get('content-length')).toBe(String((await answered.text()).length))
  })

  test.each([
    ['/', 14],
    ['/report', 20],
    ['/units/01', 14],
  ])('%s takes at most %i kB on the wire, with all that is needed to use it', async (path, kilobytes) => {
    const page = await (await fetch(`${server.url}${path}`)).text()
    const scripts = [...page.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src!)
    expect(page).not.toMatch(/<link rel="stylesheet"|src="https?:|@import|url\(http/)
    const bytes = await Promise.all([path, ...scripts].map((one) => onTheWire(`${server.url}${one}`)))
    expect(bytes.reduce((sum, some) => sum + some, 0)).toBeLessThanOrEqual(kilobytes * 1000)
  })

  test('who cannot read what is squeezed gets it plain, and an answer to what was written is plain', async () => {
    const plain = await fetch(`${server.url}/report`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const written = await fetch(`${server.url}/api/reports`, { method: 'POST', body: '{}' })
    expect(written.headers.get('content-encoding')).toBeNull()
  })
})

describe('The form, opened again in the same browser', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ clock: () => now })
  }, 120_000)
  afterAll(() => server?.stop())
  let now = new Date()

  const open = (headers: Record<string, string> = {}, query = '') =>
    fetch(`${server.url}/report${query}`, { headers })
  const copied = async (headers?: Record<string, string>, query?: string) => {
    const answered = await open(headers, query)
    const page = await answered.text()
    const [, key] = page.match(/name="key" value="([^"]+)"/)!
    const [, place] = page.match(/&quot;key&quot;:&quot;([^&]+)&quot;/)!
    const etag = answered.headers.get('etag')!
    return { etag, own: [key!, place!], rest: page.replaceAll(key!, '').replaceAll(place!, '') }
  }

  test('is not sent again, unless it says something else or is an hour old', async () => {
    const { etag } = await copied()
    const again = await open({ 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toBe('private, no-cache')
    expect((await open({ 'if-none-match': etag }, '?lang=en')).status).toBe(200)
    expect((await open({ 'if-none-match': `"another", ${etag}` })).status).toBe(304)
    now = new Date(now.getTime() + 3_600_000)
    expect((await open({ 'if-none-match': etag })).status).toBe(200)
  })

  test('is a new one for whoever has just sent a report', async () => {
    const { etag } = await copied()
    const cookie = `form=${crypto.randomUUID()}`
    expect((await open({ 'if-none-match': etag, cookie })).status).toBe(200)
  })

  test('says the same to everybody, and has keys of its own each time', async () => {
    const [one, other, english] = [await copied(), await copied(), await copied({}, '?lang=en')]
    expect(one.rest).toBe(other.rest)
    expect(english.rest).not.toBe(one.rest)
    const keys = [one, other, english].flatMap(({ own }) => own)
    expect(new Set(keys).size).toBe(6)
  })

  test('keeps nothing of what another has typed', async () => {
    const form = new URLSearchParams({ text: 'Chữ của người khác', step: 'communes' })
    const typed = await fetch(`${server.url}/report`, { method: 'POST', body: form })
    expect(await typed.text()).toContain('Chữ của người khác')
    expect((await copied()).rest).not.toContain('Chữ của người khác')
    expect(typed.headers.get('etag')).toBeNull()
  })
})

describe('A body that keeps coming slowly', () => {
  afterEach(() => vi.useRealTimers())

  const send = (url: string, complete = false) => {
    vi.useFakeTimers()
    const http = Object.assign(new EventEmitter(), { requestTimeout: 0, headersTimeout: 0 })
    limitBodyTime(http)
    const socket = new PassThrough()
    const request = Object.assign(new EventEmitter(), { url, complete, socket })
    http.emit('request', request)
    return { http, request, said: () => String(socket.read() ?? '') }
  }

  test('may take ten minutes where it is a picture', () => {
    const { http, said } = send('/t/KH7T-M3RA/attachments')
    expect(http.requestTimeout).toBe(600_000)
    vi.advanceTimersByTime(599_000)
    expect(said()).toBe('')
  })

  test('is told so after half a minute where it is words', () => {
    const { said } = send('/report')
    vi.advanceTimersByTime(29_000)
    expect(said()).toBe('')
    vi.advanceTimersByTime(2_000)
    const answer = said()
    expect(answer).toContain('408')
    expect(answer).toContain('chưa đến đủ')
    expect(answer).toContain('not all of it arrived')
  })

  test('is left alone once it has come, or its sender has gone', () => {
    const { said } = send('/report', true)
    vi.advanceTimersByTime(60_000)
    expect(said()).toBe('')
    const gone = send('/report')
    gone.request.emit('close')
    vi.advanceTimersByTime(60_000)
    expect(gone.said()).toBe('')
  })
})
