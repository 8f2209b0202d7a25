import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Lane } from '../db/vocabulary.ts'
import type { House } from '../src/context/context.ts'
import { deliver, sweepMessages } from '../src/notifications/deliver.ts'
import { sendDigests } from '../src/notifications/digest.ts'
import { dkimKeyOf } from '../src/notifications/dkim-key.ts'
import { bounceAddressOf, mailsNamed, replyAddressOf } from '../src/notifications/mail-names.ts'
import { cancelMessage, editMessage, listMessages, resendMessage } from '../src/notifications/messages.ts'
import { notify } from '../src/notifications/notify.ts'
import type { Outlets } from '../src/notifications/outlet.ts'
import { openOutlets } from '../src/notifications/outlets.ts'
import { outsideQuietHours } from '../src/notifications/quiet-hours.ts'
import { nextTry, triesInAll } from '../src/notifications/retries.ts'
import { readConfig } from '../src/platform/config.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { assignTicket } from '../src/tickets/assign.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

/* The outer world: a mail server and an SMS gateway, both real servers on ports of their own. */

type Smtp = {
  mails: Email[]
  /** The senders of the envelopes. */
  from: string[]
  refuse: (address: string) => Error | undefined
  accept: () => Error | undefined
}
const smtp: Smtp = { mails: [], from: [], refuse: () => undefined, accept: () => undefined }
const smtpError = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })
const mailServer = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onRcptTo: ({ address }, _, done) => done(smtp.refuse(address)),
  onData: async (stream, { envelope }, done) => {
    smtp.from.push(envelope.mailFrom ? envelope.mailFrom.address : '')
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const error = smtp.accept()
    if (!error) smtp.mails.push(await PostalMime.parse(Buffer.concat(chunks)))
    done(error)
  },
})

type Sms = { to: string; body: string; reference: string }
type Gateway = {
  sent: Sms[]
  keys: (string | undefined)[]
  answer: (sms: Sms) => { status: number; body: object }
}
const gateway: Gateway = { sent: [], keys: [], answer: () => ({ status: 200, body: { id: 'x' } }) }
const readBody = async (request: IncomingMessage) => {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text) as Sms
}
const gatewayServer = createServer(async (request, response) => {
  const sms = await readBody(request)
  gateway.keys.push(request.headers.authorization)
  const { status, body } = gateway.answer(sms)
  if (status < 300) gateway.sent.push(sms)
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
})

let outlets: Outlets
beforeAll(async () => {
  await new Promise<void>((ready) => mailServer.listen(0, '127.0.0.1', ready))
  await new Promise<void>((ready) => gatewayServer.listen(0, '127.0.0.1', ready))
  outlets = openOutlets({
    smtpUrl: `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`,
    mailFrom: 'Lắng Nghe <khong-tra-loi@lang-nghe.example>',
    smsUrl: `http://127.0.0.1:${(gatewayServer.address() as AddressInfo).port}/send`,
    smsToken: 'a token',
    abroad: false,
    isDemo: false,
  })
})
afterAll(async () => {
  await Promise.all([outlets.email.close(), outlets.sms.close()])
  await new Promise<void>((done) => mailServer.close(done))
  await new Promise<unknown>((done) => gatewayServer.close(done))
})
beforeEach(() => {
  Object.assign(smtp, { mails: [], from: [], refuse: () => undefined, accept: () => undefined })
  Object.assign(gateway, {
    sent: [],
    keys: [],
    answer: ({ reference }: Sms) => ({ status: 200, body: { id: `gw-${reference}` } }),
  })
})

/* What the relay and the queue do, by hand. */

const eventsOf = async (sql: Sql, ticket: Ticket, type: string) =>
  (
    await sql<
      { id: number }[]
    >`select id from ticket_events where ticket_id = ${ticket.id} and type = ${type} order by id`
  ).map(({ id }) => id)
const messagesOf = (sql: Sql, ticket: Ticket) =>
  sql`select * from messages where ticket_id = ${ticket.id} order by id`
