import { expect, test } from 'vitest'
import { connect } from '../db/connect.ts'
import type { Role } from '../db/vocabulary.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { House } from '../src/context/context.ts'
import { router } from '../src/context/router.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { onError } from '../src/platform/http.ts'
import type { DirectoryPage } from '../src/routing/editing/people/read-directory.ts'
import { directoryRoutes } from '../src/routing/editing/routes.ts'
import { addRule } from '../src/routing/editing/rules.ts'
import { watchAbsences } from '../src/tickets/dispatching/watch-absences.ts'
import { inRollback, ownDatabase } from './support/database.ts'
import { happened } from './support/happened.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

type Reply = { status: number; body: Record<string, unknown> }
type Call = (method: string, path: string, body?: unknown) => Promise<Reply>
type Work = (tools: { house: House & { now: Date }; as: (staff: Staff) => Call }) => Promise<void>

const inHouse = (work: Work) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const as =
      (staff: Staff): Call =>
      async (method, path, body) => {
        const api = router()
        api.use('*', async (c, next) => {
          c.set('ctx', ctxFor(house, staff))
          await next()
        })
        api.route('/', directoryRoutes())
        api.onError(onError({ info: () => {}, error: (fields) => console.error(fields) }))
        const answered = await api.request(path, {
          method,
          headers: { 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await answered.text()
        return { status: answered.status, body: text ? JSON.parse(text) : {} }
      }
    await work({ house, as })
  })

const at = (
  house: House,
  kind: string,
  roles: Role[] = ['officer'],
  communeCode: string | null = khuongDinh,
) => makeStaff(house.db, { kind, communeCode, roles })
const leader = (house: House) => at(house, 'chair', ['chair'])
const departmentOf = async (house: House, kind: string, communeCode: string | null): Promise<number> => {
  const [row] = await house.db<{ id: number }[]>`
    select id from departments
    where kind = ${kind} and commune_code is not distinct from ${communeCode} and province_code = '01'`
  return row!.id
}
const lastEvent = async (house: House) => {
  const [row] = await house.db<
    { type: string; actor: string; data: Record<string, unknown>; audience: string[] }[]
  >`
    select type, actor, data, audience from ticket_events order by id desc limit 1`
  return row!
}
const fieldsOf = ({ body }: Reply) => (body.fields as { field: string }[]).map(({ field }) => field)

test('a leader edits the departments of their commune, and only those', () =>
  inHouse(async ({ house, as }) => {
    const chair = await leader(house)
    const own = await departmentOf(house, 'economy', khuongDinh)
    const other = await departmentOf(house, 'economy', '00004')
    const edited = await as(chair)('PUT', `/departments/${own}`, { phone: '024 3858 0000', version: 1 })
    expect(edited).toMatchObject({ status: 200, body: { phone: '024 3858 0000', version: 2, active: true } })
    expect(await lastEvent(house)).toEqual({
      type: 'department.changed',
      actor: `staff:${chair.id}`,
      data: { departmentId: own, changes: { phone: '024 3858 0000' }, was: { phone: null } },
      audience: ['province:01', `commune:${khuongDinh}`],
    })
    expect(
      (await as(chair)('PUT', `/departments/${own}`, { name: 'Khác', source: 'x', version: 1 })).status,
    ).toBe(409)
    expect((await as(chair)('PUT', `/departments/${other}`, { name: 'Khác' })).status).toBe(404)
    expect((await as(chair)('PUT', `/departments/${own}`, { email: 'x' })).status).toBe(422)
    expect((await as(chair)('GET', `/departments/${other}`)).status).toBe(200)
  }))

test('a new name needs its grounds, and the one before stays to be read with who changed it', () =>
  inHouse(async ({ house, as }) => {
    const chair = await leader(house)
    const own = await departmentOf(house, 'economy', khuongDinh)
    const { name: first } = (await as(chair)('GET', `/departments/${own}`)).body
    const refused = await as(chair)('PUT', `/departments/${own}`, { name: 'Phòng Kinh tế' })
    expect([refused.status, fieldsOf(refused)]).toEqual([422, ['source']])
    const source = 'Nghị quyết 12/NQ-HĐND'
    for (const name of ['Phòng Kinh tế', 'Phòng Kinh tế - Hạ tầng'])
      expect((await as(chair)('PUT', `/departments/${own}`, { name, source })).status).toBe(200)
    expect((await as(chair)('PUT', `/departments/${own}`, { phone: '024 3858 0000' })).status).toBe(200)
    expect((await as(chair)('GET', `/departments/${own}/names`)).body.names).toMatchObject([
      { was: 'Phòng Kinh tế', became: 'Phòng Kinh tế - Hạ tầng', source, by: chair.name },
      { was: first, became: 'Phòng Kinh tế', source, by: chair.name },
    ])
    const none = await departmentOf(house, 'economy', '00004')
    expect((await as(chair)('GET', `/departments/${none}/names`)).body).toEqual({ names: [] })
    expect((await as(chair)('GET', '/departments/999999/names')).status).toBe(404)
  }))

test('who may edit: dispatchers their province, admins all, officers nothing', () =>
  inHouse(async ({ house, as }) => {
    const own = await departmentOf(house, 'economy', khuongDinh)
    const edit = async (staff: Staff) =>
      (await as(staff)('PUT', `/departments/${own}`, { name: staff.id, source: 'x' })).status
    const elsewhere = await makeStaff(house.db, {
      kind: 'operation-centre',
      provinceCode: '04',
      roles: ['dispatcher'],
    })
    expect(await edit(await at(house, 'economy'))).toBe(403)
    expect(await edit(await at(house, 'operation-centre', ['operator'], null))).toBe(403)
    expect(await edit(await at(house, 'operation-centre', ['dispatcher'], null))).toBe(200)
    expect(await edit(elsewhere)).toBe(404)
    expect(
      await edit(await makeStaff(house.db, { kind: 'so-xay-dung', provinceCode: '04', roles: ['admin'] })),
    ).toBe(200)
  }))

test('a department is set up once, and is not closed while it holds open tickets', () =>
  inHouse(async ({ house, as }) => {
    const chair = as(await leader(house))
    const market = {
      kind: 'market-board',
      level: 'commune',
      provinceCode: '01',
      communeCode: khuongDinh,
      name: 'Ban quản lý chợ',
    }
    const added = await chair('POST', '/departments', market)
    expect(added).toMatchObject({ status: 201, body: { kind: 'market-board', active: true } })
    expect((await chair('POST', '/departments', market)).status).toBe(409)
    expect((await chair('POST', '/departments', { ...market, communeCode: '00004' })).status).toBe(404)
    expect((await chair('POST', '/departments', { ...market, communeCode: null })).status).toBe(422)
    const { departmentId } = await openSample(house)
    expect((await chair('PUT', `/departments/${departmentId}`, { active: false })).status).toBe(409)
    expect((await chair('PUT', `/departments/${added.body.id}`, { active: false })).body).toMatchObject({
      active: false,
    })
  }))

test('a rule sends a category elsewhere at once, and ends', () =>
  inHouse(async ({ house, as }) => {
    const chair = as(await leader(house))
    const rule = {
      categoryCode: 'drainage',
      provinceCode: '01',
      communeCode: khuongDinh,
      departmentKind: 'office',
      why: 'Văn phòng kiêm thoát nước',
    }
    const added = await chair('POST', '/routing/rules', rule)
    expect(added).toMatchObject({ status: 201, body: { departmentKind: 'office', why: rule.why } })
    expect((await lastEvent(house)).type).toBe('routing-rule.changed')
    await house.knowledge.heard(house.db, 'routing-rule.changed')
    const { departmentId } = await openSample(house, { category: 'drainage' })
    expect(departmentId).toBe(await departmentOf(house, 'office', khuongDinh))
    expect((await chair('POST', '/routing/rules', rule)).status).toBe(409)
    const listed = await chair('GET', `/routing/rules?commune=${khuongDinh}`)
    expect(listed.body).toMatchObject({ rules: [{ id: added.body.id }], next: null })
    const police = await departmentOf(house, 'police', khuongDinh)
    const changed = await chair('PUT', `/routing/rules/${added.body.id}`, {
      departmentId: police,
      why: 'Đổi đơn vị',
    })
    expect(changed.body).toMatchObject({ departmentId: police, departmentKind: null })
    expect((await chair('DELETE', `/routing/rules/${added.body.id}`)).status).toBe(204)
    expect((await chair('DELETE', `/routing/rules/${added.body.id}`)).status).toBe(404)
    await house.knowledge.heard(house.db, 'routing-rule.changed')
    expect((await openSample(house, { category: 'drainage' })).departmentId).toBe(
      await departmentOf(house, 'economy', khuongDinh),
    )
  }))

test('of two leaders who write the same rule at once one is told so', async () => {
  const own = await ownDatabase()
  const { sql, close } = connect(own.url, { max: 4 })
  try {
    const house = await testHouse(sql)
    const chair = ctxFor(house, await leader(house))
    const rule = { categoryCode: 'road', provinceCode: '01', communeCode: khuongDinh, why: 'Thử quy tắc' }
    const write = () => addRule(chair, { ...rule, departmentId: null, departmentKind: 'office' })
    const written = await Promise.allSettled([write(), write(), write()])
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of written)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'conflict' })
    const provincial = { ...rule, communeCode: null, departmentId: null, departmentKind: 'so-xay-dung' }
    const system = ctxFor(house)
    await addRule(system, provincial)
    await expect(addRule(system, provincial)).rejects.toMatchObject({ kind: 'conflict' })
  } finally {
    await close()
    await own.drop()
  }
})

