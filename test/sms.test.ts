import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound, sweepInbound } from '../src/intake/sms/inbound.ts'
import { notify } from '../src/notifications/notify.ts'
import { readPhone } from '../src/platform/phone.ts'
import { fold } from '../src/routing/text.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { smsDoor } from './support/sms-door.ts'

const flooded = 'duong ngo 45 pho khuong dinh, phuong khuong dinh ngap ca tuan nay, phuong khong xu ly'
const how = { provinceCode: '01' }

let last = 0
/** A phone and a gateway before a house whose clock the test moves. */
const phoneAt = async (sql: Sql) => {
  const house = await testHouse(sql)
  const phone = readPhone(`+8491${String(Date.now() % 1_000_000).padStart(6, '0')}${last++ % 10}`)!
  const store = (text: string, more: Record<string, unknown> = {}) => {
    const sms = {
      providerId: `id-${last++}`,
      sender: phone,
      recipient: '1022',
      body: text,
      piece: null,
      ...more,
    }
    return storeInbound(ctxFor(house), { gateway: 'generic', sms, raw: { text } }).then(() => sms.providerId)
  }
  const rowOf = async (providerId: string) =>
    (await sql`select * from inbound_messages where provider_id = ${providerId}`)[0]!
  const send = async (text: string, more: Record<string, unknown> = {}) => {
    const providerId = await store(text, more)
    await handleInbound(ctxFor(house), (await rowOf(providerId)).id, how)
    return rowOf(providerId)
  }
  const answers = async () =>
    (await sql<{ body: string }[]>`select body from messages where recipient = ${phone} order by id`).map(
      ({ body }) => body,
    )
  const ticketOf = (id: number) => lockNewest(ctxFor(house), id)
  const later = (minutes: number) => {
    house.now = new Date(house.now.getTime() + minutes * 60_000)
  }
  return { house, phone, store, rowOf, send, answers, ticketOf, later }
}

/** Handles what was stored under this id. */
const sendStored = async (sql: Sql, providerId: string) => {
  const [row] = await sql`select id from inbound_messages where provider_id = ${providerId}`
  await handleInbound(ctxFor(await testHouse(sql)), row!.id, how)
  return (await sql`select * from inbound_messages where id = ${row!.id}`)[0]!
}

const resolve = async (house: Awaited<ReturnType<typeof testHouse>>, sql: Sql, id: number) => {
  const ticket = await lockNewest(ctxFor(house), id)
  const [department] = await sql`select kind, commune_code from departments where id = ${ticket.departmentId}`
  const officer = await makeStaff(sql, { kind: department!.kind, communeCode: department!.communeCode })
  await sql`insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, added_by, created_at)
    values (${id}, 'proof', 'x', 'image/jpeg', 1, ${String(id)}, 'test', now())`
  if (ticket.status === 'new') await acceptTicket(ctxFor(house, officer), id, {})
  const answer = 'Đã nạo vét cống và hút nước, đường ngõ 45 hết ngập từ sáng nay.'
  await resolveTicket(ctxFor(house, officer), id, { answer, doneOn: '2026-11-23' })
  return officer
}

test('an SMS without accents becomes one ticket, whatever the gateway repeats', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, rowOf, house, phone } = await phoneAt(sql)
    const row = await send(flooded)
    expect(row).toMatchObject({ outcome: 'report', attempts: 1 })
    const ticket = await ticketOf(row.ticketId)
    expect(ticket).toMatchObject({ channel: 'sms', communeCode: khuongDinh, status: 'new', text: flooded })
    const again = { providerId: row.providerId, sender: phone, recipient: null, body: flooded, piece: null }
    expect(await storeInbound(ctxFor(house), { gateway: 'generic', sms: again, raw: {} })).toBe(false)
    await handleInbound(ctxFor(house), row.id, how)
    expect((await rowOf(row.providerId)).attempts).toBe(1)
    expect(await sql`select id from tickets where text = ${flooded}`).toHaveLength(1)
  }))

test('a short second message continues the ticket and the answer says which', () =>
  inRollback(async (sql) => {
    const { send, answers, later } = await phoneAt(sql)
    const { ticketId } = await send(flooded)
    later(60)
    const second = await send('truoc so nha 12')
    expect(second).toMatchObject({ outcome: 'reply', ticketId })
    const [event] =
      await sql`select * from ticket_events where ticket_id = ${ticketId} and type = 'ticket.replied'`
    expect(event).toMatchObject({ actor: 'resident', data: { text: 'truoc so nha 12', channel: 'sms' } })
    const [ticket] = await sql`select reference from tickets where id = ${ticketId}`
    expect((await answers()).at(-1)).toMatch(new RegExp(`^${ticket!.reference}: Da ghi them`))
  }))