const tell = async (house: House, ticket: Ticket, type: string) =>
  notify(ctxFor(house), await eventsOf(house.db as Sql, ticket, type))
const open = (house: House, changes: Record<string, unknown> = {}) => openSample(house, changes)
/** A new ticket, and the first message about it. */
const openAndTell = async (house: House, changes: Record<string, unknown> = {}) => {
  const ticket = await open(house, changes)
  await tell(house, ticket, 'ticket.opened')
  const [message] = await messagesOf(house.db as Sql, ticket)
  return { ticket, id: message!.id as number }
}
const byMail = { reporter: { email: 'binh@test.example' } }
const moveTo = (sql: Sql, ticket: Ticket, lane: Lane) =>
  sql`update tickets set lane = ${lane} where id = ${ticket.id}`
const send = (house: House, id: number) => deliver(ctxFor(house), id, outlets)
/** Milliseconds that the queue waits before it tries a message, by the clock it goes by. */
const waitOf = async (sql: Sql, id: number) => {
  const [job] = await sql<{ wait: number }[]>`
    select extract(epoch from run_at - now())::float8 * 1000 as wait from graphile_worker.jobs where key = ${`deliver:${id}`}`
  return job!.wait
}

test('an event is told once for each recipient and channel, however often it is reacted to', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const ticket = await open(house)
    await tell(house, ticket, 'ticket.opened')
    await tell(house, ticket, 'ticket.opened')
    const messages = await messagesOf(sql, ticket)
    expect(messages.filter(({ recipient }) => recipient === '+84912345678')).toHaveLength(1)
    expect(messages[0]).toMatchObject({
      channel: 'sms',
      state: 'queued',
      language: 'vi',
      recipientKind: 'reporter',
    })
    const [job] = await sql`select * from graphile_worker.jobs where key = ${`deliver:${messages[0]!.id}`}`
    expect(job).toMatchObject({ taskIdentifier: 'deliver', maxAttempts: 18 })
  }))

test('all tries together last over two days, and none but of danger is at night', () => {
  const first = new Date('2026-11-23T10:00:00+07:00')
  for (const urgent of [0, 1]) {
    let now = first
    for (let failures = 1; failures < triesInAll; failures++) {
      now = nextTry(failures, { now, urgent })
      if (!urgent) expect(outsideQuietHours(now)).toEqual(now)
    }
    expect(now.getTime() - first.getTime()).toBeGreaterThan(48 * 3_600_000)
  }
})

test('a message that the night overtook waits for seven in the morning, danger does not', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const [ordinary, danger] = [await open(house), await open(house, { reporter: { phone: '0987654321' } })]
    await moveTo(sql, danger, 'emergency')
    for (const ticket of [ordinary, danger]) await tell(house, ticket, 'ticket.opened')
    house.now = new Date('2026-11-23T22:30:00+07:00')
    const [{ id }] = (await messagesOf(sql, ordinary)) as unknown as [{ id: number }]
    const [{ id: urgent }] = (await messagesOf(sql, danger)) as unknown as [{ id: number }]
    expect(await send(house, id)).toBe('try-again')
    expect(await send(house, urgent)).toBe('over')
    expect(gateway.sent.map(({ to }) => to)).toEqual(['+84987654321'])
    const morning = new Date('2026-11-24T07:00:00+07:00')
    expect((await messagesOf(sql, ordinary))[0]).toMatchObject({
      state: 'queued',
      attempts: 0,
      notBefore: morning,
    })
    expect(await waitOf(sql, id)).toBe(8.5 * 3_600_000)
    house.now = morning
    expect(await send(house, id)).toBe('over')
    expect(gateway.sent).toHaveLength(2)
  }))

test('a house whose clock is behind that of the database waits all the same before it tries again', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: new Date('2026-03-02T10:00:00+07:00') })
    const { id } = await openAndTell(house)
    expect(await waitOf(sql, id)).toBe(0)
    gateway.answer = () => ({ status: 503, body: {} })
    expect(await send(house, id)).toBe('try-again')
    const after = nextTry(1, { now: house.now, urgent: 0 }).getTime() - house.now.getTime()
    expect(await waitOf(sql, id)).toBe(after)
  }))

