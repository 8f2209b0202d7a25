import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { House } from '../src/context/context.ts'
import { openFromSms } from '../src/intake/sms/open.ts'
import { react } from '../src/jobs/react.ts'
import { notify } from '../src/notifications/notify.ts'
import { liftToPeople } from '../src/tickets/dispatching/lift.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const cry = 'chay nha so 5 ngo 45 khuong dinh cuu voi'

/** An SMS to a number of no province, and the centres of two provinces. */
const openCry = async (db: Sql) => {
  const house = await testHouse(db)
  const ctx = ctxFor(house)
  const row = { id: 1, channel: 'sms', gateway: 'g', providerId: crypto.randomUUID(), sender: '+84912345678' }
  const asked = { row: { ...row, text: cry } as never, text: cry, lastIn: [] }
  const id = await openFromSms({ ...ctx, actor: { kind: 'resident' } }, asked, { provinceCode: undefined })
  const centre = (provinceCode: string, role: 'operator' | 'dispatcher') =>
    makeStaff(db, { kind: 'operation-centre', provinceCode, roles: [role] })
  const [hanoi, saigon] = [await centre('01', 'operator'), await centre('79', 'dispatcher')]
  const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
  await db`update staff set phone = '+84900000001' where id = ${hanoi.id}`
  return { house, ctx, id, hanoi, saigon, officer, ...testApp(house, [hanoi, saigon, officer]) }
}

const told = async (db: Sql, ticketId: number) =>
  db<{ channel: string; recipient: string; recipientKind: string; body: string }[]>`
    select channel, recipient, recipient_kind, body from messages where ticket_id = ${ticketId} order by id`

test('A cry for help without a province reaches the people of the operation centres, and is asked where', () =>
  inRollback(async (db) => {
    const { ctx, id, hanoi } = await openCry(db)
    const ticket = await lockNewest(ctx, id)
    expect(ticket).toMatchObject({ lane: 'emergency', provinceCode: null })
    const events = await db<{ id: number }[]>`select id from ticket_events where ticket_id = ${id}`
    await notify(
      ctx,
      events.map((event) => event.id),
    )
    const messages = await told(db, id)
    expect(messages.map(({ recipient }) => recipient)).toContain('+84900000001')
    expect(messages.map(({ recipient }) => recipient)).toContain(`${hanoi.id}@test.example`)
    const answer = messages.find(({ recipientKind }) => recipientKind === 'reporter')
    expect(answer?.body).toMatch(/xa, phuong/)
  }))

test('Every centre sees it, who reported masked, and nobody of a commune does', () =>
  inRollback(async (db) => {
    const { as, id, hanoi, saigon, officer } = await openCry(db)
    for (const who of [hanoi, saigon]) {
      const read = await as(who)('GET', `/api/tickets/${id}`)
      expect(read.json<TicketDetail>().reporter).toMatchObject({
        name: null,
        phone: '•••678',
        mayShow: false,
      })
      expect((await as(who)('GET', '/api/tickets')).text).toContain(`"id":${id},`)
    }
    expect((await as(officer)('GET', `/api/tickets/${id}`)).status).toBe(404)
  }))

test('Its messages and the dead number only hint at who reported, the number to the centre that takes it', () =>
  inRollback(async (db) => {
    const { as, ctx, id, hanoi, saigon } = await openCry(db)
    const events = await db<{ id: number }[]>`select id from ticket_events where ticket_id = ${id}`
    await notify(
      ctx,
      events.map((event) => event.id),
    )
    await db`insert into dead_addresses (channel, address, reason, at) values ('sms', '+84912345678', 'unknown', now())`
    const seenBy = async (who: typeof hanoi) => {
      const outbox = (await as(who)('GET', '/api/messages')).text
      return { outbox, dead: (await as(who)('GET', '/api/dead-addresses')).text }
    }
    for (const who of [hanoi, saigon]) {
      const { outbox, dead } = await seenBy(who)
      expect(outbox).toContain('•••678')
      expect(`${outbox}${dead}`).not.toContain('+84912345678')
    }
    expect((await as(hanoi)('PUT', `/api/tickets/${id}/acceptance`, { body: {} })).status).toBe(200)
    const taken = await seenBy(hanoi)
    expect(taken.outbox).toContain('•••678')
    expect(taken.dead).toContain('•••678')
    expect((await seenBy(saigon)).dead).not.toContain('•••678')
  }))

