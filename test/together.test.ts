import { describe, expect, test } from 'vitest'
import { notify } from '../src/notifications/notify.ts'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { readTicket } from '../src/tickets/reading/detail.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { replyToTicket } from '../src/tickets/resident/reply.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { explainTicket } from '../src/tickets/time/explain-deadline.ts'
import { answerConsultation } from '../src/tickets/together/answer-consultation.ts'
import { consultDepartment } from '../src/tickets/together/consult.ts'
import { finishReferral } from '../src/tickets/together/finish-referral.ts'
import { referTicket } from '../src/tickets/together/refer.ts'
import { splitTicket } from '../src/tickets/together/split.ts'
import { watchConsultations } from '../src/tickets/together/watch-consultations.ts'
import { withdrawConsultation } from '../src/tickets/together/withdraw-consultation.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const set = async (db: Db) => {
  const house = await testHouse(db)
  const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
  const above = await makeStaff(db, { kind: 'so-xay-dung' })
  const beside = await makeStaff(db, { kind: 'police', communeCode: khuongDinh })
  const as = (staff: typeof officer) => ctxFor(house, staff)
  const ctx = as(officer)
  const ticket = await acceptTicket(ctx, (await openSample(house)).id, {})
  const clock = async () => {
    const [row] = await db`select paused_for from deadlines where ticket_id = ${ticket.id}`
    return row!.pausedFor as string | null
  }
  const ask = async (departmentId: number, changes = {}) => {
    await consultDepartment(ctx, ticket.id, {
      departmentId,
      question: 'Có thuộc tuyến Sở quản lý không ạ?',
      ...changes,
    })
    const [row] =
      await db`select id, due_at from consultations where ticket_id = ${ticket.id} order by id desc limit 1`
    return { id: row!.id as number, dueAt: row!.dueAt as Date }
  }
  const eventsOf = (id: number) => db<{ type: string; data: Record<string, unknown>; audience: string[] }[]>`
    select type, data, audience from ticket_events where ticket_id = ${id} order by id`
  return { db, house, officer, above, beside, as, ctx, ticket, clock, ask, eventsOf }
}

const onHouse = (work: (set_: Awaited<ReturnType<typeof set>>) => Promise<void>) => () =>
  inRollback(async (sql) => work(await set(sql)))

