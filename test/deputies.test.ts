import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Lane, Role } from '../db/vocabulary.ts'
import { watchDelegations } from '../src/access/delegation/watch-delegations.ts'
import { createRecognise } from '../src/access/identify.ts'
import type { Staff } from '../src/access/permissions.ts'
import { rememberWho } from '../src/access/remember.ts'
import type { SignIn } from '../src/access/sign-in.ts'
import { visibleTo } from '../src/access/visible.ts'
import { roomsOf } from '../src/events/rooms.ts'
import { staffFacts } from '../src/notifications/facts-store.ts'
import { leadersOf } from '../src/notifications/recipients.ts'
import { peopleAbove } from '../src/tickets/alarm/store.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'

const why = 'Quyết định 12/QĐ-UBND'
const days = { from: '2026-11-23', to: '2026-11-25', why }

const cookie = new Headers({ cookie: 'x=y' })

/** A department with its leader, who is away, and two officers. */
const openUnit = async (db: Sql) => {
  const house = await testHouse(db)
  const person = (roles: Role[], kind = 'economy') => makeStaff(db, { kind, communeCode: khuongDinh, roles })
  const people = {
    leader: await person(['leader']),
    deputy: await person(['officer']),
    officer: await person(['officer']),
    stranger: await person(['officer'], 'police'),
  }
  const ends = at('2027-01-01 00:00')
  const entering = (id: string) => {
    const at = { id: 'x', createdAt: house.now, updatedAt: house.now, expiresAt: ends }
    const getSession = async () => ({ user: { id }, session: at })
    const options = { secrets: [], advanced: { cookiePrefix: 'lang-nghe' } }
    const signIn = { options, api: { getSession } } as unknown as SignIn
    return createRecognise(db, { signIn, clock: house.clock, secured: ['chair'] })
  }
  const recognisedAs = async (id: string) => (await entering(id)(cookie))!
  /** As the one who signs in at this moment. */
  const as = async ({ id }: Staff) => {
    const { staff } = await recognisedAs(id)
    return { staff, call: testApp(house, [staff]).as(staff) }
  }
  const lend = async (changes: object = {}, giver = people.leader) =>
    (await as(giver)).call('POST', '/api/me/delegations', {
      body: { deputyId: people.deputy.id, ...days, ...changes },
    })
  return { db, house, people, entering, recognisedAs, as, lend }
}
type Unit = Awaited<ReturnType<typeof openUnit>>

const inUnit = (work: (unit: Unit) => Promise<void>) => inRollback(async (sql) => work(await openUnit(sql)))

/** A ticket of the unit for which its officer asked for more time. */
const extending = async ({ house, people, as }: Unit, asker = people.officer) => {
  const ticket = await openSample(house)
  const { call } = await as(asker)
  await call('PUT', `/api/tickets/${ticket.id}/acceptance`, { body: {} })
  const asked = await call('PUT', `/api/tickets/${ticket.id}/extension`, {
    body: { why: 'Chờ vật tư', until: '2026-12-04' },
  })
  expect(asked.status).toBe(200)
  return ticket.id
}
const decide = async ({ as, people }: Unit, id: number) => {
  const { call } = await as(people.deputy)
  return call('PUT', `/api/tickets/${id}/extension/decision`, { body: { decision: 'granted' } })
}