test('a rule never lets a unit judge its own conduct, nor reaches into another commune', () =>
  inHouse(async ({ house, as }) => {
    const chair = as(await leader(house))
    const rule = { categoryCode: 'conduct', provinceCode: '01', communeCode: khuongDinh, why: 'Thử quy tắc' }
    for (const kind of ['economy', 'police', 'office', 'so-xay-dung'])
      expect(fieldsOf(await chair('POST', '/routing/rules', { ...rule, departmentKind: kind }))).toEqual([
        'departmentId',
      ])
    const economy = await departmentOf(house, 'economy', khuongDinh)
    expect((await chair('POST', '/routing/rules', { ...rule, departmentId: economy })).status).toBe(422)
    const added = await chair('POST', '/routing/rules', { ...rule, departmentKind: 'thanh-tra' })
    expect(added.status).toBe(201)
    expect(
      (await chair('PUT', `/routing/rules/${added.body.id}`, { departmentId: economy, why: 'Đổi đơn vị' }))
        .status,
    ).toBe(422)
    const next = await departmentOf(house, 'economy', '00004')
    const road = { ...rule, categoryCode: 'road' }
    expect((await chair('POST', '/routing/rules', { ...road, departmentId: next })).status).toBe(422)
    expect((await chair('POST', '/routing/rules', { ...road, departmentKind: 'nobody' })).status).toBe(422)
    expect((await chair('POST', '/routing/rules', road)).status).toBe(422)
    expect(
      (await chair('POST', '/routing/rules', { ...road, communeCode: null, departmentKind: 'office' }))
        .status,
    ).toBe(404)
  }))