describe('consultation', () => {
  test(
    'a department above is asked: it sees the ticket, the clock waits for it and goes on at the answer',
    onHouse(async ({ above, as, ticket, clock, ask, eventsOf }) => {
      await expect(lockNewest(as(above), ticket.id)).rejects.toMatchObject({ kind: 'missing' })
      const { id, dueAt } = await ask(above.departmentId)
      expect(dueAt.toISOString()).toBe('2026-11-25T10:00:00.000Z')
      expect(await clock()).toBe('department')
      expect((await lockNewest(as(above), ticket.id)).id).toBe(ticket.id)
      await answerConsultation(as(above), ticket.id, {
        consultationId: id,
        answer: 'Đường do phường quản lý.',
      })
      expect(await clock()).toBeNull()
      const events = await eventsOf(ticket.id)
      expect(events.at(-1)).toMatchObject({ type: 'ticket.consultation-answered' })
      expect(events.at(-1)!.audience).toContain(`department:${above.departmentId}`)
    }),
  )

  test(
    'asking a department beside stops no clock',
    onHouse(async ({ beside, as, ticket, clock, ask }) => {
      const { id } = await ask(beside.departmentId)
      expect(await clock()).toBeNull()
      await answerConsultation(as(beside), ticket.id, { consultationId: id, answer: 'Đã nhắc nhở.' })
      expect(await clock()).toBeNull()
    }),
  )

  test(
    'one answer never starts the clock while another is waited for',
    onHouse(async ({ house, above, as, ctx, ticket, clock, ask }) => {
      const { id } = await ask(above.departmentId)
      await askResident(ctx, ticket.id, { question: 'Ở đoạn nào ạ?' })
      expect(await clock()).toBe('resident')
      const secret = await trackingSecret(house.secret, ticket.reference)
      const key = { reference: ticket.reference, secret }
      await replyToTicket(ctxFor(house, { kind: 'resident' }), key, { text: 'Đầu ngõ', channel: 'web' })
      expect(await clock()).toBe('department')
      await askResident(ctx, ticket.id, { question: 'Bên trái hay phải ạ?' })
      await answerConsultation(as(above), ticket.id, { consultationId: id, answer: 'Của phường.' })
      expect(await clock()).toBe('resident')
    }),
  )

  test(
    'handed on to the province, a ticket no longer waits for a department above',
    onHouse(async ({ above, ctx, ticket, clock, ask }) => {
      await ask(above.departmentId)
      await forwardTicket(ctx, ticket.id, { departmentId: above.departmentId, why: 'Đường do Sở quản lý' })
      expect(await clock()).toBeNull()
    }),
  )

  test(
    'a question asked by mistake is taken back: the clock goes on, and the department no longer sees the ticket',
    onHouse(async ({ above, beside, as, ctx, ticket, clock, ask, eventsOf }) => {
      const { id } = await ask(above.departmentId)
      const withdrawal = { consultationId: id, why: 'Hỏi nhầm đơn vị' }
      await expect(withdrawConsultation(as(above), ticket.id, withdrawal)).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await withdrawConsultation(ctx, ticket.id, withdrawal)
      expect(await clock()).toBeNull()
      await expect(lockNewest(as(above), ticket.id)).rejects.toMatchObject({ kind: 'missing' })
      const last = (await eventsOf(ticket.id)).at(-1)!
      expect(last).toMatchObject({ type: 'ticket.consultation-withdrawn', data: { why: 'Hỏi nhầm đơn vị' } })
      expect(last.audience).toContain(`department:${above.departmentId}`)
      await expect(withdrawConsultation(ctx, ticket.id, withdrawal)).rejects.toMatchObject({
        kind: 'missing',
      })
      const asked = await ask(beside.departmentId)
      await answerConsultation(as(beside), ticket.id, { consultationId: asked.id, answer: 'Đã rõ.' })
      await expect(
        withdrawConsultation(ctx, ticket.id, { ...withdrawal, consultationId: asked.id }),
      ).rejects.toMatchObject({ kind: 'conflict' })
    }),
  )

  test(
    'one that is not answered in time is told once to who leads the department asked, and to who asked',
    onHouse(async ({ db, house, above, officer, ticket, ask, eventsOf }) => {
      const leader = await makeStaff(db, { kind: 'so-xay-dung', roles: ['leader'] })
      const { dueAt } = await ask(above.departmentId)
      house.now = new Date(dueAt.getTime() - 1000)
      expect(await watchConsultations(ctxFor(house))).toBe(0)
      house.now = dueAt
      expect(await watchConsultations(ctxFor(house))).toBe(1)
      expect(await watchConsultations(ctxFor(house))).toBe(0)
      expect(
        (await eventsOf(ticket.id)).filter(({ type }) => type === 'ticket.consultation-missed'),
      ).toHaveLength(1)
      const [event] = await db<{ id: number }[]>`
        select id from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.consultation-missed'`
      await notify(ctxFor(house), [event!.id])
      const told = await db<
        { recipient: string }[]
      >`select recipient from messages where event_id = ${event!.id}`
      for (const { id } of [leader, above])
        expect(told.map(({ recipient }) => recipient)).toContain(`${id}@test.example`)
      const digest =
        await db`select from digest_items where event_id = ${event!.id} and staff_id = ${officer.id}`
      expect(digest).toHaveLength(1)
      const { awaited, sentences, timeline } = await explainTicket(ctxFor(house, officer), ticket.id)
      expect(awaited).toMatchObject([{ dueAt }])
      expect(sentences.at(-1)!.vi).toMatch(/^Sở Xây dựng .* đã quá hạn trả lời 17:00 thứ Tư, 25\/11\/2026\.$/)
      expect(timeline.at(-1)).toMatchObject({ kind: 'paused', waitingFor: 'department' })
    }),
  )

  test(
    'a leader of the commune hears of it where the department asked has none of its own',
    onHouse(async ({ db, house, beside, ticket, ask }) => {
      const chair = await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
      const { dueAt } = await ask(beside.departmentId)
      house.now = dueAt
      await watchConsultations(ctxFor(house))
      const [event] = await db<{ id: number }[]>`
        select id from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.consultation-missed'`
      await notify(ctxFor(house), [event!.id])
      const told = await db<
        { recipient: string }[]
      >`select recipient from messages where event_id = ${event!.id}`
      expect(told.map(({ recipient }) => recipient)).toContain(`${chair.id}@test.example`)
    }),
  )

  test(
    'an answer to the resident ends what was asked inside: nobody waits for it, also after a reopening',
    onHouse(async ({ db, house, above, as, ctx, ticket, clock, ask }) => {
      const { id, dueAt } = await ask(above.departmentId)
      await db`update categories set needs_proof = false where code = ${ticket.categoryCode}`
      await resolveTicket(ctx, ticket.id, { answer: 'Đã thay nắp cống mới.', doneOn: '2026-11-23' })
      await expect(
        answerConsultation(as(above), ticket.id, { consultationId: id, answer: 'Muộn rồi.' }),
      ).rejects.toMatchObject({ kind: 'conflict' })
      await reopenTicket(ctx, ticket.id, { why: 'Chưa xong' })
      await askResident(ctx, ticket.id, { question: 'Chỗ nào ạ?' })
      const secret = await trackingSecret(house.secret, ticket.reference)
      const key = { reference: ticket.reference, secret }
      await replyToTicket(ctxFor(house, { kind: 'resident' }), key, { text: 'Đầu ngõ', channel: 'web' })
      expect(await clock()).toBeNull()
      house.now = dueAt
      expect(await watchConsultations(ctxFor(house))).toBe(0)
    }),
  )

  test(
    'itself, nobody, twice, too late, by the wrong department: each a sentence',
    onHouse(async ({ officer, above, beside, as, ctx, ticket, ask }) => {
      await expect(ask(officer.departmentId)).rejects.toMatchObject({ kind: 'invalid' })
      await expect(ask(987_654)).rejects.toMatchObject({ kind: 'invalid' })
      await expect(ask(above.departmentId, { dueAt: new Date('1900-01-01') })).rejects.toMatchObject({
        kind: 'invalid',
      })
      await expect(ask(above.departmentId, { dueAt: new Date('2030-01-01') })).rejects.toMatchObject({
        kind: 'invalid',
      })
      const { id } = await ask(above.departmentId)
      await expect(ask(above.departmentId)).rejects.toMatchObject({ kind: 'conflict' })
      await ask(beside.departmentId)
      const answer = { consultationId: id, answer: 'Được.' }
      await expect(answerConsultation(as(beside), ticket.id, answer)).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(answerConsultation(ctx, ticket.id, answer)).rejects.toMatchObject({ kind: 'forbidden' })
      await answerConsultation(as(above), ticket.id, answer)
      await expect(answerConsultation(as(above), ticket.id, answer)).rejects.toMatchObject({
        kind: 'conflict',
      })
    }),
  )

  test(
    'nobody else is brought into a sealed ticket',
    onHouse(async ({ db, house, ticket, above }) => {
      await db`update tickets set lane = 'complaint' where id = ${ticket.id}`
      const asked = { departmentId: above.departmentId, question: 'Xin ý kiến' }
      await expect(consultDepartment(ctxFor(house), ticket.id, asked)).rejects.toMatchObject({
        kind: 'conflict',
      })
    }),
  )
})

