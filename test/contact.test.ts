import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Role } from '../db/vocabulary.ts'
import { eventsByIds } from '../src/events/store.ts'
import { gateways } from '../src/intake/sms/gateways.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { notify } from '../src/notifications/notify.ts'
import { type Outlets, visibleOutbox } from '../src/notifications/outlet.ts'

import { followTicket } from '../src/tickets/duplicates/follow.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const old = '+84987650123'
const fresh = '+84987650129'
const why = 'Người dân gọi lại, số ghi nhầm một chữ số'

type Message = { id: number; recipient: string; body: string; state: string; opens: string | null }
type Reference = { id: number; reference: string }

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const seat = { kind: 'economy', communeCode: khuongDinh }
  const staffOf = (roles: Role[]) => makeStaff(sql, { ...seat, roles })
  const [officer, leader, legal] = [
    await staffOf(['officer']),
    await staffOf(['leader']),
    await staffOf(['legal']),
  ]
  const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
  const caller = testApp(house, [officer, leader, legal, operator])
  const correct = ({ id }: Reference, body: Record<string, unknown>, by = operator) =>
    caller.as(by)('PUT', `/api/tickets/${id}/contact`, { body: { why, ...body } })
  const opens = async ({ reference }: Reference, version: number) => {
    const secret = await trackingSecret(house.secret, reference, version)
    const headers = { 'x-report-secret': secret }
    return (await caller.resident('GET', `/api/reports/${reference}`, { headers })).status === 200
  }
  return { sql, house, officer, leader, legal, operator, correct, opens, ...caller }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))

