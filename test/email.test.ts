import { createHmac } from 'node:crypto'
import { Hono } from 'hono'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { House } from '../src/context/context.ts'
import { type Env, withContext } from '../src/context/request.ts'
import { addFiles } from '../src/intake/email/add-files.ts'
import { handleMail } from '../src/intake/email/handle.ts'
import { keepMail } from '../src/intake/email/keep.ts'
import { mailRoutes } from '../src/intake/email/routes.ts'
import { bounceAddressOf, messageIdOf, replyAddressOf } from '../src/notifications/mail-names.ts'
import { notify } from '../src/notifications/notify.ts'
import type { Sql } from '../src/platform/database.ts'
import { onError } from '../src/platform/http.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { readResidentPicture } from '../src/tickets/pictures/serve.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { paperOf } from './support/papers.ts'
import { uploadsOfTest } from './support/uploads.ts'

const binh = 'Lê Thị Bình <Binh@nha.example>'
const inbox = 'phan-anh@tinh.example'
const how = { provinceCode: '01' }

type Letter = {
  from?: string | null
  to?: string
  subject?: string
  headers?: string[]
  text?: string
  envelope?: { from: string; to: string[] }
  raw?: string
}
let sent = 0

const rawOf = ({ from = binh, to = inbox, subject = 'Ngập nước', headers = [], text = '' }: Letter) =>
  [
    ...(from === null ? [] : [`From: ${from}`]),
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${++sent}@nha.example>`,
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    text,
  ].join('\r\n')

const bytesOf = (raw: string) => new TextEncoder().encode(raw) as Uint8Array<ArrayBuffer>

/** A mail arrives and is handled, as the listener and the queue do it. */
const arrive = async (house: House & { now: Date }, letter: Letter) => {
  const source = bytesOf(letter.raw ?? rawOf(letter))
  const envelope = letter.envelope ?? { from: 'binh@nha.example', to: [letter.to ?? inbox] }
  await keepMail(ctxFor(house), { source, envelope })
  const db = house.db as Sql
  const [row] = await db<{ id: number }[]>`select max(id) as id from inbound_messages where channel = 'email'`
  await handleMail(ctxFor(house), row!.id, how)
  const [mail] = await db`
    select m.id, m.outcome, m.ticket_id, k.whole, k.set_aside, k.settled_by, k.words, k.about_id
    from inbound_messages m join inbound_mails k on k.inbound_id = m.id where m.id = ${row!.id}`
  return mail!
}

const ticketOf = async (house: House, id: number) => {
  const [ticket] = await (house.db as Sql)`
    select t.*, r.email, r.name from tickets t left join reporters r on r.id = t.reporter_id where t.id = ${id}`
  return ticket!
}
const eventsOf = async (house: House, id: number) =>
  (
    await (house.db as Sql)<
      { type: string }[]
    >`select type from ticket_events where ticket_id = ${id} order by id`
  ).map(({ type }) => type)
const mailsTo = (house: House, mailbox: string) =>
  (house.db as Sql)`select * from messages where lower(recipient) = ${mailbox} order by id`

const leak = 'Cống trước nhà 12 phường Khương Đình bị tắc, nước tràn ra đường từ sáng.'

const open = async (house: House & { now: Date }) => {
  const { ticketId } = await arrive(house, { text: leak })
  const ticket = await ticketOf(house, ticketId)
  return { ticket, reply: replyAddressOf(house, inbox, ticket.reference) }
}

const inRoom = (play: (house: House & { now: Date }) => Promise<void>) =>
  inRollback(async (sql) => play(await testHouse(sql)))

describe('A new mail', () => {
  test('opens a report in the name of who wrote it, and its first answer carries the reference', () =>
    inRoom(async (house) => {
      const mail = await arrive(house, { subject: 'Cống tắc', text: `${leak}\r\n\r\nGửi từ iPhone của tôi` })
      const ticket = await ticketOf(house, mail.ticketId)
      expect(mail).toMatchObject({ outcome: 'report', setAside: null })
      expect(ticket).toMatchObject({
        channel: 'email',
        communeCode: khuongDinh,
        title: 'Cống tắc',
        text: `Cống tắc\n${leak}`,
        email: 'Binh@nha.example',
        name: 'Lê Thị Bình',
      })
      const db = house.db as Sql
      const [event] = await db<
        { id: number }[]
      >`select id from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.opened'`
      await notify(ctxFor(house), [event!.id])
      const [answer, ...more] = await mailsTo(house, 'binh@nha.example')
      expect(more).toEqual([])
      expect(answer).toMatchObject({ channel: 'email', subject: `[${ticket.reference}] Cống tắc` })
    }))

  test('handed in again, by the same or by another way, is one row and one ticket', () =>
    inRoom(async (house) => {
      const raw = rawOf({ text: leak })
      const envelope = { from: 'binh@nha.example', to: [inbox] }
      const again = `Received: from mx.example by here; Mon, 23 Nov 2026 10:00:01 +0700\r\n${raw}`
      const given = [raw, raw, again].map((one) =>
        keepMail(ctxFor(house), { source: bytesOf(one), envelope }),
      )
      expect((await Promise.all(given)).filter((isNew) => isNew)).toHaveLength(1)
      const other = raw.replace('Cống trước', 'Đèn trước')
      expect(await keepMail(ctxFor(house), { source: bytesOf(other), envelope })).toBe(true)
    }))

  test('that names no place is asked for it, and the number in the next mail answers', () =>
    inRoom(async (house) => {
      const mail = await arrive(house, {
        subject: 'Cống tắc',
        text: 'Cống đầu ngõ bị tắc, nước tràn ra đường',
      })
      const before = await ticketOf(house, mail.ticketId)
      expect(before.communeCode).toBeNull()
      const to = replyAddressOf(house, inbox, before.reference)
      const placed = await arrive(house, { to, subject: 'Re: Cống tắc', text: 'Phường Khương Đình\n\n> cũ' })
      expect(placed).toMatchObject({ outcome: 'reply', ticketId: before.id })
      expect((await ticketOf(house, before.id)).communeCode).toBe(khuongDinh)
    }))

  test('that tells of danger is heard before the others, and its answer names the numbers first', () =>
    inRoom(async (house) => {
      const mail = await arrive(house, {
        subject: 'Gấp',
        text: 'Cháy nhà số 5 phường Khương Đình, có người mắc kẹt!',
      })
      const ticket = await ticketOf(house, mail.ticketId)
      expect(ticket.lane).toBe('emergency')
      const db = house.db as Sql
      const raw = bytesOf(rawOf({ text: 'Cháy nhà số 7 phường Khương Đình, có người mắc kẹt!' }))
      await keepMail(ctxFor(house), { source: raw, envelope: { from: 'binh@nha.example', to: [inbox] } })
      const [job] =
        await db`select priority from graphile_worker.jobs where key = 'mail:' || (select max(id) from inbound_messages)`
      expect(job!.priority).toBeLessThan(0)
      const [event] = await db<
        { id: number }[]
      >`select id from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.opened'`
      await notify(ctxFor(house), [event!.id])
      const [answer] = (await mailsTo(house, 'binh@nha.example')).filter(
        ({ ticketId }) => ticketId === ticket.id,
      )
      expect(answer).toMatchObject({ urgent: 1 })
      expect(answer!.body).toMatch(/^Kính gửi anh\/chị,\n\n.*Nguy hiểm gọi ngay/s)
    }))

  test('that says nothing is set aside, and its sender is asked once what the matter is', () =>
    inRoom(async (house) => {
      expect(await arrive(house, { subject: '', text: ' \r\n' })).toMatchObject({
        setAside: 'empty',
        ticketId: null,
      })
      expect((await mailsTo(house, 'binh@nha.example')).map(({ body }) => body)).toEqual([
        expect.stringContaining('việc gì'),
      ])
    }))
})

