import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { all, eventsOf, inHouse, kept, planned, sweepAt, told } from '../support/deadlines.ts'
import { makeStaff, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('the sweep', () => {
  test('has nothing to do before a moment comes', () =>
    inHouse(async (house) => {
      const ticket = await openSample(house)
      await sweepAt(house, '11-23 11:00')
      expect(await told(house.db, ticket.id)).toEqual([])
      expect((await kept(house.db, ticket.id)).dueAt).toEqual(at('11-26 17:00'))
    }))

  test('warns, tells of the miss and reports upwards, each at its time and once', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      await sweepAt(house, '11-24 09:00')
      await sweepAt(house, '11-24 09:01')
      expect(await told(house.db, id)).toEqual(['warned accept'])
      await sweepAt(house, '11-26 08:00')
      expect(await told(house.db, id)).toEqual(['warned accept', 'missed accept'])
      await sweepAt(house, '11-26 16:59')
      await sweepAt(house, '11-26 17:00')
      expect(await told(house.db, id)).toEqual(all.slice(0, 4))
      await sweepAt(house, '11-27 17:00')
      await sweepAt(house, '11-30 17:00')
      expect(await told(house.db, id)).toEqual(all)
      expect(await planned(house.db, id)).toEqual([])
    }))

  test('does everything in order and once when the clock jumps ahead, and nothing when it jumps back', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      await sweepAt(house, new Date('2031-01-01T00:00:00Z'))
      expect(await told(house.db, id)).toEqual(all)
      await sweepAt(house, '11-23 10:30')
      await sweepAt(house, '11-26 17:00')
      expect(await told(house.db, id)).toEqual(all)
    }))

  test('reports to the province department above the category, which may then read the ticket', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house, { category: 'drainage' })
      await sweepAt(house, '11-28 10:00')
      const escalated = (await eventsOf(house.db, id)).find(({ type }) => type === 'ticket.escalated')!
      const [to] = await house.db<{ kind: string; provinceCode: string }[]>`
        select kind, province_code from departments where id = ${escalated.data.to as number}`
      expect(to).toEqual({ kind: 'so-xay-dung', provinceCode: '01' })
      const above = await makeStaff(house.db, { kind: 'so-xay-dung' })
      const answered = await testApp(house, [above]).as(above)('GET', `/api/tickets/${id}/deadline`)
      expect(answered.status).toBe(200)
    }))

  test('tells of a sealed ticket nobody but its holder', () =>
    inHouse(async (house) => {
      const { id, departmentId } = await openSample(house)
      await house.db`update tickets set lane = 'denunciation' where id = ${id}`
      await sweepAt(house, '11-28 10:00')
      const escalated = (await eventsOf(house.db, id)).find(({ type }) => type === 'ticket.escalated')!
      expect(escalated.data.to).toBe(departmentId)
      expect(await house.db`select from collaborators where ticket_id = ${id}`).toHaveLength(0)
    }))

  test('goes on past a ticket that fails, and says so at the end', () =>
    inHouse(async (house) => {
      const [first, second] = [await openSample(house), await openSample(house)]
      await house.db`update deadlines set next_kind = 'escalate', next_at = ${at('11-23 10:01')},
          accept_warn_at = null, warn_at = null, escalate_at = ${at('11-23 10:01')} where ticket_id = ${first.id}`
      house.knowledge.directory = {
        ...house.knowledge.directory,
        at: () => Promise.reject(new Error('no directory')),
      }
      await expect(sweepAt(house, '11-24 09:00')).rejects.toThrow('not acted on')
      expect(await told(house.db, first.id)).toEqual([])
      expect(await told(house.db, second.id)).toEqual(['warned accept'])
    }))
})
