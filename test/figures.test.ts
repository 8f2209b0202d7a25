import { readFile } from 'node:fs/promises'
import { getTableColumns } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { figures } from '../db/schema/reporting.ts'
import { sweepDeadlines } from '../src/deadlines/sweep.ts'
import { relayOnce } from '../src/events/relay.ts'
import { endFailed } from '../src/notifications/end-failed.ts'
import { notify } from '../src/notifications/notify.ts'
import type { Message } from '../src/notifications/store.ts'
import { Refused } from '../src/platform/errors.ts'
import { dateOfDay, dayOfDate } from '../src/platform/vietnam-time.ts'
import { columnOf } from '../src/reporting/columns.ts'
import { ticketsCounted } from '../src/reporting/figures-store.ts'
import { inSteps } from '../src/reporting/in-steps.ts'
import { askedPeriod } from '../src/reporting/inputs.ts'
import { addChanges, keepFigures } from '../src/reporting/keep-figures.ts'
import { measureCodes } from '../src/reporting/measures.ts'
import { mondayOf, monthOf, monthsOf, piecesOf } from '../src/reporting/period.ts'
import type { Board } from '../src/reporting/read-board.ts'
import { type Difference, recount } from '../src/reporting/recount.ts'
import { wrongSums } from '../src/reporting/recount-store.ts'
import { spreadOf, stepsOfSpread } from '../src/reporting/spread.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const officer = await makeStaff(sql, here)
  const leader = await makeStaff(sql, { ...here, roles: ['leader', 'officer'] })
  const dispatcher = await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher', 'supervisor'] })
  const told = async () => {
    await relayOnce(sql, house.now)
    // What waits for an officer to be chosen is told a moment later.
    await relayOnce(sql, new Date(house.now.getTime() + 60_000))
    await keepFigures(ctxFor(house))
  }
  const sums = async (unit: string, cut = 'all') => {
    const rows = await sql<{ measure: string; n: number }[]>`
      select measure, sum(n)::int as n from figures f, lateral ${inSteps(sql)}
      where unit = ${unit} and cut = ${cut} and span = 'day' group by 1 order by 1`
    return Object.fromEntries(rows.map(({ measure, n }) => [measure, n]))
  }
  const answer = { answer: 'Đã thay nắp cống mới.', doneOn: '2026-11-23' }
  return { house, officer, leader, dispatcher, told, sums, answer, unit: `commune:${khuongDinh}` }
}

const recounted = async (house: Awaited<ReturnType<typeof testHouse>>, mend = false) => {
  const found: Difference[] = []
  const period = { from: '2026-01-01', to: '2026-12-31' }
  const { differences } = await recount(ctxFor(house), period, { differs: (one) => found.push(one), mend })
  return { differences, found }
}

test('A ticket is counted where and when it came in, was accepted and answered, in time or late, and stands in one bucket', () =>
  inRollback(async (sql) => {
    const { house, officer, told, sums, answer, unit } = await town(sql)
    const [quick, slow] = [await openSample(house), await openSample(house)]
    await told()
    expect(await sums(unit)).toEqual({ 'taken-in': 2, 'stands-open': 2 })

    house.now = at('11-23 11:00')
    for (const { id } of [quick, slow]) await acceptTicket(ctxFor(house, officer), id, {})
    await resolveTicket(ctxFor(house, officer), quick.id, answer)
    house.now = at('12-20 10:00')
    await sweepDeadlines(ctxFor(house))
    await told()
    expect(await sums(unit)).toMatchObject({ missed: 1, 'stands-overdue': 1, 'stands-done-in-time': 1 })

    await resolveTicket(ctxFor(house, officer), slow.id, { ...answer, doneOn: '2026-12-20' })
    await told()
    expect(await sums(unit)).toEqual({
      'taken-in': 2,
      'accepted-in-time': 2,
      'time-to-accept': 2,
      'done-in-time': 1,
      'done-late': 1,
      'time-to-answer': 2,
      'answered-first': 2,
      'right-at-once': 2,
      missed: 1,
      'stands-done-in-time': 1,
      'stands-done-late': 1,
    })
    const accepted = await sql`
      select bin, sum(n)::int as n from figures f, lateral ${inSteps(sql)}
      where unit = ${unit} and cut = 'all' and span = 'day' and measure = 'time-to-accept' group by bin`
    // An hour of work is the step that ends at 65 minutes.
    expect(accepted).toEqual([{ bin: 43, n: 2 }])
    expect((await recounted(house)).found).toEqual([])
    expect(await sums(`place:${khuongDinh}`, `department:${officer.departmentId}`)).toEqual(await sums(unit))
    expect(await sums('place:01')).toEqual(await sums('province:01'))
  }))