/** Without accents an SMS has room for its link. */
const tell = async ({ sql, house }: Town, { id }: Reference, type: string): Promise<Message[]> => {
  await sql`update reporters set accented = false`
  const events = await sql<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${id} and type = ${type} order by id desc limit 1`
  const ids = events.map((event) => event.id)
  for (const event of await eventsByIds(sql, ids)) await reactTo(ctxFor(house), event)
  await notify(ctxFor(house), ids)
  return messagesOf(sql, id)
}
const messagesOf = (sql: Sql, id: number) =>
  sql<Message[]>`select * from messages where ticket_id = ${id} and recipient_kind <> 'staff' order by id`

const send = async ({ house }: Town, { id }: Message): Promise<string | null> => {
  const left: string[] = []
  const keeping = {
    ...visibleOutbox,
    send: async ({ to, body }: { to: string; body: string }) => {
      left.push(`${to} ${body}`)
      return { sent: 'x' }
    },
  }
  await deliver(ctxFor(house), id, { sms: keeping, email: keeping } as unknown as Outlets)
  return left[0] ?? null
}

const write = async ({ sql, house }: Town, phone: string, text: string) => {
  const raw = { id: crypto.randomUUID(), from: phone, to: '1022', text }
  await storeInbound(ctxFor(house), { gateway: 'generic', sms: gateways.generic.read(raw), raw })
  const [row] = await sql<{ id: number }[]>`select id from inbound_messages order by id desc limit 1`
  await handleInbound(ctxFor(house), row!.id, { provinceCode: '01' })
  const [message] = await sql<{ ticketId: number | null; outcome: string }[]>`
    select ticket_id, outcome from inbound_messages where id = ${row!.id}`
  return message!
}

const bySms = async (here: Town): Promise<Reference> => {
  const text = 'Nap cong truoc so nha 12 ngo 45 pho Khuong Dinh, phuong Khuong Dinh, Ha Noi bi vo'
  const { ticketId } = await write(here, old, text)
  const [ticket] = await here.sql<Reference[]>`select id, reference from tickets where id = ${ticketId}`
  return ticket!
}
const byWeb = ({ house }: Town) => openSample(house, { reporter: { name: 'Lê Thị Bình', phone: old } })

test(
  'a number put right gets the new link; the old one gets nothing that waited, and is told that it hears no more',
  inTown(async (here) => {
    const ticket = await bySms(here)
    const [waiting] = await tell(here, ticket, 'ticket.opened')
    expect([waiting!.recipient, waiting!.state]).toEqual([old, 'queued'])
    expect((await here.correct(ticket, { phone: '0987 650 129' })).status).toBe(200)
    expect([await here.opens(ticket, 0), await here.opens(ticket, 1)]).toEqual([false, true])

    const messages = await tell(here, ticket, 'ticket.contact-corrected')
    expect(messages.map(({ recipient, state }) => [recipient, state])).toEqual([
      [old, 'cancelled'],
      [old, 'queued'],
      [fresh, 'queued'],
    ])
    const [, farewell, receipt] = messages
    const secret = await trackingSecret(here.house.secret, ticket.reference, 1)
    const said = await send(here, farewell!)
    expect(said).toContain(`So nay khong con nhan tin ve ${ticket.reference}`)
    expect(said).not.toMatch(/http|Nap cong|129/)
    expect(await send(here, receipt!)).toMatch(
      new RegExp(`^\\${fresh} ${ticket.reference}: Tu nay.*${secret}`),
    )
    await tell(here, ticket, 'ticket.contact-corrected')
    expect(await messagesOf(here.sql, ticket.id)).toHaveLength(3)
  }),
)

test(
  'the old number is a stranger to the ticket from then on, the new one speaks as its reporter',
  inTown(async (here) => {
    const ticket = await bySms(here)
    await here.correct(ticket, { phone: fresh })
    expect((await write(here, old, `TC ${ticket.reference}`)).ticketId).toBeNull()
    const told = await write(here, fresh, `${ticket.reference} nap cong o ngay truoc cua nha toi a`)
    expect(told).toMatchObject({ ticketId: ticket.id, outcome: 'reply' })
  }),
)

test(
  'what fails or waits at the old number and is sent again by hand brings it no link',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    const [first] = await tell(here, ticket, 'ticket.opened')
    await here.correct(ticket, { phone: fresh })
    const again = await here.as(here.operator)('PUT', `/api/messages/${first!.id}`, { body: {} })
    expect(again.status).toBe(200)
    expect(await send(here, first!)).toBeNull()
    const [row] = await here.sql`select state, last_error from messages where id = ${first!.id}`
    expect(row).toEqual({ state: 'cancelled', lastError: 'contact-corrected' })
  }),
)

test(
  'a message that was being written while the number was put right does not go to the old one',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    await here.correct(ticket, { phone: fresh })
    const messages = await tell(here, ticket, 'ticket.opened')
    expect(messages.map(({ recipient }) => recipient)).toEqual([fresh])
  }),
)

/** Whoever has the link, owner or not. */
const holding = ({ house, resident }: Town, { reference }: Reference, version = 0) => {
  const headers = { 'x-report-secret': trackingSecret(house.secret, reference, version) }
  const path = `/api/reports/${reference}`
  return {
    lead: (body: object) => resident('PUT', `${path}/personal-data`, { headers, body }),
    enter: (code: string) => resident('PUT', `${path}/contact`, { headers, body: { code } }),
  }
}
const codeSentTo = async (here: Town, address: string): Promise<string> => {
  const [code] = await here.sql<Message[]>`
    select * from messages where recipient = ${address} and confirms is not null order by id desc limit 1`
  return /\b\d{6}\b/.exec((await send(here, code!))!.replace(address, ''))![0]
}
const contactOf = async ({ sql }: Town, { id }: Reference) => {
  const [row] = await sql`
    select r.phone, r.email, r.phone_standing, t.secret_version from reporters r join tickets t on t.reporter_id = r.id where t.id = ${id}`
  return row
}
const mailbox = 'binh@hop-thu.example'
const theirs = 'ke-la@hop-thu.example'

test(
  'whoever has the link leads nothing to themselves: what is new counts once its code is entered, and the old ones are told',
  inTown(async (here) => {
    const ticket = await openSample(here.house, { reporter: { phone: old, email: mailbox } })
    const { lead, enter } = holding(here, ticket)
    const led = await lead({ phone: fresh, email: theirs })
    expect([led.status, led.json<{ asked: string[] }>().asked]).toEqual([200, ['sms', 'email']])
    const before = { phone: old, email: mailbox, phoneStanding: 'given', secretVersion: 0 }
    expect(await contactOf(here, ticket)).toEqual(before)
    expect(await here.opens(ticket, 0)).toBe(true)
    const warned = (await messagesOf(here.sql, ticket.id)).filter(({ state }) => state === 'queued')
    expect(warned.map(({ recipient }) => recipient)).toEqual([old, mailbox])
    for (const { body } of warned) {
      expect(body).toMatch(
        /xin doi noi nhan tin.*goi ngay duong day nong|xin đổi nơi nhận tin.*gọi ngay đường dây nóng/,
      )
      expect(body).not.toMatch(/http|129|ke-la/)
    }
    const told = await tell(here, ticket, 'ticket.opened')
    expect(told.map(({ recipient }) => recipient)).not.toContain(theirs)

    const code = await codeSentTo(here, fresh)
    expect((await enter(code === '111111' ? '222222' : '111111')).status).toBe(422)
    expect(await contactOf(here, ticket)).toEqual(before)
    expect((await enter(code)).status).toBe(200)
    expect(await contactOf(here, ticket)).toEqual({
      ...before,
      phone: fresh,
      phoneStanding: 'confirmed',
      secretVersion: 1,
    })
    expect([await here.opens(ticket, 0), await here.opens(ticket, 1)]).toEqual([false, true])
    const farewell = (await tell(here, ticket, 'ticket.contact-corrected')).filter(
      ({ recipient, state }) => recipient === old && state === 'queued',
    )
    expect(farewell.map(({ body }) => body).join()).toMatch(/lien lac da doi.*goi ngay duong day nong/)
    const second = await codeSentTo(here, theirs)
    expect((await enter(second)).status).toBe(404)
    expect((await holding(here, ticket, 1).enter(second)).status).toBe(200)
    expect(await contactOf(here, ticket)).toMatchObject({ email: theirs })
  }),
)

test(
  'an address beside the one there is waits for its code too, for answers would go to it alone',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    const { lead, enter } = holding(here, ticket)
    expect((await lead({ email: theirs })).status).toBe(200)
    const [opened] = await tell(here, ticket, 'ticket.opened')
    expect(opened!.recipient).toBe(old)
    expect((await messagesOf(here.sql, ticket.id)).map(({ recipient }) => recipient)).not.toContain(theirs)
    expect((await enter(await codeSentTo(here, theirs))).status).toBe(200)
    expect(await contactOf(here, ticket)).toMatchObject({ phone: old, email: theirs, secretVersion: 0 })
  }),
)

test(
  'a link that was replaced confirms nothing that was asked with it',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    const { lead, enter } = holding(here, ticket)
    await lead({ phone: fresh })
    const renewed = await here.as(here.leader)('PUT', `/api/tickets/${ticket.id}/secret`, { body: { why } })
    expect(renewed.status).toBe(200)
    expect((await enter(await codeSentTo(here, fresh))).status).toBe(404)
    expect(await contactOf(here, ticket)).toMatchObject({ phone: old })
  }),
)

test(
  'the old address stays until the new one is shown, a landline takes no code, and a number is asked three times an hour',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    const { lead } = holding(here, ticket)
    expect((await lead({ phone: '', email: theirs })).status).toBe(422)
    expect((await lead({ phone: '024 3825 0000' })).status).toBe(422)
    expect(await here.sql`select from follow_requests where ticket_id = ${ticket.id}`).toEqual([])
    const statuses: number[] = []
    for (let n = 0; n < 4; n++) statuses.push((await lead({ phone: fresh })).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const page = await here.as(here.officer)('GET', `/api/tickets/${ticket.id}`)
    expect(page.text).toContain('xin đổi liên lạc, chờ xác nhận bằng mã: số điện thoại •••123 → •••129')
  }),
)

test(
  'what was asked for and not shown goes with the person who is erased',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    await holding(here, ticket).lead({ phone: fresh })
    await here.as(here.leader)('DELETE', `/api/tickets/${ticket.id}/reporter`, { body: { why } })
    expect(await here.sql`select from follow_requests where address = ${fresh}`).toEqual([])
  }),
)

test(
  'who stopped our messages is told nothing at the old number, and keeps having stopped them',
  inTown(async (here) => {
    const ticket = await bySms(here)
    await write(here, old, 'DUNG')
    await here.correct(ticket, { phone: fresh })
    const messages = await tell(here, ticket, 'ticket.contact-corrected')
    expect(messages.map(({ recipient }) => recipient).filter((one) => one === old)).toEqual([])
  }),
)

test(
  'the timeline keeps who corrected it and why, and of the numbers three digits',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    await here.correct(ticket, { phone: fresh, email: 'binh@hop-thu.example' })
    const [event] = await here.sql`
      select actor, data from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.contact-corrected'`
    expect(event).toEqual({
      actor: `staff:${here.operator.id}`,
      data: {
        why,
        changed: [
          { channel: 'sms', was: '•••123', became: '•••129' },
          { channel: 'email', was: null, became: 'b•••' },
        ],
      },
    })
    const page = await here.as(here.officer)('GET', `/api/tickets/${ticket.id}`)
    expect(page.text).toContain('Sửa thông tin liên lạc: số điện thoại •••123 → •••129')
  }),
)

