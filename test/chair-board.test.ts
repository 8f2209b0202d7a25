import { expect, test } from 'vitest'
import { sweepDeadlines } from '../src/deadlines/sweep.ts'
import { relayOnce } from '../src/events/relay.ts'
import { keepFigures } from '../src/reporting/keep-figures.ts'
import { officersOf } from '../src/reporting/load/officers-store.ts'
import { sets } from '../src/reporting/measures.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { rateTicket, reopenByResident } from '../src/tickets/resident/rate.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'

type Officers = {
  officers: { id: string | null; name: string | null; open: number; overdue: number }[]
  isAll: boolean
}
type Said = { at: string; score: number | null; notDone: boolean; words: string | null }
type Unhappy = { tickets: { id: number; said: Said[] }[]; next: string | null }

test('A chair sees who is behind, and each number opens its list', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const { as } = testApp(house, [chair])
    const [held, nobodys] = [await openSample(house), await openSample(house)]
    await acceptTicket(ctxFor(house, officer), held.id, {})
    house.now = at('12-20 10:00')
    await sweepDeadlines(ctxFor(house))
    await relayOnce(sql, new Date(house.now.getTime() + 60_000))
    await keepFigures(ctxFor(house))
    const unit = `commune:${khuongDinh}`
    const { officers, isAll } = (await as(chair)('GET', `/api/boards/${unit}/officers`)).json<Officers>()
    expect(isAll).toBe(true)
    expect(officers).toEqual([
      { id: officer.id, name: officer.name, open: 1, overdue: 1 },
      { id: null, name: null, open: 1, overdue: 1 },
    ])
    // Of more than can be told apart it is said that some were left out.
    const open = { unit, measures: sets.open, from: '2026-01-01', to: '2026-12-31' } as const
    const whose = { category: null, channel: null, department: null, officer: null }
    const inPart = async (tickets: number) =>
      (await officersOf(sql, { ...open, ...whose }, { people: 9, tickets })).isAll
    expect([await inPart(1), await inPart(2)]).toEqual([false, true])
    const listed = async (who: string) =>
      (await as(chair)('GET', `/api/boards/${unit}/stands-overdue/tickets?officer=${who}`)).json<{
        tickets: { id: number }[]
        counts: unknown
      }>()
    const theirs = await listed(officer.id)
    expect(theirs.tickets.map(({ id }) => id)).toEqual([held.id])
    expect(theirs.counts).toEqual({ times: 1, tickets: 1 })
    expect((await listed('nobody')).tickets.map(({ id }) => id)).toEqual([nobodys.id])
  }))

test('A chair reads what residents did not accept as an answer, in their words, and nobody else reads it', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const beside = await makeStaff(sql, { kind: 'chair', communeCode: '00004', roles: ['chair'] })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const { as } = testApp(house, [chair, beside])
    const answered = async () => {
      const ticket = await openSample(house)
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await resolveTicket(ctxFor(house, officer), ticket.id, {
        answer: 'Đã thay nắp cống mới.',
        doneOn: '2026-11-23',
      })
      return ticket
    }
    const [poor, undone, pleased] = [await answered(), await answered(), await answered()]
    const keyOf = ({ reference }: typeof poor) => ({
      reference,
      secret: trackingSecret(house.secret, reference),
    })
    const rating = { channel: 'web' as const }
    await rateTicket(ctxFor(house, { kind: 'resident' }), keyOf(poor), {
      ...rating,
      score: 1,
      comment: 'Nắp mới vẫn vỡ',
      reopens: true,
    })
    await reopenByResident(ctxFor(house, { kind: 'resident' }), keyOf(undone), { why: 'Chưa ai đến làm' })
    await rateTicket(ctxFor(house, { kind: 'resident' }), keyOf(pleased), {
      ...rating,
      score: 5,
      comment: 'Làm nhanh',
    })
    await relayOnce(sql, new Date(house.now.getTime() + 60_000))
    await keepFigures(ctxFor(house))
    const read = async (who = chair, query = '') =>
      as(who)('GET', `/api/boards/commune:${khuongDinh}/unhappy${query}`)
    const { tickets } = (await read()).json<Unhappy>()
    expect(tickets.map(({ id, said }) => [id, said.map(({ at: _, ...one }) => one)])).toEqual([
      [undone.id, [{ score: null, notDone: true, words: 'Chưa ai đến làm' }]],
      [poor.id, [{ score: 1, notDone: true, words: 'Nắp mới vẫn vỡ' }]],
    ])
    expect((await read(chair, '?from=2026-10-01&to=2026-10-31')).json<Unhappy>().tickets).toEqual([])
    expect((await read(beside)).status).toBe(403)
  }))

test('A deputy chair sees what the chair’s office holds, and reads why the board of the commune is not theirs; delegated to, they read it', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const seat = { kind: 'chair', communeCode: khuongDinh }
    const chair = await makeStaff(sql, { ...seat, roles: ['leader', 'chair'] })
    const deputy = await makeStaff(sql, { ...seat, roles: ['leader'] })
    const until = at('11-30 17:00')
    const acting = { id: chair.id, name: chair.name, roles: ['chair' as const], until }
    const board = async (who: typeof deputy, unit = `commune:${khuongDinh}`) =>
      testApp(house, [who]).as(who)('GET', `/api/boards/${unit}`)
    const refused = await board(deputy)
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('chủ tịch ủy quyền')])
    expect(refused.text).toContain('Phường Khương Đình')
    expect((await board(deputy, `department:${deputy.departmentId}`)).status).toBe(200)
    expect((await board({ ...deputy, roles: ['leader', 'chair'], actingFor: acting })).status).toBe(200)
    expect((await board(deputy, 'province:01')).text).toContain('trung tâm điều hành')
    expect((await board(deputy, 'commune:99999')).status).toBe(404)
  }))