test('The parts of a board make its whole: what a utility holds is a row of the province, and of its place, not of the commune', () =>
  inRollback(async (sql) => {
    const { house, leader, dispatcher, told, unit } = await town(sql)
    const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const utility = await makeStaff(sql, {
      kind: 'electricity',
      provinceCode: '01',
      roles: ['leader', 'officer'],
    })
    const [moved, kept] = [await openSample(house), await openSample(house)]
    const why = 'Thuộc ngành điện'
    await forwardTicket(ctxFor(house, leader), moved.id, { departmentId: utility.departmentId, why })
    await told()
    const { as } = testApp(house, [chair, dispatcher])
    const board = async (who: typeof chair, of: string) =>
      (await as(who)('GET', `/api/boards/${of}`)).json<Board>()
    const open = ({ totals }: Pick<Board, 'totals'>) => totals['stands-open'] ?? 0
    const partsOf = (one: Board) => one.beneath.reduce((sum, part) => sum + open(part), 0)
    const of = (one: Board, departmentId: number) =>
      one.beneath.find(({ unit }) => unit === `department:${departmentId}`)!
    const [commune, place] = [await board(chair, unit), await board(chair, `place:${khuongDinh}`)]
    const province = await board(dispatcher, 'province:01')
    expect([commune, place, province].map(open)).toEqual([1, 2, 2])
    expect([commune, place, province].map(partsOf)).toEqual([1, 2, 2])
    expect([open(of(place, utility.departmentId)), open(of(province, utility.departmentId))]).toEqual([1, 1])
    const asked = `/api/boards/place:${khuongDinh}/stands-open/tickets`
    const { tickets } = (await as(chair)('GET', asked)).json<{ tickets: { id: number }[] }>()
    expect(tickets.map(({ id }) => id)).toEqual([kept.id, moved.id])
    const theirs = await as(chair)('GET', `${asked}?department=${utility.departmentId}`)
    expect(theirs.json<{ tickets: { id: number }[] }>().tickets.map(({ id }) => id)).toEqual([moved.id])
    expect((await as(chair)('GET', '/api/boards/place:00004')).status).toBe(403)
    expect((await recounted(house)).found).toEqual([])
  }))

test('Who hands a ticket on is told apart from who has it, and the second time is a bounce', () =>
  inRollback(async (sql) => {
    const { house, officer, leader, told, sums, unit } = await town(sql)
    const ticket = await openSample(house)
    const other = await makeStaff(sql, {
      kind: 'culture',
      communeCode: khuongDinh,
      roles: ['leader', 'officer'],
    })
    const why = 'Thuộc lĩnh vực của đơn vị bạn'
    await forwardTicket(ctxFor(house, leader), ticket.id, { departmentId: other.departmentId, why })
    await forwardTicket(ctxFor(house, other), ticket.id, { departmentId: officer.departmentId, why })
    await told()
    expect(await sums(`department:${officer.departmentId}`)).toEqual({
      'taken-in': 1,
      'handed-on': 1,
      'stands-open': 1,
    })
    expect(await sums(`department:${other.departmentId}`)).toEqual({ 'handed-on': 1, bounced: 1 })
    expect(await sums(unit)).toMatchObject({ 'taken-in': 1, 'handed-on': 2, 'stands-open': 1 })
  }))

