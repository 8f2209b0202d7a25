import { expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import type { House } from '../src/context/context.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { notify } from '../src/notifications/notify.ts'
import type { Sql } from '../src/platform/database.ts'
import { dangerOf, dangerShown, newHazardIn } from '../src/routing/danger-of.ts'
import { classify } from '../src/routing/kind/classify.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { reply } from '../src/tickets/resident/reply.ts'
import { withdraw } from '../src/tickets/resident/withdraw.ts'
import { happened } from './support/happened.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'
import { withApp } from './support/with-app.ts'

const text = 'Cái va li để quên ở ghế chờ từ sáng, nghe kêu lạ lắm'

type Room = { operator: Staff; elsewhere: Staff }

/** An operator of the province, and one of another. */
const inRoom = (work: (room: Room, given: Parameters<Parameters<typeof withApp>[0]>[0]) => Promise<void>) => {
  const staff: Staff[] = []
  return withApp(
    (given) => work({ operator: staff[0]!, elsewhere: staff[1]! }, given),
    async (db) => {
      staff.push(await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] }))
      staff.push(
        await makeStaff(db, {
          kind: 'operation-centre',
          provinceCode: '79',
          roles: ['operator', 'dispatcher'],
        }),
      )
      return staff
    },
  )
}

const now = (house: House, id: number) => lockNewest(ctxFor(house), id)
const saysOf = async ({ db }: House, id: number) =>
  (await db<{ type: string }[]>`select type from ticket_events where ticket_id = ${id} order by id`).map(
    ({ type }) => type,
  )

const replyAs = async (house: House, { id }: { id: number }, said: string) =>
  reply(ctxFor(house, { kind: 'resident' }), await now(house, id), { text: said, channel: 'web', fromId: id })

test('Where danger is possible the operators of the province are asked to look at once, at night too', () =>
  inRoom(async ({ operator, elsewhere }, { db, house }) => {
    house.now = new Date('2026-11-23T02:00:00+07:00')
    const { id } = await openSample(house, { text })
    for (const _ of [1, 2]) await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: id }))
    expect((await saysOf(house, id)).filter((type) => type === 'ticket.danger-suspected')).toHaveLength(1)
    const [event] = await db<{ id: number; audience: string[] }[]>`
      select id, audience from ticket_events where ticket_id = ${id} and type = 'ticket.danger-suspected'`
    expect(event!.audience).toContain('province:01')
    await notify(ctxFor(house), [event!.id])
    const told = await db<{ recipient: string; subject: string; notBefore: Date }[]>`
      select recipient, subject, not_before from messages where event_id = ${event!.id}`
    expect(told.find(({ recipient }) => recipient.startsWith(operator.id))).toMatchObject({
      subject: expect.stringContaining('xin xem ngay'),
      notBefore: house.now,
    })
    expect(told.some(({ recipient }) => recipient.startsWith(elsewhere.id))).toBe(false)
  }))

test('Confirmed, it is an emergency with its clock; what happened stands on the ticket', () =>
  inRoom(async ({ operator }, { as, house, db }) => {
    const { id } = await openSample(house, { text })
    const done = await as(operator)('PUT', `/api/tickets/${id}/danger`, { body: {} })
    expect(done.json()).toMatchObject({ lane: 'emergency', dangerCheck: 'confirmed', urgency: 'urgent' })
    expect(await saysOf(house, id)).toEqual([
      'ticket.opened',
      'ticket.danger-confirmed',
      'ticket.lane-changed',
      'ticket.retimed',
    ])
    const [due] = await db<
      { acceptDueAt: Date }[]
    >`select accept_due_at from deadlines where ticket_id = ${id}`
    expect(due!.acceptDueAt.getTime() - house.now.getTime()).toBe(30 * 60_000)
    const again = await as(operator)('DELETE', `/api/tickets/${id}/danger`, { body: { why: 'Nghe nhầm' } })
    expect(again.status).toBe(409)
  }))

