import { describe, expect, test } from 'vitest'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { setUrgency } from '../src/tickets/corrections/urgency.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import { unmergeTicket } from '../src/tickets/duplicates/unmerge.ts'
import { refuseTicket } from '../src/tickets/refuse.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { reopenByResident } from '../src/tickets/resident/rate.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { consultDepartment } from '../src/tickets/together/consult.ts'
import { withdrawConsultation } from '../src/tickets/together/withdraw-consultation.ts'
import { undoAcceptance } from '../src/tickets/undo-acceptance.ts'
import { inHouse, leaderOf, officerOf, sweepAt, type TestHouse } from './support/deadlines.ts'
import { ctxFor, makeStaff, openSample } from './support/house.ts'
import { at } from './support/moment.ts'

const why = 'Xem lại'
const refusal = { reason: 'Không thuộc thẩm quyền', instead: 'Xin gửi công ty cấp nước' }

const dueOf = async (db: Db, id: number): Promise<Date> => {
  const [row] = await db<{ dueAt: Date }[]>`select due_at from deadlines where ticket_id = ${id}`
  return row!.dueAt
}

/** An accepted ticket, its officer, and the day after its answer was due. */
const overdue = async (house: TestHouse) => {
  const ticket = await openSample(house, { category: 'road' })
  const officer = ctxFor(house, await officerOf(house))
  await acceptTicket(officer, ticket.id, {})
  await sweepAt(house, '11-30 08:00')
  const as = () => ({ ...officer, now: house.now })
  return { ticket, id: ticket.id, as, due: await dueOf(house.db, ticket.id) }
}

describe('what was missed stays missed', () => {
  test('whatever urgency it is given, by an officer or by a leader', () =>
    inHouse(async (house) => {
      const { id, as, due } = await overdue(house)
      const chair = ctxFor(house, await leaderOf(house))
      for (const ctx of [as(), chair])
        for (const urgency of ['urgent', 'complex', 'normal'] as const) {
          await setUrgency(ctx, id, { urgency, why })
          expect(await dueOf(house.db, id)).toEqual(due)
        }
    }))

  test('merged and separated, refused and opened again, it is as late as before', () =>
    inHouse(async (house) => {
      const { id, as, due } = await overdue(house)
      const older = await openSample(house, { category: 'road' })
      await house.db`update deadlines set starts_at = ${at('11-02 10:00')} where ticket_id = ${older.id}`
      await mergeTicket(as(), id, { into: older.id })
      await unmergeTicket(as(), id, {})
      expect(await dueOf(house.db, id)).toEqual(due)
      await refuseTicket(as(), id, refusal)
      await reopenTicket(as(), id, { why })
      expect(await dueOf(house.db, id)).toEqual(due)
    }))

  test('taken for an emergency and back, it is as late as before', () =>
    inHouse(async (house) => {
      const { id, as, due } = await overdue(house)
      await changeLane(as(), id, { lane: 'emergency', why })
      expect(await dueOf(house.db, id)).toEqual(due)
      await changeLane(as(), id, { lane: 'feedback', why })
      expect(await dueOf(house.db, id)).toEqual(due)
    }))
})

test('taken for a complaint by mistake, feedback finds its own time again', () =>
  inHouse(async (house) => {
    const ticket = await openSample(house, { category: 'road' })
    const due = await dueOf(house.db, ticket.id)
    const officer = ctxFor(house, await officerOf(house))
    const { departmentId } = await changeLane(officer, ticket.id, { lane: 'complaint', why })
    expect((await dueOf(house.db, ticket.id)) > due).toBe(true)
    house.now = at('11-25 10:00')
    const legal = await makeStaff(house.db, {
      kind: 'chair',
      communeCode: ticket.communeCode,
      roles: ['legal'],
    })
    await changeLane(ctxFor(house, { ...legal, departmentId }), ticket.id, { lane: 'feedback', why })
    expect(await dueOf(house.db, ticket.id)).toEqual(due)
  }))