describe('A leader who is away', () => {
  test('lets a deputy decide on what waits for them, and the history says in whose place', () =>
    inUnit(async (unit) => {
      const { people, as, lend } = unit
      const id = await extending(unit)
      expect((await decide(unit, id)).status).toBe(403)
      const given = await lend()
      expect(given.status).toBe(201)
      expect(given.json()).toMatchObject({ from: '2026-11-23', to: '2026-11-25', why, stands: 'in-force' })

      expect((await decide(unit, id)).status).toBe(200)
      const { call } = await as(people.deputy)
      const noted = await call('POST', `/api/tickets/${id}/note`, { body: { text: 'Đã hẹn đội thi công' } })
      expect(noted.status).toBe(200)
      const { timeline } = (await call('GET', `/api/tickets/${id}`)).json<{
        timeline: { type: string; actor: { name: string; onBehalfOf: string | null } }[]
      }>()
      const by = (type: string) => timeline.find((item) => item.type === type)?.actor
      expect(by('ticket.extension-decided')).toMatchObject({
        name: people.deputy.name,
        onBehalfOf: people.leader.name,
      })
      // What they may do themselves, they do as themselves.
      expect(by('ticket.noted')).toMatchObject({ name: people.deputy.name, onBehalfOf: null })
      expect((await call('GET', '/api/me')).json()).toMatchObject({
        roles: ['officer', 'leader'],
        actingFor: { name: people.leader.name, to: '2026-11-25' },
      })
    }))

  test('lends it for its days alone: not before the first, and not a moment after the last', () =>
    inUnit(async ({ house, people, entering, recognisedAs, lend }) => {
      expect((await lend({ from: '2026-11-24' })).json()).toMatchObject({ stands: 'to-come' })
      const rolesAt = async (moment: string) => {
        house.now = at(moment)
        return (await recognisedAs(people.deputy.id)).staff.roles
      }
      expect(await rolesAt('2026-11-23 23:59')).toEqual(['officer'])
      expect(await rolesAt('2026-11-24 00:00')).toEqual(['officer', 'leader'])
      expect(await rolesAt('2026-11-25 23:59')).toEqual(['officer', 'leader'])
      // Whoever remembers them remembers no longer than that.
      const remembering = rememberWho(entering(people.deputy.id), house.clock)
      house.now = new Date(at('2026-11-26 00:00').getTime() - 1)
      expect((await remembering.recognise(cookie))?.staff.roles).toContain('leader')
      house.now = at('2026-11-26 00:00')
      expect((await remembering.recognise(cookie))?.staff.roles).toEqual(['officer'])
      expect(await rolesAt('2026-11-26 00:00')).toEqual(['officer'])
    }))

  test.each(['leader', 'deputy'] as const)('is done with it as soon as the %s ends it', (who) =>
    inUnit(async ({ people, as, lend }) => {
      const { id } = (await lend()).json<{ id: number }>()
      const path = `/api/me/delegations/${id}`
      expect((await (await as(people.officer)).call('DELETE', path)).status).toBe(404)
      expect((await (await as(people[who])).call('DELETE', path)).status).toBe(204)
      expect((await as(people.deputy)).staff).toMatchObject({ roles: ['officer'] })
      expect((await (await as(people[who])).call('DELETE', path)).status).toBe(409)
    }),
  )

  test('takes it along when they lead the unit no more, and so does a deputy who leaves it', () =>
    inUnit(async ({ db, people, recognisedAs, lend }) => {
      await lend()
      const roles = async () => (await recognisedAs(people.deputy.id)).staff.roles
      const holdsWith = async (change: PromiseLike<unknown>) => {
        await db`savepoint change`
        await change
        const now = await roles()
        await db`rollback to savepoint change`
        return now
      }
      expect(await roles()).toEqual(['officer', 'leader'])
      const leader = people.leader.id
      expect(await holdsWith(db`update staff set active = false where id = ${leader}`)).toEqual(['officer'])
      expect(await holdsWith(db`update staff set roles = '{officer}' where id = ${leader}`)).toEqual([
        'officer',
      ])
      const moved = db`update staff set department_id = ${people.stranger.departmentId} where id = ${people.deputy.id}`
      expect(await holdsWith(moved)).toEqual(['officer'])
    }))
})