test('The first to accept it takes it, sees who reported, and the others see it no more', () =>
  inRollback(async (db) => {
    const { as, id, hanoi, saigon } = await openCry(db)
    expect((await as(hanoi)('PUT', `/api/tickets/${id}/acceptance`, { body: {} })).status).toBe(200)
    const read = (await as(hanoi)('GET', `/api/tickets/${id}`)).json<TicketDetail>()
    expect(read.reporter).toMatchObject({ phone: '•••678', mayShow: true })
    const asked = { body: { fields: ['phone'], reason: 'handle' } }
    const shown = await as(hanoi)('POST', `/api/tickets/${id}/showing`, asked)
    expect(shown.json<{ phone: string }>().phone).toBe('+84912345678')
    expect(read).toMatchObject({ provinceCode: '01', officer: { id: hanoi.id } })
    expect(read.reasons.map(({ vi }) => vi).join(' ')).toContain('nhận trước nên giữ phiếu')
    expect((await as(saigon)('GET', `/api/tickets/${id}`)).status).toBe(404)
    expect((await as(saigon)('PUT', `/api/tickets/${id}/acceptance`, { body: {} })).status).toBe(404)
  }))

test('Whoever places it sends it to the commune', () =>
  inRollback(async (db) => {
    const { as, ctx, id, saigon } = await openCry(db)
    const body = { communeCode: khuongDinh, why: 'Gọi lại, người dân nói ở Khương Đình' }
    expect((await as(saigon)('PUT', `/api/tickets/${id}/place`, { body })).status).toBe(200)
    expect(await lockNewest(ctx, id)).toMatchObject({ provinceCode: '01', communeCode: khuongDinh })
    expect((await as(saigon)('GET', `/api/tickets/${id}`)).status).toBe(404)
  }))

type Unstaffed = { provinces: { code: string; units: number }[]; named: { id: number; kind: string }[] }

test('Units where nobody works are counted by province, and named where open tickets lie or a desk stands empty', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const operator = await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] })
    const admin = await makeStaff(db, { kind: 'office', communeCode: khuongDinh, roles: ['admin'] })
    const officer = await makeStaff(db, { kind: 'culture', communeCode: khuongDinh })
    const { as } = testApp(house, [operator, admin, officer])
    const seenBy = async (who: typeof operator) => (await as(who)('GET', '/api/unstaffed')).json<Unstaffed>()
    const before = await seenBy(operator)
    expect(before.provinces).toMatchObject([{ code: '01' }])
    expect(before.named.map(({ kind }) => kind)).toContain('legal-desk')
    const ticket = await openSample(house)
    const isNamed = ({ named }: Unstaffed) => named.some(({ id }) => id === ticket.departmentId)
    expect(isNamed(before)).toBe(false)
    expect(isNamed(await seenBy(operator))).toBe(true)
    const all = await seenBy(admin)
    expect(all.provinces.length).toBeGreaterThan(30)
    expect(all.named.filter(({ kind }) => kind === 'operation-centre').length).toBeGreaterThan(30)
    await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    const after = await seenBy(operator)
    expect(isNamed(after)).toBe(false)
    expect(after.provinces[0]!.units).toBe(before.provinces[0]!.units - 1)
    expect((await as(officer)('GET', '/api/unstaffed')).status).toBe(403)
  }))

test('A denunciation that names no province lies at the legal desk', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const text = 'Tôi tố cáo ông Nguyễn Văn A, cán bộ địa chính, nhận hối lộ của người dân để làm sổ đỏ'
    const sealed = await openSample(house, { text, communeCode: undefined, address: undefined })
    expect(sealed).toMatchObject({ lane: 'denunciation', provinceCode: null })
    const [desk] = await db`select kind from departments where id = ${sealed.departmentId}`
    expect(desk).toEqual({ kind: 'legal-desk' })
  }))

const lift = async (
  db: Sql,
  people: readonly { kind: string; communeCode?: string; roles: readonly string[] }[],
) => {
  const house = await testHouse(db)
  const ticket = await openSample(house)
  for (const person of people) await makeStaff(db, person as Parameters<typeof makeStaff>[1])
  await liftToPeople(ctxFor(house), ticket.id)
  const lifted = await lockNewest(ctxFor(house), ticket.id)
  const [holder] = await db<
    { kind: string }[]
  >`select kind from departments where id = ${lifted.departmentId}`
  return { ticket, lifted, kind: holder!.kind }
}

test.each([
  [
    'the chair, where only the chair has an account',
    [{ kind: 'chair', communeCode: khuongDinh, roles: ['chair'] }],
    'chair',
  ],
  [
    'the operation centre, where nobody in the commune has',
    [{ kind: 'operation-centre', roles: ['operator'] }],
    'operation-centre',
  ],
  [
    'the nearest of several',
    [
      { kind: 'operation-centre', roles: ['operator'] },
      { kind: 'office', communeCode: khuongDinh, roles: ['chair'] },
    ],
    'office',
  ],
] as const)('A ticket of a department where nobody works goes to %s', (_, people, kind) =>
  inRollback(async (db) => {
    const { lifted, kind: holder } = await lift(db, people)
    expect(holder).toBe(kind)
    expect(JSON.stringify(lifted.reasons)).toContain('holder-unstaffed')
    const [event] =
      await db`select data from ticket_events where ticket_id = ${lifted.id} and type = 'ticket.forwarded'`
    expect(event?.data.why).toContain('chưa có cán bộ dùng hệ thống')
  }),
)