test(
  'followers are told as before, and another ticket of the same person keeps its number and its code',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    const follower = { phone: '+84912000111', email: null, consent: true, language: 'vi' as const }
    await followTicket(ctxFor(here.house, { kind: 'resident' }), ticket.reference, follower)
    const split = await here.as(here.officer)('POST', `/api/tickets/${ticket.id}/split`, {
      body: { text: 'Đèn đường ở đầu ngõ cũng hỏng' },
    })
    const other = split.json<{ id: number }>().id
    await here.correct(ticket, { phone: fresh })
    const rows = await here.sql`
      select t.id, r.phone, t.secret_version from tickets t join reporters r on r.id = t.reporter_id
      where t.id in (${ticket.id}, ${other}) order by t.id`
    expect(rows).toEqual([
      { id: ticket.id, phone: fresh, secretVersion: 1 },
      { id: other, phone: old, secretVersion: 0 },
    ])
    const [kept] = await here.sql`select contact from followers where ticket_id = ${ticket.id}`
    expect(kept).toEqual({ contact: follower.phone })
  }),
)

test(
  'of what is sealed legal officers alone put the contact right: whoever is complained about leads no link to themselves',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    await here.sql`update tickets set lane = 'complaint' where id = ${ticket.id}`
    expect((await here.correct(ticket, { phone: fresh }, here.leader)).status).toBe(403)
    expect((await here.correct(ticket, { phone: fresh }, here.operator)).status).toBe(404)
    expect((await here.correct(ticket, { phone: fresh }, here.legal)).status).toBe(200)
    const messages = await tell(here, ticket, 'ticket.contact-corrected')
    expect(messages[0]!.body).not.toMatch(/phan anh|khieu nai|nap cong/i)
  }),
)

