import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { callsSeat, walledTables } from '../db/policies.ts'
import { staffRole } from '../db/roles.ts'
import { beyondSight, seenByNobody, seenFrom, takeInHand } from '../db/sight.ts'
import { unwalled } from '../db/unwalled.ts'
import { asksFrom } from '../src/access/asks-from.ts'
import type { Staff } from '../src/access/permissions.ts'
import { roomsOf } from '../src/events/rooms.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { asApp } from './support/as-app.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { sourcesIn } from './support/sources.ts'

let own: OwnDatabase
let staffPool: Connection
let owner: Connection
let ordinary: Ticket
let sealed: Ticket
let people: { near: Staff; elsewhere: Staff; legal: Staff; chair: Staff; operator: Staff }

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
  await owner.sql`
    insert into incidents (province_code, commune_codes, category_code, title, known, known_at, began_at, declared_by, declared_at)
    values ('01', '{00364}', 'drainage', 'x', 'x', now(), now(), 'x', now())`
  for (const { id, departmentId } of [ordinary, sealed]) await fill(id, departmentId)
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
    operator: await at('operation-centre', ['operator'], null),
  }
})
afterAll(async () => {
  await staffPool?.close()
  await owner?.close()
  await own?.drop()
})

/** A row about the ticket in each table that has rows about tickets, beside those of its opening. */
const fill = async (id: number, departmentId: number) => {
  const { sql } = owner
  const [asked] = await sql<{ id: number }[]>`
    insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at, ticket_id)
    values ('email', 'mail', ${`m${id}`}, 'a@example.vn', 'x', '{}', now(), ${id}) returning id`
  await sql`insert into inbound_mails (inbound_id, source) values (${asked!.id}, '')`
  await sql`insert into reporters (name, language, created_at) values ('Lê Văn Theo', 'vi', now())`
  await sql`insert into followers (ticket_id, reporter_id, contact, created_at)
    select ${id}, max(id), '+84912345670', now() from reporters`
  await sql`
    insert into webhooks (id, name, url, types, department_id, reach, secret, state, read_until, made_at)
    values ('x', 'x', 'https://example.vn', '{}', ${departmentId}, 'department', 'x', 'on', 0, now()) on conflict do nothing`
  await sql`
    with person as (
      insert into "user" (id, name, email) values ('x', 'x', 'x@client.invalid') on conflict do nothing returning id
    ), program as (
      insert into staff (id, name, department_id, roles) select id, 'x', ${departmentId}, '{client}' from person returning id
    )
    insert into exchange_partners (id, name, kind, url, jurisdiction_id, key, department_id, staff_id, state, read_until, made_at)
    select 'x', 'x', 'open311', 'https://example.vn', 'vn', 'x', ${departmentId}, id, 'paused', now(), now() from program`
  for (const row of [
    `attachments (ticket_id, purpose, media_type, storage_key, digest, bytes, added_by, created_at) values ($1, 'report', 'image/jpeg', 'k', 'd', 1, 'resident', now())`,
    `former_contacts (ticket_id, channel, address, known, corrected_at) values ($1, 'sms', '+84912345671', true, now())`,
    `calls (external_id, phone, started_at, ticket_id) values ('call ' || $1::text, '+84912345672', now(), $1::bigint)`,
    `follow_requests (key, ticket_id, channel, address, language, created_at, expires_at) values ('key ' || $1::text, $1::bigint, 'sms', '+84912345673', 'vi', now(), now())`,
    `open_questions (sender, ticket_id, kind, choices, asked_at, expires_at) values ('+84912345674', $1, 'place', '[]', now(), now())`,
    `ratings (ticket_id, round, from_id, score, comment, channel, at) values ($1::bigint, 0, $1::bigint, 1, 'x', 'web', now())`,
    `extensions (ticket_id, round, why, until, asked_by, asked_at) values ($1, 1, 'x', now(), 'x', now())`,
    `clock_events (ticket_id, kind, at) values ($1, 'paused', now())`,
    `alarms (ticket_id, raised_by, raised_at, department_id, every_minutes) values ($1, 1, now(), 1, 5)`,
    `alarm_calls (ticket_id, raised_by, step, staff_id, at) values ($1, 1, 0, 'x', now())`,
    `drafts (staff_id, ticket_id, verb, body, updated_at) values ('x', $1, 'resolve', '{}', now())`,
    `sendings (ticket_id, act, key, digest, at) values ($1, 'x', 'x', 'x', now())`,
    `routing_corrections (ticket_id, field, was, became, why, staff_id, at) values ($1, 'lane', 'x', 'y', 'x', 'x', now())`,
    `digest_items (staff_id, event_id, ticket_id, line, at) values ('x', $1::bigint, $1::bigint, '{}', now())`,
    `incident_tickets (incident_id, ticket_id, standing, how, at, told_through) values (1, $1, 'joined', 'staff', now(), 0)`,
    `webhook_deliveries (webhook_id, event_id, ticket_id, type, body, state, next_at, made_at) values ('x', $1::bigint, $1::bigint, 'x', 'x', 'waiting', now(), now())`,
    `exchange_links (partner_id, ticket_id, next_at, told_event, made_at) values ('x', $1, now(), 0, now())`,
    `exchange_arrivals (partner_id, their_reference, ticket_id, at) values ('x', $1::text, $1::bigint, now())`,
    `read_audit (staff_id, ticket_id, at) values ('x', $1, now())`,
  ])
    await sql.unsafe(`insert into ${row}`, [id])
  for (const row of [
    `consultations (ticket_id, department_id, question, asked_by, asked_at, due_at) values ($1, $2, 'x', 'x', now(), now())`,
    `collaborators (ticket_id, department_id, task, added_by, added_at) values ($1, $2, 'x', 'x', now())`,
    `ticket_facts (ticket_id, turn, measure, day, bin, department_id, category_code, channel, lane) values ($1, 0, 'taken-in', now(), 0, $2, 'x', 'web', 'feedback')`,
    `legal_notices (ticket_id, department_id, kind, year, number, issued_by, issued_at) values ($1, $2, 'taken-on', 2026, 1, 'x', now())`,
  ])
    await sql.unsafe(`insert into ${row}`, [id, departmentId])
}

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