describe('An answer', () => {
  test('by who reported is added to the ticket: its new words, while the whole mail is kept', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const text = `Nước đã ngập vào nhà rồi.\r\n\r\nVào 10:00 Th 2, 23 thg 11, 2026 Lắng Nghe <x@y.example> đã viết:\r\n> Kính gửi anh/chị`
      const mail = await arrive(house, { to: reply, from: 'BINH@nha.example', text })
      expect(mail).toMatchObject({
        outcome: 'reply',
        ticketId: ticket.id,
        words: 'Nước đã ngập vào nhà rồi.',
      })
      expect(mail.whole).toContain('> Kính gửi anh/chị')
      const db = house.db as Sql
      const [event] =
        await db`select data from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.replied'`
      expect(event!.data).toMatchObject({ text: 'Nước đã ngập vào nhà rồi.', channel: 'email' })
    }))

  test('finds its ticket by the mails that it answers, without the plus address', () =>
    inRoom(async (house) => {
      const { ticket } = await open(house)
      const named = messageIdOf(house, { id: 5, reference: ticket.reference })
      const headers = [`References: <x@y.example> ${named}`]
      const mail = await arrive(house, { subject: 'Re: việc khác', headers, text: 'Vẫn còn ngập' })
      expect(mail).toMatchObject({ outcome: 'reply', ticketId: ticket.id })
    }))

  test('by a stranger who has the address is not theirs to give: it waits for staff, and the ticket hears nothing', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const before = await eventsOf(house, ticket.id)
      const said = {
        to: reply,
        from: 'Kẻ lạ <la@noi-khac.example>',
        text: 'Việc này xong rồi, cảm ơn',
      }
      expect(await arrive(house, said)).toMatchObject({
        setAside: 'stranger',
        aboutId: ticket.id,
        ticketId: null,
      })
      expect(await eventsOf(house, ticket.id)).toEqual(before)
      expect(await mailsTo(house, 'la@noi-khac.example')).toEqual([])
    }))

  test('by a stranger that cries for help is a report of its own', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const text = 'Cháy nhà số 5 phường Khương Đình, có người mắc kẹt!'
      const mail = await arrive(house, { to: reply, from: 'la@noi-khac.example', text })
      expect(mail.outcome).toBe('report')
      expect(mail.ticketId).not.toBe(ticket.id)
    }))

  test('to a forged address or in the name of a forged mail is a new report and no answer', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const forged = reply.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'))
      const headers = [`In-Reply-To: <${ticket.reference.toLowerCase()}.1.abcdefghjkmnpqrstuvw@localhost>`]
      const mail = await arrive(house, {
        to: forged,
        headers,
        subject: 'Re: x',
        text: 'Đèn đường ngõ 3 phường Khương Đình hỏng',
      })
      expect(mail.outcome).toBe('report')
      expect(mail.ticketId).not.toBe(ticket.id)
    }))

  test('of one word in the first line does what it does by SMS: a rating, not done, no more mails', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      await (house.db as Sql)`insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, added_by, created_at)
        values (${ticket.id}, 'proof', 'x', 'image/jpeg', 1, 'x', 'test', now())`
      const [seat] =
        await (house.db as Sql)`select kind, commune_code from departments where id = ${ticket.departmentId}`
      const officer = await makeStaff(house.db, { kind: seat!.kind, communeCode: seat!.communeCode })
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      const answer = 'Đã nạo vét cống và hút nước, trước nhà 12 hết ngập từ sáng nay.'
      await resolveTicket(ctxFor(house, officer), ticket.id, { answer, doneOn: '2026-11-23' })
      await arrive(house, { to: reply, subject: 'Re: x', text: 'Kính gửi quý cơ quan,\r\n\r\n2\r\n\r\n> cũ' })
      await arrive(house, { to: reply, subject: 'Re: x', text: 'Chưa xong, cống lại tắc\r\n-- \r\nBình' })
      expect(await eventsOf(house, ticket.id)).toEqual(
        expect.arrayContaining(['ticket.rated', 'ticket.reopened']),
      )
      const stopped = await arrive(house, { to: reply, subject: 'Re: x', text: 'DỪNG' })
      expect(stopped).toMatchObject({ outcome: 'reply', ticketId: null })
      const [row] = await (house.db as Sql)`select stopped_at from reporters where email = 'Binh@nha.example'`
      expect(row!.stoppedAt).not.toBeNull()
    }))
})

