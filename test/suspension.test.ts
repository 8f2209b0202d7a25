import { expect, test } from 'vitest'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { replyToTicket } from '../src/tickets/resident/reply.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { explainTicket } from '../src/tickets/time/explain-deadline.ts'
import { liftSuspension, suspendTicket } from '../src/tickets/time/suspend.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, makeStaff, openSample, testHouse } from './support/house.ts'

const complaint = async (db: Db) => {
  const house = await testHouse(db)
  const { id } = await openSample(house)
  const ticket = await changeLane(ctxFor(house), id, { lane: 'denunciation', why: 'Tố cáo cán bộ' })
  const legal = await makeStaff(db, { kind: 'thanh-tra', roles: ['legal'] })
  await db`update staff set department_id = ${ticket.departmentId} where id = ${legal.id}`
  const as = () => ctxFor(house, { ...legal, departmentId: ticket.departmentId })
  const clock = async () => {
    const [row] = await db<{ pausedFor: string | null; dueAt: Date }[]>`
      select paused_for, due_at from deadlines where ticket_id = ${id}`
    return row!
  }
  return { house, id, ticket, as, clock }
}

test('a legal suspension stops the clock until it is lifted, whatever the resident is asked meanwhile', () =>
  inRollback(async (sql) => {
    const { house, id, ticket, as, clock } = await complaint(sql)
    await acceptTicket(as(), id, {})
    const { dueAt } = await clock()
    await askResident(as(), id, { question: 'Việc xảy ra ngày nào ạ?' })
    await suspendTicket(as(), id, { why: 'Chờ kết luận giám định' })
    expect((await clock()).pausedFor).toBe('law')
    const key = { reference: ticket.reference, secret: await trackingSecret(house.secret, ticket.reference) }
    await replyToTicket(ctxFor(house, { kind: 'resident' }), key, { text: 'Ngày 20', channel: 'web' })
    expect((await clock()).pausedFor).toBe('law')
    await expect(suspendTicket(as(), id, { why: 'Lần nữa' })).rejects.toMatchObject({ kind: 'conflict' })
    const { sentences } = await explainTicket(as(), id)
    expect(sentences.map(({ vi }) => vi).join(' ')).toContain('tạm đình chỉ theo luật')

    house.now = new Date('2026-12-01T10:00:00+07:00')
    await liftSuspension(as(), id, { why: 'Đã có kết luận' })
    const after = await clock()
    expect(after.pausedFor).toBeNull()
    expect(after.dueAt.getTime() - dueAt.getTime()).toBe(8 * 86_400_000)
    await expect(liftSuspension(as(), id, { why: 'Lần nữa' })).rejects.toMatchObject({ kind: 'conflict' })
  }))

test('only a legal lane is suspended', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { id } = await openSample(house)
    await expect(suspendTicket(ctxFor(house), id, { why: 'Bận' })).rejects.toMatchObject({ kind: 'conflict' })
  }))
