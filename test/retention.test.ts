import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { chainFaults } from '../src/events/history/verify.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import { holdFile, releaseFile } from '../src/tickets/legal/hold.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { replyToTicket } from '../src/tickets/resident/reply.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { endRetention } from '../src/tickets/retention/end-retention.ts'
import type { Files } from '../src/tickets/retention/going-and-gone.ts'
import type { Term } from '../src/tickets/retention/store.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { consultDepartment } from '../src/tickets/together/consult.ts'
import { splitTicket } from '../src/tickets/together/split.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { tablesThatKnow } from './support/tables-that-know.ts'

const reporter = { name: 'Phùng Thị Quỳnh Dao', phone: '0987650123', email: 'quynhdao@hop-thu.example' }
/** Stands in everything that a person writes here. */
const mark = 'vịt quay cỏ lúa'
const traces = ['Quỳnh Dao', '987650123', 'quynhdao', mark, 'vit quay co lua']

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const officer = await makeStaff(sql, here)
  const legal = await makeStaff(sql, { ...here, roles: ['legal'] })
  const leader = await makeStaff(sql, { ...here, roles: ['leader'] })
  const culture = await makeStaff(sql, { kind: 'culture', communeCode: khuongDinh })
  const admin = await makeStaff(sql, { ...here, roles: ['admin'] })
  const deputy = await makeStaff(sql, {
    kind: 'van-phong-ubnd',
    communeCode: null,
    roles: ['province-admin'],
  })
  const caller = testApp(house, [officer, legal, leader, culture, admin, deputy])
  const by = (person: Parameters<typeof ctxFor>[1]) => ctxFor(house, person)
  const open = (changes = {}) =>
    openSample(house, { reporter, text: `Nắp cống vỡ ở ngõ 45, gần quán ${mark}`, ...changes })
  const resolve = (ticket: Ticket) =>
    resolveTicket(by(officer), ticket.id, {
      answer: `Đã thay nắp cống mới trước quán ${mark}.`,
      doneOn: '2026-11-23',
    })
  const end = async (ticket: Ticket) => {
    await acceptTicket(by(officer), ticket.id, {})
    return resolve(ticket)
  }
  const inYears = (years: number) => {
    house.now = new Date(Date.UTC(2026 + years, 11, 31))
  }
  const night = () => endRetention(by({ kind: 'system' }))
  const rowOf = async ({ id }: Pick<Ticket, 'id'>) => {
    const [row] = await sql<
      {
        title: string
        text: string
        retainUntil: Date | null
        erasedAt: Date | null
        status: string
        version: number
      }[]
    >`select title, text, retain_until, erased_at, status, version from tickets where id = ${id}`
    return row!
  }
  const isErased = async (ticket: Pick<Ticket, 'id'>) => (await rowOf(ticket)).erasedAt !== null
  const people = { officer, legal, leader, culture, admin, deputy }
  return { sql, house, people, by, open, end, resolve, inYears, night, rowOf, isErased, ...caller }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))