describe('A machine', () => {
  const marks: [string, Partial<Letter>][] = [
    ['Auto-Submitted', { headers: ['Auto-Submitted: auto-replied'] }],
    ['Precedence', { headers: ['Precedence: bulk'] }],
    ['a list', { headers: ['List-Id: <tin.example>'] }],
    ['X-Auto-Response-Suppress', { headers: ['X-Auto-Response-Suppress: All'] }],
    ['an empty Return-Path', { envelope: { from: '', to: [inbox] } }],
    ['its name', { from: 'MAILER-DAEMON@noi-khac.example' }],
  ]
  test.each(marks)('known by %s is never answered; what it writes waits for staff', (_, letter) =>
    inRoom(async (house) => {
      const before = (await (house.db as Sql)`select from messages`).length
      expect(await arrive(house, { ...letter, text: leak })).toMatchObject({
        setAside: 'automatic',
        settledBy: null,
      })
      expect((await (house.db as Sql)`select from messages`).length).toBe(before)
    }),
  )

  test('that answers a mail of ours is kept, and nobody has to look at it', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const before = await eventsOf(house, ticket.id)
      const away = { to: reply, headers: ['Auto-Submitted: auto-replied'], text: 'Tôi đi vắng' }
      expect(await arrive(house, away)).toMatchObject({ outcome: 'automatic', settledBy: 'system' })
      const to = bounceAddressOf(house, inbox, 7)
      expect(await arrive(house, { to, text: 'Tôi đi vắng' })).toMatchObject({ outcome: 'automatic' })
      expect(await eventsOf(house, ticket.id)).toEqual(before)
    }))

  test('without any mark that answers every mail of ours makes one ticket, and is written to a few times at most', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      for (let n = 1; n <= 30; n++)
        await arrive(house, { to: reply, subject: `Re: ${n}`, text: `Cảm ơn, chúng tôi đã nhận thư số ${n}` })
      const db = house.db as Sql
      const [tickets] =
        await db`select count(*)::int as n from tickets t join reporters r on r.id = t.reporter_id where r.email = 'Binh@nha.example'`
      expect(tickets!.n).toBe(1)
      expect((await mailsTo(house, 'binh@nha.example')).length).toBeLessThanOrEqual(2)
      expect((await eventsOf(house, ticket.id)).filter((type) => type === 'ticket.replied').length).toBe(12)
    }))

  test('that sends our own mail back opens nothing', () =>
    inRoom(async (house) => {
      const own = messageIdOf(house, { id: 9, reference: null })
      const raw = `From: ${inbox}\r\nMessage-ID: ${own}\r\nSubject: x\r\n\r\n${leak}`
      expect(await arrive(house, { raw })).toMatchObject({ setAside: 'loop', ticketId: null })
    }))
})

