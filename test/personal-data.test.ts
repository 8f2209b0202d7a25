import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { gateways } from '../src/intake/sms/gateways.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { residentFacts } from '../src/notifications/facts-store.ts'
import { withoutGone } from '../src/notifications/gone-meanwhile.ts'
import { notify } from '../src/notifications/notify.ts'
import { type Outlets, visibleOutbox } from '../src/notifications/outlet.ts'
import type { ResidentRecipient } from '../src/notifications/recipients.ts'
import type { NewMessage } from '../src/notifications/store.ts'
import { withoutContact } from '../src/tickets/personal-data/blank.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import type { Tracking } from '../src/tickets/resident/track.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { tablesThatKnow } from './support/tables-that-know.ts'

const name = 'Phùng Thị Quỳnh Dao'
const phone = '0987650123'
const email = 'quynhdao@hop-thu.example'
const traces = [name, phone.slice(1), email]
const why = 'Người dân yêu cầu qua trang tra cứu'

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const officer = await makeStaff(sql, here)
  const leader = await makeStaff(sql, { ...here, roles: ['leader'] })
  const caller = testApp(house, [officer, leader])
  const own = async ({ reference }: { reference: string }) => ({
    'x-report-secret': await trackingSecret(house.secret, reference),
  })
  const track = async (ticket: { reference: string }) => {
    const answered = await caller.resident('GET', `/api/reports/${ticket.reference}`, {
      headers: await own(ticket),
    })
    expect(answered.status).toBe(200)
    return answered.json<Tracking>()
  }
  const ask = async (ticket: { reference: string }) =>
    caller.resident('PUT', `/api/reports/${ticket.reference}/erasure`, { headers: await own(ticket) })
  const erase = (ticket: { id: number }, by = leader) =>
    caller.as(by)('DELETE', `/api/tickets/${ticket.id}/reporter`, { body: { why } })
  return { sql, house, officer, leader, own, track, ask, erase, ...caller }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))

const open = ({ house }: Town, changes: Record<string, unknown> = {}) =>
  openSample(house, { reporter: { name, phone, email }, ...changes })

const bySms = async ({ sql, house }: Town) => {
  const text = 'Nap cong truoc so nha 12 ngo 45 pho Khuong Dinh, phuong Khuong Dinh, Ha Noi bi vo'
  const raw = { id: crypto.randomUUID(), from: phone, to: '1022', text }
  await storeInbound(ctxFor(house), { gateway: 'generic', sms: gateways.generic!.read(raw), raw })
  const [row] = await sql<{ id: number }[]>`select id from inbound_messages order by id desc limit 1`
  await handleInbound(ctxFor(house), row!.id, { provinceCode: '01' })
  const [ticket] = await sql<{ id: number; reference: string }[]>`
    select t.id, t.reference from tickets t join inbound_messages m on m.ticket_id = t.id where m.id = ${row!.id}`
  return ticket!
}

const tell = async ({ sql, house }: Town, { id }: { id: number }) => {
  const events = await sql<{ id: number }[]>`select id from ticket_events where ticket_id = ${id}`
  await notify(
    ctxFor(house),
    events.map((event) => event.id),
  )
}

const sent: string[] = []
const keeping = {
  ...visibleOutbox,
  send: async ({ to }: { to: string }) => {
    sent.push(to)
    return { sent: crypto.randomUUID() }
  },
}
const outlets = { sms: keeping, email: keeping } as unknown as Outlets
const messagesOf = ({ sql }: Town, { id }: { id: number }) =>
  sql<
    { id: number; state: string; recipient: string; channel: string; sentAt: Date | null }[]
  >`select * from messages where ticket_id = ${id} and recipient_kind = 'reporter' order by id`

const leaveTraces = async ({ sql, house }: Town, { id }: { id: number }) => {
  const address = `+84${phone.slice(1)}`
  await sql`insert into calls (external_id, phone, started_at, ticket_id) values ('call-1', ${address}, ${house.now}, ${id})`
  await sql`insert into dead_addresses values ('sms', ${address}, 'Unknown subscriber', ${house.now})`
  await sql`insert into open_questions values (${address}, ${id}, 'rating', '[]', ${house.now}, ${house.now})`
  await sql`insert into follow_requests (key, ticket_id, channel, address, language, created_at, expires_at)
    values ('k', ${id}, 'sms', ${address}, 'vi', ${house.now}, ${house.now})`
}