test('a leader keeps the duties; the queue is given out; an ended duty is over', () =>
  inHouse(async ({ house, as }) => {
    const [chair, hoa] = [as(await leader(house)), await at(house, 'economy')]
    const { id } = await openSample(house)
    const duty = { staffId: hoa.id, departmentId: hoa.departmentId, categoryCode: null }
    const added = await chair('POST', '/duties', duty)
    expect(added).toMatchObject({ status: 201, body: { staff: { id: hoa.id } } })
    const { type, data } = await lastEvent(house)
    await reactTo(ctxFor(house), happened(type as 'duty.changed', { data }))
    const [ticket] = await house.db`select officer_id from tickets where id = ${id}`
    expect(ticket!.officerId).toBe(hoa.id)
    expect(fieldsOf(await chair('POST', '/duties', duty))).toEqual(['categoryCode'])
    const edited = await chair('PUT', `/duties/${added.body.id}`, { categoryCode: 'road' })
    expect(edited.body).toMatchObject({ categoryCode: 'road', substitute: null })
    expect(fieldsOf(await chair('PUT', `/duties/${added.body.id}`, { substituteId: hoa.id }))).toEqual([
      'substituteId',
    ])
    expect(fieldsOf(await chair('POST', '/duties', { ...duty, communeCode: '00004' }))).toEqual([
      'communeCode',
    ])
    const stranger = await at(house, 'economy', ['officer'], '00004')
    expect(fieldsOf(await chair('POST', '/duties', { ...duty, staffId: stranger.id }))).toEqual(['staffId'])
    expect((await chair('POST', '/duties', { ...duty, categoryCode: 'nothing' })).status).toBe(422)
    expect((await as(stranger)('POST', '/duties', duty)).status).toBe(403)
    expect((await as(hoa)('GET', '/duties')).body.duties).toHaveLength(1)
    expect((await as(stranger)('GET', '/duties')).body.duties).toHaveLength(0)
    expect((await chair('DELETE', `/duties/${added.body.id}`)).status).toBe(204)
    house.now = new Date(house.now.getTime() + 1)
    expect((await chair('GET', '/duties')).body.duties).toHaveLength(0)
  }))