test('an SMS goes to the gateway with its key and a reference that stays the same', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const ticket = await open(house)
    await tell(house, ticket, 'ticket.opened')
    const [message] = await messagesOf(sql, ticket)
    expect(await send(house, message!.id)).toBe('over')
    expect(gateway.sent).toEqual([
      { to: '+84912345678', body: message!.body, reference: `lang-nghe-${message!.id}` },
    ])
    expect(gateway.keys).toEqual(['Bearer a token'])
    const [sent] = await messagesOf(sql, ticket)
    expect(sent).toMatchObject({
      state: 'sent',
      providerId: `gw-lang-nghe-${message!.id}`,
      attempts: 1,
      sentAt: house.clock(),
    })
    await send(house, message!.id)
    expect(gateway.sent).toHaveLength(1)
  }))

test('mails about one ticket make one thread, say that a machine wrote them, and carry a plain part', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const ticket = await open(house, byMail)
    await acceptTicket(ctxFor(house, officer), ticket.id, {})
    await askResident(ctxFor(house, officer), ticket.id, { question: 'Số nhà <bao nhiêu> & ngõ nào?' })
    await tell(house, ticket, 'ticket.opened')
    await tell(house, ticket, 'ticket.asked')
    const own = (await messagesOf(sql, ticket)).filter(({ recipient }) => recipient === 'binh@test.example')
    for (const { id } of own) await send(house, id)
    expect(smtp.mails).toHaveLength(2)
    const [opened, asked] = smtp.mails as [Email, Email]
    const header = (mail: Email, name: string) => mail.headers.find(({ key }) => key === name)?.value
    expect(asked).toMatchObject({ inReplyTo: opened.messageId, references: opened.messageId })
    expect([opened.references, opened.inReplyTo]).toEqual([undefined, undefined])
    expect(opened.messageId).not.toBe(asked.messageId)
    const named = mailsNamed(house, `${asked.references} <kh7t-m3ra.1.abcdefghjkmnpqrstuvw@localhost>`)
    expect(named).toEqual([{ id: own[0]!.id, reference: ticket.reference }])
    expect(header(asked, 'auto-submitted')).toBe('auto-generated')
    const stop = /<http:\/\/localhost:3000(\/mail\/stop\/[^>]+)>/.exec(
      header(asked, 'list-unsubscribe')!,
    )![1]!
    expect(header(asked, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(asked.replyTo).toMatchObject([
      { address: replyAddressOf(house, house.mailbox!, ticket.reference) },
    ])
    expect(smtp.from.at(-1)).toBe(bounceAddressOf(house, house.mailbox!, own[1]!.id))
    const { resident } = testApp(house)
    expect((await resident('GET', stop, { headers: { accept: 'text/html' } })).text).toContain(
      'Dừng nhận thư',
    )
    expect((await resident('POST', `${stop}x`)).status).toBe(404)
    const [still] = await sql`select stopped_at from reporters where email = 'binh@test.example'`
    expect(still!.stoppedAt).toBeNull()
    expect((await resident('POST', stop)).status).toBe(200)
    const [stopped] = await sql`select stopped_at from reporters where email = 'binh@test.example'`
    expect(stopped!.stoppedAt).not.toBeNull()
    expect([opened.subject, asked.subject]).toEqual(Array(2).fill(`[${ticket.reference}] ${ticket.title}`))
    expect(asked.text).toContain('Số nhà <bao nhiêu> & ngõ nào?')
    expect(asked.html).toContain('Số nhà &lt;bao nhiêu&gt; &amp; ngõ nào?')
    expect(asked.text).toMatch(new RegExp(`http://localhost:3000/t/${ticket.reference}\\?s=[a-z0-9]{20}`))
  }))