test('a long message about something else is a new ticket, beside the open one', () =>
  inRollback(async (sql) => {
    const { send, later } = await phoneAt(sql)
    const first = await send(flooded)
    later(60)
    const second = await send(
      'den duong pho khuong dinh phuong khuong dinh tat ba dem nay, di lai rat nguy hiem',
    )
    expect(second.outcome).toBe('report')
    expect(second.ticketId).not.toBe(first.ticketId)
  }))

test('the answer to an officer’s question starts the clock again', () =>
  inRollback(async (sql) => {
    const { house, send, ticketOf } = await phoneAt(sql)
    const { ticketId } = await send(flooded)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    await askResident(ctxFor(house, officer), ticketId, { question: 'Số nhà bao nhiêu?' })
    expect((await ticketOf(ticketId)).status).toBe('waiting')
    await send('Nhà tôi số 12, ngập đến đầu gối, mong phường xem giúp trước tối nay')
    expect((await ticketOf(ticketId)).status).toBe('accepted')
    const [clock] = await sql`select paused_since from deadlines where ticket_id = ${ticketId}`
    expect(clock!.pausedSince).toBeNull()
  }))

test('a digit rates an answer once, and "chưa xong" sends it back to the same officer', () =>
  inRollback(async (sql) => {
    const { house, send, ticketOf, answers } = await phoneAt(sql)
    const { ticketId } = await send(flooded)
    const officer = await resolve(house, sql, ticketId)
    expect((await send('2')).outcome).toBe('rating')
    expect(await sql`select score, channel from ratings where ticket_id = ${ticketId}`).toMatchObject([
      { score: 2, channel: 'sms' },
    ])
    expect((await send('3')).outcome).toBe('refused: rating')
    expect((await answers()).at(-1)).toMatch(/danh gia ket qua nay roi/)
    expect((await send('CHUA XONG')).outcome).toBe('not-done')
    expect(await ticketOf(ticketId)).toMatchObject({
      status: 'accepted',
      officerId: officer.id,
      reopenings: 1,
    })
  }))

test('an unclear place is asked once; the digit that answers it moves the ticket to that commune', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, phone } = await phoneAt(sql)
    const { ticketId } = await send('ngap nuoc ca tuan o ngo 45, khong ai xu ly')
    expect((await ticketOf(ticketId)).communeCode).toBeNull()
    const choices = [
      { code: khuongDinh, name: 'Phường Khương Đình' },
      { code: '00343', name: 'Phường Phương Liệt' },
    ]
    await sql`insert into open_questions values (${phone}, ${ticketId}, 'place', ${sql.json(choices)}, ${mondayAtTen}, now() + interval '30 years')
      on conflict (sender, ticket_id) do update set choices = excluded.choices`
    expect((await send('3')).outcome).toBe('no-such-choice')
    expect((await send('1')).outcome).toBe('place')
    expect((await ticketOf(ticketId)).communeCode).toBe(khuongDinh)
    const [event] =
      await sql`select actor from ticket_events where ticket_id = ${ticketId} and type = 'ticket.corrected'`
    expect(event!.actor).toBe('resident')
    expect(await sql`select from open_questions where sender = ${phone}`).toHaveLength(0)
  }))

test('the question where it is lists the candidates that routing found', () =>
  inRollback(async (sql) => {
    const { house, store, rowOf, ticketOf, phone } = await phoneAt(sql)
    const communes = await sql<
      { code: string; name: string; provinceCode: string }[]
    >`select code, name, province_code from communes`
    const byKey = Map.groupBy(communes, ({ name, provinceCode }) => `${provinceCode} ${fold(name)}`)
    const [key, pair] = [...byKey].find(([, group]) => group.length === 2)!
    const [provinceCode, name] = [key.slice(0, 2), key.slice(3)]
    const { id, providerId } = await rowOf(await store(`ngap nuoc o ${name} ca tuan nay khong ai xu ly`))
    await handleInbound(ctxFor(house), id, { ...how, provinceCode })
    const { ticketId } = await rowOf(providerId)
    const [question] = await sql`select choices, ticket_id from open_questions where sender = ${phone}`
    expect(question).toMatchObject({ ticketId })
    expect(question!.choices.map(({ code }: { code: string }) => code).sort()).toEqual(
      pair.map(({ code }) => code).sort(),
    )
    expect((await ticketOf(ticketId)).communeCode).toBeNull()
  }))

