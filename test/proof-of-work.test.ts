import { solveChallenge } from 'altcha-lib'
import type { Challenge } from 'altcha-lib/types'
import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { deriveKey } from '../src/platform/limits/work.ts'
import { type Answered, testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, testHouse } from './support/house.ts'

let last = 0
const report = (text = `Đèn đường trước nhà số ${++last} tắt ba hôm nay`) => ({
  text,
  communeCode: khuongDinh,
  consent: true,
})

/** One place that has sent all that costs no work. */
const busyPlace = async (sql: Sql) => {
  const house = await testHouse(sql)
  // Of this test alone: another's count of the same place would be waited for.
  let from: string = crypto.randomUUID()
  const { resident } = testApp(house, [], { reportsBeforeProof: 2, from: () => from })
  const send = (proof?: string, body = report()) =>
    resident('POST', '/api/reports', { body, ...(proof ? { headers: { 'x-altcha': proof } } : {}) })
  expect((await send()).status).toBe(201)
  expect((await send()).status).toBe(201)
  const move = (place: string) => {
    from = place
  }
  return { house, resident, send, move }
}

const challengeIn = (answered: Answered) => answered.json<{ challenge: Challenge }>().challenge
const proofOf = async (challenge: Challenge): Promise<string> =>
  btoa(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }))

describe('Who sends many reports from one place', () => {
  test('is asked for work before being refused, and each solution counts for one report', () =>
    inRollback(async (sql) => {
      const { send, move } = await busyPlace(sql)
      const asked = await send()
      expect(asked.status).toBe(429)
      expect(asked.text).toContain('nhắn tin tới tổng đài')
      const proof = await proofOf(challengeIn(asked))
      expect((await send(proof)).status).toBe(201)
      expect((await send(proof)).status).toBe(429)
      expect((await send(await proofOf(challengeIn(await send())))).status).toBe(201)
      move(crypto.randomUUID())
      expect((await send()).status).toBe(201)
    }))

  test('cannot show what was made up, changed, solved for another house or is over', () =>
    inRollback(async (sql) => {
      const { send, house } = await busyPlace(sql)
      const challenge = challengeIn(await send())
      const proof = await proofOf(challenge)
      const { solution } = JSON.parse(atob(proof))
      const longer = { ...challenge.parameters, data: { until: 9e15 } }
      const made = [
        'x',
        btoa('null'),
        btoa('{"challenge":{},"solution":{}}'),
        btoa(JSON.stringify({ challenge: { ...challenge, parameters: longer }, solution })),
        btoa(JSON.stringify({ challenge, solution: { ...solution, derivedKey: '00' } })),
        'y'.repeat(8_000),
      ]
      for (const one of made) expect((await send(one)).status).toBe(429)
      const old = house.now
      house.now = new Date(old.getTime() + 21 * 60_000)
      expect((await send()).status).toBe(201)
      expect((await send()).status).toBe(201)
      expect((await send(proof)).status).toBe(429)
    }))

  test('is heard at once all the same when somebody is in danger', () =>
    inRollback(async (sql) => {
      const { send } = await busyPlace(sql)
      const danger = await send(undefined, report('Cháy nhà số 12, có người kẹt bên trong, cứu với'))
      expect([danger.status, danger.json<{ lane: string }>().lane]).toEqual([201, 'emergency'])
      expect((await send()).status).toBe(429)
    }))

  test('finds on the page all that was typed, with the work to do and a way without scripts', () =>
    inRollback(async (sql) => {
      const { resident } = await busyPlace(sql)
      const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
      const form = new URLSearchParams({
        text: 'Rác "đầu" ngõ & cống',
        communeCode: khuongDinh,
        similar: '1',
      })
      form.set('provinceCode', '01')
      const page = await resident('POST', '/report', { body: form.toString(), headers })
      expect(page.status).toBe(429)
      expect(page.text).toContain('name="text" value="Rác &quot;đầu&quot; ngõ &amp; cống"')
      expect(page.text).toContain('<noscript>')
      const shown = /data-challenge="([^"]*)"/.exec(page.text)![1]!.replaceAll('&quot;', '"')
      form.set('altcha', await proofOf(JSON.parse(shown)))
      expect((await resident('POST', '/report', { body: form.toString(), headers })).status).toBe(303)
    }))
})