test('It stays where somebody works, and where nobody anywhere does', () =>
  inRollback(async (db) => {
    const nobody = await lift(db, [])
    expect(nobody.lifted.departmentId).toBe(nobody.ticket.departmentId)
    const worker = { kind: 'economy', communeCode: khuongDinh, roles: ['officer'] }
    const chair = { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] }
    const staffed = await lift(db, [worker, chair])
    expect(staffed.lifted.departmentId).toBe(staffed.ticket.departmentId)
  }))

/** What waits is reacted to and told, until nothing more follows. */
const settle = async (house: House & { now: Date }, { id }: Ticket) => {
  const { db } = house
  const last = async () =>
    (await db<{ id: number }[]>`select max(id) as id from ticket_events where ticket_id = ${id}`)[0]!.id
  let done = 0
  for (let newest = await last(); newest > done; newest = await last()) {
    const fresh = await db<
      { id: number }[]
    >`select id from ticket_events where ticket_id = ${id} and id > ${done} and id <= ${newest} order by id`
    await react(
      ctxFor(house),
      fresh.map((event) => event.id),
    )
    done = newest
  }
}

const namedIn = async ({ db }: House, ticket: Ticket): Promise<string[]> =>
  (await told(db as Sql, ticket.id)).flatMap(({ recipientKind, body }) =>
    recipientKind === 'reporter' ? body : [],
  )

const bySms = { reporter: { phone: '0912345678' } }

test('A reporter hears once where it went: the first message names who has it, in whatever order the two are told', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    await makeStaff(db, { kind: 'office', communeCode: khuongDinh })
    const ticket = await openSample(house, bySms)
    await settle(house, ticket)
    const events = await db<{ id: number; type: string }[]>`
      select id, type from ticket_events where ticket_id = ${ticket.id} order by id`
    expect(events.map(({ type }) => type)).toContain('ticket.forwarded')
    const said = await namedIn(house, ticket)
    expect(said).toEqual([expect.stringContaining('Văn phòng')])
    await db`delete from messages where ticket_id = ${ticket.id}`
    for (const { id } of events.toReversed()) await notify(ctxFor(house), [id])
    expect(await namedIn(house, ticket)).toEqual(said)
  }))

test('and once where a person forwards it to a unit in which nobody works, but hears when it moves on later', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    await makeStaff(db, { kind: 'office', communeCode: khuongDinh })
    const centre = await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] })
    const ticket = await openSample(house, bySms)
    await settle(house, ticket)
    expect(await namedIn(house, ticket)).toHaveLength(1)
    house.now = new Date(house.now.getTime() + 3_600_000)
    const [empty] = await db<{ id: number }[]>`
      select id from departments where kind = 'culture' and commune_code = ${khuongDinh}`
    const asked = { departmentId: empty!.id, why: 'Đúng thẩm quyền' }
    await forwardTicket(ctxFor(house, officer), ticket.id, asked)
    await settle(house, ticket)
    expect(await namedIn(house, ticket)).toHaveLength(2)
    expect((await namedIn(house, ticket))[1]).toContain('Văn phòng')
    house.now = new Date(house.now.getTime() + 3_600_000)
    await db`update staff set active = false where department_id <> ${centre.departmentId}`
    await liftToPeople(ctxFor(house), ticket.id)
    await settle(house, ticket)
    expect(await namedIn(house, ticket)).toHaveLength(3)
  }))

test('A complaint that names no province is seen to be open at the desk that stands for none', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const [desk] = await db<{ id: number }[]>`select id from departments where kind = 'legal-desk'`
    const clerk = await makeStaff(db, { kind: 'thanh-tra', roles: ['legal'] })
    await db`update staff set department_id = ${desk!.id} where id = ${clerk.id}`
    const legal = { ...clerk, departmentId: desk!.id, departmentKind: 'legal-desk', provinceCode: null }
    const inspector = await makeStaff(db, { kind: 'thanh-tra', roles: ['legal'] })
    const { as } = testApp(house, [legal, inspector])
    const { id, reference } = await openSample(house)
    await db`
      update tickets set lane = 'complaint', province_code = null, commune_code = null, department_id = ${desk!.id}
      where id = ${id}`
    const seenBy = async (who: typeof clerk) => (await as(who)('GET', '/api/complaints')).text
    expect(await seenBy(legal)).toContain(reference)
    expect(await seenBy(inspector)).not.toContain(reference)
  }))