test('an SMS without any place is asked for one, and its name alone is an answer', () =>
  inRollback(async (sql) => {
    const { house, send, ticketOf, answers } = await phoneAt(sql)
    const { ticketId } = await send('ngap nuoc ca tuan o ngo 45, khong ai xu ly')
    const [event] =
      await sql`select id from ticket_events where ticket_id = ${ticketId} and type = 'ticket.opened'`
    await notify(ctxFor(house), [event!.id])
    expect((await answers()).at(-1)).toMatch(/Viec o dau\? .*Xin nhan ten xa, phuong/)
    expect((await send('khuong dinh a')).outcome).toBe('place')
    expect((await ticketOf(ticketId)).communeCode).toBe(khuongDinh)
  }))

test('two unclear messages have two questions, each answered by the code of its ticket', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, answers, later } = await phoneAt(sql)
    const first = await send('ngap nuoc ca tuan o ngo 45, khong ai xu ly, xe may chet may het')
    later(30)
    const second = await send('den duong truoc nha toi tat ba hom nay, toi den di lai nguy hiem lam')
    const [one, two] = [await ticketOf(first.ticketId), await ticketOf(second.ticketId)]
    expect((await send('phuong khuong dinh')).outcome).toBe('which')
    expect((await answers()).at(-1)).toContain(one.reference)
    expect((await answers()).at(-1)).toContain(two.reference)
    expect(await send(`${one.reference} phuong khuong dinh`)).toMatchObject({
      outcome: 'place',
      ticketId: one.id,
    })
    expect(await send('phuong khuong dinh')).toMatchObject({ outcome: 'place', ticketId: two.id })
    for (const { id } of [one, two]) expect((await ticketOf(id)).communeCode).toBe(khuongDinh)
  }))

