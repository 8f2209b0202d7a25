import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { buildBoundaries } from '../src/routing/place/boundaries.ts'
import { outlineOf } from '../src/routing/place/outline.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { smallCountry } from './support/small-country.ts'

type Work = {
  groups: {
    group: string
    n: number
    tickets: { id: number; address: string | null; picture: string | null; mayAccept: boolean }[]
  }[]
  pins: { id: number; group: string }[]
}
type Load = { receivedToday: number; people: { id: string; open: number; overdue: number }[] }

const at = (hours: number) => new Date(mondayAtTen.getTime() + hours * 3_600_000)
const place = { lat: 20.9871, lon: 105.8133 }

/** A drain of the economy department, as it stands and by when it is due. */
const openStreet = async (db: Sql) => {
  const house = await testHouse(db)
  const person = (kind: string, roles: Parameters<typeof makeStaff>[1]['roles'] = ['officer']) =>
    makeStaff(db, { kind, communeCode: khuongDinh, ...(roles ? { roles } : {}) })
  const officer = await person('economy')
  const standing = async (
    status: string,
    dueAt: Date,
    officerId: string | null = null,
    toAcceptBy = at(8),
  ) => {
    const { id } = await openSample(house, place)
    await db`update tickets set lane = 'feedback', danger_check = 'none', status = ${status}, officer_id = ${officerId},
      department_id = ${officer.departmentId} where id = ${id}`
    await db`update deadlines set due_at = ${dueAt}, accept_due_at = ${toAcceptBy}, paused_since = ${status === 'waiting' ? mondayAtTen : null} where ticket_id = ${id}`
    return id
  }
  return { house, person, officer, standing }
}

const groupsOf = ({ groups }: Work, ids: number[]) =>
  Object.fromEntries(
    groups.map(({ group, tickets }) => [
      group,
      tickets.flatMap(({ id }) => (ids.includes(id) ? [ids.indexOf(id)] : [])),
    ]),
  )