test('What becomes sealed leaves every figure but those of its own lane, as if it had never been counted', () =>
  inRollback(async (sql) => {
    const { house, leader, told, sums, unit } = await town(sql)
    const ticket = await openSample(house)
    await told()
    await changeLane(ctxFor(house, leader), ticket.id, { lane: 'complaint', why: 'Khiếu nại một quyết định' })
    await told()
    expect(await sums(unit)).toEqual({})
    expect(await sums(unit, `category:${ticket.categoryCode}`)).toEqual({})
    expect(Object.keys(await sums('province:01', 'lane:complaint'))).toContain('stands-open')
  }))

test('Merged and reopened tickets stand where they are now', () =>
  inRollback(async (sql) => {
    const { house, leader, told, sums, answer, unit } = await town(sql)
    const [first, second] = [await openSample(house), await openSample(house)]
    const by = () => ctxFor(house, leader)
    await acceptTicket(by(), first.id, {})
    await mergeTicket(by(), second.id, { into: first.id })
    await resolveTicket(by(), first.id, answer)
    await reopenTicket(by(), first.id, { why: 'Nắp lại vỡ' })
    await told()
    expect(await sums(unit)).toMatchObject({
      'ended-otherwise': 1,
      'done-in-time': 1,
      reopened: 1,
      'stands-open': 1,
      'stands-ended': 1,
    })
    expect((await recounted(house)).found).toEqual([])
  }))

test('Each measure of the glossary has its column among the figures, and no other stands there', () => {
  const columns = Object.values(getTableColumns(figures)).map(({ name }) => name)
  expect(columns.sort()).toEqual(['unit', 'cut', 'span', 'starts', ...measureCodes.map(columnOf)].sort())
})

test('Of complaints and denunciations a board tells a whole quarter in fives, so that no single one shows', () =>
  inRollback(async (sql) => {
    const { house, officer, leader, unit } = await town(sql)
    const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const { as } = testApp(house, [officer, leader, chair])
    const place = { unit, cut: 'lane:complaint', measure: 'taken-in', bin: 0 }
    const sealed = async (who: typeof chair, of: string) =>
      (await as(who)('GET', `/api/boards/${of}`)).json<Board>().sealed
    const told = async () => (await sealed(chair, unit))!.lanes.map(({ takenIn }) => takenIn)
    const day = { ...place, span: 'month' as const, starts: '2026-08-01' }
    await addChanges(ctxFor(house), [{ ...day, n: 4 }])
    expect(await told()).toEqual([0, 0])
    await addChanges(ctxFor(house), [
      { ...day, n: 5 },
      { ...day, starts: '2026-10-01', n: 90 },
    ])
    expect(await told()).toEqual([5, 0])
    expect(await sealed(officer, `department:${officer.departmentId}`)).toBeNull()
  }))

test('A period is read in months, weeks and days that hold each of its days once, and few of them', () => {
  const whole = fc.tuple(fc.integer({ min: 18_262, max: 25_000 }), fc.nat({ max: 1_097 }))
  fc.assert(
    fc.property(whole, ([first, more]) => {
      const pieces = piecesOf({ first, last: first + more })
      const days = pieces.flatMap(({ from, to }) =>
        Array.from({ length: dayOfDate(to) - dayOfDate(from) + 1 }, (_, i) => dayOfDate(from) + i),
      )
      expect(days).toEqual(Array.from({ length: more + 1 }, (_, i) => first + i))
      for (const { span, from, to } of pieces) {
        const begins = span === 'week' ? mondayOf(from) : span === 'month' ? monthOf(from) : from
        const next = dateOfDay(dayOfDate(to) + 1)
        const ends = span === 'week' ? mondayOf(next) : span === 'month' ? monthOf(next) : next
        expect([begins, ends]).toEqual([from, next])
      }
      expect(pieces.length).toBeLessThanOrEqual(7)
    }),
  )
})

const steps = fc.dictionary(fc.nat({ max: 170 }).map(String), fc.integer({ min: 1, max: 99_999 }), {
  maxKeys: 12,
})