test('STOP silences a number, BAT lets it hear again, and both are confirmed', () =>
  inRollback(async (sql) => {
    const { send, answers, phone } = await phoneAt(sql)
    await send(flooded)
    await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, not_before, created_at)
      values ('sms', ${phone}, 'reporter', 'vi', 'cho gui', 'queued', now(), now())`
    await send('DỪNG')
    expect(await sql`select from reporters where phone = ${phone} and stopped_at is null`).toHaveLength(0)
    const [waiting] = await sql`select state from messages where recipient = ${phone} and body = 'cho gui'`
    expect(waiting!.state).toBe('cancelled')
    await send('BAT')
    expect(await sql`select from reporters where phone = ${phone} and stopped_at is not null`).toHaveLength(0)
    expect((await answers()).filter((body) => /Đã dừng gửi tin|lai nhan tin ve/.test(body))).toHaveLength(2)
  }))

test('a machine that answers our answers is not answered for ever', () =>
  inRollback(async (sql) => {
    const { send, answers } = await phoneAt(sql)
    for (let i = 0; i < 14; i++) await send('???')
    expect(await answers()).toHaveLength(10)
  }))

test('the parts of a long message arrive in any order and become one report', () =>
  inRollback(async (sql) => {
    const { send, rowOf, ticketOf } = await phoneAt(sql)
    const piece = (part: number) => ({ piece: { of: 'long', part, parts: 2 } })
    const second = await send(', phuong khuong dinh ngap ca tuan', piece(2))
    expect(second.handledAt).toBeNull()
    const first = await send('duong ngo 45 pho khuong dinh', piece(1))
    expect(first.outcome).toBe('report')
    expect((await rowOf(second.providerId)).ticketId).toBe(first.ticketId)
    expect((await ticketOf(first.ticketId)).text).toBe(
      'duong ngo 45 pho khuong dinh, phuong khuong dinh ngap ca tuan',
    )
  }))

test('a part that comes twice is one, and a number used again soon is another message', () =>
  inRollback(async (sql) => {
    const { send } = await phoneAt(sql)
    const piece = (part: number) => ({ piece: { of: 'again', part, parts: 2 } })
    await send(flooded, piece(1))
    const whole = await send(', so nha 12', piece(2))
    const twice = await send(flooded, piece(1))
    expect(twice).toMatchObject({ outcome: 'repeated', ticketId: whole.ticketId })

    const dark = 'den duong duoi gam cau pho khuong dinh phuong khuong dinh tat ba hom nay roi'
    expect(await send(dark, piece(1))).toMatchObject({ handledAt: null })
    const other = await send(', mong som duoc sua', piece(2))
    expect(other.ticketId).not.toBe(whole.ticketId)
    const [ticket] = await sql`select text from tickets where id = ${other.ticketId}`
    expect(ticket!.text).toBe(`${dark}, mong som duoc sua`)
  }))

test('a part that never comes does not hold the others for ever', () =>
  inRollback(async (sql) => {
    const { house, send, later, rowOf, ticketOf } = await phoneAt(sql)
    const row = await send(flooded, { piece: { of: 'long', part: 1, parts: 2 } })
    later(11)
    await handleInbound(ctxFor(house), row.id, how)
    const handled = await rowOf(row.providerId)
    expect(handled.outcome).toBe('report')
    const rest = await send(', so nha 12', { piece: { of: 'long', part: 2, parts: 2 } })
    expect(rest).toMatchObject({ outcome: 'reply', ticketId: handled.ticketId })
    expect((await ticketOf(handled.ticketId)).text).toBe(flooded)
  }))

test('a fault leaves the message waiting, and the sweep gives it a job again', () =>
  inRollback(async (sql) => {
    const { house, store, rowOf, later } = await phoneAt(sql)
    const { id, providerId } = await rowOf(await store(flooded))
    const broken = { ...ctxFor(house), knowledge: { ...house.knowledge, gazetteer: null as never } }
    await expect(handleInbound(broken, id, how)).rejects.toThrow()
    expect(await rowOf(providerId)).toMatchObject({ handledAt: null, attempts: 1 })
    await sql`select graphile_worker.remove_job(${`inbound:${id}`})`
    later(2)
    await sweepInbound(ctxFor(house))
    const jobs = () => sql`select queue_name from graphile_worker.jobs where key = ${`inbound:${id}`}`
    expect(await jobs()).toHaveLength(1)
    expect((await jobs())[0]!.queueName).toMatch(/^sms:\d+$/)
    await handleInbound(ctxFor(house), id, how)
    expect(await rowOf(providerId)).toMatchObject({ outcome: 'report', attempts: 2 })
  }))

const gatewayAt = async (sql: Sql, secret?: string) => smsDoor(await testHouse(sql), { generic: secret })

test('only an SMS is handled as one: a letter kept raw with the same sender waits for its own reader', () =>
  inRollback(async (sql) => {
    const { house, later } = await phoneAt(sql)
    const [kept] = await sql<{ id: number }[]>`
      insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
      values ('letter', 'desk', 'thu-1', 'Ông Tư, 12 ngõ 45', ${flooded}, '{}', ${house.now}) returning id`
    later(5)
    await sweepInbound(ctxFor(house))
    expect(await sql`select from graphile_worker.jobs where key = ${`inbound:${kept!.id}`}`).toHaveLength(0)
    await handleInbound(ctxFor(house), kept!.id, how)
    const [after] = await sql`select handled_at, attempts from inbound_messages where id = ${kept!.id}`
    expect(after).toEqual({ handledAt: null, attempts: 0 })
  }))

test('the gateway is answered 200 once the raw message and its job are kept, by GET, form or JSON', () =>
  inRollback(async (sql) => {
    const app = await gatewayAt(sql)
    const fields = (id: string) => ({ id, from: '0912 345 678', to: '1022', text: 'Đường ngập' })
    const asked = [
      ['g1', app.request(`/sms/inbound/generic?${new URLSearchParams(fields('g1'))}`)],
      [
        'g2',
        app.request('/sms/inbound/generic', { method: 'POST', body: new URLSearchParams(fields('g2')) }),
      ],
      [
        'g3',
        app.request('/sms/inbound/generic', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(fields('g3')),
        }),
      ],
    ] as const
    for (const [id, answered] of asked) {
      expect((await answered).status).toBe(200)
      const [row] =
        await sql`select * from inbound_messages where gateway = 'generic' and provider_id = ${id}`
      expect(row).toMatchObject({
        sender: '+84912345678',
        recipient: '1022',
        body: 'Đường ngập',
        handledAt: null,
      })
      expect(await sql`select from graphile_worker.jobs where key = ${`inbound:${row!.id}`}`).toHaveLength(1)
    }
  }))

test('whatever a gateway hands in is kept, and what nobody could act on is set aside with why', () =>
  inRollback(async (sql) => {
    const app = await gatewayAt(sql)
    const good = { from: '0912345678', text: 'ngap nuoc' }
    const json = (id: string, more: object) => ({
      body: JSON.stringify({ ...good, id, ...more }),
      headers: { 'content-type': 'application/json' },
    })
    const form = (body: string) => ({
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const cases: [string, RequestInit, string | null][] = [
      ['a-1', json('a-1', { from: 'Viettel' }), 'not-a-person'],
      ['a-2', json('a-2', { from: '9029' }), 'not-a-person'],
      ['a-3', json('a-3', { from: '113' }), 'not-a-person'],
      ['a-4', json('a-4', { from: '1900 1234' }), 'not-a-person'],
      ['a-5', json('a-5', { from: '+44 9098 790000' }), 'not-a-person'],
      ['a-6', json('a-6', { from: 'Viettel 0912345678' }), 'not-a-person'],
      ['a-7', json('a-7', { from: null }), 'not-a-person'],
      ['a-8', json('a-8', { text: ' ' }), 'empty'],
      ['a-9', json('a-9', { text: undefined }), 'empty'],
      ['a-10', json('a-10', { text: { a: 1 } }), 'empty'],
      ['a-11', json('a-11', { ref: 'x', part: 3, parts: 10_000 }), 'too-many-parts'],
      ['a-12', json('a-12', { text: 12 }), null],
      ['a-13', json('a-13', { text: 'a'.repeat(60_000) }), null],
      ['a-14', form('id=a-14&from=0912345678&text=ng%E1%BA%ADp+%FF%FE'), null],
      ['a-15', form(`id=a-15&from=0912345678&text=ngap&${'x=1&'.repeat(500)}`), 'not-a-person'],
    ]
    for (const [id, asked, why] of cases) {
      const answered = await app.request('/sms/inbound/generic', { method: 'POST', ...asked })
      expect([id, answered.status]).toEqual([id, 200])
      const [row] = await sql`select id, set_aside, handled_at, raw from inbound_messages
        where provider_id = ${id} or body like ${`id=${id}&%`}`
      expect([id, row?.setAside]).toEqual([id, why === null ? null : row!.raw.body ? 'unreadable' : why])
      const jobs = await sql`select from graphile_worker.jobs where key = ${`inbound:${row!.id}`}`
      expect([id, jobs.length]).toEqual([id, why ? 0 : 1])
    }
  }))

test('a request that is no message at all is kept whole, and only a flood of bytes is refused', () =>
  inRollback(async (sql) => {
    const app = await gatewayAt(sql)
    const bodies: (string | Uint8Array<ArrayBuffer>)[] = [
      '',
      '[]',
      '{"id":',
      new Uint8Array([123, 0xff, 0xfe, 0]),
      `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
      `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
    ]
    for (const body of bodies)
      expect((await app.request('/sms/inbound/generic', { method: 'POST', body })).status).toBe(200)
    expect(await sql`select from inbound_messages where set_aside = 'unreadable'`).toHaveLength(bodies.length)
    const flood = { method: 'POST', body: 'x'.repeat(70_000) }
    expect((await app.request('/sms/inbound/generic', flood)).status).toBe(413)
    expect((await app.request('/sms/inbound/nobody', { method: 'POST', body: '{}' })).status).toBe(404)
  }))

test('a message without an id is a message, and so is one under an id that another had', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, rowOf, store, house } = await phoneAt(sql)
    const first = await send(flooded, { providerId: 'same' })
    const other = readPhone('0987654321')!
    await store(flooded, { providerId: 'same', sender: other })
    const [second] = await sql`select id from inbound_messages where sender = ${other}`
    await handleInbound(ctxFor(house), second!.id, how)
    const [handled] = await sql`select outcome, ticket_id from inbound_messages where id = ${second!.id}`
    expect(handled!.outcome).toBe('report')
    expect(handled!.ticketId).not.toBe(first.ticketId)
    expect((await ticketOf(handled!.ticketId)).text).toBe(flooded)
    await store('khong co ma', { providerId: '' })
    await store('khong co ma', { providerId: '' })
    expect(await sql`select from inbound_messages where body = 'khong co ma'`).toHaveLength(2)
    expect((await rowOf('same')).providerId).toBe('same')
  }))

test('the parts of a long message are cleaned once they are joined, wherever they were cut', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, store } = await phoneAt(sql)
    const whole = 'Ong nuoc o pho Khuong Dinh phuong Khuong Dinh bi vo \u{1f62d} tu sang, nuoc chay ra duong'
    const cuts = [
      [whole.indexOf('Khuong Dinh bi')],
      [whole.indexOf('\u{1f62d}') + 1],
      [whole.indexOf(' tu sang'), whole.indexOf('tu sang')],
      [3, 4, 5, 60],
    ]
    for (const [n, at] of cuts.entries()) {
      const pieces = [...at.map((end, i) => whole.slice(at[i - 1] ?? 0, end)), whole.slice(at.at(-1))]
      const parts = pieces.map((text, i) => ({ text, part: i + 1 })).reverse()
      let last = ''
      for (const { text, part } of parts) {
        last = await store(text, {
          sender: `+8498765430${n}`,
          piece: { of: `cut-${n}`, part, parts: pieces.length },
        })
      }
      const row = await sendStored(sql, last)
      expect([at, row.outcome]).toEqual([at, 'report'])
      const ticket = await ticketOf(row.ticketId)
      expect(ticket.text).toBe(whole)
      expect(ticket.communeCode).toBe(khuongDinh)
    }
    const blank = await send('   ', { piece: { of: 'blank', part: 1, parts: 2 } })
    expect(blank.handledAt).toBeNull()
    expect(await send(' ', { piece: { of: 'blank', part: 2, parts: 2 } })).toMatchObject({
      setAside: 'empty',
    })
  }))

test('of what is too long for a ticket the beginning is reported, and staff read the rest', () =>
  inRollback(async (sql) => {
    const { send, ticketOf } = await phoneAt(sql)
    const row = await send(`${flooded} ${'cu mua la ngap '.repeat(600)}`)
    expect(row).toMatchObject({ outcome: 'report', setAside: 'too-long' })
    expect((await ticketOf(row.ticketId)).text).toHaveLength(5_000)
  }))

test('with a secret only what the gateway signed comes in', () =>
  inRollback(async (sql) => {
    const secret = 'a gateway secret of some length'
    const app = await gatewayAt(sql, secret)
    const body = JSON.stringify({ id: 's1', from: '0912345678', text: 'ngap' })
    const sign = (text: string) => createHmac('sha256', secret).update(text).digest('hex')
    const post = (signature?: string) =>
      app.request('/sms/inbound/generic', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(signature ? { 'x-signature': signature } : {}) },
        body,
      })
    expect((await post()).status).toBe(403)
    expect((await post(sign(`${body} `))).status).toBe(403)
    expect((await post('zz')).status).toBe(403)
    expect((await post(sign(body))).status).toBe(200)
    const query = new URLSearchParams({ id: 's2', from: '0912345678', text: 'ngập' }).toString()
    expect(
      (await app.request(`/sms/inbound/generic?${query}`, { headers: { 'x-signature': sign(query) } }))
        .status,
    ).toBe(200)
    expect(
      (await app.request(`/sms/inbound/generic?${query}`, { headers: { 'x-signature': sign(body) } })).status,
    ).toBe(403)
  }))

test('a delivery receipt marks the message, and a failed one is seen by staff', () =>
  inRollback(async (sql) => {
    const app = await gatewayAt(sql)
    const insert = async (providerId: string) =>
      (
        await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, provider_id, gateway, not_before, created_at)
        values ('sms', '+84912000111', 'reporter', 'vi', 'x', 'sent', ${providerId}, 'generic', now(), now()) returning id`
      )[0]!.id as number
    const post = (body: object) =>
      app.request('/sms/receipts/generic', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const stateOf = async (id: number) =>
      (await sql`select state, last_error, delivered_at from messages where id = ${id}`)[0]!

    const first = await insert('gw-1')
    expect((await post({ id: 'gw-1', status: 'delivered' })).status).toBe(200)
    expect(await stateOf(first)).toMatchObject({ state: 'delivered', deliveredAt: mondayAtTen })

    const second = await insert('gw-2')
    expect(
      (
        await post({
          reference: `lang-nghe-${second}`,
          status: 'failed',
          reason: 'Absent subscriber',
          permanent: true,
        })
      ).status,
    ).toBe(200)
    expect(await stateOf(second)).toMatchObject({ state: 'failed', lastError: 'Absent subscriber' })
    expect(
      await sql`select from ticket_events where type = 'message.failed' and data->>'messageId' = ${String(second)}`,
    ).toHaveLength(1)
    expect(await sql`select from dead_addresses where address = '+84912000111'`).toHaveLength(0)

    expect((await post({ id: 'nobody', status: 'delivered' })).status).toBe(404)
    expect((await post({ status: 'delivered' })).status).toBe(422)
    expect((await post({ id: 'gw-1', status: 'lost' })).status).toBe(422)
  }))