describe('A bounce', () => {
  const report = (status: string, action = 'failed') =>
    [
      'From: MAILER-DAEMON@mx.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'I am sorry.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; gone@nha.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 said so',
      '--b--',
      '',
    ].join('\r\n')

  const written = async (house: House & { now: Date }, status: string, action?: string) => {
    const db = house.db as Sql
    const ticket = await openSample(house, { reporter: { email: 'Gone@nha.example' } })
    const [event] = await db<{ id: number }[]>`select id from ticket_events where ticket_id = ${ticket.id}`
    await notify(ctxFor(house), [event!.id])
    const [message] = await db<
      { id: number }[]
    >`update messages set state = 'sent' where ticket_id = ${ticket.id} and channel = 'email' and recipient = 'Gone@nha.example' returning id`
    const envelope = { from: '', to: [bounceAddressOf(house, inbox, message!.id)] }
    const mail = await arrive(house, { raw: report(status, action), envelope })
    const [after] = await db`select state, last_error from messages where id = ${message!.id}`
    const dead = await db`select address from dead_addresses where address = 'gone@nha.example'`
    return { outcome: mail.outcome, state: after!.state, dead: dead.length }
  }

  test.each([
    ['of a mailbox that does not exist makes it dead', '5.1.1', 'failed', { state: 'failed', dead: 1 }],
    [
      'of a full mailbox fails the mail and lets the mailbox live',
      '5.2.2',
      'failed',
      { state: 'failed', dead: 0 },
    ],
    ['of a rule of the other side lets the mailbox live', '5.7.1', 'failed', { state: 'failed', dead: 0 }],
    ['that is only a delay changes nothing', '4.4.1', 'delayed', { state: 'sent', dead: 0 }],
  ])('%s', (_, status, action, expected) =>
    inRoom(async (house) => {
      expect(await written(house, status, action)).toMatchObject({ outcome: 'bounce', ...expected })
    }),
  )

  test('of a mail that we never sent waits for staff', () =>
    inRoom(async (house) => {
      const envelope = { from: '', to: [inbox] }
      expect(await arrive(house, { raw: report('5.1.1'), envelope })).toMatchObject({ setAside: 'bounce' })
    }))
})

