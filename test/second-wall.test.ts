import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { staffRole } from '../db/roles.ts'
import { beyondSight, seenFrom, takeInHand } from '../db/sight.ts'
import type { Staff } from '../src/access/permissions.ts'
import { roomsOf } from '../src/events/rooms.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { asApp } from './support/as-app.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

let own: OwnDatabase
let staffPool: Connection
let owner: Connection
let ordinary: Ticket
let sealed: Ticket
let people: { near: Staff; elsewhere: Staff; legal: Staff; chair: Staff }

const complaint = {
  text: 'Tôi khiếu nại quyết định xử phạt hành chính số 12 của Chủ tịch phường Khương Đình đối với nhà tôi',
}

beforeAll(async () => {
  own = await ownDatabase()
  owner = connect(own.url, { max: 2, name: 'lang-nghe-test' })
  staffPool = connect(asApp(own.url), { max: 2, name: 'lang-nghe-test', role: staffRole })
  const house = await testHouse(owner.sql)
  ordinary = await openSample(house)
  sealed = await openSample(house, complaint)
  expect([ordinary.lane, sealed.lane]).toEqual(['feedback', 'complaint'])
  for (const { id } of [ordinary, sealed])
    await owner.sql`insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, not_before, created_at)
      values (${id}, 'sms', '0912345678', 'reporter', 'vi', 'x', 'queued', now(), now())`
  const [holder] = await owner.sql<
    { kind: string }[]
  >`select kind from departments where id = ${sealed.departmentId}`
  const [ward] = await owner.sql<
    { kind: string }[]
  >`select kind from departments where id = ${ordinary.departmentId}`
  const at = (kind: string, roles: Staff['roles'], communeCode: string | null = khuongDinh) =>
    makeStaff(owner.sql, { kind, communeCode, roles })
  const [elsewhere] = await owner.sql<{ code: string }[]>`
    select min(code) as code from communes where province_code = '01' and code <> ${khuongDinh}`
  people = {
    near: await at(ward!.kind, ['officer']),
    elsewhere: await at(ward!.kind, ['officer', 'leader', 'legal'], elsewhere!.code),
    legal: await at(holder!.kind, ['legal']),
    chair: await at('chair', ['chair']),
  }
})
afterAll(async () => {
  await staffPool?.close()
  await owner?.close()
  await own?.drop()
})

/** Statements that forget who asks. */
const forgetful = {
  tickets: 'select id as of from tickets order by id',
  reporters: 'select t.id as of from reporters r join tickets t on t.reporter_id = r.id order by t.id',
  people: 'select phone as of from reporters where phone is not null',
  events: 'select distinct ticket_id as of from ticket_events where ticket_id is not null order by 1',
  messages: 'select ticket_id as of from messages order by 1',
}
const ask = async (db: Connection['sql'], what: keyof typeof forgetful) =>
  (await db.unsafe(forgetful[what])).map((row) => row.of)