const channels = [
  ['the web', open],
  ['SMS', bySms],
] as const
for (const [how, openBy] of channels)
  test(`who reported by ${how} stands in no table once they are erased, and nothing more is sent to them`, () =>
    inRollback(async (sql) => {
      const here = await town(sql)
      const ticket = await openBy(here)
      await tell(here, ticket)
      const [first] = await messagesOf(here, ticket)
      await deliver(ctxFor(here.house), first!.id, outlets)
      await leaveTraces(here, ticket)
      expect(await tablesThatKnow(here.sql, traces)).toEqual(
        expect.arrayContaining([
          'public.reporters',
          'public.messages',
          'public.calls',
          'public.dead_addresses',
        ]),
      )

      expect((await here.erase(ticket)).status).toBe(200)
      expect(await tablesThatKnow(here.sql, traces)).toEqual([])
      const [kept, ...waiting] = await messagesOf(here, ticket)
      expect(kept).toMatchObject({ channel: first!.channel, state: 'sent' })
      expect(kept!.sentAt).not.toBeNull()
      for (const { state } of waiting) expect(state).toBe('cancelled')

      const before = sent.length
      const by = here.as(here.officer)
      expect((await by('PUT', `/api/tickets/${ticket.id}/acceptance`, { body: {} })).status).toBe(200)
      const answer = { answer: 'Đã thay nắp cống mới trước số nhà 12.', doneOn: '2026-11-23' }
      expect((await by('PUT', `/api/tickets/${ticket.id}/resolution`, { body: answer })).status).toBe(200)
      await tell(here, ticket)
      for (const { id } of await messagesOf(here, ticket)) await deliver(ctxFor(here.house), id, outlets)
      expect(sent.length).toBe(before)
      expect(await messagesOf(here, ticket)).toHaveLength(1 + waiting.length)
    }))

test(
  'the tracking page goes on working by its private code, and says that the contact was erased',
  inTown(async (here) => {
    const ticket = await open(here)
    expect((await here.track(ticket)).personalData).toMatchObject({
      kept: { name, email },
      erasure: 'possible',
    })
    await here.erase(ticket)
    const { personalData, timeline, text, mayReply } = await here.track(ticket)
    expect(personalData).toEqual({
      kept: null,
      number: null,
      waiting: [],
      erasure: 'done',
      why: null,
      consent: null,
      erases: [],
      keeps: [],
    })
    expect(text).toBe(ticket.text)
    expect(mayReply).toBe(true)
    const line = timeline.at(-1)!
    expect([line.type, line.sentence.vi, line.text]).toEqual([
      'ticket.reporter-erased',
      'Thông tin liên lạc đã được xóa theo yêu cầu',
      null,
    ])
  }),
)

test(
  'what is kept of the sender is shown to nobody without the private code',
  inTown(async (here) => {
    const ticket = await open(here)
    await here.sql`update tickets set published = true where id = ${ticket.id}`
    const seen = await here.resident('GET', `/api/reports/${ticket.reference}`)
    expect(seen.status).toBe(200)
    expect(seen.json<Tracking>().personalData).toBeNull()
    for (const trace of traces) expect(seen.text).not.toContain(trace)
  }),
)

test(
  'the resident asks once, however often they press, and holder and leader are told',
  inTown(async (here) => {
    const ticket = await open(here)
    for (const _ of [1, 2]) expect((await here.ask(ticket)).status).toBe(200)
    const asked = await here.sql<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.erasure-asked'`
    expect(asked).toHaveLength(1)
    expect((await here.track(ticket)).personalData?.erasure).toBe('asked')

    await notify(ctxFor(here.house), [asked[0]!.id])
    const [told] = await here.sql<{ n: number }[]>`
    select (select count(*) from messages where event_id = ${asked[0]!.id} and recipient_kind = 'staff')::int
      + (select count(*) from digest_items where event_id = ${asked[0]!.id})::int as n`
    expect(told!.n).toBeGreaterThan(0)

    const read = await here.as(here.leader)('GET', `/api/tickets/${ticket.id}`)
    const { acts, timeline } = read.json<TicketDetail>()
    expect(acts).toContainEqual({ act: 'erase-reporter', possible: true })
    expect(timeline.at(-1)!.type).toBe('ticket.erasure-asked')
  }),
)

test(
  'a complaint or denunciation keeps who sent it, and says so to staff and to the resident',
  inTown(async (here) => {
    const ticket = await open(here)
    await here.sql`update tickets set lane = 'complaint' where id = ${ticket.id}`
    const refused = await here.erase(ticket)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('phải lưu theo luật')
    expect((await here.ask(ticket)).status).toBe(409)
    const { personalData } = await here.track(ticket)
    expect(personalData?.erasure).toBe('impossible')
    expect(personalData?.why?.vi).toContain('phải lưu theo luật')
  }),
)

test(
  'a second ticket split off into a complaint keeps the sender of both',
  inTown(async (here) => {
    const [ticket, second] = [await open(here), await open(here)]
    await here.sql`update tickets set lane = 'complaint', reporter_id = ${ticket.reporterId} where id = ${second.id}`
    expect((await here.erase(ticket)).status).toBe(409)
  }),
)