/** What channels, residents and staff leave in the tables around a ticket. */
const leaveTraces = async ({ sql, house, people, by }: Town, ticket: Ticket) => {
  const { id } = ticket
  const { now } = house
  const address = '+84987650123'
  await consultDepartment(by(people.officer), id, {
    departmentId: people.culture.departmentId,
    question: `Hỏi về ${mark}`,
  })
  await noteOnTicket(by(people.officer), id, { text: `Đã gọi quán ${mark}` })
  await replyToTicket(
    by({ kind: 'resident' }),
    { reference: ticket.reference, secret: trackingSecret(house.secret, ticket.reference) },
    { text: `Vẫn ở quán ${mark}`, channel: 'web' },
  )
  const [inbound] = await sql<{ id: number }[]>`
    insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at, handled_at, ticket_id)
    values ('email', 'imap', ${crypto.randomUUID()}, ${reporter.email}, ${mark}, ${sql.json({ text: mark })}, ${now}, ${now}, ${id}) returning id`
  await sql`insert into inbound_mails (inbound_id, source, subject, whole, words) values (${inbound!.id}, ${Buffer.from(mark)}, ${mark}, ${mark}, ${mark})`
  await sql`insert into calls (external_id, phone, started_at, ticket_id) values (${crypto.randomUUID()}, ${address}, ${now}, ${id})`
  await sql`insert into messages (ticket_id, channel, recipient, recipient_kind, language, subject, body, state, not_before, created_at)
    values (${id}, 'email', ${reporter.email}, 'reporter', 'vi', ${mark}, ${mark}, 'sent', ${now}, ${now}),
      (${id}, 'email', 'can-bo@phuong.example', 'staff', 'vi', ${mark}, ${mark}, 'queued', ${now}, ${now})`
  await sql`insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, name, added_by, created_at)
    values (${id}, 'report', 'aa/x.pdf', 'application/pdf', 1, 'x', ${mark}, 'resident', ${now})`
  await sql`insert into drafts (staff_id, ticket_id, verb, body, updated_at) values (${people.officer.id}, ${id}, 'note', ${sql.json({ text: mark })}, ${now})`
  await sql`insert into ratings (ticket_id, round, from_id, score, comment, channel, at) values (${id}, 0, ${id}, 4, ${mark}, 'web', ${now})`
  await sql`insert into collaborators (ticket_id, department_id, task, added_by, added_at) values (${id}, ${people.culture.departmentId}, ${mark}, 'x', ${now})`
  await sql`insert into extensions (ticket_id, round, why, until, asked_by, asked_at, note) values (${id}, 1, ${mark}, ${now}, 'x', ${now}, ${mark})`
  await sql`insert into routing_corrections (ticket_id, field, was, became, why, staff_id, at) values (${id}, 'urgency', 'normal', 'urgent', ${mark}, 'x', ${now})`
  await sql`insert into read_audit (staff_id, ticket_id, what, words, at) values (${people.officer.id}, ${id}, 'person', ${mark}, ${now})`
  await sql`insert into former_contacts (ticket_id, channel, address, known, corrected_at) values (${id}, 'sms', ${address}, true, ${now})`
  await sql`insert into open_questions values (${address}, ${id}, 'rating', '[]', ${now}, ${now})`
  await sql`insert into follow_requests (key, ticket_id, channel, address, language, created_at, expires_at)
    values (${crypto.randomUUID()}, ${id}, 'sms', ${address}, 'vi', ${now}, ${now})`
  await sql`insert into digest_items (staff_id, event_id, ticket_id, line, at) values (${people.officer.id}, 1, ${id}, ${sql.json({ title: mark })}, ${now})`
  await sql`insert into dead_addresses (channel, address, reason, at) values ('sms', ${address}, 'Unknown subscriber', ${now})`
  const [follower] = await sql<{ id: number }[]>`
    insert into reporters (name, phone, created_at) values ('Quỳnh Dao', '+84987650123', ${now}) returning id`
  await sql`insert into followers (ticket_id, reporter_id, contact, created_at) values (${id}, ${follower!.id}, '+84987650123', ${now})`
}

