import { expect, test } from 'vitest'
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