describe('Files', () => {
  test('that are pictures or PDFs come to the ticket; what is neither stays with the mail, and its sender is told once', () =>
    inRoom(async (house) => {
      const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer()
      const part = (type: string, name: string, bytes: Buffer) =>
        `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${bytes.toString('base64')}\r\n`
      const raw = `From: ${binh}\r\nSubject: =?utf-8?q?C=E1=BB=91ng_t=E1=BA=AFc?=\r\nMessage-ID: <files@nha.example>\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${leak}</p>\r\n${part('image/jpeg', 'anh.jpg', picture)}${part('application/pdf', '=?utf-8?q?=C4=90=C6=A1n=2Epdf?=', Buffer.from(paperOf()))}${part('application/octet-stream', 'a.exe', Buffer.from('MZ nothing'))}${part('application/msword', 'don.docx', Buffer.from('PK\x03\x04 word'))}--b--\r\n`
      const { id, ticketId } = await arrive(house, { raw })
      const kept = new Map<string, Uint8Array>()
      const pictures = {
        take: takeFile(withoutScanner),
        uploads: uploadsOfTest(),
        put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
        get: async () => null,
      }
      for (const _ of [1, 2]) await addFiles(ctxFor(house), id, pictures)
      const db = house.db as Sql
      expect((await ticketOf(house, ticketId)).text).toBe(`Cống tắc\n${leak}`)
      expect(
        await db`select media_type, name from attachments where ticket_id = ${ticketId} order by id`,
      ).toEqual([
        { mediaType: 'image/jpeg', name: null },
        { mediaType: 'application/pdf', name: 'Đơn.pdf' },
      ])
      expect(kept.size).toBe(2)
      const told = (await mailsTo(house, 'binh@nha.example')).filter(({ body }) => body.includes('a.exe'))
      expect(told).toHaveLength(1)
      expect(told[0]!.body).toMatch(/don\.docx \(.*xin lưu thành PDF rồi gửi lại\)/)
      expect((await eventsOf(house, ticketId)).slice(1)).toEqual([
        'ticket.attached',
        'ticket.attached',
        'ticket.noted',
      ])
    }))
})