test('a mailbox is dead in whatever letters it is written, and the mail goes to its local part as it was typed', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { id } = await openAndTell(house, { reporter: { email: ' Gone@Test.example\u00a0' } })
    expect(await send(house, id)).toBe('over')
    expect(smtp.mails[0]!.to).toMatchObject([{ address: 'Gone@test.example' }])

    smtp.refuse = () => smtpError(550, 'No such mailbox')
    await send(house, (await openAndTell(house, { reporter: { email: 'gone@test.example' } })).id)
    smtp.refuse = () => undefined
    const again = await openAndTell(house, { reporter: { email: 'GONE@TEST.example' } })
    await send(house, again.id)
    expect(smtp.mails).toHaveLength(1)
    const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
    const { as } = testApp(house, [operator])
    const [dead] = await sql<
      { id: number }[]
    >`select id from dead_addresses where address = 'gone@test.example'`
    expect((await as(operator)('DELETE', `/api/dead-addresses/${dead!.id}`)).status).toBe(204)
    await send(house, (await openAndTell(house, { reporter: { email: 'GONE@TEST.example' } })).id)
    expect(smtp.mails).toHaveLength(2)
  }))

test('who stopped their mails stopped them in whatever letters they write the mailbox', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    await open(house, { reporter: { email: 'Binh@test.example' } })
    await sql`update reporters set stopped_at = now() where email = 'Binh@test.example'`
    const ticket = await open(house, byMail)
    await acceptTicket(ctxFor(house, officer), ticket.id, {})
    await tell(house, ticket, 'ticket.accepted')
    expect(await messagesOf(sql, ticket)).toEqual([])
  }))

test('a mail is signed with the key of its domain, where there is one', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
    const named = { DKIM_DOMAIN: 'tinh.example', DKIM_KEY: privateKey.replaceAll('\n', '\\n') }
    expect(() => dkimKeyOf(readConfig({ DKIM_DOMAIN: 'tinh.example' }))).toThrow('DKIM_KEY')
    const { port } = mailServer.server.address() as AddressInfo
    const signing = openOutlets({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      mailFrom: 'x@tinh.example',
      dkim: dkimKeyOf(readConfig(named)),
      abroad: false,
      isDemo: false,
    })
    await deliver(ctxFor(house), (await openAndTell(house, byMail)).id, signing)
    await signing.email.close()
    const signature = smtp.mails[0]!.headers.find(({ key }) => key === 'dkim-signature')?.value
    expect(signature).toMatch(/d=tinh\.example;.*s=lang-nghe;/s)
  }))

test('the same mail has the same Message-ID at every try', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { id } = await openAndTell(house, byMail)
    await send(house, id)
    await sql`update messages set state = 'sending' where id = ${id}`
    await send(house, id)
    expect(smtp.mails.map(({ messageId }) => messageId)).toEqual([
      smtp.mails[0]!.messageId,
      smtp.mails[0]!.messageId,
    ])
  }))

test('a gateway that is down is tried again; the last failure is an event that staff see', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { ticket, id } = await openAndTell(house)
    gateway.answer = () => ({ status: 503, body: { error: 'busy' } })
    for (let attempt = 1; attempt < 18; attempt++) expect(await send(house, id)).toBe('try-again')
    expect((await messagesOf(sql, ticket))[0]).toMatchObject({
      state: 'queued',
      attempts: 17,
      lastError: '503 busy',
    })
    expect(await send(house, id)).toBe('over')
    expect((await messagesOf(sql, ticket))[0]).toMatchObject({ state: 'failed', attempts: 18 })
    const events =
      await sql`select audience from ticket_events where type = 'message.failed' and data->>'messageId' = ${String(id)}`
    expect(events).toHaveLength(1)
    expect(events[0]!.audience).toContain(`department:${ticket.departmentId}`)
    expect(await sql`select from dead_addresses where address = '+84912345678'`).toHaveLength(0)
  }))

