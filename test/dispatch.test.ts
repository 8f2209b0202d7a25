import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { House } from '../src/context/context.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { assignTicket } from '../src/tickets/assign.ts'
import { dispatchTicket } from '../src/tickets/dispatching/dispatch.ts'
import { drainBacklog, giveBack } from '../src/tickets/dispatching/drain.ts'
import { watchAbsences } from '../src/tickets/dispatching/watch-absences.ts'
import { readTicket } from '../src/tickets/reading/detail.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { inRollback, type OwnDatabase, ownDatabase } from './support/database.ts'
import { happened } from './support/happened.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'

const inHouse = (work: (house: House & { now: Date }) => Promise<void>) =>
  inRollback(async (sql) => work(await testHouse(sql)))

const economist = (house: House) => makeStaff(house.db, { kind: 'economy', communeCode: khuongDinh })
type Post = { category?: string; substitute?: Staff }
const giveDuty = (house: House, staff: Staff, { category, substitute }: Post = {}) => house.db`
  insert into duties (staff_id, department_id, category_code, substitute_id, valid_from)
  values (${staff.id}, ${staff.departmentId}, ${category ?? null}, ${substitute?.id ?? null}, '2026-01-01')
  returning id`
const putOnCall = (house: House, staff: Staff) => house.db`
  insert into on_call_shifts (staff_id, department_id, starts_at) values (${staff.id}, ${staff.departmentId}, '2026-01-01')`
const hours = (n: number) => new Date(mondayAtTen.getTime() + n * 3_600_000)
const sendAway = (house: House, staff: Staff, [from, to]: [number, number]) => house.db`
  insert into absences (staff_id, starts_at, ends_at) values (${staff.id}, ${hours(from)}, ${hours(to)})`
const officerOf = async (house: House, id: number) => {
  const [row] = await house.db<
    { officerId: string | null }[]
  >`select officer_id from tickets where id = ${id}`
  return row!.officerId
}

test('an opened ticket goes to the officer on duty, and the ticket says why', () =>
  inHouse(async (house) => {
    const hoa = await economist(house)
    await giveDuty(house, hoa)
    const { id } = await openSample(house)
    await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: id }))
    expect(await officerOf(house, id)).toBe(hoa.id)
    const seen = await readTicket(ctxFor(house, hoa), id)
    expect(seen.reasons.at(-1)!.vi).toContain(`Phân công ${hoa.name}`)
    expect(seen.timeline.at(-1)).toMatchObject({
      type: 'ticket.assigned',
      actor: { kind: 'system' },
      sentence: {
        vi: expect.stringContaining(`Phân công ${hoa.name}`),
        en: expect.stringContaining(`Given to ${hoa.name}`),
      },
      text: null,
    })
    expect(seen.version).toBe(2)
  }))

test('tickets are spread over those on duty', () =>
  inHouse(async (house) => {
    const staff = [await economist(house), await economist(house), await economist(house)]
    for (const one of staff) await giveDuty(house, one)
    const given = []
    for (let i = 0; i < 6; i++) {
      const { id } = await openSample(house)
      given.push((await dispatchTicket(ctxFor(house), id)).officerId)
    }
    for (const { id } of staff) expect(given.filter((one) => one === id)).toHaveLength(2)
  }))

test('the substitute gets it from who is away, and gives nothing back when they return', () =>
  inHouse(async (house) => {
    const [hoa, nam] = [await economist(house), await economist(house)]
    await giveDuty(house, hoa, { substitute: nam })
    const { id } = await openSample(house)
    await dispatchTicket(ctxFor(house), id)
    await sendAway(house, hoa, [1, 10])
    house.now = hours(2)
    await watchAbsences(ctxFor(house))
    expect(await officerOf(house, id)).toBe(nam.id)
    const [absence] =
      await house.db`select handed_over_at, returned_at from absences where staff_id = ${hoa.id}`
    expect(absence).toEqual({ handedOverAt: hours(2), returnedAt: null })
    house.now = hours(11)
    await watchAbsences(ctxFor(house))
    expect(await officerOf(house, id)).toBe(nam.id)
  }))