describe('What cannot be delegated', () => {
  test('is named in words: to oneself, to another unit, for days gone by or too many, twice at a time', () =>
    inUnit(async ({ people, lend }) => {
      const refused = async (changes: object, giver?: Staff) => {
        const answered = await lend(changes, giver)
        const { detail } = answered.json<{ detail: string }>()
        return [answered.status, detail]
      }
      expect(await refused({ deputyId: people.leader.id })).toEqual([
        422,
        expect.stringContaining('trong đơn vị'),
      ])
      expect(await refused({ deputyId: people.stranger.id })).toEqual([
        422,
        expect.stringContaining('trong đơn vị'),
      ])
      expect(await refused({ deputyId: 'nobody' })).toEqual([422, expect.stringContaining('trong đơn vị')])
      expect(await refused({ from: '2026-11-22' })).toEqual([422, expect.stringContaining('trước hôm nay')])
      expect(await refused({ to: '2026-11-22' })).toEqual([422, expect.stringContaining('từ ngày bắt đầu')])
      expect(await refused({ to: '2027-06-30' })).toEqual([422, expect.stringContaining('180 ngày')])
      expect(await refused({ why: ' ' })).toEqual([422, expect.any(String)])
      expect(await refused({ from: '30/02/2026' })).toEqual([422, expect.any(String)])
      expect(await refused({}, people.officer)).toEqual([403, expect.stringContaining('Chỉ lãnh đạo')])

      expect((await lend()).status).toBe(201)
      expect(await refused({ from: '25/11/2026', to: '2026-11-30', deputyId: people.officer.id })).toEqual([
        409,
        expect.stringContaining('từ 23/11/2026 đến hết 25/11/2026'),
      ])
      expect((await lend({ from: '2026-11-26', to: '2026-11-26' })).status).toBe(201)
    }))

  test('is what was delegated: a deputy passes nothing on, and is offered nobody', () =>
    inUnit(async ({ people, as, lend }) => {
      await lend()
      const onward = await lend(
        { deputyId: people.officer.id, from: '2026-12-01', to: '2026-12-02' },
        people.deputy,
      )
      expect([onward.status, onward.text]).toEqual([403, expect.stringContaining('không ủy quyền tiếp')])
      const seen = async (person: Staff) =>
        (await (await as(person)).call('GET', '/api/me/delegations')).json<{
          leads: boolean
          deputies: object[]
        }>()
      expect(await seen(people.deputy)).toMatchObject({ leads: false, deputies: [], delegations: [{ why }] })
      expect(await seen(people.leader)).toMatchObject({
        leads: true,
        delegations: [{ deputyName: people.deputy.name }],
      })
      // By name, of which "Cán bộ 100" comes before "Cán bộ 99".
      const mayDeputise = [people.deputy, people.officer].map(({ id, name }) => ({ id, name }))
      const { deputies } = await seen(people.leader)
      expect(new Set(deputies)).toEqual(new Set(mayDeputise))
    }))

  test('nobody is delegated to who never entered, and administrators see whose leader is alone', () =>
    inUnit(async ({ db, people, as, lend, house }) => {
      const leader = await makeStaff(db, { kind: 'culture', communeCode: khuongDinh, roles: ['leader'] })
      const admin = await makeStaff(db, { kind: 'office', communeCode: khuongDinh, roles: ['admin'] })
      const alone = async () => {
        const { alone } = (await testApp(house, [admin]).as(admin)('GET', '/api/unstaffed')).json<{
          alone: { units: number; named: { id: number; name: string; leader: string }[] }
        }>()
        expect(alone.units).toBeGreaterThanOrEqual(alone.named.length)
        return alone.named.filter(({ id }) => id === leader.departmentId).map(({ leader }) => leader)
      }
      expect(await alone()).toEqual([leader.name])
      const { id } = await makeStaff(db, { kind: 'culture', communeCode: khuongDinh, roles: ['officer'] })
      await db`update staff set invited = true where id = ${id}`
      expect(await alone()).toEqual([leader.name])
      const mine = await (await as(leader)).call('GET', '/api/me/delegations')
      expect(mine.json()).toMatchObject({ leads: true, deputies: [] })
      const refused = await lend({ deputyId: id }, leader)
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('chưa vào hệ thống')])
      await db`update staff set invited = false where id = ${id}`
      expect(await alone()).toEqual([])
      expect((await lend({ deputyId: id }, leader)).status).toBe(201)
      expect((await lend({}, people.leader)).status).toBe(201)
    }))

  test('is a denunciation, to nobody and from nobody; a complaint is the unit’s', () =>
    inUnit(async ({ db, house, people, recognisedAs, lend }) => {
      await db`update staff set roles = '{leader,legal}' where id = ${people.leader.id}`
      await lend()
      const { staff } = await recognisedAs(people.deputy.id)
      const { id } = await openSample(house)
      const sees = async (lane: Lane) => {
        await db`update tickets set lane = ${lane} where id = ${id}`
        return (await db`select from tickets t where t.id = ${id} and ${visibleTo(db, staff)}`).length === 1
      }
      expect([await sees('complaint'), await sees('denunciation')]).toEqual([true, false])
      expect(roomsOf(staff)).toContain(`leader:${staff.departmentId}`)
      expect(roomsOf(staff)).not.toContain(`legal:${staff.departmentId}`)
    }))

  test('is a decision on what the leader asked for themselves', () =>
    inUnit(async (unit) => {
      const id = await extending(unit, unit.people.leader)
      await unit.lend()
      const decided = await decide(unit, id)
      expect([decided.status, decided.text]).toEqual([
        409,
        expect.stringContaining(`do ${unit.people.leader.name} gửi`),
      ])
    }))
})

