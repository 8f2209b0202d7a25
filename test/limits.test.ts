import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Counting, createLeases, type Limit } from '../src/platform/limits/lease.ts'
import { sweepLimits } from '../src/platform/limits/limits.ts'
import { inRollback } from './support/database.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('Two servers on one database', () => {
  let servers: [TestServer, TestServer]
  // It stands still: however slow the machine, what is sent falls into one minute.
  let now = Date.now()
  const clock = () => new Date(now)

  beforeAll(async () => {
    const env = { TRUSTED_PROXIES: '1', REPORTS_PER_MINUTE: '4', REPORTS_BEFORE_PROOF: '1000', ROLES: 'web' }
    const first = await startTestServer({ env, clock })
    servers = [first, await startTestServer({ databaseUrl: first.databaseUrl, env, clock })]
  }, 60_000)
  afterAll(async () => {
    for (const server of servers.toReversed()) await server.stop()
  })

  const send = (server: TestServer, from: string) =>
    fetch(`${server.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ text: 'Đèn đường ngõ 12 tắt ba hôm nay, tối không thấy gì', consent: true }),
    })
  /** To each server in turn, from each of these spellings in turn. */
  const statuses = async (n: number, ...spellings: string[]) => {
    const answers: number[] = []
    for (let i = 0; i < n; i++)
      answers.push((await send(servers[i % 2]!, spellings[i % spellings.length]!)).status)
    return answers
  }
  /** Four become tickets; five times as many are kept at all. */
  const taken = (answers: number[]) => answers.filter((status) => status === 201 || status === 202).length

  test('let through together what one may, and say when to come again', async () => {
    const answers = await statuses(30, '203.0.113.7')
    expect(taken(answers)).toBe(20)
    expect(answers.slice(-8)).toEqual(Array(8).fill(429))
    const refused = await send(servers[0], '203.0.113.7')
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(await refused.text()).toContain('xin thử lại sau 60 giây')
    expect((await send(servers[1], '203.0.113.8')).status).toBe(201)
  })

  test('know one source in all its spellings: ports, wrappings, the addresses of one connection', async () => {
    expect(taken(await statuses(24, '198.51.100.4', '198.51.100.4:4711', '::ffff:198.51.100.4'))).toBe(20)
    expect(taken(await statuses(24, '2001:db8:1:2::1', '[2001:db8:1:2:ffff::9]:80'))).toBe(20)
    expect((await send(servers[0], '2001:db8:1:3::1')).status).toBe(201)
  })

  test('count passwords that are chosen by source, however it is spelled', async () => {
    const choose = (n: number, from: string) =>
      fetch(`${servers[n % 2]!.url}/api/auth/reset-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
        body: JSON.stringify({ token: 'no link of ours', newPassword: 'mot cau de nho 7' }),
      })
    const spelled = ['[2001:db8:7:7::1]:443', '2001:db8:7:7:1::2', '2001:DB8:7:7::3']
    const answers: number[] = []
    for (let n = 0; n < 16; n++) answers.push((await choose(n, spelled[n % 3]!)).status)
    expect(answers.filter((status) => status === 422).length).toBeLessThanOrEqual(12)
    expect(answers.at(-1)).toBe(429)
    const other = await choose(0, '2001:db8:7:8::1')
    expect([other.status, ((await other.json()) as { detail: string }).detail]).toEqual([
      422,
      expect.stringContaining('Đường dẫn này đã dùng rồi'),
    ])
  })

  test('forget when the minute is over', async () => {
    await statuses(24, '203.0.113.20')
    expect((await send(servers[0], '203.0.113.20')).status).toBe(429)
    now += 61_000
    expect(taken(await statuses(24, '203.0.113.20'))).toBe(20)
  })
})

const start = new Date('2026-11-29T03:00:00Z')
const later = (ms: number) => new Date(start.getTime() + ms)

/** Whether a use is let through, and how long to wait where it is not. */
const waitOf = (limit: Limit) => {
  const use = createLeases(limit)
  return async (source: string, counting: Counting) => (await use(source, counting)).waitSeconds
}

describe('The uses of one source', () => {
  test('say how many are left in this window, and when it ends', () =>
    inRollback(async (db) => {
      const use = createLeases({ name: 'told', points: 30, seconds: 60 })
      const left: number[] = []
      for (let n = 0; n < 30; n++) left.push((await use('a', { db, now: later(n * 1000) })).left)
      expect(left).toEqual(Array.from({ length: 30 }, (_, n) => 29 - n))
      expect(await use('a', { db, now: later(30_000) })).toMatchObject({ left: 0, endsInSeconds: 31 })
    }))

  test('however they fall on three processes, are at most two more than allowed, and one process alone gets them all', () =>
    inRollback(async (db) => {
      let round = 0
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 40 }),
          fc.array(fc.tuple(fc.nat(2), fc.nat(5000)), { maxLength: 80 }),
          async (points, uses) => {
            const limit = { name: `property ${round++}`, points, seconds: 60 }
            const processes = [0, 1, 2].map(() => waitOf(limit))
            const asked = uses.map(([which, ms]) => processes[which]!('a', { db, now: later(ms) }))
            const through = (await Promise.all(asked)).filter((wait) => wait === 0).length
            expect(through).toBeLessThanOrEqual(points + 2)

            const alone = waitOf({ ...limit, name: `${limit.name} alone` })
            const all = uses.map(([, ms]) => alone('a', { db, now: later(ms) }))
            const waits = await Promise.all(all)
            expect(waits.filter((wait) => wait === 0).length).toBe(Math.min(points, uses.length))
            expect(waits.every((wait) => wait <= 65)).toBe(true)
          },
        ),
        { numRuns: 100 },
      )
    }))

  test('cost no statement when there is one, and few when there are many', () =>
    inRollback(async (db) => {
      const use = waitOf({ name: 'few', points: 1000, seconds: 60 })
      const rows = () => db<{ used: number }[]>`select used from limit_counts where key = 'few a'`
      expect(await use('a', { db, now: start })).toBe(0)
      expect(await rows()).toEqual([])
      for (let n = 0; n < 99; n++) expect(await use('a', { db, now: start })).toBe(0)
      expect(await rows()).toEqual([{ used: 100 }])
      expect(await use('a', { db, now: start })).toBe(0)
      expect(await rows()).toEqual([{ used: 190 }])
    }))

  test('go on under a clock that was put back, and are swept when their window is over', () =>
    inRollback(async (db) => {
      const use = waitOf({ name: 'back', points: 1, seconds: 60 })
      const at = (ms: number) => use('a', { db, now: later(ms) })
      expect(await at(3_600_000)).toBe(0)
      expect(await at(3_600_000)).toBe(60)
      expect(await at(0)).toBe(0)
      expect(await at(0)).toBe(60)
      const kept = () => db`select from limit_counts where key = 'back a'`
      await sweepLimits({ db, now: later(59_000) })
      expect(await kept()).toHaveLength(1)
      await sweepLimits({ db, now: later(60_000) })
      expect(await kept()).toHaveLength(0)
    }))

  test('are written where a crash costs nothing to write', () =>
    inRollback(async (db) => {
      const [table] = await db<
        { kind: string }[]
      >`select relpersistence as kind from pg_class where relname = 'limit_counts'`
      expect(table!.kind).toBe('u')
    }))
})