test(
  'another report from the same number keeps its contact, and its wish for no messages',
  inTown(async (here) => {
    const [ticket, other] = [
      await open(here),
      await open(here, { text: 'Đèn đường ngõ 12 hỏng đã ba hôm nay' }),
    ]
    await here.sql`update reporters set stopped_at = ${here.house.now} where id = ${ticket.reporterId}`
    await here.erase(ticket)
    const [kept] = await here.sql<{ phone: string; stoppedAt: Date | null }[]>`
    select phone, stopped_at from reporters where id = ${other.reporterId}`
    expect(kept!.phone).toContain(phone.slice(1))
    expect(kept!.stoppedAt).not.toBeNull()
  }),
)

test(
  'there is nothing to erase twice, or where nothing was left',
  inTown(async (here) => {
    const ticket = await open(here)
    expect((await here.erase(ticket)).status).toBe(200)
    expect((await here.erase(ticket)).status).toBe(409)
    const nameless = await open(here, { reporter: undefined })
    const refused = await here.erase(nameless)
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Không còn thông tin')])
    expect((await here.ask(nameless)).status).toBe(409)
    expect((await here.track(nameless)).personalData).toBeNull()
  }),
)

test(
  'a message whose address was erased is not sent again',
  inTown(async (here) => {
    const ticket = await open(here)
    await tell(here, ticket)
    await here.erase(ticket)
    const [message] = await messagesOf(here, ticket)
    const again = await here.as(here.leader)('PUT', `/api/messages/${message!.id}`, { body: {} })
    expect(again.status).toBe(409)
  }),
)

test(
  'the page shows what is kept with a button that needs no script, and whom to write to where it is set',
  inTown(async (here) => {
    here.house.dataContact = 'Bộ phận Một cửa, dulieu@co-quan.example'
    const ticket = await open(here)
    const { 'x-report-secret': secret } = await here.own(ticket)
    const page = async (path: string) =>
      (await here.app.request(path, { headers: { cookie: 'been-here=1' } })).text()
    const press = () =>
      here.app.request(`/t/${ticket.reference}/erasure`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' },
        body: `s=${secret}`,
      })
    const shown = await (await press()).headers.get('location')
    expect(shown).toContain('notice=erasureAsked')
    expect((await press()).status).toBe(303)
    expect(await page('/report')).toContain('dulieu@co-quan.example')
  }),
)

test(
  'what the report itself says of its sender is blanked with the rest, and its matter stays',
  inTown(async (here) => {
    const said = `Tôi là PHÙNG THỊ QUỲNH DAO, đt 0987 650 123 hoặc ${email}. Nắp cống trước số nhà 12 ngõ 45 bị vỡ.`
    const ticket = await open(here, { text: said })
    expect(await tablesThatKnow(here.sql, traces)).toContain('public.tickets')
    expect((await here.erase(ticket)).status).toBe(200)
    expect(await tablesThatKnow(here.sql, [...traces, 'quynh dao', '650 123', 'QUỲNH DAO'])).toEqual([])
    const { text } = await here.track(ticket)
    expect(text).toBe('Tôi là …, đt … hoặc …. Nắp cống trước số nhà 12 ngõ 45 bị vỡ.')
  }),
)

const contact = {
  name,
  phone: '+84987650123',
  email,
  postalAddress: '7 ngách 2, phố Vọng',
  zaloId: null,
  helper: null,
}

test.each([
  ['Gọi 0987.650.123, +84 987 650 123 hay 84987650123', 'Gọi …, … hay …'],
  ['phung thi quynh dao o 7 ngach 2 pho Vong', '… o …'],
  ['Chị Dao thấy người cầm dao ở số 0987650124', 'Chị Dao thấy người cầm dao ở số 0987650124'],
  ['QuynhDao@Hop-Thu.example', '…'],
])('of “%s” stays “%s”', (said, left) => {
  expect(withoutContact(said, contact)).toBe(left)
})

test('whatever else a report says stays as it was', () => {
  const others = fc.array(
    fc.constantFrom('Nắp', 'cống', 'vỡ', '12', '0987', 'Phùng', 'Thị', 'dao', '\n', ',', 'ngõ'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(others, others, (before, after) => {
      const [head, tail] = [`${before.join(' ')} x`, `y ${after.join(' ')}`]
      expect(withoutContact(`${head} ${name} ${tail}`, contact)).toBe(`${head} … ${tail}`)
      expect(withoutContact(head, contact)).toBe(head)
    }),
    { numRuns: 200 },
  )
})

test(
  'a message that was being written while its reader was erased is not kept',
  inTown(async (here) => {
    const ticket = await open(here)
    const [told] = await residentFacts(here.sql, [ticket.id])
    const recipient: ResidentRecipient = {
      kind: 'resident',
      channel: 'email',
      address: email,
      resident: told!,
    }
    const message = { recipient: email, recipientKind: 'reporter' } as NewMessage
    expect(await withoutGone(here.sql, [recipient], [message])).toEqual([message])
    await here.erase(ticket)
    expect(await withoutGone(here.sql, [recipient], [message])).toEqual([])
  }),
)