test('an absence gives tickets back once: what a leader then gives to the absent stays', () =>
  inHouse(async (house) => {
    const hoa = await economist(house)
    const chair = await makeStaff(house.db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    await giveDuty(house, hoa)
    const { id } = await openSample(house)
    await dispatchTicket(ctxFor(house), id)
    await sendAway(house, hoa, [0, 5])
    await watchAbsences(ctxFor(house))
    expect(await officerOf(house, id)).toBeNull()
    const [back] =
      await house.db`select data from ticket_events where ticket_id = ${id} order by id desc limit 1`
    expect(back!.data).toMatchObject({ officerId: null, previous: hoa.id })
    await assignTicket(ctxFor(house, chair), id, { officerId: hoa.id, why: 'Chị Hoa xử lý từ xa' })
    await watchAbsences(ctxFor(house))
    await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: id }))
    expect(await officerOf(house, id)).toBe(hoa.id)
  }))

test('when somebody comes back the backlog is given out, danger first, up to their limit', () =>
  inHouse(async (house) => {
    const hoa = await economist(house)
    await house.db`update staff set load_limit = 2 where id = ${hoa.id}`
    await giveDuty(house, hoa)
    await sendAway(house, hoa, [-2, 1])
    const ids = [await openSample(house), await openSample(house), await openSample(house)].map(
      ({ id }) => id,
    )
    await house.db`update tickets set urgency = 'urgent' where id = ${ids[2]!}`
    for (const id of ids) await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: id }))
    expect(await Promise.all(ids.map((id) => officerOf(house, id)))).toEqual([null, null, null])
    house.now = hours(2)
    await watchAbsences(ctxFor(house))
    expect(await officerOf(house, ids[2]!)).toBe(hoa.id)
    expect(await officerOf(house, ids[0]!)).toBe(hoa.id)
    expect(await officerOf(house, ids[1]!)).toBeNull()
    const waits = await readTicket(ctxFor(house, hoa), ids[1]!)
    expect(waits.reasons.map(({ vi }) => vi)).toContain(`${hoa.name} đã giữ đủ 2 phiếu.`)
    await house.db`update tickets set status = 'resolved' where id = ${ids[0]!}`
    await reactTo(ctxFor(house), happened('ticket.resolved', { ticketId: ids[0]! }))
    expect(await officerOf(house, ids[1]!)).toBe(hoa.id)
  }))

test('a new shift on call drains the queue; why nobody has it is said once', () =>
  inHouse(async (house) => {
    const [hoa, clerk] = [
      await economist(house),
      await makeStaff(house.db, { kind: 'office', communeCode: khuongDinh }),
    ]
    await giveDuty(house, hoa, { category: 'drainage' })
    await sendAway(house, hoa, [-1, 9])
    const { id, version } = await openSample(house, { category: 'drainage' })
    for (let i = 0; i < 3; i++) await dispatchTicket(ctxFor(house), id)
    const notes = await house.db`select from ticket_events where ticket_id = ${id} and type = 'ticket.noted'`
    expect(notes).toHaveLength(1)
    const [row] = await house.db`select version from tickets where id = ${id}`
    expect(row!.version).toBe(version)
    await putOnCall(house, clerk)
    await reactTo(ctxFor(house), happened('on-call.changed', { data: { staffIds: [clerk.id] } }))
    expect(await officerOf(house, id)).toBe(clerk.id)
    await acceptTicket(ctxFor(house, clerk), id, {})
  }))

test('a reopened ticket whose officer is away goes to the substitute', () =>
  inHouse(async (house) => {
    const [hoa, nam] = [await economist(house), await economist(house)]
    await giveDuty(house, hoa, { substitute: nam })
    const { id } = await openSample(house)
    await dispatchTicket(ctxFor(house), id)
    await reactTo(ctxFor(house), happened('ticket.reopened', { ticketId: id }))
    expect(await officerOf(house, id)).toBe(hoa.id)
    await sendAway(house, hoa, [-1, 9])
    await reactTo(ctxFor(house), happened('ticket.reopened', { ticketId: id }))
    expect(await officerOf(house, id)).toBe(nam.id)
  }))