describe('A deputy', () => {
  test('is told what the leader is told, by mail and by the alarm', () =>
    inUnit(async ({ db, people, lend, house }) => {
      const { departmentId } = people.leader
      const around = {
        departmentIds: [departmentId],
        communeCodes: [],
        staffIds: [],
        unplaced: false,
        provinceCodes: [],
      }
      const told = async () => [
        leadersOf([...(await staffFacts(db, around, house.now))], departmentId).map(({ id }) => id),
        (
          await peopleAbove(db, { departmentId, communeCode: khuongDinh, provinceCode: '01', now: house.now })
        ).includes(people.deputy.id),
      ]
      expect(await told()).toEqual([[people.leader.id], false])
      await lend()
      expect(await told()).toEqual([[people.leader.id, people.deputy.id].sort(), true])
    }))

  test('adds a second factor first where the role asks for one', () =>
    inUnit(async ({ db, people, recognisedAs, lend }) => {
      await db`update staff set roles = '{chair}' where id = ${people.leader.id}`
      await db`update "user" set two_factor_enabled = true where id = ${people.leader.id}`
      expect((await recognisedAs(people.deputy.id)).staff.mustEnrol).toBe(false)
      await lend()
      expect((await recognisedAs(people.deputy.id)).staff.mustEnrol).toBe(true)
    }))
})

test('History tells when each began and ended, by whom or by itself', () =>
  inUnit(async ({ db, house, people, lend }) => {
    await lend({ from: '2026-11-24' })
    const told = async () => {
      await watchDelegations(ctxFor(house))
      return db`select type, data->>'because' as because from ticket_events
        where subject = ${`staff:${people.leader.id}`} and type like 'delegation.%' order by id`
    }
    expect(await told()).toMatchObject([{ type: 'delegation.given' }])
    house.now = at('2026-11-24 00:01')
    expect(await told()).toMatchObject([{ type: 'delegation.given' }, { type: 'delegation.begun' }])
    house.now = at('2026-11-26 00:00')
    const whole = ['delegation.given', 'delegation.begun', 'delegation.ended'].map((type) => ({ type }))
    expect(await told()).toMatchObject(whole)
    expect((await told()).at(-1)).toMatchObject({ because: 'time' })
    await lend({ from: '2026-12-01', to: '2026-12-02' })
    await db`update staff set active = false where id = ${people.leader.id}`
    expect((await told()).at(-1)).toMatchObject({ type: 'delegation.ended', because: 'moved' })
  }))