describe('What was set aside', () => {
  test('is seen by who sorts what comes in, and is made a report in its sender’s name, or left, once', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const operator = await makeStaff(house.db, { kind: 'operation-centre', roles: ['operator'] })
      const elsewhere = await makeStaff(house.db, {
        kind: 'operation-centre',
        roles: ['operator'],
        provinceCode: '79',
      })
      const { as } = testApp(house, [operator, elsewhere])
      const text = 'Đèn đường ngõ 3 phường Khương Đình hỏng'
      const stranger = await arrive(house, {
        to: reply,
        from: 'La <la@noi-khac.example>',
        subject: 'Re: x',
        text,
      })
      const machine = await arrive(house, { headers: ['Auto-Submitted: auto-generated'], text: leak })
      const seenBy = async (person: typeof operator) =>
        (await as(person)('GET', '/api/inbound/mails')).json<{
          mails: { id: number; why: string; about: string | null }[]
        }>().mails
      expect((await seenBy(operator)).find(({ id }) => id === stranger.id)).toMatchObject({
        why: 'stranger',
        about: ticket.reference,
      })
      expect((await seenBy(elsewhere)).map(({ id }) => id)).not.toContain(stranger.id)
      expect((await seenBy(elsewhere)).map(({ id }) => id)).toContain(machine.id)

      const made = await as(operator)('PUT', `/api/inbound/mails/${stranger.id}/report`, { body: { text } })
      const { ticketId } = made.json<{ ticketId: number }>()
      expect(await ticketOf(house, ticketId)).toMatchObject({
        channel: 'email',
        text,
        email: 'la@noi-khac.example',
      })
      expect(
        (await as(operator)('PUT', `/api/inbound/mails/${stranger.id}/report`, { body: {} })).status,
      ).toBe(404)
      const [taken] =
        await (house.db as Sql)`select type, actor from ticket_events where subject = ${`inbound:${stranger.id}`}`
      expect(taken).toMatchObject({ type: 'inbound.taken-up', actor: `staff:${operator.id}` })
      expect((await as(operator)('DELETE', `/api/inbound/mails/${machine.id}`)).status).toBe(204)
      expect((await seenBy(operator)).map(({ id }) => id)).not.toContain(machine.id)
    }))
})

describe('The mails of a ticket', () => {
  test('are read whole by who may see the ticket, with what they quote; a stranger’s that waits is not among them', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const officer = await makeStaff(house.db, {
        kind: 'economy',
        communeCode: khuongDinh,
        roles: ['leader'],
      })
      const elsewhere = await makeStaff(house.db, {
        kind: 'economy',
        communeCode: '00367',
        roles: ['leader'],
      })
      const { as } = testApp(house, [officer, elsewhere])
      const quoting = 'Nước vẫn đọng.\r\n\r\n> Ngày hôm qua tôi có viết'
      await arrive(house, { to: reply, subject: 'Re: x', text: quoting })
      await arrive(house, { to: reply, from: 'La <la@noi-khac.example>', text: 'Tôi cũng thấy' })
      const path = `/api/tickets/${ticket.id}/mails`
      type Read = { mails: { words: string; whole: string; sender: string }[] }
      const { mails } = (await as(officer)('GET', path)).json<Read>()
      expect(mails).toHaveLength(2)
      expect(mails[1]).toMatchObject({ words: 'Nước vẫn đọng.', sender: 'b•••@nha.example' })
      expect(mails[1]!.whole).toContain('> Ngày hôm qua tôi có viết')
      const shown = (await as(officer)('GET', `/api/tickets/${ticket.id}`)).json<{ hasMails: boolean }>()
      expect(shown.hasMails).toBe(true)
      expect((await as(elsewhere)('GET', path)).status).toBe(404)
    }))
})