test('Lengths of time as one number add up and are taken off step by step, as they do one by one', () => {
  fc.assert(
    fc.property(steps, steps, (some, more) => {
      const told = (spread: bigint) =>
        Object.fromEntries(stepsOfSpread(String(spread)).map(({ bin, n }) => [bin, n]))
      const both = { ...some }
      for (const [bin, n] of Object.entries(more)) both[bin] = (both[bin] ?? 0) + n
      const sum = BigInt(spreadOf(some)) + BigInt(spreadOf(more))
      expect(told(sum)).toEqual(both)
      const less = Object.fromEntries(Object.entries(more).map(([bin, n]) => [bin, -n]))
      expect(told(sum + BigInt(spreadOf(less)))).toEqual(some)
    }),
  )
})

test('A message that did not reach a resident is counted at its ticket and opens it, one to staff is not, and a recount tells the same', () =>
  inRollback(async (sql) => {
    const { house, leader, told, sums, unit } = await town(sql)
    const ticket = await openSample(house)
    const [opened] = await sql<
      { id: number }[]
    >`select id from ticket_events where ticket_id = ${ticket.id} order by id`
    await notify(ctxFor(house), [opened!.id])
    const [message] = await sql<
      Message[]
    >`select * from messages where ticket_id = ${ticket.id} and recipient_kind = 'reporter'`
    const failed = { failed: 'no such number', fate: 'refused' } as const
    await endFailed(ctxFor(house), message!, failed)
    await endFailed(ctxFor(house), { ...message!, recipientKind: 'staff' }, failed)
    await told()
    expect(await sums(unit)).toMatchObject({ 'taken-in': 1, 'not-reached': 1 })
    expect((await recounted(house)).found).toEqual([])
    const { as } = testApp(house, [leader])
    const path = `/api/boards/department:${ticket.departmentId}/not-reached/tickets`
    const { tickets } = (await as(leader)('GET', path)).json<{ tickets: { reference: string }[] }>()
    expect(tickets.map(({ reference }) => reference)).toEqual([ticket.reference])

    await sql`delete from ticket_facts where ticket_id = ${ticket.id} and measure = 'not-reached'`
    expect((await recounted(house)).differences).toBeGreaterThan(0)
  }))

test('Steps that were kept as JSON tell the same as numbers', () =>
  inRollback(async (sql) => {
    const kept = ['time_to_accept', 'time_to_answer', 'rated']
    for (const column of kept)
      await sql.unsafe(
        `alter table figures alter ${column} drop default, alter ${column} type jsonb using '{}'`,
      )
    const place = { unit: 'commune:99999', cut: 'all', span: 'day', starts: '2026-11-23' }
    const spreads = { time_to_accept: { 0: 3, 58: 2, 121: 41 }, time_to_answer: {}, rated: { 5: 1 } }
    await sql`insert into figures ${sql({ ...place, ...spreads } as never)}`
    await sql.unsafe(await readFile('db/migrations/0077_spreads_as_numbers.sql', 'utf8'))
    const told = await sql`
      select measure, bin, n from figures f, lateral ${inSteps(sql)} where unit = ${place.unit} order by measure, bin`
    expect(told.map((row) => Object.values(row).join(' '))).toEqual([
      'rated 5 1',
      'time-to-accept 0 3',
      'time-to-accept 58 2',
      'time-to-accept 121 41',
    ])
  }))

test('Where facts were kept before places were, the migration adds up the same as a recount does', () =>
  inRollback(async (sql) => {
    const { house, officer, told, answer, sums } = await town(sql)
    for (const { id } of [await openSample(house), await openSample(house)]) {
      await acceptTicket(ctxFor(house, officer), id, {})
      await resolveTicket(ctxFor(house, officer), id, answer)
    }
    await told()
    const kept = await sums('place:01')
    expect(kept).toMatchObject({ 'taken-in': 2, 'time-to-answer': 2 })
    await sql`delete from figures where unit like 'place:%'`
    await sql`alter table ticket_facts drop place_commune_code, drop place_province_code`
    for (const statement of (await readFile('db/migrations/0081_where_it_is.sql', 'utf8')).split(
      '--> statement-breakpoint',
    ))
      await sql.unsafe(statement)
    expect(await sums('place:01')).toEqual(kept)
    expect((await recounted(house)).found).toEqual([])
  }))