test(
  'nothing new, no way left, no number, an erased or a nameless reporter: each is refused with why',
  inTown(async (here) => {
    const ticket = await byWeb(here)
    for (const body of [{ phone: old }, {}, { phone: '' }, { phone: '12' }])
      expect((await here.correct(ticket, body)).status).toBe(422)
    await here.sql`update reporters set erased_at = now(), phone = null, name = null where id = ${ticket.reporterId}`
    expect((await here.correct(ticket, { phone: fresh })).status).toBe(409)
    await here.sql`update tickets set reporter_id = null where id = ${ticket.id}`
    expect((await here.correct(ticket, { phone: fresh })).status).toBe(409)
  }),
)

test(
  'whoever is erased after a correction stands nowhere with the old number either',
  inTown(async (here) => {
    const ticket = await bySms(here)
    await tell(here, ticket, 'ticket.opened')
    await here.correct(ticket, { phone: fresh })
    await tell(here, ticket, 'ticket.contact-corrected')
    await here.as(here.leader)('DELETE', `/api/tickets/${ticket.id}/reporter`, { body: { why } })
    for (const phone of [old, fresh])
      for (const [table, column] of [
        ['reporters', 'phone'],
        ['messages', 'recipient'],
        ['inbound_messages', 'sender'],
        ['former_contacts', 'address'],
      ] as const)
        expect([
          table,
          await here.sql`select from ${here.sql(table)} where ${here.sql(column)} = ${phone}`,
        ]).toEqual([table, []])
  }),
)
