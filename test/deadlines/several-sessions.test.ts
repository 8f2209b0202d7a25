import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../db/connect.ts'
import type { Ctx } from '../../src/context/context.ts'
import { clockOf, keepClock, moveClock } from '../../src/deadlines/move-clock.ts'
import { recomputeDeadlines } from '../../src/deadlines/recompute.ts'
import { sweepDeadlines } from '../../src/deadlines/sweep.ts'
import { startJobs } from '../../src/jobs/queue.ts'
import { openOutlets } from '../../src/notifications/outlets.ts'
import type { Sql } from '../../src/platform/database.ts'
import { createLog } from '../../src/platform/log.ts'
import { withoutScanner } from '../../src/tickets/papers/clamd.ts'
import { atticOf } from '../../src/tickets/pictures/attic.ts'
import { diskStore } from '../../src/tickets/pictures/disk.ts'
import { takeFile } from '../../src/tickets/pictures/take-file.ts'
import { testApp } from '../support/app.ts'
import { type OwnDatabase, ownDatabase } from '../support/database.ts'
import { all, kept, officerOf, reread, type TestHouse, told } from '../support/deadlines.ts'
import { ctxFor, makeStaff, openSample, testHouse } from '../support/house.ts'
import { at } from '../support/moment.ts'
import { rootsInMemory } from '../support/roots.ts'
import { uploadsOfTest } from '../support/uploads.ts'

describe('with several sessions', () => {
  let database: OwnDatabase
  let db: Sql
  let close: () => Promise<void>
  beforeAll(async () => {
    database = await ownDatabase()
    const connection = connect(database.url, { max: 12 })
    db = connection.sql
    close = connection.close
  })
  afterAll(async () => {
    await close()
    await database.drop()
  })

  const opened = async (house: TestHouse, many: number) =>
    Promise.all(Array.from({ length: many }, () => openSample(house)))

  test('many sweeps at once act on each moment once', async () => {
    const house = await testHouse(db)
    const tickets = await opened(house, 30)
    house.now = at('11-28 10:00')
    const ctx = ctxFor(house)
    const acted = await Promise.all([1, 2, 3, 4].map(() => sweepDeadlines(ctx)))
    await sweepDeadlines(ctx)
    expect(acted.reduce((sum, n) => sum + n, 0)).toBe(30 * all.length)
    for (const { id } of tickets) expect(await told(db, id)).toEqual(all)
  })

  test('a bulk computation comes to what each clock comes to, and touches nothing else', async () => {
    const house = await testHouse(db)
    const ctx = ctxFor(house)
    const tickets = await opened(house, 8)
    const moves: ((ctx: Ctx, id: number) => Promise<unknown>)[] = [
      (ctx, id) => moveClock(ctx, id, { kind: 'accepted', at: at('11-23 11:00') }),
      (ctx, id) => moveClock(ctx, id, { kind: 'paused', at: at('11-23 14:00'), for: 'resident' }),
      (ctx, id) => moveClock(ctx, id, { kind: 'resumed', at: at('11-24 14:00') }),
      (ctx, id) => moveClock(ctx, id, { kind: 'extended', at: at('11-25 09:00'), until: at('12-02 17:00') }),
      (ctx, id) => moveClock(ctx, id, { kind: 'stopped', at: at('11-26 09:00') }),
    ]
    for (const [i, { id }] of tickets.entries()) for (const move of moves.slice(0, i)) await move(ctx, id)
    const stopped = await kept(db, tickets.at(-1)!.id)
    const ids = tickets.map(({ id }) => id)
    const untouched = () =>
      db`select id, version, updated_at, xmin::text from tickets where id = any(${ids}) order by id`
    const before = await untouched()

    await db`insert into holidays (date, kind, name, source) values ('2026-11-24', 'holiday', 'Nghỉ thử', 'thử')`
    await reread(house)
    const first = await recomputeDeadlines({ db }, { provinceCode: null })
    expect(first.changed).toBeGreaterThan(3)
    for (const { id } of tickets.slice(0, 5)) {
      const bulk = await kept(db, id)
      await keepClock(ctx, id)
      expect(await kept(db, id)).toEqual(bulk)
      expect(bulk.dueAt).toEqual((await clockOf(ctx, id)).clock.dueAt)
    }
    expect(await kept(db, tickets.at(-1)!.id)).toEqual(stopped)
    expect(await untouched()).toEqual(before)
    expect((await recomputeDeadlines({ db }, { provinceCode: null })).changed).toBe(0)
    expect((await recomputeDeadlines({ db }, { provinceCode: '79' })).read).toBe(0)
  })

  test('a bulk computation goes round a ticket that somebody is changing, and comes back to it', async () => {
    const house = await testHouse(db)
    const [held, free] = await opened(house, 2)
    await db`insert into holidays (date, kind, name, source) values ('2026-11-25', 'holiday', 'Nghỉ thử', 'thử')`
    let computing: Promise<unknown> = Promise.resolve()
    await db.begin(async (tx) => {
      await tx`update deadlines set paused_for = paused_for where ticket_id = ${held!.id}`
      computing = recomputeDeadlines({ db }, { provinceCode: null })
      await expect
        .poll(async () => (await kept(db, free!.id)).dueAt, { timeout: 60_000 })
        .not.toEqual(at('11-26 17:00'))
    })
    await computing
    expect((await kept(db, held!.id)).dueAt).toEqual((await kept(db, free!.id)).dueAt)
  })

  test('a day written into the table reaches open tickets by the queue alone', async () => {
    const house = await testHouse(db)
    const { id } = await openSample(house)
    const before = (await kept(db, id)).dueAt
    const admin = await makeStaff(db, { kind: 'operation-centre', roles: ['admin'] })
    const body = { date: '2026-11-26', kind: 'holiday', name: 'Nghỉ thử', source: 'thử' }
    expect((await testApp(house, [admin]).as(admin)('PUT', '/api/holidays', { body })).status).toBe(200)
    const jobs = await startJobs({
      attic: atticOf('no-pictures'),
      uploads: uploadsOfTest(),
      roots: rootsInMemory(),
      connectionString: database.url,
      house,
      dbOf: () => house.db,
      log: createLog('silent'),
      outlets: openOutlets({ mailFrom: 'x@lang-nghe.example', abroad: false, isDemo: true }),
      sms: { provinceCode: '01' },
      mail: { provinceCode: undefined },
      pictures: { ...diskStore('no-pictures'), take: takeFile(withoutScanner), uploads: uploadsOfTest() },
      scan: withoutScanner,
    })
    await expect.poll(async () => (await kept(db, id)).dueAt, { timeout: 60_000 }).not.toEqual(before)
    await jobs.stop()
  })

  test('of twenty requests for an extension at once, one is taken', async () => {
    const house = await testHouse(db)
    const officer = await officerOf(house)
    const ticket = await openSample(house)
    const call = testApp(house, [officer]).as(officer)
    const body = { why: 'Chờ vật tư', until: '2026-12-04' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('PUT', `/api/tickets/${ticket.id}/extension`, { body })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
  })
})