test('a dead mailbox fails at once and gets nothing more until somebody sends to it again', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const ticket = await open(house, { reporter: { email: 'gone@test.example' } })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    await acceptTicket(ctxFor(house, officer), ticket.id, {})
    await tell(house, ticket, 'ticket.opened')
    await tell(house, ticket, 'ticket.accepted')
    const [first, second] = (await messagesOf(sql, ticket)).filter(
      ({ recipient }) => recipient === 'gone@test.example',
    )
    let asked = 0
    smtp.refuse = () => {
      asked++
      return smtpError(550, 'No such mailbox')
    }
    await send(house, first!.id)
    await send(house, second!.id)
    expect(asked).toBe(1)
    for (const { state } of (await messagesOf(sql, ticket)).filter(
      ({ recipient }) => recipient === 'gone@test.example',
    ))
      expect(state).toBe('failed')

    smtp.refuse = () => undefined
    const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
    await resendMessage(ctxFor(house, operator), second!.id, {})
    await send(house, second!.id)
    expect(smtp.mails).toHaveLength(1)
  }))

test('staff see which mailboxes and numbers are dead, where they see messages to them, and may clear one', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
    const elsewhere = await makeStaff(sql, {
      kind: 'operation-centre',
      roles: ['operator'],
      provinceCode: '79',
    })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const { as } = testApp(house, [operator, elsewhere, officer])
    const { id } = await openAndTell(house)
    gateway.answer = () => ({ status: 200, body: { error: 'no such number', permanent: true } })
    await send(house, id)

    const seenBy = async (person: typeof operator) =>
      (await as(person)('GET', '/api/dead-addresses')).json<{
        addresses: { id: number; address: string }[]
      }>().addresses
    const mine = async (person: typeof operator) =>
      (await seenBy(person)).filter((one) => one.address === '•••678')
    expect(await mine(operator)).toMatchObject([{ channel: 'sms', reason: '200 no such number' }])
    expect(await mine(elsewhere)).toEqual([])
    expect((await as(officer)('GET', '/api/dead-addresses')).status).toBe(403)

    const [first] = await mine(operator)
    const clear = (person: typeof operator) => as(person)('DELETE', `/api/dead-addresses/${first!.id}`)
    expect((await clear(elsewhere)).status).toBe(404)
    expect((await clear(operator)).status).toBe(204)
    expect((await clear(operator)).status).toBe(404)
    const [event] =
      await sql`select * from ticket_events where type = 'address.cleared' order by id desc limit 1`
    expect(event).toMatchObject({ actor: `staff:${operator.id}`, data: { channel: 'sms', messageId: id } })
    expect(JSON.stringify(event)).not.toContain('912345678')
  }))

test('a mail that the server finds too full is tried again, one that it will not have is not', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const tried = async (error: Error) => {
      const ticket = await open(house, { reporter: { email: `x${Math.random()}@test.example` } })
      await tell(house, ticket, 'ticket.opened')
      smtp.accept = () => error
      const [message] = await messagesOf(sql, ticket)
      const delivery = await send(house, message!.id)
      const dead = await sql`select from dead_addresses where address = ${message!.recipient}`
      return { delivery, dead: dead.length, state: (await messagesOf(sql, ticket))[0]!.state }
    }
    expect(await tried(smtpError(452, 'Mailbox full'))).toEqual({
      delivery: 'try-again',
      dead: 0,
      state: 'queued',
    })
    expect(await tried(smtpError(554, 'Looks like spam'))).toEqual({
      delivery: 'over',
      dead: 0,
      state: 'failed',
    })
  }))

test('at night only danger is told; the rest waits for seven in the morning', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: new Date('2026-11-23T23:30:00+07:00') })
    const ticket = await open(house)
    await tell(house, ticket, 'ticket.opened')
    const [quiet] = await messagesOf(sql, ticket)
    expect(quiet!.notBefore).toEqual(new Date('2026-11-24T07:00:00+07:00'))
    expect(await waitOf(sql, quiet!.id)).toBe(7.5 * 3_600_000)

    const danger = await open(house)
    await moveTo(sql, danger, 'emergency')
    await tell(house, danger, 'ticket.opened')
    const [urgent] = await messagesOf(sql, danger)
    expect(urgent).toMatchObject({ urgent: 1, notBefore: house.now })
    expect(urgent!.body).toContain('113')
  }))

