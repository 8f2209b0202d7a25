import { expect, test } from 'vitest'
import { openStatuses, statuses } from '../db/vocabulary.ts'
import { dueNow } from '../src/tickets/reading/due-now.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

/* What screens need not guess: what is asked of a ticket now, and which statuses belong together. */

const acceptDueAt = new Date('2026-11-23T14:00:00+07:00')
const dueAt = new Date('2026-11-30T17:00:00+07:00')
const pausedSince = new Date('2026-11-24T09:00:00+07:00')

test('A new ticket is asked for its acceptance, every other open one for its answer, and one that ended for nothing', () => {
  const clock = { acceptDueAt, dueAt, pausedSince: null }
  expect(dueNow({ ...clock, status: 'new' })).toEqual({ what: 'acceptance', at: acceptDueAt, paused: false })
  const answer = { what: 'answer', at: dueAt, paused: false }
  expect(dueNow({ ...clock, status: 'new', acceptDueAt: null })).toEqual(answer)
  for (const status of ['accepted', 'waiting'] as const) expect(dueNow({ ...clock, status })).toEqual(answer)
  for (const status of statuses.filter((one) => !openStatuses.includes(one)))
    expect(dueNow({ ...clock, status })).toBeNull()
})

test('While the clock stands only the answer is asked for, some day', () => {
  const paused = { what: 'answer', at: dueAt, paused: true }
  for (const status of openStatuses)
    expect(dueNow({ status, acceptDueAt, dueAt, pausedSince })).toEqual(paused)
})

test('Lists are asked for what is open or done in one word, beside single statuses', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const chair = await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const { as } = testApp(house, [chair])
    const [open, ended] = [await openSample(house), await openSample(house, { text: 'Hố ga mất nắp' })]
    await db`update tickets set status = 'closed' where id = ${ended.id}`
    await db`update tickets set lane = 'complaint', department_id = ${chair.departmentId} where id = ${open.id}`
    const list = (status: string) => as(chair)('GET', `/api/tickets?status=${status}`)
    const ours = async (status: string) =>
      (await list(status))
        .json<{ tickets: { id: number }[] }>()
        .tickets.filter(({ id }) => id === open.id || id === ended.id)
    expect(await ours('open')).toMatchObject([{ id: open.id, sealed: true, dueNow: { what: 'acceptance' } }])
    expect(await ours('done')).toMatchObject([{ id: ended.id, sealed: false, dueNow: null }])
    expect(await ours('new,done')).toHaveLength(2)
    expect((await list('opened')).status).toBe(422)
  }))