test('an officer enters their own absence; colleagues see when, not why', () =>
  inHouse(async ({ house, as }) => {
    const [hoa, nam] = [await at(house, 'economy'), await at(house, 'economy')]
    const times = { startsAt: '2026-11-24T07:30:00+07:00', endsAt: '2026-11-26T17:00:00+07:00' }
    const absence = { staffId: hoa.id, ...times, why: 'Nghỉ ốm' }
    const added = await as(hoa)('POST', '/absences', absence)
    expect(added).toMatchObject({ status: 201, body: { why: 'Nghỉ ốm', handedOverAt: null } })
    const event = await lastEvent(house)
    expect(event).toMatchObject({ type: 'absence.changed', data: { staffId: hoa.id } })
    expect(JSON.stringify(event.data)).not.toContain('ốm')
    expect((await as(hoa)('POST', '/absences', absence)).status).toBe(409)
    const within = {
      staffId: hoa.id,
      startsAt: '2026-11-25T07:30:00+07:00',
      endsAt: '2026-11-30T17:00:00+07:00',
    }
    expect((await as(hoa)('POST', '/absences', within)).status).toBe(409)
    const after = { ...within, startsAt: times.endsAt }
    const next = await as(hoa)('POST', '/absences', after)
    expect(next.status).toBe(201)
    expect((await as(hoa)('PUT', `/absences/${next.body.id}`, { ...within, why: null })).status).toBe(409)
    expect((await as(hoa)('DELETE', `/absences/${next.body.id}`)).status).toBe(204)
    expect((await as(nam)('POST', '/absences', absence)).status).toBe(404)
    expect((await as(nam)('GET', '/absences')).body).toMatchObject({
      absences: [{ staff: { id: hoa.id }, why: null }],
    })
    expect((await as(await leader(house))('GET', '/absences')).body).toMatchObject({
      absences: [{ why: 'Nghỉ ốm' }],
    })
    const turned = { staffId: hoa.id, startsAt: times.endsAt, endsAt: times.startsAt }
    expect(fieldsOf(await as(hoa)('POST', '/absences', turned))).toEqual(['endsAt'])
    const moved = await as(hoa)('PUT', `/absences/${added.body.id}`, {
      ...times,
      endsAt: '2026-11-25T17:00:00+07:00',
    })
    expect(moved.body).toMatchObject({ endsAt: '2026-11-25T10:00:00.000Z', why: null })
    expect((await as(hoa)('DELETE', `/absences/${added.body.id}`)).status).toBe(204)
    expect((await as(hoa)('GET', '/absences')).body.absences).toHaveLength(0)
  }))

