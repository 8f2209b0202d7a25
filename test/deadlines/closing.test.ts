import { describe, expect, test } from 'vitest'
import { acceptTicket } from '../../src/tickets/accept.ts'
import { closeSilentTickets, silentDays } from '../../src/tickets/close.ts'
import { resolveTicket } from '../../src/tickets/resolve.ts'
import { eventsOf, inHouse, officerOf, ticketOf } from '../support/deadlines.ts'
import { ctxFor, openSample } from '../support/house.ts'
import { at } from '../support/moment.ts'

describe('automatic closing', () => {
  test('closes what met silence, says so, and leaves the rest', () =>
    inHouse(async (house) => {
      const officer = await officerOf(house)
      const resolved = async () => {
        const { id } = await openSample(house, { category: 'land' })
        await acceptTicket(ctxFor(house, officer), id, {})
        const answer = 'Phòng đã kiểm tra tại chỗ và trả lời bằng văn bản số 12.'
        await resolveTicket(ctxFor(house, officer), id, { answer, doneOn: '2026-11-23' })
        return id
      }
      const old = await resolved()
      house.now = at('11-24 10:00')
      const young = await resolved()
      house.now = new Date(at('11-23 10:00').getTime() + silentDays * 86_400_000)
      await closeSilentTickets(ctxFor(house))
      await closeSilentTickets(ctxFor(house))
      expect((await ticketOf(house, old)).status).toBe('closed')
      expect((await ticketOf(house, young)).status).toBe('resolved')
      const closed = (await eventsOf(house.db, old)).filter(({ type }) => type === 'ticket.closed')
      expect(closed).toHaveLength(1)
      expect(closed[0]!.data.why).toContain(`${silentDays} ngày`)
    }))
})