test('only the resident who says "not done" begins the time anew', () =>
  inHouse(async (house) => {
    const { ticket, id, as, due } = await overdue(house)
    await refuseTicket(as(), id, refusal)
    const key = { reference: ticket.reference, secret: await trackingSecret(house.secret, ticket.reference) }
    await reopenByResident(ctxFor(house, { kind: 'resident' }), key, { why: 'Chưa xong' })
    expect((await dueOf(house.db, id)) > due).toBe(true)
  }))

test('a question to a department above that is taken back gives no time', () =>
  inHouse(async (house) => {
    const { id } = await openSample(house, { category: 'road' })
    const ctx = ctxFor(house, await officerOf(house))
    const due = await dueOf(house.db, id)
    const above = await makeStaff(house.db, { kind: 'so-xay-dung', communeCode: null })
    await consultDepartment(ctx, id, { departmentId: above.departmentId, question: 'Xin ý kiến' })
    const [row] = await house.db<{ id: number }[]>`select id from consultations where ticket_id = ${id}`
    await withdrawConsultation({ ...ctx, now: at('11-25 10:00') }, id, { consultationId: row!.id, why })
    expect(await dueOf(house.db, id)).toEqual(due)
  }))

test('who handles a ticket cannot merge it into one that is due later', () =>
  inHouse(async (house) => {
    const early = await openSample(house, { category: 'road' })
    house.now = at('11-25 10:00')
    const late = await openSample(house, { category: 'road' })
    const officer = ctxFor(house, await officerOf(house))
    await expect(mergeTicket(officer, early.id, { into: late.id })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await mergeTicket(officer, late.id, { into: early.id })).toMatchObject({ status: 'merged' })
  }))

describe('an acceptance by a slip', () => {
  const minutes = (house: TestHouse, n: number) => {
    house.now = new Date(house.now.getTime() + n * 60_000)
  }
  /** A ticket that nobody has, accepted by an officer. */
  const slip = async (house: TestHouse, category = 'road') => {
    const { id, officerId } = await openSample(house, { category })
    const officer = await officerOf(house)
    const [before] =
      await house.db`select accept_due_at, due_at, next_at from deadlines where ticket_id = ${id}`
    await acceptTicket(ctxFor(house, officer), id, {})
    return { id, officerId, before, as: () => ctxFor(house, officer) }
  }

  test('is undone: the ticket is new again, with whoever had it, and its clock as if it had never been accepted', () =>
    inHouse(async (house) => {
      const { id, officerId, before, as } = await slip(house)
      minutes(house, 2)
      const undone = await undoAcceptance(as(), id, {})
      expect(undone).toMatchObject({ status: 'new', officerId, acceptedAt: null })
      const [after] =
        await house.db`select accept_due_at, due_at, next_at from deadlines where ticket_id = ${id}`
      expect(after).toEqual(before)
      const facts = await house.db<{ type: string }[]>`
        select type from ticket_events where ticket_id = ${id} order by id desc limit 2`
      expect(facts.map(({ type }) => type)).toEqual(['ticket.acceptance-undone', 'ticket.accepted'])
      minutes(house, 1)
      expect(await acceptTicket(as(), id, {})).toMatchObject({ status: 'accepted', acceptedAt: house.now })
    }))

  test('stands once five minutes are over, or something else was done, and where it is an emergency', () =>
    inHouse(async (house) => {
      const refusalOf = (undoing: Promise<unknown>) =>
        undoing.then(
          () => null,
          ({ kind }) => kind,
        )
      const late = await slip(house)
      const changed = await slip(house)
      minutes(house, 1)
      await setUrgency(changed.as(), changed.id, { urgency: 'urgent', why })
      expect(await refusalOf(undoAcceptance(changed.as(), changed.id, {}))).toBe('conflict')
      minutes(house, 5)
      expect(await refusalOf(undoAcceptance(late.as(), late.id, {}))).toBe('conflict')
      const fire = await openSample(house, { category: 'road' })
      await changeLane(ctxFor(house, await leaderOf(house)), fire.id, { lane: 'emergency', why })
      await acceptTicket(late.as(), fire.id, {})
      expect(await refusalOf(undoAcceptance(late.as(), fire.id, {}))).toBe('conflict')
    }))
})