test('Dismissed, it stays where it is and raises nothing again, but the resident goes on seeing the numbers', () =>
  inRoom(async ({ operator }, { as, house }) => {
    const opened = await openSample(house, { text })
    const path = `/api/tickets/${opened.id}/danger`
    expect((await as(operator)('DELETE', path, { body: {} })).status).toBe(422)
    const done = await as(operator)('DELETE', path, { body: { why: 'Đã gọi: bác ấy ở nhà.' } })
    expect(done.json()).toMatchObject({ lane: 'feedback', dangerCheck: 'dismissed' })
    const looked = await now(house, opened.id)
    expect(dangerOf(looked)).toBe('none')
    expect(dangerShown(looked)).toBe('possible')
    await replyAs(house, opened, text)
    await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: opened.id }))
    expect((await now(house, opened.id)).dangerCheck).toBe('dismissed')
  }))

test('Accepted while nobody has said whether it is danger, the question waits for its answer', () =>
  inRoom(async ({ operator }, { as, house, db }) => {
    const { id, departmentId } = await openSample(house, { text })
    const [kept] = await db<{ communeCode: string | null; kind: string }[]>`
      select commune_code, kind from departments where id = ${departmentId}`
    const officer = await makeStaff(db, { kind: kept!.kind, communeCode: khuongDinh })
    await settingTheScene(
      db as Sql,
      (sql) => sql`update tickets set department_id = ${officer.departmentId} where id = ${id}`,
    )
    const accepted = await acceptTicket(ctxFor(house, officer), id, {})
    expect(accepted).toMatchObject({ status: 'accepted', dangerCheck: 'pending' })
    const seen = await as(operator)('GET', `/api/tickets/${id}`)
    const possible = seen
      .json<{ acts: { act: string; possible: boolean }[] }>()
      .acts.filter((one) => one.possible)
    expect(possible.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['confirm-danger', 'dismiss-danger']),
    )
    const done = await as(operator)('PUT', `/api/tickets/${id}/danger`, { body: {} })
    expect(done.json()).toMatchObject({ lane: 'emergency', status: 'accepted' })
  }))

test('A new hazard in what the resident adds is heard again, whatever was dismissed before', () =>
  inRoom(async ({ operator }, { as, house }) => {
    const opened = await openSample(house, { text })
    await as(operator)('DELETE', `/api/tickets/${opened.id}/danger`, { body: { why: 'Đã gọi.' } })
    await replyAs(house, opened, 'Bây giờ trong nhà có mùi khí gas nồng nặc')
    const raised = await now(house, opened.id)
    expect(raised).toMatchObject({ lane: 'emergency', dangerCheck: 'confirmed' })
    expect(dangerOf(raised)).toBe('certain')
  }))

test('A danger beyond doubt in what the resident adds makes an emergency of it that nobody has in hand, with its clock', () =>
  inRoom(async (_, { house, db }) => {
    const opened = await openSample(house, { text: 'Đèn đường ngõ 12 hỏng ba hôm nay' })
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    await acceptTicket(ctxFor(house, officer), opened.id, {})
    house.now = new Date(house.now.getTime() + 5 * 3_600_000)
    const before = (await saysOf(house, opened.id)).length
    await replyAs(house, opened, 'Cột đèn chập điện, cháy lan sang nhà số 12, có người kẹt bên trong')
    const raised = await now(house, opened.id)
    expect(raised).toMatchObject({ lane: 'emergency', status: 'new', urgency: 'urgent' })
    expect(dangerShown(raised)).toBe('certain')
    expect((await saysOf(house, opened.id)).slice(before)).toEqual([
      'ticket.replied',
      'ticket.lane-changed',
      'ticket.retimed',
    ])
    const [due] = await db<{ acceptDueAt: Date }[]>`
      select accept_due_at from deadlines where ticket_id = ${opened.id}`
    expect(due!.acceptDueAt.getTime() - house.now.getTime()).toBe(30 * 60_000)
  }))