test('A figure that was changed by hand is found and put right', () =>
  inRollback(async (sql) => {
    const { house, told, sums, unit } = await town(sql)
    const ticket = await openSample(house)
    await told()
    await sql`update figures set taken_in = 7, rated = -3 where unit = ${unit} and cut = 'all'`
    await sql`update ticket_facts set day = day - 1 where ticket_id = ${ticket.id} and measure = 'taken-in'`
    const { differences } = await recounted(house, true)
    expect(differences).toBeGreaterThan(1)
    expect((await recounted(house)).found).toEqual([])
    expect(await sums(unit)).toEqual({ 'taken-in': 1, 'stands-open': 1 })
  }))

test('A period of which one day is named is thirty days up to it, or lasts from it, and what is no day is named as it was written', () => {
  const now = at('11-23 10:00')
  const asked = (from?: string, to?: string) => {
    const { first, last } = askedPeriod(now, { from, to })
    return [dateOfDay(first), dateOfDay(last)]
  }
  const lately = ['2026-10-25', '2026-11-23']
  expect(asked()).toEqual(lately)
  expect(asked('', '')).toEqual(lately)
  expect(asked(undefined, '30/06/2026')).toEqual(['2026-06-01', '2026-06-30'])
  expect(asked('1/6/2026')).toEqual(['2026-06-01', '2026-11-23'])
  expect(asked('2026-11-01', '2026-12-31')).toEqual(['2026-11-01', '2026-12-31'])
  for (const [from, to] of [['2027-01-01'], ['2026-11-24', '2026-11-30']])
    expect(() => asked(from, to)).toThrow('still to come')
  for (const [from, to] of [
    [undefined, 'hôm qua'],
    ['hôm qua', undefined],
    ['2026-11-02', '2026-11-01'],
    ['2001-01-01', '2099-12-31'],
  ] as const)
    expect(() => asked(from, to)).toThrow()
})

test('A board says up to when all is counted, and that it is old where the job that counts has stood still', () =>
  inRollback(async (sql) => {
    const { house, dispatcher, told } = await town(sql)
    const { as } = testApp(house, [dispatcher])
    const board = async () =>
      (await as(dispatcher)('GET', '/api/boards/province:01')).json<{
        keptAt: string
        behind: boolean
      }>()
    const { now } = ctxFor(house)
    const minutesAgo = (n: number) => new Date(now.getTime() - n * 60_000)
    await sql`update figures_kept set at = ${minutesAgo(4)}`
    expect(await board()).toMatchObject({ keptAt: minutesAgo(4).toISOString(), behind: false })
    await sql`update figures_kept set at = ${minutesAgo(6)}`
    expect(await board()).toMatchObject({ keptAt: minutesAgo(6).toISOString(), behind: true })
    await told()
    expect(await board()).toMatchObject({ keptAt: now.toISOString(), behind: false })
  }))

