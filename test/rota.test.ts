import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../db/vocabulary.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { House } from '../src/context/context.ts'
import { eventsByIds } from '../src/events/store.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { tellGaps } from '../src/routing/editing/on-call/tell-gaps.ts'
import { type Caller, testApp } from './support/app.ts'
import { inRollback, rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

type Office = {
  house: House & { now: Date }
  chair: Staff
  lan: Staff
  nam: Staff
  operator: Staff
  as: (staff: Staff) => Caller
}

const inOffice = (work: (office: Office) => Promise<void>) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const person = (kind: string, roles: Role[], communeCode: string | null = khuongDinh) =>
      makeStaff(sql, { kind, roles, communeCode })
    const [chair, lan, nam, operator] = [
      await person('chair', ['chair']),
      await person('office', ['officer']),
      await person('office', ['officer']),
      await person('operation-centre', ['operator'], null),
    ]
    await work({ house, chair, lan, nam, operator, ...testApp(house, [chair, lan, nam, operator]) })
  })

const at = (hours: number) => new Date(mondayAtTen.getTime() + hours * 3_600_000).toISOString()
type Week = {
  shifts: { id: number; staff: { id: string; hasPhone: boolean }; startsAt: string; endsAt: string | null }[]
  gaps: { from: string; until: string }[]
  onCallNow: string[]
  mayPlan: boolean
}
const weekOf = async ({ as, lan }: Office, reader: Staff, day = '2026-11-23') =>
  (await as(reader)('GET', `/api/rota?department=${lan.departmentId}&week=${day}`)).json<Week>()
const plan = ({ as, chair, lan }: Office, body: object) =>
  as(chair)('POST', '/api/rota', { body: { departmentId: lan.departmentId, staffId: lan.id, ...body } })

test('a chair plans the nights of weeks, everybody of the office and the operation centre reads them', () =>
  inOffice(async (office) => {
    const planned = await plan(office, { startsAt: at(7), endsAt: at(21), weeks: 4 })
    expect(planned).toMatchObject({ status: 201 })
    for (const reader of [office.chair, office.nam, office.operator]) {
      const later = await weekOf(office, reader, '2026-12-16')
      expect(later.shifts).toMatchObject([{ staff: { id: office.lan.id }, startsAt: at(7 + 21 * 24) }])
      expect(later.mayPlan).toBe(reader === office.chair)
    }
    expect((await plan(office, { startsAt: at(8), endsAt: at(9) })).status).toBe(409)
    expect((await plan(office, { startsAt: at(9), endsAt: at(8) })).status).toBe(422)
    expect((await plan(office, { startsAt: at(-9), endsAt: at(-8) })).status).toBe(422)
    const alone = office.as(office.nam)
    const own = {
      departmentId: office.lan.departmentId,
      staffId: office.nam.id,
      startsAt: at(1),
      endsAt: at(2),
    }
    expect((await alone('POST', '/api/rota', { body: own })).status).toBe(403)
  }))

test('whoever has a shift hands a part of it over, and has it back afterwards; another cannot', () =>
  inOffice(async (office) => {
    await plan(office, { startsAt: at(-1), endsAt: null })
    const [shift] = (await weekOf(office, office.lan)).shifts
    const path = `/api/rota/${shift!.id}/successor`
    const body = { staffId: office.nam.id, until: at(5) }
    expect((await office.as(office.nam)('PUT', path, { body })).status).toBe(403)
    expect((await office.as(office.lan)('PUT', path, { body })).status).toBe(204)
    const { shifts, onCallNow, gaps } = await weekOf(office, office.lan)
    expect(shifts.map(({ staff, startsAt, endsAt }) => [staff.id, startsAt, endsAt])).toEqual([
      [office.lan.id, at(-1), at(0)],
      [office.nam.id, at(0), at(5)],
      [office.lan.id, at(5), null],
    ])
    expect(onCallNow).toEqual([office.nam.id])
    expect(gaps).toEqual([])
    expect((await office.as(office.lan)('PUT', path, { body })).status).toBe(409)
  }))

test('hours that nobody covers are told to who plans them, until somebody does', () =>
  inOffice(async (office) => {
    const mine = async () =>
      (await office.as(office.chair)('GET', '/api/rota/gaps'))
        .json<{ units: { department: { id: number }; gaps: { from: string; until: string }[] }[] }>()
        .units.find(({ department }) => department.id === office.lan.departmentId)
    await office.house.db`update staff set phone = '+84912000009' where id = ${office.lan.id}`
    await plan(office, { startsAt: at(-1), endsAt: at(100) })
    expect((await mine())!.gaps).toEqual([{ from: at(100), until: at(7 * 24) }])
    await plan(office, { startsAt: at(100), endsAt: null })
    expect(await mine()).toBeUndefined()
  }))

