import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connect.ts'
import { workingHours } from '../db/seed/working-hours.ts'
import type { Ctx } from '../src/context/context.ts'
import { buildCalendar } from '../src/deadlines/calendar.ts'
import { readClock } from '../src/deadlines/clock.ts'
import { deadlineOf } from '../src/deadlines/deadline.ts'
import { moveClock } from '../src/deadlines/move-clock.ts'
import { reachOf } from '../src/deadlines/reach.ts'
import { recomputeDeadlines } from '../src/deadlines/recompute.ts'
import { deadlinePage, saveAnew, saveFree } from '../src/deadlines/recompute-store.ts'
import { keepHoliday } from '../src/deadlines/rulebook/holidays.ts'
import { keepWorkingHours } from '../src/deadlines/rulebook/working-hours.ts'
import type { SpecialDay } from '../src/deadlines/year-table.ts'
import type { Sql } from '../src/platform/database.ts'
import { days, firstDay, hour, kind, offset, scene, someDay, storyOf, week } from './support/clock-stories.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, makeStaff, openSample, testHouse } from './support/house.ts'

const plain = { targetId: null, acted: {} }

describe('what a changed calendar reaches', () => {
  test('holds every deadline that comes out otherwise, whichever days were changed and told one by one', () => {
    fc.assert(
      fc.property(week, days(6), days(4), scene, (hours, before, changes, told) => {
        const changed = changes.map(({ date }) => date)
        const kept = before.filter(({ date }) => !changed.includes(date))
        const old = buildCalendar({ hours, days: before })
        const now = buildCalendar({ hours, days: [...kept, ...changes.filter((_, i) => i % 3 < 2)] })
        const story = storyOf(old, told)
        const was = deadlineOf(readClock(old, story), plain)
        const isReached = changed.some((day) => {
          const { startsBefore, dueFrom } = reachOf({ provinceCode: null, days: [day] }, [now])
          const latest = Math.max(+was.dueAt, +(was.acceptDueAt ?? 0))
          const retargeted = story.some(({ kind, at }) => kind === 'retargeted' && at >= dueFrom!)
          return told.start < +startsBefore! && (latest >= +dueFrom! || retargeted)
        })
        if (!isReached) expect(deadlineOf(readClock(now, story), plain)).toEqual(was)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is everything when nobody says what changed, or says no day', () => {
    const calendar = buildCalendar({ hours: workingHours, days: [] })
    const everything = { provinceCode: '01', startsBefore: null, dueFrom: null }
    expect(reachOf({ provinceCode: '01' }, [calendar])).toEqual(everything)
    expect(reachOf({ provinceCode: '01', days: [] }, [calendar])).toEqual(everything)
    expect(reachOf({ provinceCode: '01', days: ['2026-02-30'] }, [calendar])).toEqual(everything)
  })

  test('leaves aside what was due long before and what began after', () => {
    const calendar = buildCalendar({ hours: workingHours, days: [] })
    expect(reachOf({ provinceCode: null, days: ['2026-11-30'] }, [calendar])).toEqual({
      provinceCode: null,
      startsBefore: new Date('2026-12-01T00:00:00+07:00'),
      dueFrom: new Date('2026-11-27T00:00:00+07:00'),
    })
  })
})

describe('a bulk computation of a few days', () => {
  let database: OwnDatabase
  let db: Sql
  let close: () => Promise<void>
  beforeAll(async () => {
    database = await ownDatabase()
    const connection = connect(database.url, { max: 4 })
    db = connection.sql
    close = connection.close
  })
  afterAll(async () => {
    await close()
    await database.drop()
  })

  const begun = async (i: number): Promise<number> => {
    const house = await testHouse(db, { now: new Date(firstDay + i * 7.3 * hour) })
    const ctx: Ctx = ctxFor(house)
    const { id } = await openSample(house)
    const at = (hours: number) => new Date(+house.now + hours * hour)
    if (i % 3 > 0) await moveClock(ctx, id, { kind: 'accepted', at: at(2) })
    if (i % 4 === 1) await moveClock(ctx, id, { kind: 'paused', at: at(5), for: 'resident' })
    if (i % 8 === 1) await moveClock(ctx, id, { kind: 'resumed', at: at(5 + i) })
    if (i % 10 === 7) await moveClock(ctx, id, { kind: 'extended', at: at(20), until: at(200 + i) })
    return id
  }

  const write = async ({ date, kind }: SpecialDay, provinceCode: string | null) =>
    db`insert into holidays (date, province_code, kind, name, source)
      values (${date}::text::date, ${provinceCode}, ${kind}, 'x', 'x')
      on conflict (date, province_code) do update set kind = excluded.kind`

  test('leaves nothing for a computation of everything, and reads less', async () => {
    const ids: number[] = []
    for (let i = 0; i < 60; i++) ids.push(await begun(i))
    await recomputeDeadlines({ db }, { provinceCode: null })
    const changes = fc.sample(fc.record({ offset, kind }), { numRuns: 25, seed: 20_261_122 }).map(someDay)
    let [read, changed] = [0, 0]
    for (const [i, day] of changes.entries()) {
      const provinceCode = i % 4 === 3 ? '01' : null
      await write(day, provinceCode)
      const some = await recomputeDeadlines({ db }, { provinceCode, days: [day.date] })
      read += some.read
      changed += some.changed
      const rest = await recomputeDeadlines({ db }, { provinceCode: null })
      expect(rest).toEqual({ read: ids.length, changed: 0 })
    }
    expect(changed).toBeGreaterThan(20)
    expect(read).toBeLessThan((changes.length * ids.length) / 2)
  })

  test('writes no row that a verb has changed since it was read', async () => {
    const ids = [await begun(1), await begun(2)]
    const { rows } = await deadlinePage(db, ids)
    const later = { ...rows, dueAt: rows.dueAt.map((at) => at + hour) }
    await db`update deadlines set paused_for = paused_for where ticket_id = ${ids[0]!}`
    for (const save of [saveAnew, saveFree]) {
      expect((await save(db, later)).count).toBe(save === saveAnew ? 1 : 0)
      const kept = (await deadlinePage(db, ids)).rows
      expect(kept.dueAt).toEqual([rows.dueAt[0], later.dueAt[1]])
    }
  })

  test('is asked for with the day that was changed, each day for itself, and a changed week with none', async () => {
    const house = await testHouse(db)
    const admin = ctxFor(house, await makeStaff(db, { kind: 'operation-centre', roles: ['admin'] }))
    const row = { provinceCode: '79', kind: 'holiday' as const, name: 'x', source: 'x', intervals: null }
    await keepHoliday(admin, { ...row, date: '2026-12-08' })
    await keepHoliday(admin, { ...row, date: '2026-12-09' })
    await keepWorkingHours(admin, { provinceCode: '79', weekday: 6, intervals: [[450, 690]] })
    const jobs = await db<{ day: string | null; n: number }[]>`
      select payload->>'day' as day, count(*)::int as n from graphile_worker._private_jobs
      where key like 'recompute-deadlines:79:%' group by 1 order by 1`
    expect([...jobs]).toEqual([
      { day: '2026-12-08', n: 2 },
      { day: '2026-12-09', n: 2 },
      { day: null, n: 2 },
    ])
  })
})