test('a denunciation is given to no one but a legal officer', () =>
  inHouse(async (house) => {
    const officer = await makeStaff(house.db, { kind: 'thanh-tra' })
    await giveDuty(house, officer)
    const { id, departmentId } = await openSample(house)
    await house.db`update tickets set lane = 'denunciation', department_id = ${officer.departmentId} where id = ${id}`
    expect(departmentId).not.toBe(officer.departmentId)
    await dispatchTicket(ctxFor(house), id)
    expect(await officerOf(house, id)).toBeNull()
    const legal = await makeStaff(house.db, { kind: 'thanh-tra', roles: ['legal'] })
    await giveDuty(house, legal)
    expect((await dispatchTicket(ctxFor(house), id)).officerId).toBe(legal.id)
  }))

test('staff without the right do not dispatch', () =>
  inHouse(async (house) => {
    const stranger = await makeStaff(house.db, { kind: 'economy', communeCode: '00004' })
    const { id } = await openSample(house)
    await expect(dispatchTicket(ctxFor(house, stranger), id)).rejects.toMatchObject({ kind: 'missing' })
  }))

let own: OwnDatabase
let connection: Connection
beforeAll(async () => {
  own = await ownDatabase()
  connection = connect(own.url, { max: 8 })
})
afterAll(async () => {
  await connection.close()
  await own.drop()
})

test('of two dispatchers at once one wins and the other is told who has it', async () => {
  const house = await testHouse(connection.sql)
  const hoa = await economist(house)
  await giveDuty(house, hoa)
  for (let round = 0; round < 10; round++) {
    const { id } = await openSample(house)
    const both = await Promise.allSettled([1, 2, 3].map(() => dispatchTicket(ctxFor(house), id)))
    const lost = both.filter((one) => one.status === 'rejected').map(({ reason }) => reason)
    expect(lost).toHaveLength(2)
    for (const refusal of lost)
      expect(refusal).toMatchObject({
        kind: 'conflict',
        sentence: { vi: `Phiếu vừa được giao cho ${hoa.name}.` },
      })
    const events =
      await house.db`select from ticket_events where ticket_id = ${id} and type = 'ticket.assigned'`
    expect(events).toHaveLength(1)
  }
})

test('tickets that come at once are spread evenly all the same', async () => {
  const house = await testHouse(connection.sql)
  const commune = '00004'
  const staff = []
  for (let i = 0; i < 4; i++) staff.push(await makeStaff(house.db, { kind: 'economy', communeCode: commune }))
  for (const one of staff) await giveDuty(house, one)
  const tickets = await Promise.all(
    Array.from({ length: 24 }, () => openSample(house, { communeCode: commune, address: undefined })),
  )
  await Promise.all(
    tickets.map(({ id }) => reactTo(ctxFor(house), happened('ticket.opened', { ticketId: id }))),
  )
  const loads = await house.db`select officer_id, count(*)::int as n from tickets
    where officer_id = any(${staff.map(({ id }) => id)}) group by 1`
  expect(loads.map(({ n }) => n)).toEqual([6, 6, 6, 6])
  await sendAwayNow(house, staff[0]!)
  await Promise.all([giveBack(ctxFor(house), staff[0]!.id), giveBack(ctxFor(house), staff[0]!.id)])
  const [left] = await house.db`select count(*)::int as n from tickets where officer_id = ${staff[0]!.id}`
  expect(left!.n).toBe(0)
  expect(await drainBacklog(ctxFor(house), staff[0]!.departmentId)).toBe(0)
})

const sendAwayNow = (house: House, staff: Staff) => sendAway(house, staff, [0, 8])

