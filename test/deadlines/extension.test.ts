import { describe, expect, test } from 'vitest'
import type { Staff } from '../../src/access/permissions.ts'
import { moveClock } from '../../src/deadlines/move-clock.ts'
import { sweepDeadlines } from '../../src/deadlines/sweep.ts'
import { acceptTicket } from '../../src/tickets/accept.ts'
import { testApp } from '../support/app.ts'
import {
  type Answer,
  eventsOf,
  inHouse,
  kept,
  leaderOf,
  officerOf,
  type TestHouse,
  ticketOf,
  told,
} from '../support/deadlines.ts'
import { ctxFor, makeStaff, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('an extension', () => {
  const scene = async (house: TestHouse) => {
    const ticket = await openSample(house)
    const [officer, leader] = [await officerOf(house), await leaderOf(house)]
    const app = testApp(house, [officer, leader])
    const path = `/api/tickets/${ticket.id}/extension`
    const ask = (body: object, who: Staff = officer) => app.as(who)('PUT', path, { body })
    const decide = (body: object, who: Staff = leader) => app.as(who)('PUT', `${path}/decision`, { body })
    return {
      ticket,
      officer,
      leader,
      ask,
      decide,
      explained: () => app.as(officer)('GET', `/api/tickets/${ticket.id}/deadline`),
    }
  }
  const wanted = { why: 'Chờ vật tư về', until: '2026-12-04' }

  test('is asked by the officer, granted by the leader, and moves the deadline to the close of that day', () =>
    inHouse(async (house) => {
      const { ticket, ask, decide, explained } = await scene(house)
      expect((await ask({ ...wanted, version: ticket.version })).status).toBe(200)
      expect((await kept(house.db, ticket.id)).dueAt).toEqual(at('11-26 17:00'))
      const granted = await decide({ decision: 'granted', version: ticket.version + 1 })
      expect(granted.json<Answer>().dueAt).toBe(at('12-04 17:00').toISOString())
      const decided = (await eventsOf(house.db, ticket.id)).at(-1)!
      expect(decided).toMatchObject({
        type: 'ticket.extension-decided',
        data: { decision: 'granted', until: at('12-04 17:00').toISOString() },
      })
      expect((await explained()).text).toContain('gia hạn 1 lần')
      house.now = at('12-04 17:00')
      await sweepDeadlines(ctxFor(house))
      expect(await told(house.db, ticket.id)).toContain('missed resolve')
    }))

  test.each([
    ['1900-01-01', 422],
    ['2026-11-20', 422],
    ['2026-11-26', 422],
    ['2027-06-11', 422],
    ['2026-02-31', 422],
    ['9999-12-31', 422],
    ['ngày mai', 422],
    ['2026-12-04T17:00:00+07:00', 200],
  ])('until %s is answered with %i and nothing half done', (until, status) =>
    inHouse(async (house) => {
      const { ticket, ask } = await scene(house)
      const answered = await ask({ ...wanted, until })
      expect(answered.status).toBe(status)
      if (status === 200) return
      expect(answered.json<Answer>().sentence!.vi).toMatch(/\p{L}+ \p{L}+/u)
      expect(await house.db`select from extensions where ticket_id = ${ticket.id}`).toHaveLength(0)
      expect((await ticketOf(house, ticket.id)).version).toBe(ticket.version)
    }),
  )

  test('is asked once: not while one waits, not after a refusal', () =>
    inHouse(async (house) => {
      const { ask, decide } = await scene(house)
      expect((await ask(wanted)).status).toBe(200)
      expect((await ask(wanted)).status).toBe(409)
      expect((await decide({ decision: 'refused' })).status).toBe(422)
      expect((await decide({ decision: 'refused', note: 'Việc này làm kịp' })).status).toBe(200)
      expect((await decide({ decision: 'granted' })).status).toBe(409)
      expect((await ask(wanted)).status).toBe(409)
    }))

  test('is decided by a leader only, on the newest version, and asked by the holder only', () =>
    inHouse(async (house) => {
      const { ticket, officer, leader, ask, decide } = await scene(house)
      expect((await ask(wanted, leader)).status).toBe(403)
      expect((await ask({ ...wanted, version: ticket.version + 7 })).status).toBe(409)
      await ask(wanted)
      expect((await decide({ decision: 'granted' }, officer)).status).toBe(403)
      expect((await decide({ decision: 'granted', version: ticket.version })).status).toBe(409)
      expect((await decide({ decision: 'granted' })).status).toBe(200)
    }))

  test('is refused once the deadline has passed or the ticket is done', () =>
    inHouse(async (house) => {
      const { ticket, officer, ask } = await scene(house)
      house.now = at('11-26 17:01')
      expect((await ask(wanted)).status).toBe(409)
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await moveClock(ctxFor(house), ticket.id, { kind: 'stopped', at: house.now })
      expect((await ask(wanted)).status).toBe(409)
    }))

  test('of a denunciation may be granted twice, thirty days each', () =>
    inHouse(async (house) => {
      const { ticket } = await scene(house)
      const legal = await makeStaff(house.db, { kind: 'thanh-tra', roles: ['legal'] })
      const head = await makeStaff(house.db, { kind: 'thanh-tra', roles: ['legal', 'leader'] })
      await house.db`update tickets set lane = 'denunciation', department_id = ${legal.departmentId} where id = ${ticket.id}`
      const term = { unit: 'calendar-days', amount: 30 } as const
      await moveClock(ctxFor(house), ticket.id, {
        kind: 'retargeted',
        at: house.now,
        target: { accept: null, resolve: term },
      })
      const { as } = testApp(house, [legal, head])
      const path = `/api/tickets/${ticket.id}/extension`
      const round = async (until: string) => [
        (await as(legal)('PUT', path, { body: { why: 'Phức tạp', until } })).status,
        (await as(head)('PUT', `${path}/decision`, { body: { decision: 'granted' } })).status,
      ]
      expect(await round('2027-01-20')).toEqual([200, 200])
      expect(await round('2027-04-20')).toEqual([422, 409])
      expect(await round('2027-02-18')).toEqual([200, 200])
      expect(await round('2027-03-18')).toEqual([409, 409])
    }))
})
