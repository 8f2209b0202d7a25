import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { openSample, testHouse } from './support/house.ts'
import { visitor } from './support/visitor.ts'

const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })

/** A browser that keeps no cookie, and goes where it is led. */
const forgetful = (app: ReturnType<typeof testApp>['app']) => {
  const visit = async (path: string, init: RequestInit = {}, led = 0): Promise<Response> => {
    const answered = await app.request(path, init)
    const next = answered.headers.get('location')
    return next && led < 5 ? visit(next, {}, led + 1) : answered
  }
  return visit
}

test('a browser that takes no cookies still reads its ticket and answers, and no page hears its secret', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const visit = forgetful(testApp(house).app)
    const { reference } = await openSample(house)
    const secret = await trackingSecret(house.secret, reference)
    const opened = await visit(`/t/${reference}?s=${secret}`)
    const html = await opened.text()
    expect([opened.status, html]).toEqual([200, expect.stringContaining(`name="s" value="${secret}"`)])
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
    const replied = await visit(`/t/${reference}/replies`, form({ s: secret, text: 'Nắp vỡ làm đôi' }))
    expect([replied.status, await replied.text()]).toEqual([200, expect.stringContaining('Nắp vỡ làm đôi')])
    expect((await visit(`/t/${reference}?s=${'a'.repeat(20)}&tried=1`)).status).toBe(404)
  }))

test('one that takes them is led to the address without the secret, also on its first visit', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { app } = testApp(house)
    const asked: string[] = []
    const { visit } = visitor((path, init) => {
      asked.push(path)
      return app.request(path, init)
    }, [])
    const { reference } = await openSample(house)
    const secret = await trackingSecret(house.secret, reference)
    expect((await visit(`/t/${reference}?s=${secret}&lang=en`)).status).toBe(200)
    expect(asked).toHaveLength(3)
    expect(asked.at(-1)).toBe(`/t/${reference}?lang=en`)
  }))

test('it is told its code after sending a report, too', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const visit = forgetful(testApp(house).app)
    const report = { text: 'Nắp cống đầu ngõ 45 bị vỡ', provinceCode: '01', communeCode: '00364', asked: '1' }
    const thanks = await visit('/report', form({ key: crypto.randomUUID(), ...report }))
    expect([thanks.status, await thanks.text()]).toEqual([
      200,
      expect.stringMatching(/\/t\/\w{4}-\w{4}\?s=\w{20}/),
    ])
  }))

const otherLanguage = (html: string): string =>
  /<a class="lang"[^>]* href="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')

test('it sees its pictures, and a stranger sees none', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const visit = forgetful(testApp(house).app)
    const { reference } = await openSample(house)
    const secret = await trackingSecret(house.secret, reference)
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#822' } })
      .png()
      .toBuffer()
    const body = new FormData()
    body.append('s', secret)
    body.append('file', new File([new Uint8Array(photo)], 'anh.png', { type: 'image/png' }))
    const html = await (await visit(`/t/${reference}/attachments`, { method: 'POST', body })).text()
    const shown = /<img src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
    const seen = await visit(shown)
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await visit(shown.replace(secret, 'a'.repeat(20)))).status).toBe(404)
    expect((await visit(shown.split('?')[0]!)).status).toBe(404)
  }))

describe('The other language', () => {
  test('of the own page, and of the thanks for a report, is the same page', () =>
    inRollback(async (sql) => {
      const house = await testHouse(sql)
      const visit = forgetful(testApp(house).app)
      const { reference } = await openSample(house)
      const secret = await trackingSecret(house.secret, reference)
      for (const path of [`/t/${reference}?s=${secret}`, `/t/${reference}?s=${secret}&sent=before`]) {
        const html = await (await visit(path)).text()
        const other = await visit(otherLanguage(html))
        expect(other.status).toBe(200)
        const said = await other.text()
        expect(said).toContain('<html lang="en">')
        expect(said.includes('data-sent')).toBe(path.includes('sent='))
        if (path.includes('sent=')) {
          expect(said).toContain('nothing new')
          const onward = /<a class="button big" href="([^"]+)"/.exec(said)![1]!.replaceAll('&amp;', '&')
          expect(await (await visit(onward)).text()).toContain(`name="s" value="${secret}"`)
        }
      }
    }))

  test('of the page that the link of a mail opens still knows the code', () =>
    inRollback(async (sql) => {
      const visit = forgetful(testApp(await testHouse(sql)).app)
      const html = await (await visit(`/following/${'a'.repeat(16)}?c=123456`)).text()
      const other = await (await visit(otherLanguage(html))).text()
      expect(other).toContain('<html lang="en">')
      expect(other).toContain('name="code" value="123456"')
    }))
})