describe('Of each table', () => {
  /** Which tickets its rows are about, for a statement that forgets who asks. */
  const about: Record<string, string> = {
    tickets: 'select id as of from tickets',
    reporters: 'select t.id as of from reporters r join tickets t on t.reporter_id = r.id',
    inbound_mails:
      'select m.ticket_id as of from inbound_mails k join inbound_messages m on m.id = k.inbound_id',
  }
  const seen = async (table: string, staff: Staff | null): Promise<number[]> => {
    const db = staff ? seenFrom(staffPool.sql, asksFrom(staff)) : owner.sql
    const rows = await db.unsafe<{ of: number }[]>(about[table] ?? `select ticket_id as of from ${table}`)
    return [ordinary.id, sealed.id].filter((id) => rows.some(({ of }) => of === id))
  }
  const ofPeople = ['reporters', 'calls', 'followers', 'follow_requests', 'open_questions']

  test.each(walledTables)(
    '%s shows what is sealed to who reads it, and people to who holds the ticket',
    async (table) => {
      expect(await seen(table, null)).toEqual([ordinary.id, sealed.id])
      expect(await seen(table, people.legal)).toContain(sealed.id)
      expect(await seen(table, people.near)).toEqual([ordinary.id])
      expect(await seen(table, people.elsewhere)).toEqual(ofPeople.includes(table) ? [] : [ordinary.id])
    },
  )

  test('there is a wall, or a reason why it needs none', async () => {
    const rows = await owner.sql<{ name: string; walled: boolean }[]>`
      select c.relname as name, c.relrowsecurity as walled from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`
    const names = (walled: boolean) => rows.filter((row) => row.walled === walled).map(({ name }) => name)
    expect(names(true)).toEqual(walledTables.toSorted())
    expect(names(false)).toEqual(Object.keys(unwalled).sort())
  })

  test('the words of search are asked through one function, which knows who asks, too', async () => {
    const asking = sourcesIn('src').filter(({ text }) => /ticket_words|_words\(\$/.test(text))
    expect(asking.map(({ path }) => path)).toEqual(['src/tickets/reading/search-store.ts'])
    const found = async (staff: Staff, questions: string[]) => {
      const db = seenFrom(staffPool.sql, asksFrom(staff))
      const rows = await db<{ of: number }[]>`select * from tickets_with_words(${questions}, 1000000) as of`
      return rows.map(({ of }) => Number(of))
    }
    expect(await found(people.legal, ['phat', 'khuong'])).toEqual([sealed.id])
    for (const staff of [people.near, people.elsewhere, people.operator])
      expect(await found(staff, ['phat'])).toEqual([])
    expect(await found(people.near, [])).toEqual([ordinary.id])
    expect(await found(people.elsewhere, [`'@department:${ordinary.departmentId}'`])).toEqual([])
    const nobody = seenByNobody(staffPool.sql)
    expect(await nobody`select from tickets_with_words('{}', 1000000)`).toHaveLength(0)
  })

  test('a number that rang and left no report is seen by those who take calls', async () => {
    await owner.sql`insert into calls (external_id, phone, started_at) values ('rings', '+84912345679', now())`
    const ringing = async (seats: string[]) =>
      (await seenFrom(staffPool.sql, seats)`select phone from calls where external_id = 'rings'`).length
    expect(await ringing(asksFrom(people.operator))).toBe(1)
    expect(asksFrom(people.operator)).toContain(callsSeat)
    for (const staff of [people.near, people.legal, people.chair])
      expect(await ringing(asksFrom(staff))).toBe(0)
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
