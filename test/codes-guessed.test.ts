import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { confirmationCode } from '../src/tickets/duplicates/confirmation-code.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { type Answered, testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { openSample, testHouse } from './support/house.ts'

const phone = '+84987650123'
const hour = 3_600_000
const form = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }

/** Somebody who knows a link or a number, and gets none of its messages. */
const attack = async (sql: Sql, reporter: object = { phone }) => {
  const house = await testHouse(sql, { now: new Date('2026-11-24T02:00:00Z') })
  const { resident } = testApp(house)
  const opened = async (text: string) => {
    const { reference } = await openSample(house, { reporter, text })
    const headers = { 'x-report-secret': trackingSecret(house.secret, reference) }
    const call = (method: string, to: string, body: unknown) =>
      resident(method, `/api/reports/${reference}${to}`, { headers, body })
    return { reference, call }
  }
  const later = (ms: number) => {
    house.now = new Date(house.now.getTime() + ms)
  }
  const count = async () => {
    const [row] =
      await sql`select count(*)::int as codes, coalesce(sum(tries), 0)::int as tries from follow_requests`
    return row as { codes: number; tries: number }
  }
  const told = async (recipient = phone) => {
    const rows = await sql<{ body: string }[]>`
      select body from messages where recipient = ${recipient} and recipient_kind = 'follower' and confirms is null`
    return rows.map(({ body }) => body)
  }
  const fitting = async () => {
    const [row] = await sql<{ key: string; channel: 'sms' | 'email' }[]>`
      select key, channel from follow_requests order by id desc limit 1`
    return confirmationCode(house.secret, row!)
  }
  return { sql, house, resident, opened, later, count, told, fitting }
}
type Attack = Awaited<ReturnType<typeof attack>>
type Way = { ask: () => Promise<unknown>; guess: (code: string) => Promise<Answered> }

const ways: Record<string, (given: Attack) => Promise<Way>> = {
  'their own number': async ({ opened }) => {
    const { call } = await opened('Nắp cống trước chợ bị vỡ')
    return {
      ask: () => call('POST', '/number', {}),
      guess: (code) => call('PUT', '/number', { code }),
    }
  },
  'a new number': async ({ opened }) => {
    const { call } = await opened('Nắp cống trước chợ bị vỡ')
    return {
      ask: () => call('PUT', '/personal-data', { phone: '0912000333' }),
      guess: (code) => call('PUT', '/contact', { code }),
    }
  },
  'a new mailbox, spelled anew each time': async ({ opened }) => {
    const { call } = await opened('Nắp cống trước chợ bị vỡ')
    let turn = 0
    const spelled = () => {
      turn++
      return [...'nannhan'].map((c, at) => (turn & (1 << at) ? c.toUpperCase() : c)).join('')
    }
    return {
      ask: () => call('PUT', '/personal-data', { email: `${spelled()}@hop-thu.example` }),
      guess: (code) => call('PUT', '/contact', { code }),
    }
  },
  'a new number, of many tickets of their own': async ({ opened }) => {
    const calls: Awaited<ReturnType<typeof opened>>['call'][] = []
    for (let n = 0; n < 8; n++) calls.push((await opened(`Nắp cống số ${n} bị vỡ`)).call)
    let asked = 0
    return {
      ask: () => calls[asked++ % 8]!('PUT', '/personal-data', { phone: '0912000333' }),
      guess: (code) => calls[(asked - 1) % 8]!('PUT', '/contact', { code }),
    }
  },
  'a number that follows': async ({ opened, resident }) => {
    const { reference } = await opened('Nắp cống trước chợ bị vỡ')
    let key = ''
    return {
      ask: async () => {
        const body = { phone: '0912000333', consent: true }
        key = (await resident('POST', `/api/reports/${reference}/followers`, { body })).json<{
          key: string
        }>().key
      },
      guess: (code) => resident('PUT', `/api/followers/${key}`, { body: { code } }),
    }
  },
  'a number that finds what was sent with it': async ({ opened, resident }) => {
    await opened('Nắp cống trước chợ bị vỡ')
    let path = ''
    return {
      ask: async () => {
        const asked = await resident('POST', '/track/number', { headers: form, body: `phone=${phone}` })
        path = asked.headers.get('location')!
      },
      guess: (code) => resident('POST', path, { headers: form, body: `code=${code}` }),
    }
  },
}

describe('Whoever asks for codes and guesses them for a day', () => {
  test.each(Object.keys(ways))('%s: is sent few, tries few, and is told so', (name) =>
    inRollback(async (sql) => {
      const given = await attack(sql)
      const { ask, guess } = await ways[name]!(given)
      const last: Answered[] = []
      for (let n = 0; n < 11; n++) {
        for (let asked = 0; asked < 3; asked++) {
          await ask()
          for (let tried = 0; tried < 3; tried++) last[0] = await guess('000000')
        }
        given.later(2 * hour)
      }
      const { codes, tries } = await given.count()
      expect(codes).toBeLessThanOrEqual(10)
      // What one guess is tried on counts for each code that it might have been.
      expect(tries).toBeLessThanOrEqual(22)
      expect([last[0]!.status, last[0]!.text]).toEqual([422, expect.stringMatching(/đường dây nóng/)])
      // The day after, whoever it belongs to may go on.
      given.later(26 * hour)
      await ask()
      expect((await guess(await given.fitting())).status).toBe(200)
    }),
  )
})

test('a code is none after five wrong guesses, and its number hears of it once that day', () =>
  inRollback(async (sql) => {
    const given = await attack(sql)
    const { ask, guess } = await ways['their own number']!(given)
    for (let code = 0; code < 3; code++) {
      await ask()
      for (let n = 0; n < 5; n++) await guess('000000')
      expect((await guess(await given.fitting())).status).toBe(422)
      given.later(hour)
    }
    expect(await given.told()).toEqual([expect.stringContaining('nhap sai nhieu lan')])
  }))

test('whoever mistypes twice and then enters the code right is heard, and nobody is told of guesses', () =>
  inRollback(async (sql) => {
    const given = await attack(sql)
    const { ask, guess } = await ways['their own number']!(given)
    await ask()
    for (let n = 0; n < 2; n++) expect((await guess('000000')).status).toBe(422)
    expect((await guess(await given.fitting())).status).toBe(200)
    expect(await given.told()).toEqual([])
  }))