test('a receipt counts only from the gateway that sent', () =>
  inRollback(async (sql) => {
    const app = await gatewayAt(sql)
    const sent = async (gateway: string, state: string) =>
      (
        await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, gateway, attempts, not_before, created_at)
        values ('sms', '+84912000111', 'reporter', 'vi', 'x', ${state}, ${gateway}, 1, now(), now()) returning id`
      )[0]!.id as number
    const tell = async (id: number, status: string) =>
      (
        await app.request('/sms/receipts/generic', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ reference: `lang-nghe-${id}`, status, permanent: true }),
        })
      ).status
    const stateOf = async (id: number) => (await sql`select state from messages where id = ${id}`)[0]!.state

    const delivered = await sent('generic', 'sent')
    expect([await tell(delivered, 'delivered'), await tell(delivered, 'failed')]).toEqual([200, 200])
    expect(await stateOf(delivered)).toBe('delivered')
    const others = await sent('kannel', 'sent')
    expect([await tell(others, 'failed'), await stateOf(others)]).toEqual([404, 'sent'])
    expect(await sql`select from dead_addresses where address = '+84912000111'`).toHaveLength(0)
  }))

test('what may tell of danger is answered with the numbers first and at once, though it only adds to a ticket', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, answers, phone, house } = await phoneAt(sql)
    house.now = new Date('2026-11-23T02:00:00+07:00')
    const { ticketId } = await send(flooded)
    const { reference } = await ticketOf(ticketId)
    expect(await send(`${reference} cai va li de quen o ghe cho tu sang, nghe keu la lam`)).toMatchObject({
      outcome: 'reply',
    })
    expect(await answers()).toEqual([
      `${reference}: Neu dang nguy hiem, goi ngay 112, 113, 114, 115. Da ghi them vao phan anh va bao can bo.`,
    ])
    const [answer] = await sql`select urgent, not_before from messages where recipient = ${phone}`
    expect(answer).toMatchObject({ urgent: 1, notBefore: house.now })
    await send('cam on')
    const [, calm] = await sql`select urgent from messages where recipient = ${phone} order by id`
    expect(calm).toMatchObject({ urgent: 0 })
  }))

test('a danger that says no place is asked about the commune of an open report of its sender, and never put there', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, answers, house, phone } = await phoneAt(sql)
    await send(flooded)
    const { ticketId } = await send('chay nha roi cuu voi, co nguoi ket ben trong')
    expect(await ticketOf(ticketId)).toMatchObject({
      lane: 'emergency',
      communeCode: null,
      candidates: [{ code: khuongDinh }],
    })
    const events = await sql<{ id: number }[]>`select id from ticket_events where ticket_id = ${ticketId}`
    await notify(
      ctxFor(house),
      events.map(({ id }) => id),
    )
    expect((await answers()).at(-1)).toContain('1: P. Khuong Dinh')
    await send('1')
    expect(await ticketOf(ticketId)).toMatchObject({ communeCode: khuongDinh })
    const [other] = await sql<{ n: number }[]>`
      select count(*)::int as n from tickets t join reporters r on r.id = t.reporter_id where r.phone = ${phone}`
    expect(other).toEqual({ n: 2 })
  }))

test('where nothing is open any more it is asked about the commune of the last report', () =>
  inRollback(async (sql) => {
    const { send, ticketOf } = await phoneAt(sql)
    await send(flooded)
    await send('HUY')
    const { ticketId } = await send('chay nha roi cuu voi, co nguoi ket ben trong')
    expect(await ticketOf(ticketId)).toMatchObject({ communeCode: null, candidates: [{ code: khuongDinh }] })
  }))

/** Sends, lets what follows be told, and moves the clock on: as a machine at the other end would hear it. */
const exchange = async (sql: Sql, at: Awaited<ReturnType<typeof phoneAt>>, text: string) => {
  const row = await at.send(text)
  const events = await sql<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${row.ticketId} and type = 'ticket.opened'`
  await notify(
    ctxFor(at.house),
    events.map(({ id }) => id),
  )
  at.later(0.25)
  return row
}

test('two machines that answer each other with ever other words make one ticket and few SMS, and staff see it', () =>
  inRollback(async (sql) => {
    const at = await phoneAt(sql)
    const things = ['nuoc', 'dien', 'rac', 'duong', 'cay', 'den', 'cong']
    const texts = Array.from(
      { length: 14 },
      (_, n) =>
        `Da ghi nhan yeu cau so ${4000 + n * 37} ve ${things[n % 7]}, nhan vien se goi lai sau ${n} phut nua`,
    )
    for (const text of texts) await exchange(sql, at, text)
    const tickets =
      await sql`select t.id from tickets t join reporters r on r.id = t.reporter_id where r.phone = ${at.phone}`
    expect(tickets.length).toBeLessThanOrEqual(1)
    expect((await at.answers()).length).toBeLessThanOrEqual(4)
    const aside = await sql`select from inbound_messages where sender = ${at.phone} and set_aside is not null`
    expect(aside.length).toBeGreaterThanOrEqual(8)
  }))

test('somebody with two matters, or who answers at once, is heard each time', () =>
  inRollback(async (sql) => {
    const at = await phoneAt(sql)
    const first = await exchange(sql, at, flooded)
    const second = await exchange(
      sql,
      at,
      'den duong pho khuong dinh phuong khuong dinh tat ba dem nay, di lai rat nguy hiem',
    )
    expect(second.outcome).toBe('report')
    expect(second.ticketId).not.toBe(first.ticketId)
    expect((await exchange(sql, at, 'stop')).outcome).toBe('stop')
    expect(
      (await exchange(sql, at, 'chay nha so 5 ngo 45 pho khuong dinh, co nguoi ket ben trong')).outcome,
    ).toBe('report')
  }))

test('"huy" with its code takes a report back, and a complaint only on paper', () =>
  inRollback(async (sql) => {
    const { send, ticketOf, answers } = await phoneAt(sql)
    const { ticketId } = await send(flooded)
    const { reference } = await ticketOf(ticketId)
    expect(await send(`TC ${reference}`)).toMatchObject({ outcome: 'track', ticketId })
    expect((await answers()).at(-1)).toMatch(new RegExp(`^${reference}: Da chuyen den noi xu ly`))
    await sql`update tickets set lane = 'complaint' where id = ${ticketId}`
    expect((await send(`huy ${reference}`)).outcome).toBe('refused: withdraw')
    await sql`update tickets set lane = 'feedback' where id = ${ticketId}`
    expect((await send(`Xin huy phan anh ${reference} a`)).outcome).toBe('withdraw')
    expect((await ticketOf(ticketId)).status).toBe('withdrawn')
  }))

test('delivered is final, what never left has no receipt, and only who is known declares a number dead', () =>
  inRollback(async (sql) => {
    const secret = 'a gateway secret of some length'
    const open = await gatewayAt(sql)
    const guarded = await gatewayAt(sql, secret)
    const insert = async (state: string) =>
      (
        await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, gateway, not_before, created_at)
        values ('sms', '+84912000222', 'reporter', 'vi', 'x', ${state}, 'generic', now(), now()) returning id`
      )[0]!.id as number
    const post = (app: typeof open, id: number, more: object) => {
      const body = JSON.stringify({ reference: `lang-nghe-${id}`, permanent: true, ...more })
      const signature = createHmac('sha256', secret).update(body).digest('hex')
      const headers = { 'content-type': 'application/json', 'x-signature': signature }
      return app.request('/sms/receipts/generic', { method: 'POST', headers, body })
    }
    const stateOf = async (id: number) => (await sql`select state from messages where id = ${id}`)[0]!.state
    const dead = () => sql`select from dead_addresses where address = '+84912000222'`

    const arrived = await insert('sent')
    await post(guarded, arrived, { status: 'delivered' })
    expect((await post(guarded, arrived, { status: 'failed' })).status).toBe(200)
    expect(await stateOf(arrived)).toBe('delivered')
    for (const state of ['queued', 'cancelled']) {
      const id = await insert(state)
      expect((await post(guarded, id, { status: 'failed' })).status).toBe(404)
      expect(await stateOf(id)).toBe(state)
    }
    const unsigned = await insert('sent')
    await post(open, unsigned, { status: 'failed' })
    expect(await stateOf(unsigned)).toBe('failed')
    expect(await dead()).toHaveLength(0)
    const signed = await insert('sent')
    await post(guarded, signed, { status: 'failed' })
    expect(await dead()).toHaveLength(1)
  }))

test('an SMS in the letters of old telephones is read, and its place with it', () =>
  inRollback(async (sql) => {
    const { send, ticketOf } = await phoneAt(sql)
    const { ticketId } = await send('§­êng ngâ 45 phè Kh­¬ng §×nh, ph­êng Kh­¬ng §×nh bÞ ngËp c¶ tuÇn nay')
    expect(await ticketOf(ticketId)).toMatchObject({
      text: 'Đường ngõ 45 phố Khương Đình, phường Khương Đình bị ngập cả tuần nay',
      communeCode: khuongDinh,
    })
  }))