test('A board tells what its unit did from the kept sums, to who sees its tickets, and each figure opens what it counts', () =>
  inRollback(async (sql) => {
    const { house, officer, leader, dispatcher, told, answer, unit } = await town(sql)
    const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const { as } = testApp(house, [officer, leader, dispatcher, chair])
    const [done, open] = [await openSample(house), await openSample(house)]
    await acceptTicket(ctxFor(house, officer), done.id, {})
    await resolveTicket(ctxFor(house, officer), done.id, answer)
    await told()

    const board = async (who: typeof officer, of: string, query = '') =>
      as(who)('GET', `/api/boards/${of}${query}`)
    const seen = (await board(chair, unit)).json<Board>()
    expect(seen.totals).toMatchObject({ 'taken-in': 2, 'done-in-time': 1, 'stands-open': 1 })
    expect(seen.rates['in-time']).toMatchObject({ part: 1, of: 1, share: 1 })
    expect(seen.rates['in-time'].low).toBeLessThan(0.5)
    expect(seen.ages[0]).toEqual({ upTo: 7, from: '2026-11-16', to: '2026-11-23', open: 1, overdue: 0 })
    expect(seen.steps.steps).toHaveLength(30)
    expect(seen.steps.steps.at(-1)).toEqual({
      starts: '2026-11-23',
      totals: { 'taken-in': 2, 'done-in-time': 1 },
    })
    const office = seen.beneath.find(({ unit }) => unit === `department:${officer.departmentId}`)!
    expect(office.totals['taken-in']).toBe(2)
    expect(office.rank).toBeNull()

    const listed = async (who: typeof officer, measure: string) =>
      (await as(who)('GET', `/api/boards/${unit}/${measure}/tickets`)).json<{
        tickets: { id: number }[]
        counts: { times: number; tickets: number }
      }>()
    expect((await listed(chair, 'taken-in')).tickets.map(({ id }) => id)).toEqual([open.id, done.id])
    expect((await listed(chair, 'done-in-time')).tickets.map(({ id }) => id)).toEqual([done.id])

    expect((await listed(chair, 'open')).tickets.map(({ id }) => id)).toEqual([open.id])
    await reopenTicket(ctxFor(house, leader), done.id, { why: 'Nắp lại vỡ' })
    await resolveTicket(ctxFor(house, officer), done.id, answer)
    await told()
    const twice = await listed(chair, 'answered')
    expect([twice.tickets.length, twice.counts]).toEqual([1, { times: 2, tickets: 1 }])

    const statuses = async (who: typeof officer) =>
      Promise.all(
        [`department:${officer.departmentId}`, unit, 'province:01', 'province:79'].map(
          async (of) => (await board(who, of)).status,
        ),
      )
    expect(await statuses(officer)).toEqual([200, 403, 403, 403])
    expect(await statuses(chair)).toEqual([200, 200, 403, 403])
    expect(await statuses(dispatcher)).toEqual([200, 200, 200, 403])
    expect((await as(dispatcher)('GET', '/api/boards')).json()).toEqual({ unit: 'province:01' })

    const wrong = [
      '?from=2026-02-30',
      '?from=2026-11-02&to=2026-11-01',
      '?from=1926-01-01&to=2026-01-01',
      '?day=1',
    ]
    for (const query of wrong) expect((await board(chair, unit, query)).status).toBe(422)
    expect((await board(chair, 'ward:1')).status).toBe(422)
    const measures = (await as(officer)('GET', '/api/measures')).json<{ measures: unknown[] }>()
    expect(measures.measures.length).toBeGreaterThan(15)
  }))

const acts = ['accept', 'resolve', 'reopen', 'forward', 'complain', 'wait', 'tell'] as const

test('Whatever happens, and however often it is told meanwhile, a recount finds nothing else, and each ticket stands in one bucket', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat({ max: 2 })), { minLength: 6, maxLength: 14 }),
      (course) =>
        inRollback(async (sql) => {
          const { house, leader, told, answer, sums } = await town(sql)
          const other = await makeStaff(sql, {
            kind: 'culture',
            communeCode: khuongDinh,
            roles: ['leader', 'officer'],
          })
          const tickets = [await openSample(house), await openSample(house), await openSample(house)]
          const why = 'Thuộc lĩnh vực của đơn vị bạn'
          const done = {
            accept: (id: number, who: typeof leader) => acceptTicket(ctxFor(house, who), id, {}),
            resolve: (id: number, who: typeof leader) => resolveTicket(ctxFor(house, who), id, answer),
            reopen: (id: number, who: typeof leader) => reopenTicket(ctxFor(house, who), id, { why }),
            forward: (id: number, who: typeof leader) =>
              forwardTicket(ctxFor(house, who), id, {
                departmentId: who === leader ? other.departmentId : leader.departmentId,
                why,
              }),
            complain: (id: number, who: typeof leader) =>
              changeLane(ctxFor(house, who), id, { lane: 'complaint', why }),
            wait: async () => {
              house.now = new Date(house.now.getTime() + 50 * 3_600_000)
              await sweepDeadlines(ctxFor(house))
            },
            tell: told,
          }
          for (const [step, at] of course)
            for (const who of [leader, other])
              await done[step](tickets[at]!.id, who).catch((error: unknown) => {
                if (!(error instanceof Refused)) throw error
              })
          await told()
          expect((await recounted(house)).found).toEqual([])
          const [ordinary] = await sql<{ n: number }[]>`
            select count(*)::int as n from tickets
            where id = any(${tickets.map(({ id }) => id)}) and lane in ('feedback', 'emergency')`
          const standing = Object.entries(await sums('province:01')).filter(([code]) =>
            code.startsWith('stands-'),
          )
          expect(standing.reduce((sum, [, n]) => sum + n, 0)).toBe(ordinary!.n)
        }),
    ),
    { numRuns: 10 },
  ))