test('A sealed matter stays sealed: a danger told in it is looked at at once', () =>
  inRoom(async (_, { house }) => {
    const sealed = await openSample(house, {
      text: 'Tôi tố cáo ông Nguyễn Văn A, cán bộ địa chính, nhận hối lộ của người dân để làm sổ đỏ',
    })
    await replyAs(house, sealed, 'Cháy nhà tôi rồi, có người kẹt bên trong')
    expect(await now(house, sealed.id)).toMatchObject({ lane: 'denunciation', dangerCheck: 'pending' })
  }))

/** Where it stands once everything is done, or taken back. */
const ended = ({ db }: House, { id }: { id: number }, status: 'closed' | 'withdrawn') =>
  settingTheScene(
    db as Sql,
    (sql) => sql`update tickets set status = ${status}, closed_at = now() where id = ${id}`,
  )

const light = { text: 'Đèn đường ngõ 12 hỏng ba hôm nay' }

test.each([
  ['what is only possible', light.text, text],
  [
    'what is certain, in a sealed matter',
    'Tôi tố cáo ông Nguyễn Văn A, cán bộ địa chính, nhận hối lộ của người dân để làm sổ đỏ',
    'Cháy nhà tôi rồi, có người kẹt bên trong',
  ],
])(
  'Told after the end, %s is looked at, and its reporter shown the numbers; the ticket stays ended',
  (_, first, said) =>
    inRoom(async (_, { house }) => {
      const opened = await openSample(house, { text: first })
      await ended(house, opened, 'closed')
      await replyAs(house, opened, said)
      const closed = await now(house, opened.id)
      expect(closed).toMatchObject({ status: 'closed', dangerCheck: 'none' })
      expect(dangerShown(closed)).toBe('possible')
      expect(
        (await saysOf(house, opened.id)).filter((type) => type === 'ticket.danger-suspected'),
      ).toHaveLength(1)
    }),
)

test('Told as the reason for taking it back, somebody looks', () =>
  inRoom(async (_, { house }) => {
    const opened = await openSample(house, light)
    const resident = ctxFor(house, { kind: 'resident' })
    await withdraw(resident, await now(house, opened.id), { why: 'Thôi, nhà tôi đang cháy, cứu với' })
    expect(await now(house, opened.id)).toMatchObject({ status: 'withdrawn' })
    expect((await saysOf(house, opened.id)).at(-1)).toBe('ticket.danger-suspected')
  }))

test('Told on a report that was withdrawn, it is refused with whom to call', () =>
  inRoom(async (_, { house }) => {
    const opened = await openSample(house, light)
    await ended(house, opened, 'withdrawn')
    const refused = (said: string) => replyAs(house, opened, said).catch(({ sentence }) => sentence.vi)
    expect(await refused('Cháy nhà rồi, có người kẹt bên trong')).toMatch(/gọi ngay 112.*gửi phản ánh mới/)
    expect(await refused('Đèn vẫn chưa sáng')).not.toContain('112')
  }))

test.each([
  'Cảm ơn cán bộ, tôi sẽ chờ.',
  'Cảm ơn đội cứu hoả đã dập cháy kịp thời, cứu được cả nhà.',
  'Nắp cống ở trước số nhà 12, gần quán cà phê.',
  'Đèn vẫn chưa sáng, mong sửa sớm.',
])('A calm reply asks for no look: %s', (said) =>
  inRoom(async (_, { house }) => {
    const opened = await openSample(house, { text: 'Đèn đường ngõ 12 hỏng ba hôm nay' })
    await replyAs(house, opened, said)
    expect((await now(house, opened.id)).dangerCheck).toBe('none')
  }),
)

test.each([
  ['Cháy nhà số 5, có người kẹt bên trong', true],
  ['Có người cầm dao đuổi nhau ngoài chợ', true],
  ['Xin cho biết bao giờ sửa xong', false],
])('Whether “%s” tells of something new: %s', (said, isNew) => {
  expect(newHazardIn([], classify(null, said)) !== null).toBe(isNew)
})

test('The same hazard twice is nothing new', () => {
  const first = newHazardIn([], classify(null, 'Cháy nhà số 5'))
  expect(newHazardIn([first], classify(null, 'Cháy nhà số 5'))).toBeNull()
})