test(
  'who saves an old version reads what changed since, also behind notes and warnings',
  onHouse(async ({ house, ctx, beside, as, ticket }) => {
    const seen = ticket.version
    await askResident(ctx, ticket.id, { question: 'Ở đoạn nào ạ?' })
    for (const text of ['Một', 'Hai', 'Ba']) await noteOnTicket(ctxFor(house), ticket.id, { text })
    await referTicket(ctx, ticket.id, { departmentId: beside.departmentId, task: 'Điều tiết giao thông' })
    await noteOnTicket(as(beside), ticket.id, { text: 'Bốn' })
    const saving = resolveTicket(ctx, ticket.id, { answer: 'Xong', doneOn: '2026-11-23', version: seen })
    const { details } = (await saving.catch((error) => error)) as {
      details: { current: { changes: { type: string }[] } }
    }
    expect(details.current.changes.map(({ type }) => type)).toEqual([
      'ticket.asked',
      'ticket.noted',
      'ticket.noted',
      'ticket.noted',
      'ticket.referred',
      'ticket.noted',
    ])
  }),
)

describe('referral', () => {
  test(
    'a second department works along without owning the ticket, and says when it is done',
    onHouse(async ({ beside, as, ctx, ticket, clock, eventsOf }) => {
      await referTicket(ctx, ticket.id, {
        departmentId: beside.departmentId,
        task: 'Điều tiết giao thông khi sửa',
      })
      const shared = await lockNewest(as(beside), ticket.id)
      expect(shared).toMatchObject({ departmentId: ticket.departmentId, sharedWith: [beside.departmentId] })
      expect(await clock()).toBeNull()
      await expect(acceptTicket(as(beside), ticket.id, {})).rejects.toMatchObject({ kind: 'forbidden' })
      await finishReferral(as(beside), ticket.id, {})
      expect((await eventsOf(ticket.id)).at(-1)).toMatchObject({ type: 'ticket.referral-done' })
      await expect(finishReferral(as(beside), ticket.id, {})).rejects.toMatchObject({ kind: 'conflict' })
      await referTicket(ctx, ticket.id, { departmentId: beside.departmentId, task: 'Thêm một buổi nữa' })
      await finishReferral(ctx, ticket.id, { departmentId: beside.departmentId })
    }),
  )
})