test('A recount goes month by month, so that many years need no more room than one month, and misses no week between two of them', () =>
  inRollback(async (sql) => {
    const { house, told, unit } = await town(sql)
    house.now = at('10-30 10:00')
    await openSample(house)
    await told()
    expect((await recounted(house)).found).toEqual([])
    const week = { unit, cut: 'all', span: 'week', starts: '2026-10-26' }
    const wrong = async (from: string, to: string) =>
      (await wrongSums(sql, { from: '2026-01-01', to: '2026-12-31' }, { from, to })).map(({ span }) => span)
    await sql`delete from figures where unit = ${unit} and cut = 'all' and span = 'week'`
    expect((await recounted(house)).found).toEqual(
      ['stands-open', 'taken-in'].map((measure) => ({
        kind: 'sum',
        ...week,
        measure,
        bin: 0,
        kept: 0,
        anew: 1,
      })),
    )
    expect(await wrong('2026-10-01', '2026-10-31')).toEqual(['week', 'week'])
    expect(await wrong('2026-11-01', '2026-11-30')).toEqual([])
    await sql`delete from figures`
    await sql`update ticket_facts set day = '2026-09-02'`
    expect(await wrong('2026-08-01', '2026-08-31')).not.toEqual([])
    const { found } = await recounted(house, true)
    expect(found.length).toBeGreaterThan(2)
    expect((await recounted(house)).found).toEqual([])
    const months = monthsOf({ first: dayOfDate('2026-10-15'), last: dayOfDate('2027-01-03') })
    expect(months.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-10-15 2026-10-31',
      '2026-11-01 2026-11-30',
      '2026-12-01 2026-12-31',
      '2027-01-01 2027-01-03',
    ])
  }))

test('A recount of a few days takes apart neither the figures nor the facts of the years around them', () =>
  inRollback(async (sql) => {
    const days = { from: '2026-11-30', to: '2026-12-01' }
    const plan = await sql`explain ${wrongSums(sql, days, days)}`
    const [facts, figures] = ['ticket_facts', 'figures'].map((table) => scanOf(plan, table))
    expect(facts).toMatch(/(Filter|Cond):.*day >=/)
    expect(figures).toMatch(/(Filter|Cond):.*starts >=/)
  }))

test('A page of what a figure counts reads its tickets one by one until it is full, and sorts none of the others', () =>
  inRollback(async (sql) => {
    const counting = {
      unit: `commune:${khuongDinh}` as const,
      measures: ['taken-in' as const],
      from: '2026-01-01',
      to: '2026-12-31',
      category: null,
      channel: null,
      department: null,
      officer: null,
    }
    const asked = ticketsCounted(sql, { kind: 'system' }, { counting, after: 1_000, most: 50 })
    const plan = (await sql`explain ${asked}`).map((row) => String(Object.values(row)[0]))
    expect(plan[0]).toMatch(/^Limit/)
    expect(plan[1]).toMatch(/^ +-> +Nested Loop/)
  }))

/** The lines of a plan about one table. */
const scanOf = (plan: readonly Record<string, string>[], table: string): string => {
  const lines = plan.map((row) => Object.values(row)[0]!)
  const at = lines.findIndex((line) => new RegExp(` on ${table}\\b`).test(line))
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => line.includes('->'))
  return rest.slice(0, end < 0 ? undefined : end).join('\n')
}
