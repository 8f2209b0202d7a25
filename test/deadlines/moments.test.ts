import { describe, expect, test } from 'vitest'
import { moveClock } from '../../src/deadlines/move-clock.ts'
import { acceptTicket } from '../../src/tickets/accept.ts'
import { askResident } from '../../src/tickets/ask.ts'
import { reopenForResident, reopenTicket } from '../../src/tickets/reopen.ts'
import { reply } from '../../src/tickets/resident/reply.ts'
import { all, inHouse, kept, officerOf, planned, sweepAt, ticketOf, told } from '../support/deadlines.ts'
import { ctxFor, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('the moments of a clock', () => {
  test('are those of the answer alone once the ticket is accepted', () =>
    inHouse(async (house) => {
      const ticket = await openSample(house)
      expect(await planned(house.db, ticket.id)).toEqual([
        'accept-warn',
        'accept-miss',
        'warn',
        'miss',
        'escalate',
      ])
      await acceptTicket(ctxFor(house, await officerOf(house)), ticket.id, {})
      expect(await planned(house.db, ticket.id)).toEqual(['warn', 'miss', 'escalate'])
    }))

  test('stand still while the resident is asked, and move by that time', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const officer = await officerOf(house)
      await askResident(ctxFor(house, officer), id, { question: 'Nhà số mấy ạ?' })
      expect(await planned(house.db, id)).toEqual([])
      expect(await sweepAt(house, '11-30 09:00')).toBe(0)
      house.now = at('11-24 10:00')
      await reply(ctxFor(house, { kind: 'resident' }), await ticketOf(house, id), {
        text: 'Số 12',
        channel: 'web',
        fromId: id,
      })
      expect(await planned(house.db, id)).toEqual(['warn', 'miss', 'escalate'])
      expect((await kept(house.db, id)).dueAt).toEqual(at('11-27 17:00'))
    }))

  test('are not lost when a pause begins before the sweep saw a miss', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const officer = await officerOf(house)
      await acceptTicket(ctxFor(house, officer), id, {})
      house.now = at('11-26 17:01')
      await askResident(ctxFor(house, officer), id, { question: 'Nhà số mấy ạ?' })
      await reply(ctxFor(house), await ticketOf(house, id), { text: 'Số 12', channel: 'web', fromId: id })
      await sweepAt(house, '11-26 17:02')
      expect(await told(house.db, id)).toEqual(['warned resolve', 'missed resolve'])
    }))

  test('begin anew, and are told anew, only when the resident says that it is not done', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house, { category: 'noise' })
      await sweepAt(house, '11-28 10:00')
      await house.db`update tickets set status = 'resolved', resolved_at = ${house.now} where id = ${id}`
      await moveClock(ctxFor(house), id, { kind: 'stopped', at: house.now })
      expect(await planned(house.db, id)).toEqual([])
      await reopenTicket(ctxFor(house), id, { why: 'Xem lại' })
      expect(await planned(house.db, id)).toEqual([])
      await house.db`update tickets set status = 'resolved', resolved_at = ${house.now} where id = ${id}`
      await moveClock(ctxFor(house), id, { kind: 'stopped', at: house.now })
      await reopenForResident(ctxFor(house), await ticketOf(house, id), 'Chưa xong')
      expect(await planned(house.db, id)).toEqual(['warn', 'miss', 'escalate'])
      await sweepAt(house, '12-20 10:00')
      expect(await told(house.db, id)).toEqual([...all, ...all.slice(2)])
    }))
})