test('at night the numbers to call are not kept until the morning where danger is only possible', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: new Date('2026-11-23T02:00:00+07:00') })
    const ticket = await open(house, { text: 'Cái va li để quên ở ghế chờ từ sáng, nghe kêu lạ lắm' })
    await tell(house, ticket, 'ticket.opened')
    const [first] = await messagesOf(sql, ticket)
    expect(first).toMatchObject({ urgent: 1, notBefore: house.now })
    expect(first!.body).toContain('112, 113, 114, 115')
  }))

test('an officer who chose a digest gets one mail in the morning for all of it', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const tickets = [await open(house), await open(house)]
    const leader = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh, roles: ['leader'] })
    for (const ticket of tickets) {
      await assignTicket(ctxFor(house, leader), ticket.id, { officerId: officer.id, why: 'phụ trách' })
      await tell(house, ticket, 'ticket.assigned')
    }
    const mailsTo = () => sql`select * from messages where recipient = ${`${officer.id}@test.example`}`
    expect(await mailsTo()).toHaveLength(0)
    await sendDigests(ctxFor(house), 'weekly')
    expect(await mailsTo()).toHaveLength(0)
    await sendDigests(ctxFor(house), 'daily')
    await sendDigests(ctxFor(house), 'daily')
    const [digest, ...more] = await mailsTo()
    expect(more).toHaveLength(0)
    for (const { reference } of tickets) expect(digest!.body).toContain(reference)
    expect(digest!.body).not.toContain('Nắp cống trước số nhà')
  }))

test('what waited for a digest is not lost when somebody changes to a mail for each event', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const leader = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh, roles: ['leader'] })
    const ticket = await open(house)
    await assignTicket(ctxFor(house, leader), ticket.id, { officerId: officer.id, why: 'phụ trách' })
    await tell(house, ticket, 'ticket.assigned')
    await sql`update staff set mail_rhythm = 'each' where id = ${officer.id}`
    await sendDigests(ctxFor(house), 'daily')
    const mails = await sql`select from messages where recipient = ${`${officer.id}@test.example`}`
    expect(mails).toHaveLength(1)
  }))

test('a ticket that became sealed disappears from the digests and the waiting mails of others', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const ticket = await open(house)
    await tell(house, ticket, 'ticket.opened')
    expect(
      await sql`select from digest_items where ticket_id = ${ticket.id} and staff_id = ${officer.id}`,
    ).toHaveLength(1)
    await moveTo(sql, ticket, 'denunciation')
    await sendDigests(ctxFor(house), 'daily')
    expect(await sql`select from messages where recipient = ${`${officer.id}@test.example`}`).toHaveLength(0)
  }))

test('a mail about a ticket that waits for the morning is not sent once the ticket is sealed', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: new Date('2026-11-23T23:30:00+07:00') })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    await sql`update staff set mail_rhythm = 'each' where id = ${officer.id}`
    const legal = await makeStaff(sql, { kind: 'thanh-tra', roles: ['legal'] })
    const ticket = await open(house)
    await tell(house, ticket, 'ticket.opened')
    const change = { lane: 'denunciation' as const, why: 'tố cáo' }
    await changeLane(ctxFor(house, { kind: 'system' }), ticket.id, change)
    await tell(house, ticket, 'ticket.lane-changed')
    const toStaff =
      await sql`select recipient, state from messages where ticket_id = ${ticket.id} and recipient_kind = 'staff'`
    expect(toStaff.find(({ recipient }) => recipient === `${officer.id}@test.example`)).toMatchObject({
      state: 'cancelled',
    })
    const items = await sql`select staff_id from digest_items where ticket_id = ${ticket.id}`
    expect(items.map(({ staffId }) => staffId)).toEqual([legal.id])
  }))

test('in a demo without a mail server or a gateway the messages stay to be read in the outbox', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { ticket, id } = await openAndTell(house)
    await deliver(ctxFor(house), id, openOutlets({ mailFrom: 'x@example', abroad: false, isDemo: true }))
    expect((await messagesOf(sql, ticket))[0]).toMatchObject({ state: 'sent', providerId: 'outbox' })
    expect(gateway.sent).toHaveLength(0)
  }))