describe('A statement that forgets who asks', () => {
  test('sees of an officer elsewhere no person, and nothing of what is sealed', async () => {
    const db = seenFrom(staffPool.sql, roomsOf(people.elsewhere))
    expect(await ask(db, 'tickets')).toEqual([ordinary.id])
    expect(await ask(db, 'events')).toEqual([ordinary.id])
    expect(await ask(db, 'messages')).toEqual([ordinary.id])
    expect(await ask(db, 'reporters')).toEqual([])
    expect(await ask(db, 'people')).toEqual([])
  })

  test('sees of an officer who holds the ticket its reporter, and nothing of what is sealed', async () => {
    const db = seenFrom(staffPool.sql, roomsOf(people.near))
    expect(await ask(db, 'tickets')).toEqual([ordinary.id])
    expect(await ask(db, 'reporters')).toEqual([ordinary.id])
  })

  test('sees what is sealed of those who read it', async () => {
    for (const staff of [people.legal, people.chair]) {
      const db = seenFrom(staffPool.sql, roomsOf(staff))
      const reads = staff.departmentId === sealed.departmentId
      expect((await ask(db, 'tickets')).includes(sealed.id)).toBe(reads)
      expect((await ask(db, 'events')).includes(sealed.id)).toBe(reads)
      expect((await ask(db, 'messages')).includes(sealed.id)).toBe(reads)
    }
    expect(people.legal.departmentId).toBe(sealed.departmentId)
  })

  test('sees nothing at all when nobody asks', async () => {
    const { sql, close } = connect(asApp(own.url), { max: 1, name: 'lang-nghe-test', role: staffRole })
    for (const what of ['tickets', 'reporters', 'people', 'events', 'messages'] as const)
      expect(await ask(sql, what)).toEqual([])
    await close()
  })

  test('changes nothing of what it does not see', async () => {
    const db = seenFrom(staffPool.sql, roomsOf(people.elsewhere))
    expect(await db`update tickets set urgency = 'urgent' where id = ${sealed.id} returning id`).toEqual([])
    expect(await db`update reporters set phone = null returning id`).toEqual([])
    expect(await db`delete from messages where ticket_id = ${sealed.id} returning id`).toEqual([])
  })

  test('is answered by who asks, however many ask at once over few connections', async () => {
    const asked = Array.from({ length: 300 }, (_, at) => {
      const staff = [people.elsewhere, people.near, people.legal][at % 3]!
      const db = seenFrom(staffPool.sql, roomsOf(staff))
      return db<{ id: number }[]>`select id, ${at}::int as at from tickets order by id`.then((rows) => ({
        staff,
        ids: rows.map(({ id }) => id),
      }))
    })
    for (const { staff, ids } of await Promise.all(asked))
      expect(ids).toEqual(staff === people.legal ? [ordinary.id, sealed.id] : [ordinary.id])
  })

  test('an answer whose asker could not be said counts for nothing', async () => {
    const db = seenFrom(staffPool.sql, ["department:1', 'nonsense"])
    expect(await ask(db, 'tickets')).toEqual([ordinary.id])
    await expect(seenFrom(staffPool.sql, ['\0'])`select id from tickets`).rejects.toThrow()
    expect(await ask(seenFrom(staffPool.sql, roomsOf(people.near)), 'tickets')).toEqual([ordinary.id])
  })
})

describe('In a transaction', () => {
  test('who asks is the same for every statement, and nobody afterwards', async () => {
    const db = seenFrom(staffPool.sql, roomsOf(people.legal))
    await db.begin(async (tx) => {
      expect(await tx`select id from tickets order by id`).toHaveLength(2)
      await tx.savepoint(async (inner) => {
        expect(await inner`select id from tickets order by id`).toHaveLength(2)
      })
    })
    expect(await ask(seenFrom(staffPool.sql, roomsOf(people.near)), 'tickets')).toEqual([ordinary.id])
  })

  test('a ticket in hand stays in sight wherever it goes, and others do not come with it', async () => {
    const db = seenFrom(staffPool.sql, roomsOf(people.near))
    await db.begin(async (tx) => {
      takeInHand(tx, sealed.id)
      expect(await tx`select id from tickets where id = ${sealed.id}`).toHaveLength(1)
      expect(await tx`select from ticket_events where ticket_id = ${sealed.id}`).toHaveLength(1)
    })
    expect(await ask(db, 'events')).toEqual([ordinary.id])
  })

  test('what is asked beyond sight is one statement, and the next is walled again', async () => {
    const db = seenFrom(staffPool.sql, roomsOf(people.near))
    expect(await beyondSight(db)`select id from tickets`).toHaveLength(2)
    await db.begin(async (tx) => {
      expect(await beyondSight(tx)`select id from tickets`).toHaveLength(2)
      expect(await tx`select id from tickets`).toHaveLength(1)
    })
  })
})