describe('A stranger’s mail about somebody’s report', () => {
  test('is added to that ticket by a person: its holder reads it and is told, its reporter hears nothing', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const operator = await makeStaff(house.db, { kind: 'operation-centre', roles: ['operator'] })
      const { as } = testApp(house, [operator])
      const text = 'Tôi ở cạnh đó, đèn hỏng từ tháng trước.'
      const letter = { to: reply, from: 'La <la@noi-khac.example>', subject: 'Re: x', text }
      const { id } = await arrive(house, letter)
      const path = `/api/inbound/mails/${id}/ticket`
      const add = (reference: string) => as(operator)('PUT', path, { body: { reference } })
      expect((await add('KH7T-M3RA')).status).toBe(404)
      const added = await add(ticket.reference.toLowerCase())
      expect(added.json()).toEqual({ ticketId: ticket.id, reference: ticket.reference })
      expect((await add(ticket.reference)).status).toBe(404)
      const sql = house.db as Sql
      const [event] = await sql<{ id: number; data: unknown; actor: string }[]>`
        select id, data, actor from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.word-added'`
      expect(event).toMatchObject({
        data: { text: `x\n${text}`, channel: 'email', from: 'l•••' },
        actor: `staff:${operator.id}`,
      })
      await notify(ctxFor(house), [event!.id])
      const told = await sql`select recipient_kind from messages where event_id = ${event!.id}`
      expect(told.every(({ recipientKind }) => recipientKind === 'staff')).toBe(true)
      const [row] = await sql`select outcome, ticket_id from inbound_messages where id = ${id}`
      expect(row).toEqual({ outcome: 'added', ticketId: ticket.id })
      expect(
        await sql`select from ticket_events where subject = ${`inbound:${id}`} and type = 'inbound.added'`,
      ).toHaveLength(1)
    }))
})

describe('Files of somebody else', () => {
  const picture = async () => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    return bytes.toString('base64')
  }
  const withPicture = (png: string, { from, to, text }: { from: string; to: string; text: string }) => ({
    to,
    raw: `From: ${from}\r\nTo: ${to}\r\nSubject: Nha\r\nMessage-ID: <${crypto.randomUUID()}@nha.example>\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: image/png; name=nha.png\r\nContent-Disposition: attachment; filename=nha.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}\r\n--b--\r\n`,
  })

  test('of a stranger are for staff, until they say that the reporter may see them, and answer nothing', () =>
    inRoom(async (house) => {
      const { ticket, reply } = await open(house)
      const sql = house.db as Sql
      const [held] = await sql`select kind, commune_code from departments where id = ${ticket.departmentId}`
      const officer = await makeStaff(sql, { kind: held!.kind, communeCode: held!.communeCode })
      const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
      const { as, resident } = testApp(house, [operator, officer])
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      const asked = { question: 'Xin cho biết số nhà' }
      expect((await as(officer)('PUT', `/api/tickets/${ticket.id}/question`, { body: asked })).status).toBe(
        200,
      )
      const png = await picture()
      const letter = withPicture(png, { from: 'La <la@noi-khac.example>', to: reply, text: 'Nhà tôi đây.' })
      const stranger = await arrive(house, letter)
      expect(stranger).toMatchObject({ setAside: 'stranger' })
      const body = { reference: ticket.reference }
      await as(operator)('PUT', `/api/inbound/mails/${stranger.id}/ticket`, { body })
      const kept = new Map<string, Uint8Array>()
      const pictures = {
        take: takeFile(withoutScanner),
        put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
        get: async (key: string) => (kept.get(key) as Uint8Array<ArrayBuffer>) ?? null,
        uploads: uploadsOfTest(),
      }
      await addFiles(ctxFor(house), stranger.id, pictures)
      const seen = async () => (await as(officer)('GET', `/api/tickets/${ticket.id}`)).json<TicketDetail>()
      const [file] = (await seen()).attachments
      expect(file).toMatchObject({ isAnothers: true, keptFromReporter: true, purpose: 'report' })
      expect((await seen()).status).toBe('waiting')

      const headers = { 'x-report-secret': await trackingSecret(house.secret, ticket.reference) }
      const path = `/api/reports/${ticket.reference}`
      const theirs = async () => {
        const read = await resident('GET', path, { headers })
        const tracking = read.json<{ attachments: unknown[]; timeline: { type: string }[] }>()
        return { files: tracking.attachments.length, types: tracking.timeline.map(({ type }) => type) }
      }
      expect((await theirs()).files).toBe(0)
      expect((await theirs()).types).not.toContain('ticket.attached')
      const served = async () => {
        const ctx = ctxFor(house)
        const secret = headers['x-report-secret']
        const asked = { reference: ticket.reference, secret, id: file!.id }
        return readResidentPicture(ctx, pictures, asked).then(
          () => 'served',
          ({ kind }) => kind,
        )
      }
      expect(await served()).toBe('missing')

      const show = (shown: boolean) =>
        as(officer)('PUT', `/api/tickets/${ticket.id}/attachments/${file!.id}/showing`, { body: { shown } })
      expect((await show(true)).status).toBe(200)
      expect(await theirs()).toMatchObject({ files: 1, types: expect.arrayContaining(['ticket.file-shown']) })
      expect(await served()).toBe('served')
      expect((await show(false)).status).toBe(200)
      expect((await theirs()).files).toBe(0)

      // Their own file of the same content is theirs.
      const own = withPicture(png, { from: binh, to: reply, text: 'Đây ạ.' })
      const { id } = await arrive(house, own)
      await addFiles(ctxFor(house), id, pictures)
      expect((await theirs()).files).toBe(1)
      expect((await seen()).status).toBe('accepted')
    }))
})

