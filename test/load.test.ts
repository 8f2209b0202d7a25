import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadOf } from '../src/reporting/load/rule.ts'
import { departmentLoads } from '../src/reporting/load/store.ts'
import { foldCounts } from '../src/tickets/reading/counts-store.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

type Named = { departmentId: number; name: string; open: number }
type Loads = {
  unplaced: Named[]
  unstaffed: { departments: number; communes: number; holding: Named[] }
  each: number | null
  communes: { unit: string; open: number; officers: number; load: string }[]
}
type Alone = { people: { departmentId: number; officer: string; categories: unknown }[]; next: string | null }

test('The centre sees what lies nowhere, where nobody works, and who has far more to do than others, and opens each list', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const dispatcher = await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher'] })
    const supervisor = await makeStaff(sql, { kind: 'operation-centre', roles: ['supervisor'] })
    const people = testApp(house, [dispatcher, supervisor])
    const seen = async (who = dispatcher) =>
      (await people.as(who)('GET', '/api/boards/province:01/load')).json<Loads>()
    const before = await seen()
    const ticket = await openSample(house)
    const empty = (await seen()).unstaffed
    expect(empty.holding.find(({ departmentId }) => departmentId === ticket.departmentId)?.open).toBe(1)

    await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    for (const communeCode of ['00004', '00008', '00025'])
      await makeStaff(sql, { kind: 'economy', communeCode })
    const staffed = await seen()
    expect(staffed.unstaffed.holding).toEqual([])
    expect(staffed.unstaffed.communes).toBe(before.unstaffed.communes - 4)
    // One ticket against none is no difference to speak of.
    expect(staffed.communes).toEqual([])

    for (let n = 0; n < 14; n++) await openSample(house)
    await foldCounts(sql)
    expect((await seen()).communes).toMatchObject([
      { unit: `commune:${khuongDinh}`, open: 15, officers: 1, load: 'overloaded' },
    ])

    await openSample(house, { communeCode: undefined, text: 'Rác chất đống mấy hôm nay không ai dọn' })
    const nowhere = (await seen()).unplaced.filter(({ open }) => open > 0)
    expect(nowhere.map(({ open }) => open)).toEqual([1])
    const { tickets } = (
      await people.as(dispatcher)('GET', `/api/tickets?status=open&department=${nowhere[0]!.departmentId}`)
    ).json<{ tickets: unknown[] }>()
    expect(tickets).toHaveLength(1)
    // Who does not see what names no province is not told of it either.
    expect((await seen(supervisor)).unplaced.every(({ open }) => open === 0)).toBe(true)
    expect((await people.as(dispatcher)('GET', `/api/boards/commune:${khuongDinh}/load`)).status).toBe(404)
  }))

test('A field that one person alone looks after is named, until somebody stands in for them', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const dispatcher = await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher'] })
    const [one, other] = [
      await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh }),
      await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh }),
    ]
    await sql`insert into duties (staff_id, department_id, category_code, valid_from) values
      (${one.id}, ${one.departmentId}, 'road', '2026-01-01'), (${one.id}, ${one.departmentId}, 'trees', '2026-01-01'),
      (${other.id}, ${one.departmentId}, 'trees', '2026-01-01')`
    const { as } = testApp(house, [dispatcher])
    const alone = async () => {
      const { people } = (await as(dispatcher)('GET', '/api/boards/province:01/alone')).json<Alone>()
      return people
        .filter(({ departmentId }) => departmentId === one.departmentId)
        .map(({ officer, categories }) => ({ officer, categories }))
    }
    expect(await alone()).toMatchObject([{ officer: one.name, categories: [{ en: expect.any(String) }] }])
    await sql`update duties set substitute_id = ${other.id} where category_code = 'road'`
    expect(await alone()).toEqual([])
    await sql`delete from duties`
    await sql`insert into duties (staff_id, department_id, valid_from) values (${one.id}, ${one.departmentId}, '2026-01-01')`
    expect(await alone()).toEqual([{ officer: one.name, categories: null }])
  }))

test('What a province has to see to is read from counters, never from tickets', () =>
  inRollback(async (sql) => {
    const plan = await sql`explain ${departmentLoads(sql, '01')}`
    const text = plan.map((row) => Object.values(row)[0]).join('\n')
    expect(text).toMatch(/ticket_sums/)
    expect(text).not.toMatch(/on (tickets|ticket_seats|ticket_facts|ticket_events)\b/)
    expect(text).not.toMatch(/Seq Scan on ticket_sums/)
  }))

test('Nobody is called overloaded or idle for less than the numbers can bear', () =>
  fc.assert(
    fc.property(
      fc.nat({ max: 400 }),
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      (open, officers, each) => {
        const load = loadOf({ open, officers }, each)
        if (load === 'overloaded') expect(open).toBeGreaterThan(1.5 * officers * each)
        if (load === 'idle') expect(open).toBeLessThan(0.5 * officers * each)
        if (open >= officers * each) expect(load).not.toBe('idle')
        if (load === 'overloaded') expect(loadOf({ open: open + 1, officers }, each)).toBe('overloaded')
        // Four tickets among nine people are no load, though everybody else has none.
        if (open < 5 * officers) expect(load).not.toBe('overloaded')
      },
    ),
  ))
