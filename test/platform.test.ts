import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { limitBody } from '../src/platform/http.ts'
import { sayDay, sayMoment, sayShortMoment } from '../src/platform/time-words.ts'
import { dateOf, startOfDate } from '../src/platform/vietnam-time.ts'
import { readMoment } from '../src/platform/written-dates.ts'

describe('Moments in words', () => {
  const lastEvening = new Date('2026-12-31T17:30:00Z')

  test('are said in the day of Vietnam, each language in its own way', () => {
    expect(dateOf(lastEvening)).toBe('2027-01-01')
    expect(sayDay(lastEvening)).toEqual({ vi: '01/01/2027', en: '1 January 2027' })
    expect(sayShortMoment(lastEvening)).toEqual({ vi: '00:30 01/01', en: '00:30 1 Jan' })
    expect(sayMoment(lastEvening)).toEqual({
      vi: '00:30 thứ Sáu, 01/01/2027',
      en: '00:30 on Friday, 1 January 2027',
    })
  })

  test('are read as Vietnam means them, unless they name their zone', () => {
    expect(readMoment('2026-11-21T08:30')?.toISOString()).toBe('2026-11-21T01:30:00.000Z')
    expect(readMoment('2026-11-21T08:30Z')?.toISOString()).toBe('2026-11-21T08:30:00.000Z')
    expect(readMoment('2026-11-21T08:30+0900')?.toISOString()).toBe('2026-11-20T23:30:00.000Z')
    expect(startOfDate('2026-11-21').toISOString()).toBe('2026-11-20T17:00:00.000Z')
    expect(startOfDate('2026-02-30').getTime()).toBeNaN()
  })
})

describe('The size of a body', () => {
  let streams = 0
  const watched = (init: RequestInit = {}) => {
    const request = new Request('http://here/', init)
    const { body } = request
    return Object.defineProperty(request, 'body', {
      get: () => {
        streams++
        return body
      },
    })
  }
  const app = new Hono()
    .use(limitBody(10))
    .post('/', async (c) => c.text(await c.req.text()))
    .get('/', (c) => c.text('read'))
  const send = async (body: string, headers: Record<string, string>) => {
    streams = 0
    const { status } = await app.request(watched({ method: 'POST', body, headers }))
    return { status, streams }
  }

  test('is known by what says it, and only else by reading', async () => {
    expect(await send('few', { 'content-length': '3' })).toEqual({ status: 200, streams: 0 })
    expect(await send('too many for it', { 'content-length': '15' })).toEqual({ status: 413, streams: 0 })
    expect((await app.request(watched())).status).toBe(200)
    expect(streams).toBe(0)
    const unsaid: Record<string, string>[] = [{}, { 'content-length': '3', 'transfer-encoding': 'chunked' }]
    for (const headers of unsaid) {
      const { status, streams } = await send('too many for it', headers)
      expect([status, streams > 0]).toEqual([413, true])
    }
  })
})
