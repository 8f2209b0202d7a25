import { describe, expect, test } from 'vitest'
import type { House } from '../src/context/context.ts'
import { sweepDeadlines } from '../src/deadlines/sweep.ts'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { categoriseTicket } from '../src/tickets/corrections/categorise.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { explainTicket } from '../src/tickets/time/explain-deadline.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'

const town = async (db: Db) => {
  const house = await testHouse(db)
  const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
  const police = await makeStaff(db, { kind: 'police', communeCode: khuongDinh })
  const ticket = await openSample(house)
  const forward = () =>
    forwardTicket(ctxFor(house, officer), ticket.id, {
      departmentId: police.departmentId,
      why: 'Không phải việc của phòng',
    })
  const sweep = async (moment: string) => {
    house.now = at(moment)
    await sweepDeadlines(ctxFor(house))
    const rows = await db<{ type: string; what: string }[]>`
      select type, data->>'what' as what from ticket_events where ticket_id = ${ticket.id} order by id`
    return rows.filter(({ what }) => what).map(({ type, what }) => `${type.slice('ticket.'.length)} ${what}`)
  }
  return { house, officer, police, ticket, forward, sweep }
}

const inTown = (work: (given: Awaited<ReturnType<typeof town>>) => Promise<void>) => () =>
  inRollback(async (sql) => work(await town(sql)))

const dueOf = async ({ db }: House, id: number) => {
  const [row] = await db<{ dueAt: Date; acceptDueAt: Date }[]>`
    select due_at, accept_due_at from deadlines where ticket_id = ${id}`
  return row!
}

describe('A ticket that another department gets', () => {
  test(
    'is to be accepted within that department’s own time, and answered when it was',
    inTown(async ({ house, officer, police, ticket, forward, sweep }) => {
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      house.now = at('11-24 10:00')
      expect(await forward()).toMatchObject({ status: 'new', acceptedAt: null })
      expect(await dueOf(house, ticket.id)).toEqual({
        dueAt: at('11-26 17:00'),
        acceptDueAt: at('11-25 10:30'),
      })
      const { sentences } = await explainTicket(ctxFor(house, police), ticket.id)
      expect(sentences.map(({ vi }) => vi)).toContain(
        'Chuyển đơn vị lúc 10:00 thứ Ba, 24/11/2026; nơi nhận phải tiếp nhận trong 8 giờ làm việc: chậm nhất 10:30 thứ Tư, 25/11/2026.',
      )
      expect(await sweep('11-25 10:30')).toEqual(['warned accept', 'missed accept'])
    }),
  )

  test(
    'is told of again when the first department had let the time to accept pass',
    inTown(async ({ forward, sweep }) => {
      expect(await sweep('11-24 11:00')).toEqual(['warned accept', 'missed accept'])
      await forward()
      expect(await sweep('11-25 11:00')).toEqual(['warned accept', 'missed accept', 'warned accept'])
      expect(await sweep('11-25 14:00')).toHaveLength(4)
    }),
  )

  test(
    'shortly before the answer is due, is to be accepted by then, and one miss is told',
    inTown(async ({ house, ticket, forward, sweep }) => {
      await sweep('11-26 15:00')
      await forward()
      expect(await dueOf(house, ticket.id)).toEqual({
        dueAt: at('11-26 17:00'),
        acceptDueAt: at('11-26 17:00'),
      })
      expect((await sweep('11-26 17:00')).filter((told) => told.startsWith('missed'))).toEqual([
        'missed accept',
        'missed resolve',
      ])
    }),
  )

  test(
    'late already, still has a time to be accepted',
    inTown(async ({ house, ticket, forward, sweep }) => {
      await sweep('11-27 08:00')
      await forward()
      expect((await dueOf(house, ticket.id)).acceptDueAt).toEqual(at('11-30 08:30'))
    }),
  )

  test(
    'is accepted by asking the resident, and handed over as well by a correction',
    inTown(async ({ house, officer, police, ticket, forward }) => {
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await forward()
      const asked = await askResident(ctxFor(house, police), ticket.id, { question: 'Nhà nào ồn ạ?' })
      expect(asked.acceptedAt).toEqual(house.now)
      house.now = at('11-23 14:00')
      const moved = await categoriseTicket(ctxFor(house, police), ticket.id, {
        category: 'education',
        why: 'Việc của trường',
      })
      expect(moved).toMatchObject({ status: 'new', acceptedAt: null })
      expect((await dueOf(house, ticket.id)).acceptDueAt).toEqual(at('11-24 14:30'))
    }),
  )
})