test('a shift to come is taken back, one that runs ends now, one that is over stays', () =>
  inOffice(async (office) => {
    await plan(office, { startsAt: at(-1), endsAt: at(2) })
    await plan(office, { startsAt: at(10), endsAt: at(12) })
    const [running, coming] = (await weekOf(office, office.chair)).shifts
    const chair = office.as(office.chair)
    for (const shift of [running, coming])
      expect((await chair('DELETE', `/api/rota/${shift!.id}`)).status).toBe(204)
    expect((await weekOf(office, office.chair)).shifts).toMatchObject([{ id: running!.id, endsAt: at(0) }])
    expect((await chair('DELETE', `/api/rota/${running!.id}`)).status).toBe(409)
  }))

/** The office of the commune alone keeps a rota: what other tests' departments lack is theirs. */
const gapMails = async ({ house, lan }: Office) => {
  await tellGaps(ctxFor(house))
  const told = await house.db<{ id: number; data: { units: { departmentId: number }[] } }[]>`
    select id, data from ticket_events where type = 'on-call.gaps-told' and subject = 'on-call-gaps:01' order by id`
  for (const event of await eventsByIds(
    house.db,
    told.map(({ id }) => id),
  ))
    await reactTo(ctxFor(house), event)
  const mails = await house.db<{ recipient: string; subject: string; body: string }[]>`
    select m.recipient, m.subject, m.body from messages m join ticket_events e on e.id = m.event_id
    where e.type = 'on-call.gaps-told' order by m.id`
  const mailsTo = ({ id }: Staff) => mails.filter(({ recipient }) => recipient === `${id}@test.example`)
  const units = told.at(-1)?.data.units.map(({ departmentId }) => departmentId) ?? []
  return { told: told.length, mailsTo, named: units.includes(lan.departmentId) }
}

test('hours to come that nobody covers are mailed every morning to the chair and the centre, until somebody does', () =>
  inOffice(async (office) => {
    await plan(office, { startsAt: at(-1), endsAt: at(100) })
    const first = await gapMails(office)
    expect(first.told).toBe(1)
    for (const reader of [office.chair, office.operator]) {
      const [mail, ...more] = first.mailsTo(reader)
      expect(more).toEqual([])
      expect(mail!.body).toContain('phường Khương Đình')
      expect(mail!.body).toContain('Không có người trực: 14:00 27/11 – 10:00 30/11')
      expect(mail!.body).toContain('/console/leading/rota')
    }
    for (const other of [office.lan, office.nam]) expect(first.mailsTo(other)).toEqual([])
    expect((await gapMails(office)).told).toBe(1)
    office.house.now = new Date(office.house.now.getTime() + 24 * 3_600_000)
    expect((await gapMails(office)).mailsTo(office.chair)).toHaveLength(2)
    await office.house.db`update staff set phone = '+84912000009' where id = ${office.lan.id}`
    await plan(office, { startsAt: at(99), endsAt: null, staffId: office.nam.id })
    await office.house.db`update staff set phone = '+84912000008' where id = ${office.nam.id}`
    office.house.now = new Date(office.house.now.getTime() + 24 * 3_600_000)
    const last = await gapMails(office)
    expect(last.named).toBe(false)
    expect(last.mailsTo(office.chair)).toHaveLength(2)
  }))

test.each([
  ['none', [0, 0]],
  ['weekly', [1, 1]],
  ['daily', [1, 2]],
] as const)(
  'who chose %s mails hears of gaps on Monday and on Tuesday so often: %j',
  (rhythm, [monday, tuesday]) =>
    inOffice(async (office) => {
      await office.house.db`update staff set mail_rhythm = ${rhythm} where id = ${office.chair.id}`
      expect((await gapMails(office)).mailsTo(office.chair)).toHaveLength(monday)
      office.house.now = new Date(office.house.now.getTime() + 24 * 3_600_000)
      expect((await gapMails(office)).mailsTo(office.chair)).toHaveLength(tuesday)
    }),
)

test('who is on call without a telephone is told on the rota and counted among what is missing', () =>
  inOffice(async (office) => {
    const { house, chair, lan, as } = office
    await plan(office, { startsAt: at(-1), endsAt: null })
    const missing = async () =>
      (await as(chair)('GET', '/api/rota/gaps'))
        .json<{ units: { department: { id: number }; gaps: object[]; withoutPhone: object[] }[] }>()
        .units.find(({ department }) => department.id === lan.departmentId)
    const hasPhone = async () => (await weekOf(office, chair)).shifts.map(({ staff }) => staff.hasPhone)
    expect(await hasPhone()).toEqual([false])
    expect(await missing()).toMatchObject({ gaps: [], withoutPhone: [{ id: lan.id, name: lan.name }] })
    expect((await gapMails(office)).mailsTo(chair)[0]!.body).toContain(
      `Người trực chưa có số điện thoại: ${lan.name}`,
    )
    await house.db`update staff set phone = '+84912000009' where id = ${lan.id}`
    expect(await hasPhone()).toEqual([true])
    expect(await missing()).toBeUndefined()
  }))