test(
  'ten years after its end a file has no person and no words left in any table, and its figures and its proven history stay',
  inTown(async (here) => {
    const { sql, house, night, inYears, rowOf, as, people, resident } = here
    const ticket = await here.open()
    await leaveTraces(here, ticket)
    await here.end(ticket)
    const say = (noun: string, body: unknown) =>
      as(people.leader)('PUT', `/api/tickets/${ticket.id}/${noun}`, { body })
    expect((await say('publication', { published: true })).status).toBe(200)
    expect((await say('public-answer', { text: `Đã thay nắp cống gần quán ${mark}.` })).status).toBe(200)
    const ended = await rowOf(ticket)
    expect(ended.retainUntil).toEqual(new Date('2036-11-23T03:00:00Z'))
    expect(await tablesThatKnow(sql, traces)).toEqual(
      expect.arrayContaining(
        (
          'attachments collaborators consultations digest_items drafts extensions inbound_mails inbound_messages messages ratings ' +
          'read_audit reporters routing_corrections ticket_events tickets'
        )
          .split(' ')
          .map((table) => `public.${table}`),
      ),
    )
    inYears(9)
    await night()
    expect(await rowOf(ticket)).toEqual(ended)

    inYears(10)
    await night()
    expect(await tablesThatKnow(sql, traces)).toEqual([])
    expect(await rowOf(ticket)).toEqual({
      title: '…',
      text: '…',
      retainUntil: null,
      erasedAt: house.now,
      status: 'resolved',
      version: ended.version + 1,
    })
    expect(await chainFaults({ db: sql, secret: house.secret }, `ticket:${ticket.reference}`)).toEqual([])
    expect(await sql`select score from ratings where ticket_id = ${ticket.id}`).toEqual([{ score: 4 }])
    expect(await sql`select state, channel from messages where ticket_id = ${ticket.id} order by id`).toEqual(
      expect.arrayContaining([
        { state: 'sent', channel: 'email' },
        { state: 'cancelled', channel: 'email' },
      ]),
    )
    expect((await as(people.officer)('GET', `/api/tickets/${ticket.id}`)).status).toBe(200)
    expect((await as(people.officer)('GET', `/api/tickets?q=${ticket.reference}`)).text).toContain(
      ticket.reference,
    )
    const headers = { 'x-report-secret': trackingSecret(house.secret, ticket.reference) }
    const tracked = await resident('GET', `/api/reports/${ticket.reference}`, { headers })
    expect(tracked.text).toContain('Hết thời hạn lưu')

    await night()
    expect((await rowOf(ticket)).version).toBe(ended.version + 1)
  }),
)

test(
  'a file that is opened again is kept, and counts anew from its next end',
  inTown(async ({ open, end, resolve, rowOf, by, people, inYears, night, isErased, house }) => {
    const ticket = await open()
    await end(ticket)
    await reopenTicket(by(people.officer), ticket.id, { why: 'Nắp cống lại vỡ' })
    expect((await rowOf(ticket)).retainUntil).toBeNull()
    inYears(4)
    await resolve(ticket)
    expect((await rowOf(ticket)).retainUntil).toEqual(new Date(Date.UTC(2040, 11, 31)))
    inYears(13)
    await night()
    expect(await isErased(ticket)).toBe(false)
    house.now = new Date(Date.UTC(2041, 0, 1))
    await night()
    expect(await isErased(ticket)).toBe(true)
  }),
)

test(
  'a legal hold wins until it is released, for what was merged into a file under it too',
  inTown(async ({ open, end, by, people, inYears, night, isErased }) => {
    const [held, other] = [await open(), await open({ text: `Nắp cống vỡ, quán ${'khác'}` })]
    await mergeTicket(by(people.officer), held.id, { into: other.id })
    await end(other)
    await holdFile(by(people.legal), held.id, { why: 'Tòa án yêu cầu' })
    inYears(11)
    await night()
    expect([await isErased(held), await isErased(other)]).toEqual([false, false])
    await releaseFile(by(people.legal), held.id, { why: 'Đã xét xử xong' })
    await night()
    expect([await isErased(held), await isErased(other)]).toEqual([true, true])
  }),
)

test(
  'what was merged goes with the ticket that answers it, and not while that one is open',
  inTown(async ({ open, end, by, people, inYears, night, isErased, sql }) => {
    const [first, second] = [await open(), await open()]
    await mergeTicket(by(people.officer), first.id, { into: second.id })
    inYears(11)
    await night()
    expect(await isErased(first)).toBe(false)
    await end(second)
    inYears(22)
    await night()
    expect([await isErased(first), await isErased(second)]).toEqual([true, true])
    expect(await tablesThatKnow(sql, traces)).toEqual([])
  }),
)