test('whoever is back early gets tickets again', () =>
  inHouse(async ({ house, as }) => {
    const [chair, hoa] = [as(await leader(house)), await at(house, 'economy')]
    await chair('POST', '/duties', { staffId: hoa.id, departmentId: hoa.departmentId })
    const added = await chair('POST', '/absences', {
      staffId: hoa.id,
      startsAt: '2026-11-23T07:30:00+07:00',
      endsAt: '2026-11-28T17:00:00+07:00',
    })
    const { id } = await openSample(house)
    await watchAbsences(ctxFor(house))
    const officer = async () =>
      (await house.db`select officer_id from tickets where id = ${id}`)[0]!.officerId
    expect(await officer()).toBeNull()
    expect((await as(hoa)('DELETE', `/absences/${added.body.id}`)).status).toBe(204)
    await watchAbsences(ctxFor(house))
    expect(await officer()).toBe(hoa.id)
  }))

test('lists come in pages', () =>
  inHouse(async ({ house, as }) => {
    const [chair, hoa] = [as(await leader(house)), await at(house, 'economy')]
    for (const categoryCode of ['road', 'waste', 'trees'])
      await chair('POST', '/duties', { staffId: hoa.id, departmentId: hoa.departmentId, categoryCode })
    const first = await chair('GET', '/duties?limit=2')
    expect(first.body.duties).toHaveLength(2)
    const rest = await chair('GET', `/duties?limit=2&cursor=${first.body.next}`)
    expect(rest.body).toMatchObject({ duties: [{ categoryCode: 'trees' }], next: null })
    expect((await chair('GET', '/duties?limit=0')).status).toBe(422)
  }))

test('the directory shows a leader every department with its people, fields and who is away, an officer their own', () =>
  inHouse(async ({ house, as }) => {
    const [chair, hoa] = [await leader(house), await at(house, 'economy')]
    await openSample(house)
    await as(chair)('POST', '/duties', { staffId: hoa.id, departmentId: hoa.departmentId })
    await as(hoa)('POST', '/absences', {
      staffId: hoa.id,
      startsAt: '2026-11-24T07:30:00+07:00',
      endsAt: '2026-11-26T17:00:00+07:00',
      why: 'Nghỉ ốm',
    })
    const page = (await as(chair)('GET', '/directory')).body as DirectoryPage
    expect(page).toMatchObject({ communeCode: khuongDinh, provinceCode: '01' })
    const economy = page.departments.find(({ id }) => id === hoa.departmentId)!
    expect(economy).toMatchObject({
      mayEdit: true,
      waiting: 1,
      staff: [{ id: hoa.id, open: 0 }],
      duties: [{ staff: { id: hoa.id }, categoryCode: null }],
      absences: [{ staff: { id: hoa.id }, why: 'Nghỉ ốm' }],
    })
    expect(economy.fields).toContain('drainage')
    expect(economy.fields).not.toContain('civil-status')
    const every = page.departments.flatMap(({ fields }) => fields ?? [])
    expect(new Set(every).size).toBe(every.length)

    const seen = (await as(await at(house, 'economy'))('GET', '/directory')).body as DirectoryPage
    expect(seen.departments).toMatchObject([{ id: hoa.departmentId, mayEdit: false }])
    expect(seen.departments[0]!.absences).toMatchObject([{ why: null }])
    expect((await as(chair)('GET', '/directory?commune=00004')).body.departments).toEqual([])
    const dispatcher = as(await at(house, 'operation-centre', ['dispatcher'], null))
    const theirs = (await dispatcher('GET', `/directory?commune=${khuongDinh}`)).body as DirectoryPage
    expect(theirs.departments.length).toBe(page.departments.length)
    expect((await dispatcher('GET', '/directory')).body).toMatchObject({ communeCode: null })
    expect((await dispatcher('GET', '/directory?commune=x')).status).toBe(422)
  }))