describe('What needs somebody now', () => {
  test('Each ticket stands in the first group that it fits, and what waits or is done in none', () =>
    inRollback(async (db) => {
      const { house, person, officer, standing } = await openStreet(db)
      const colleague = await person('economy')
      const ids = [
        await standing('new', at(30)),
        await standing('new', at(-30)),
        await standing('accepted', at(30), officer.id),
        await standing('accepted', at(30), colleague.id),
        await standing('accepted', at(3)),
        await standing('waiting', at(-3)),
        await standing('closed', at(-3)),
        await standing('new', at(3)),
        await standing('new', at(30), null, at(-1)),
        await standing('new', at(3), null, at(-1)),
      ]
      await db`update tickets set lane = 'emergency' where id = ${ids[7]!}`
      const { as } = testApp(house, [officer])
      const work = (await as(officer)('GET', '/api/work')).json<Work>()
      expect(groupsOf(work, ids)).toEqual({
        emergency: [7],
        overdue: [1],
        unaccepted: [9, 8],
        today: [4],
        asked: [],
        new: [0],
        mine: [2],
      })
      const pinned = work.pins.filter(({ id }) => ids.includes(id)).map(({ id }) => ids.indexOf(id))
      expect(pinned.sort()).toEqual([0, 1, 2, 4, 7, 8, 9])
      const accepted = work.groups.flatMap(({ tickets }) => tickets.filter(({ mayAccept }) => mayAccept))
      expect(accepted.map(({ id }) => ids.indexOf(id)).filter((i) => i >= 0)).toEqual([7, 1, 9, 8, 0])
    }))

  test('Who may not see a ticket finds it in no group, on no map and in no number', () =>
    inRollback(async (db) => {
      const { house, person, officer, standing } = await openStreet(db)
      const police = await person('police')
      const id = await standing('new', at(-3))
      const { as } = testApp(house, [officer, police])
      const seen = async (who: typeof police) => (await as(who)('GET', '/api/work')).json<Work>()
      expect(JSON.stringify(await seen(officer))).toContain(`"id":${id},`)
      expect(JSON.stringify(await seen(police))).not.toContain(`"id":${id},`)
      const overdue = async (who: typeof police) => (await seen(who)).groups[1]!.n
      const before = await overdue(police)
      await standing('new', at(-4))
      expect(await overdue(police)).toBe(before)
    }))

  test('Who is asked for an opinion sees that another department waits, until it is given, and not the holder’s deadlines', () =>
    inRollback(async (db) => {
      const { house, person, officer, standing } = await openStreet(db)
      const police = await person('police')
      const id = await standing('accepted', at(-3), officer.id)
      const { as } = testApp(house, [officer, police])
      const seen = async () => groupsOf((await as(police)('GET', '/api/work')).json<Work>(), [id])
      const none = { emergency: [], overdue: [], unaccepted: [], today: [], asked: [], new: [], mine: [] }
      expect(await seen()).toEqual(none)
      const body = { departmentId: police.departmentId, question: 'Tối nay có rào chắn được không?' }
      expect((await as(officer)('POST', `/api/tickets/${id}/consultation`, { body })).status).toBe(200)
      expect(await seen()).toEqual({ ...none, asked: [0] })
      await db`update consultations set answer = 'Được', answered_at = now() where ticket_id = ${id}`
      expect(await seen()).toEqual(none)
    }))

  test('Who reads no tickets has no groups, and who reads some has all seven', () =>
    inRollback(async (db) => {
      const { house, person, officer } = await openStreet(db)
      const admin = await person('office', ['admin'])
      const { as } = testApp(house, [officer, admin])
      const groups = async (who: typeof admin) =>
        (await as(who)('GET', '/api/work')).json<Work>().groups.length
      expect([await groups(admin), await groups(officer)]).toEqual([0, 7])
    }))

  test('What is sealed shows neither its place nor a picture to who may read it, and is on no map', () =>
    inRollback(async (db) => {
      const { house, person, standing } = await openStreet(db)
      const leader = await person('economy', ['leader'])
      const id = await standing('new', at(-3))
      await db`update tickets set lane = 'complaint' where id = ${id}`
      const { as } = testApp(house, [leader])
      const { groups, pins } = (await as(leader)('GET', '/api/work')).json<Work>()
      const row = groups.flatMap(({ tickets }) => tickets).find((ticket) => ticket.id === id)
      expect(row).toMatchObject({ address: null, picture: null })
      expect(pins.map((pin) => pin.id)).not.toContain(id)
    }))

  test('A row says where it is, and carries the address of a small copy of the first picture', () =>
    inRollback(async (db) => {
      const { house, officer, standing } = await openStreet(db)
      const id = await standing('new', at(-3))
      const { as, pictures } = testApp(house, [officer])
      Object.assign(pictures, { small: async () => new Uint8Array([1, 2, 3]) })
      const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#777' } })
        .jpeg()
        .toBuffer()
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'a.jpg')
      const added = await as(officer)('POST', `/api/tickets/${id}/attachments?purpose=report`, { body: form })
      expect(added.status).toBe(201)
      const { groups } = (await as(officer)('GET', '/api/work')).json<Work>()
      const row = groups.flatMap(({ tickets }) => tickets).find((ticket) => ticket.id === id)
      expect(row!.address).toBe('ngõ 45 phố Khương Đình')
      expect((await as(officer)('GET', row!.picture!)).headers.get('content-length')).toBe('3')
    }))
})

test('An officer sees the load of their department, the chair that of the whole commune, who is behind first', () =>
  inRollback(async (db) => {
    const { house, person, officer, standing } = await openStreet(db)
    const [police, chair] = [await person('police'), await person('chair', ['chair'])]
    await standing('accepted', at(-3), officer.id)
    await standing('accepted', at(30), officer.id)
    const { as } = testApp(house, [officer, chair])
    const load = async (who: typeof police) => (await as(who)('GET', '/api/work/load')).json<Load>()
    const [own, whole] = [await load(officer), await load(chair)]
    expect(own.people.find(({ id }) => id === officer.id)).toMatchObject({ open: 2, overdue: 1 })
    expect(own.people.map(({ id }) => id)).not.toContain(police.id)
    expect(whole.people.map(({ id }) => id)).toEqual(expect.arrayContaining([police.id, officer.id]))
    expect(whole.people[0]!.overdue).toBeGreaterThan(0)
    expect(own.receivedToday).toBeGreaterThanOrEqual(2)
  }))

describe('The outline of a place', () => {
  const boundaries = buildBoundaries(smallCountry.boundaries!)

  test('is drawn in whole pixels with its neighbours around it, its own on top', () => {
    const outline = outlineOf(boundaries, new Set(['00001']))!
    expect(outline.shapes.at(-1)).toMatchObject({ code: '00001', own: true })
    expect(outline.shapes.at(-1)!.path).toMatch(/^M\d+ \d+(L\d+ \d+){3,}Z$/)
    const { box } = outline
    expect(box.west).toBeLessThan(105)
    expect(box.north).toBeGreaterThan(20)
  })

  test('is absent without boundaries, and for a place that has none', () => {
    expect(outlineOf(null, new Set(['00001']))).toBeNull()
    expect(outlineOf(boundaries, new Set(['00002']))).toBeNull()
  })
})