describe('In which language', () => {
  const inEnglish = 'The street light on phố Khương Đình is broken and there has been no light since Monday.'
  test.each([
    [inEnglish, 'en'],
    [leak, 'vi'],
    ['Den duong pho Khuong Dinh hong, the ma khong ai sua', 'vi'],
  ] as const)('a mail is written, it is answered: %s', (text, language) =>
    inRoom(async (house) => {
      const mail = await arrive(house, { subject: 'Khương Đình', text })
      expect((await ticketOf(house, mail.ticketId)).language).toBe(language)
    }),
  )

  test('one that was set aside is asked in it too', () =>
    inRoom(async (house) => {
      const { reply } = await open(house)
      const text = inEnglish
      const { id } = await arrive(house, { to: reply, from: 'La <la@noi-khac.example>', text })
      const operator = await makeStaff(house.db, { kind: 'operation-centre', roles: ['operator'] })
      const made = await testApp(house, [operator]).as(operator)('PUT', `/api/inbound/mails/${id}/report`, {
        body: {},
      })
      expect((await ticketOf(house, made.json<{ ticketId: number }>().ticketId)).language).toBe('en')
    }))
})

describe('POST /mail/inbound', () => {
  test('keeps what was signed, and answers what it knew', () =>
    inRoom(async (house) => {
      const { resident } = testApp(house)
      const body = rawOf({ text: leak })
      const headers = { 'content-type': 'message/rfc822' }
      expect((await resident('POST', '/mail/inbound', { body, headers })).json()).toEqual({
        stored: true,
        repeated: false,
      })
      expect((await resident('POST', '/mail/inbound', { body, headers })).json()).toEqual({
        stored: true,
        repeated: true,
      })
      expect((await resident('POST', '/mail/inbound', { body: '', headers })).status).toBe(422)
    }))

  test('refuses what was not signed with the secret, byte for byte, and is closed where no mail is taken in', () =>
    inRoom(async (house) => {
      const secret = 'signs what mail servers send'
      const noLog = { info: () => {}, error: (fields: object) => console.error(fields) }
      const app = new Hono<Env>()
        .use(withContext(house, noLog, { kind: 'resident' }))
        .route('/mail', mailRoutes({ secret }))
      app.onError(onError(noLog))
      const body = rawOf({ text: leak })
      const signature = createHmac('sha256', secret).update(body).digest('hex')
      const send = async (body: string, signature?: string) => {
        const headers = { 'content-type': 'message/rfc822', ...(signature && { 'x-signature': signature }) }
        return (await app.request('/mail/inbound', { method: 'POST', headers, body })).status
      }
      expect(await send(body)).toBe(403)
      expect(await send(body.replace('Cống', 'Đèn'), signature)).toBe(403)
      expect(
        await send(
          body,
          signature.replace(/./, (first) => (first === '0' ? '1' : '0')),
        ),
      ).toBe(403)
      expect(await send(body, signature)).toBe(200)
      house.mailbox = undefined
      expect(await send(body, signature)).toBe(404)
    }))
})