test(
  'whoever still has an open file stays known to it when another of theirs goes',
  inTown(async ({ open, end, by, people, inYears, night, sql, isErased }) => {
    const ticket = await open()
    const half = await splitTicket(by(people.officer), ticket.id, {
      text: 'Đèn đường trước quán cũng hỏng',
    })
    await end(ticket)
    inYears(11)
    await night()
    expect([await isErased(ticket), await isErased(half)]).toEqual([true, false])
    const [kept] = await sql`select name from reporters where id = ${ticket.reporterId}`
    expect(kept).toEqual({ name: reporter.name })
  }),
)

test(
  'complaints are kept for good until a province sets its years, which reach what has ended already by night',
  inTown(async ({ open, end, sql, inYears, night, isErased, rowOf, as, people, house }) => {
    const ticket = await open()
    await end(ticket)
    await sql`update tickets set lane = 'complaint', retain_until = null where id = ${ticket.id}`
    inYears(60)
    await night()
    expect(await isErased(ticket)).toBe(false)

    const source = 'Danh mục hồ sơ của tỉnh, loại không nghiêm trọng'
    const own = { class: 'complaint', provinceCode: '01', years: 65, source }
    expect((await as(people.deputy)('PUT', '/api/retention/terms', { body: own })).status).toBe(200)
    await night()
    expect((await rowOf(ticket)).retainUntil).toEqual(new Date('2091-11-23T03:00:00Z'))
    const { terms } = (await as(people.deputy)('GET', '/api/retention/terms?province=01')).json<{
      terms: (Term & { sourceEn: string | null })[]
    }>()
    expect(terms.find((term) => term.class === 'complaint')).toMatchObject({ ...own, sourceEn: null })
    // A default of the house gives its reasons in both languages.
    const byDefault = terms.find((term) => term.class === 'spam')!
    expect(byDefault.source).toMatch(/^Mặc định 2 năm/)
    expect(byDefault.sourceEn).toMatch(/^By default 2 years/)

    const path = '/api/retention/terms?class=complaint&province=01'
    expect((await as(people.deputy)('DELETE', path)).status).toBe(204)
    expect((await as(people.deputy)('DELETE', path)).status).toBe(404)
    await night()
    expect((await rowOf(ticket)).retainUntil).toBeNull()
    const told = await sql<{ type: string }[]>`
      select type from ticket_events where subject = 'retention' and at = ${house.now} order by id`
    expect(told.map(({ type }) => type)).toEqual([
      'retention.changed',
      'retention.applied',
      'retention.changed',
      'retention.applied',
    ])
  }),
)

test(
  'nothing is erased by a term that was made longer since',
  inTown(async ({ open, end, inYears, night, isErased, as, people }) => {
    const ticket = await open()
    await end(ticket)
    inYears(11)
    const longer = { class: 'feedback', provinceCode: '01', years: 20, source: 'Danh mục hồ sơ của tỉnh' }
    expect((await as(people.deputy)('PUT', '/api/retention/terms', { body: longer })).status).toBe(200)
    await night()
    expect(await isErased(ticket)).toBe(false)
  }),
)

test(
  'years under two or over seventy are refused, and the country and another province are not for a province',
  inTown(async ({ as, people }) => {
    const put = (body: object, by: keyof typeof people = 'deputy') =>
      as(people[by])('PUT', '/api/retention/terms', {
        body: { class: 'feedback', provinceCode: '01', years: 5, source: 'Danh mục', ...body },
      })
    for (const years of [1, 71, 2.5]) expect((await put({ years })).status).toBe(422)
    expect((await put({ provinceCode: null })).status).toBe(403)
    expect((await put({ provinceCode: '79' })).status).toBe(403)
    expect((await put({ provinceCode: '00' }, 'admin')).status).toBe(422)
    expect((await put({ provinceCode: null }, 'admin')).status).toBe(200)
    expect((await put({}, 'legal')).status).toBe(403)
  }),
)