test('an absence names who stands in, in every duty of the person, or changes nothing', () =>
  inHouse(async ({ house, as }) => {
    const [chair, hoa, nam] = [
      as(await leader(house)),
      await at(house, 'economy'),
      await at(house, 'economy'),
    ]
    const absence = {
      staffId: hoa.id,
      startsAt: '2026-11-24T07:30:00+07:00',
      endsAt: '2026-11-26T17:00:00+07:00',
    }
    const added = (substituteId: string) => chair('POST', '/absences', { ...absence, substituteId })
    expect(fieldsOf(await added(nam.id))).toEqual(['substituteId'])
    for (const categoryCode of ['road', 'waste'])
      await chair('POST', '/duties', { staffId: hoa.id, departmentId: hoa.departmentId, categoryCode })
    expect(fieldsOf(await added(hoa.id))).toEqual(['substituteId'])
    expect((await chair('GET', '/absences')).body.absences).toEqual([])
    expect((await as(hoa)('POST', '/absences', { ...absence, substituteId: nam.id })).status).toBe(403)
    expect((await added(nam.id)).status).toBe(201)
    expect((await chair('GET', '/duties')).body).toMatchObject({
      duties: [{ substitute: { id: nam.id } }, { substitute: { id: nam.id } }],
    })
  }))

test('a rule says where it holds and whether the reader may change it', () =>
  inHouse(async ({ house, as }) => {
    const rule = { categoryCode: 'trees', provinceCode: '01', departmentKind: 'police', why: 'Thử quy tắc' }
    const dispatcher = as(await at(house, 'operation-centre', ['dispatcher'], null))
    await dispatcher('POST', '/routing/rules', rule)
    const chair = as(await leader(house))
    await chair('POST', '/routing/rules', { ...rule, communeCode: khuongDinh })
    const { name } = house.knowledge.gazetteer.provinces.get('01')!
    expect((await chair('GET', '/routing/rules')).body).toMatchObject({
      rules: [
        { communeCode: null, placeName: expect.stringContaining(name), mayEdit: false },
        { communeCode: khuongDinh, mayEdit: true },
      ],
    })
  }))

test('a leader says how much a person is given at most; raised, the queue is given out', () =>
  inHouse(async ({ house, as }) => {
    const [chair, hoa] = [as(await leader(house)), await at(house, 'economy')]
    await chair('POST', '/duties', { staffId: hoa.id, departmentId: hoa.departmentId })
    const limit = (loadLimit: unknown, call = chair) =>
      call('PUT', `/staff/${hoa.id}/load-limit`, { loadLimit })
    expect(await limit(1)).toMatchObject({ status: 200, body: { id: hoa.id, loadLimit: 1 } })
    const opened = [await openSample(house), await openSample(house)]
    const react = async (type: 'ticket.opened' | 'staff.changed', ticketId: number | null, data: object) =>
      reactTo(ctxFor(house), happened(type, { ticketId, data }))
    for (const { id } of opened) await react('ticket.opened', id, {})
    const officers = async () =>
      (
        await house.db`select officer_id from tickets where id = any(${opened.map(({ id }) => id)}) order by id`
      ).map(({ officerId }) => officerId)
    expect(await officers()).toEqual([hoa.id, null])

    expect((await limit(2)).status).toBe(200)
    const event = await lastEvent(house)
    expect(event).toMatchObject({
      type: 'staff.changed',
      data: { staffId: hoa.id, changes: { loadLimit: 2 } },
      audience: ['province:01', `commune:${khuongDinh}`, `department:${hoa.departmentId}`, `staff:${hoa.id}`],
    })
    await react('staff.changed', null, event.data)
    expect(await officers()).toEqual([hoa.id, hoa.id])

    for (const bad of [0, 501, 1.5, '7', null]) expect((await limit(bad)).status).toBe(422)
    expect((await limit(9, as(hoa))).status).toBe(403)
    expect((await limit(9, as(await at(house, 'chair', ['chair'], '00004')))).status).toBe(404)
    const before = await lastEvent(house)
    expect((await limit(2)).status).toBe(200)
    expect(await lastEvent(house)).toEqual(before)
  }))