describe('splitting', () => {
  test(
    'a second ticket opens for the other matter, for the same reporter',
    onHouse(async ({ db, house, ctx, ticket, eventsOf }) => {
      const second = await splitTicket(ctx, ticket.id, {
        text: 'Nhà bên cạnh hát karaoke ồn ào đến nửa đêm',
        category: 'noise',
        version: ticket.version,
      })
      expect(second).toMatchObject({
        status: 'new',
        categoryCode: 'noise',
        communeCode: ticket.communeCode,
        reporterId: ticket.reporterId,
        splitFrom: ticket.id,
      })
      expect(second.departmentId).not.toBe(ticket.departmentId)
      const seen = await readTicket(ctxFor(house), second.id)
      expect(seen.splitFrom).toEqual({ id: ticket.id, reference: ticket.reference })
      const [deadline] = await db`select open from deadlines where ticket_id = ${second.id}`
      expect(deadline).toEqual({ open: true })
      for (const id of [ticket.id, second.id])
        expect((await eventsOf(id)).at(-1)).toMatchObject({
          type: 'ticket.split',
          data: { from: ticket.reference, into: second.reference },
        })
    }),
  )

  test(
    'into a chosen department, but never out of a sealed lane',
    onHouse(async ({ db, house, ctx, ticket, beside }) => {
      const text = 'Xe đỗ chắn lối đi'
      const second = await splitTicket(ctx, ticket.id, { text, departmentId: beside.departmentId })
      expect(second.departmentId).toBe(beside.departmentId)
      await db`update tickets set lane = 'denunciation' where id = ${ticket.id}`
      const sealed = await splitTicket(ctxFor(house), ticket.id, { text, departmentId: beside.departmentId })
      expect(sealed).toMatchObject({ lane: 'denunciation' })
      expect(sealed.departmentId).not.toBe(beside.departmentId)
    }),
  )
})