test(
  'the legal desk and administrators read what goes within thirty days and what went, page by page, and of sealed files no reference that is not theirs',
  inTown(async ({ open, end, sql, house, inYears, night, as, people }) => {
    const tickets = [await open(), await open(), await open()]
    for (const ticket of tickets) await end(ticket)
    const [first, second, third] = tickets as [Ticket, Ticket, Ticket]
    await sql`update tickets set legal_hold = true where id = ${second.id}`
    await sql`update tickets set lane = 'denunciation' where id = ${third.id}`
    await night()
    await sql`update tickets set retain_until = '2036-11-24T03:00:00Z' where id = ${third.id}`
    house.now = new Date('2036-10-10T03:00:00Z')
    const read = async (list: 'going' | 'gone', by: keyof typeof people) => {
      const pages: Files['files'] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const path: string = `/api/retention/${list}?limit=1${cursor && `&cursor=${cursor}`}`
        const { files, next }: Files = (await as(people[by])('GET', path)).json()
        pages.push(...files)
        cursor = next
      }
      return pages.map(({ ticket, legalHold }) => [ticket?.reference ?? null, legalHold])
    }
    expect(await read('going', 'legal')).toEqual([])
    house.now = new Date('2036-11-01T03:00:00Z')
    expect(await read('going', 'legal')).toEqual([
      [first.reference, false],
      [second.reference, true],
      [third.reference, false],
    ])
    expect((await read('going', 'deputy')).at(-1)).toEqual([null, false])
    expect((await as(people.officer)('GET', '/api/retention/going')).status).toBe(403)
    expect((await as(people.legal)('GET', '/api/retention/going?cursor=x')).status).toBe(422)
    inYears(10)
    await night()
    expect((await read('gone', 'admin')).map(([reference]) => reference)).toContain(first.reference)
    expect(await read('going', 'legal')).toEqual([[second.reference, true]])
  }),
)

test(
  'what came in, was sent or rang and became no ticket goes after two years, unless it waits for a person',
  inTown(async ({ sql, house, inYears, night }) => {
    const came = (fields: { handledAt: Date | null; setAside?: string; settledAt?: Date }) => sql`
      insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at, handled_at, set_aside, settled_at)
      values ('sms', 'generic', ${crypto.randomUUID()}, '+84987650123', ${mark}, '{}', ${house.now}, ${fields.handledAt},
        ${fields.setAside ?? null}, ${fields.settledAt ?? null})`
    await came({ handledAt: house.now })
    await came({ handledAt: house.now, setAside: 'empty', settledAt: house.now })
    await came({ handledAt: house.now, setAside: 'empty' })
    await came({ handledAt: null })
    await sql`insert into calls (external_id, phone, started_at) values (${crypto.randomUUID()}, '+84987650123', ${house.now})`
    await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, not_before, created_at)
      values ('sms', '+84987650123', 'reporter', 'vi', ${mark}, 'delivered', ${house.now}, ${house.now})`
    const known = async () => {
      const [row] = await sql<{ inbound: number; calls: number; messages: number }[]>`
        select (select count(*) from inbound_messages where sender = '+84987650123') as inbound,
          (select count(*) from calls where phone = '+84987650123') as calls,
          (select count(*) from messages where recipient = '+84987650123') as messages`
      return row!
    }
    inYears(1)
    await night()
    expect(await known()).toEqual({ inbound: 4, calls: 1, messages: 1 })
    inYears(2)
    await night()
    expect(await known()).toEqual({ inbound: 2, calls: 0, messages: 0 })
    expect(
      await sql`select data from ticket_events where type = 'retention.swept' and at = ${house.now}`,
    ).toEqual([{ data: { inbound: 2, messages: 1, calls: 1 } }])
  }),
)