test('staff see, edit, cancel and send again the messages of tickets that they may see, and no others', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { ticket, id } = await openAndTell(house)
    const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
    const elsewhere = await makeStaff(sql, {
      kind: 'operation-centre',
      roles: ['operator'],
      provinceCode: '79',
    })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const seenBy = async (person: typeof operator) =>
      (await listMessages(ctxFor(house, person), {})).messages.map((message) => message.id)
    expect(await seenBy(operator)).toContain(id)
    expect(await seenBy(elsewhere)).not.toContain(id)
    await expect(listMessages(ctxFor(house, officer), {})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(cancelMessage(ctxFor(house, elsewhere), id)).rejects.toMatchObject({ kind: 'missing' })

    await expect(editMessage(ctxFor(house, operator), id, { body: '  ' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(resendMessage(ctxFor(house, operator), id, {})).rejects.toMatchObject({ kind: 'conflict' })
    await cancelMessage(ctxFor(house, operator), id)
    await send(house, id)
    expect(gateway.sent).toHaveLength(0)
    await resendMessage(ctxFor(house, operator), id, { body: 'Lời khác' })
    await send(house, id)
    expect(gateway.sent).toMatchObject([{ body: 'Lời khác' }])
    await expect(editMessage(ctxFor(house, operator), id, { body: 'muộn' })).rejects.toMatchObject({
      kind: 'conflict',
    })

    const done =
      await sql`select type, actor from ticket_events where subject = ${`message:${id}`} order by id`
    expect(done.map(({ type }) => type)).toEqual(['message.cancelled', 'message.resent'])
    for (const { actor } of done) expect(actor).toBe(`staff:${operator.id}`)

    await moveTo(sql, ticket, 'denunciation')
    expect(await seenBy(operator)).not.toContain(id)
  }))

test('a message whose job was lost at the last try fails where staff see it', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const { ticket, id } = await openAndTell(house)
    await sweepMessages(ctxFor({ ...house, clock: () => new Date(house.now.getTime() + 2 * 3_600_000) }))
    expect((await messagesOf(sql, ticket))[0]!.state).toBe('queued')
    await sql`update messages set state = 'sending' where id = ${id}`
    await sql`select graphile_worker.remove_job(${`deliver:${id}`})`
    await sweepMessages(ctxFor({ ...house, clock: () => new Date(house.now.getTime() + 2 * 3_600_000) }))
    expect((await messagesOf(sql, ticket))[0]!.state).toBe('failed')
  }))

test('who reported the same in a merged ticket is told under their own reference', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    const [kept, merged] = [await open(house), await open(house, { reporter: { phone: '0987654321' } })]
    await sql`update tickets set status = 'merged', merged_into = ${kept.id} where id = ${merged.id}`
    await acceptTicket(ctxFor(house, officer), kept.id, {})
    await tell(house, kept, 'ticket.accepted')
    const bodies = new Map((await messagesOf(sql, kept)).map(({ recipient, body }) => [recipient, body]))
    expect(bodies.get('+84912345678')).toContain(kept.reference)
    expect(bodies.get('+84987654321')).toContain(merged.reference)
    expect(bodies.get('+84987654321')).not.toContain(kept.reference)
  }))

test('by a sender that takes no SMS nobody is told to write one', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const heard: (string | null)[] = []
    house.oneWay = (province) => {
      heard.push(province)
      return { hotline: null }
    }
    const ticket = await openSample(house, { channel: 'sms', reporter: { phone: '0912345670' } })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
    await askResident(ctxFor(house, officer), ticket.id, { question: 'Ở trước số nhà nào ạ?' })
    await tell(house, ticket, 'ticket.asked')
    const [told] = (await messagesOf(sql, ticket)).filter(({ recipient }) => recipient === '+84912345670')
    expect(told!.body).toMatch(/Xin trả lời: \{\{link\}\}$/)
    expect(heard).toContain('01')
  }))