test('a utility handles its field, and the commune department is informed once, with nothing to do', () =>
  inHouse(async (house) => {
    const [hoa, police] = [
      await economist(house),
      await makeStaff(house.db, { kind: 'police', communeCode: khuongDinh }),
    ]
    await makeStaff(house.db, { kind: 'electricity', roles: ['utility'] })
    const { id } = await openSample(house, { category: 'electricity', text: 'Mất điện cả xóm từ sáng' })
    await expect(readTicket(ctxFor(house, hoa), id)).rejects.toMatchObject({ kind: 'missing' })
    for (let again = 0; again < 2; again++)
      await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: id }))
    const seen = await readTicket(ctxFor(house, hoa), id)
    expect(seen.collaborators).toMatchObject([
      {
        department: { id: hoa.departmentId },
        task: expect.stringContaining('Để nắm thông tin: '),
        doneAt: house.now,
      },
    ])
    expect(seen.timeline.filter(({ type }) => type === 'ticket.referred')).toHaveLength(1)
    await expect(acceptTicket(ctxFor(house, hoa), id, {})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(readTicket(ctxFor(house, police), id)).rejects.toMatchObject({ kind: 'missing' })

    const road = await openSample(house, { category: 'road' })
    await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: road.id }))
    expect((await readTicket(ctxFor(house, hoa), road.id)).collaborators).toEqual([])
  }))

const powerCut = { category: 'electricity', text: 'Mất điện cả xóm từ sáng' }

test('a utility whose desk nobody keeps lets nothing lie: who would be informed handles it, and reads why', () =>
  inHouse(async (house) => {
    await makeStaff(house.db, { kind: 'office', communeCode: khuongDinh })
    const hoa = await economist(house)
    await giveDuty(house, hoa)
    const opened = await openSample(house, powerCut)
    await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: opened.id }))
    expect(await officerOf(house, opened.id)).toBe(hoa.id)
    const seen = await readTicket(ctxFor(house, hoa), opened.id)
    expect(seen.department.id).toBe(hoa.departmentId)
    expect(seen.reasons.map(({ vi }) => vi).join(' ')).toMatch(
      /chưa có cán bộ dùng hệ thống nên Phòng Kinh tế.* nhận thay/,
    )
    expect(seen.collaborators).toEqual([])
  }))

test('a utility that has people accepts and answers what is of its field, and sees nothing else', () =>
  inHouse(async (house) => {
    const desk = await makeStaff(house.db, { kind: 'electricity', roles: ['utility'] })
    const hoa = await economist(house)
    const { id } = await openSample(house, powerCut)
    const road = await openSample(house, { category: 'road' })
    for (const ticketId of [id, road.id])
      await reactTo(ctxFor(house), happened('ticket.opened', { ticketId }))
    await acceptTicket(ctxFor(house, desk), id, {})
    const answer = { answer: 'Đã thay cầu chì, cả xóm có điện từ 14 giờ.', doneOn: '2026-11-23' }
    await resolveTicket(ctxFor(house, desk), id, answer)
    expect(await readTicket(ctxFor(house, hoa), id)).toMatchObject({
      status: 'resolved',
      department: { id: desk.departmentId },
    })
    await expect(readTicket(ctxFor(house, desk), road.id)).rejects.toMatchObject({ kind: 'missing' })
  }))

test('in danger the office that keeps the duty sees the ticket, whoever holds it', () =>
  inHouse(async (house) => {
    const duty = await makeStaff(house.db, { kind: 'office', communeCode: khuongDinh })
    for (const kind of ['police', 'economy']) await makeStaff(house.db, { kind, communeCode: khuongDinh })
    const fire = await openSample(house, { text: 'Cháy nhà ở ngõ 45, có người mắc kẹt, cứu với' })
    expect(fire.lane).toBe('emergency')
    expect(fire.departmentId).not.toBe(duty.departmentId)
    for (let again = 0; again < 2; again++)
      await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: fire.id }))
    const seen = await readTicket(ctxFor(house, duty), fire.id)
    expect(seen.timeline.filter(({ type }) => type === 'ticket.referred')).toHaveLength(1)
    const ordinary = await openSample(house, { category: 'road' })
    await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: ordinary.id }))
    await expect(readTicket(ctxFor(house, duty), ordinary.id)).rejects.toMatchObject({ kind: 'missing' })
  }))
