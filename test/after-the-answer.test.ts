import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { gateways } from '../src/intake/sms/gateways.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { notify } from '../src/notifications/notify.ts'
import { closeSilentTickets } from '../src/tickets/close.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const day = 86_400_000

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const caller = testApp(house, [officer])
  const by = caller.as(officer)
  const act = async (ticket: Ticket, noun: string, body: object, method = 'PUT') => {
    const answered = await by(method, `/api/tickets/${ticket.id}/${noun}`, { body })
    expect([noun, answered.status, answered.status < 300 ? '' : answered.text]).toEqual([
      noun,
      answered.status,
      '',
    ])
  }
  const answer = async (ticket: Ticket) => {
    await act(ticket, 'acceptance', {})
    await act(ticket, 'resolution', { answer: 'Đã nạo vét cống ngõ 45, nước rút hết.', doneOn: '2026-11-23' })
  }
  const own = async (ticket: Ticket) => ({
    'x-report-secret': await trackingSecret(house.secret, ticket.reference),
  })
  const statusOf = async (ticket: Ticket) =>
    (await sql<{ status: string }[]>`select status from tickets where id = ${ticket.id}`)[0]!.status
  const repliesTo = async (ticket: Ticket) =>
    sql<{ id: number; data: { text: string } }[]>`
      select id, data from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.replied'`
  const later = (days: number) => {
    house.now = new Date(house.now.getTime() + days * day)
  }
  return { house, sql, officer, act, answer, own, statusOf, repliesTo, later, ...caller }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (town_: Town) => Promise<void>) => () =>
  inRollback(async (sql) => work(await town(sql)))

const text = 'Đèn vẫn chưa sáng, xin xem lại'
const byWeb = async ({ own, resident }: Town, ticket: Ticket) => {
  const answered = await resident('POST', `/api/reports/${ticket.reference}/replies`, {
    body: { text },
    headers: await own(ticket),
  })
  expect(answered.status).toBe(201)
}
const bySms = (here: Town, ticket: Ticket, words = `${ticket.reference} ${text}`) =>
  bySmsFrom('0912345678', here, words)
const bySmsFrom = async (from: string, { house, sql }: Town, words: string) => {
  const raw = { id: crypto.randomUUID(), from, to: '1022', text: words }
  await storeInbound(ctxFor(house), { gateway: 'generic', sms: gateways.generic!.read(raw), raw })
  const [row] = await sql<{ id: number }[]>`select max(id) as id from inbound_messages`
  await handleInbound(ctxFor(house), row!.id, { provinceCode: '01' })
}

const ended: [status: string, end: (town: Town, ticket: Ticket) => Promise<unknown>][] = [
  ['resolved', ({ answer }, ticket) => answer(ticket)],
  [
    'closed',
    async ({ answer, sql }, ticket) => {
      await answer(ticket)
      await sql`update tickets set status = 'closed', closed_at = now() where id = ${ticket.id}`
    },
  ],
  [
    'refused',
    ({ act }, ticket) =>
      act(ticket, 'refusal', { reason: 'Không thuộc thẩm quyền', instead: 'Công ty nước' }),
  ],
]
const ways = [
  ['on the web', byWeb],
  ['by SMS', bySms],
] as const
const cases = ended.flatMap(([status, end]) => ways.map(([way, say]) => ({ status, way, end, say })))

test.each(cases)(
  'what a resident says $way of a $status report is kept, and its officer told',
  ({ status, end, say }) =>
    inRollback(async (sql) => {
      const here = await town(sql)
      const ticket = await openSample(here.house)
      await end(here, ticket)
      await say(here, ticket)
      const [reply] = await here.repliesTo(ticket)
      expect(reply!.data.text).toContain(text)
      expect(await here.statusOf(ticket)).toBe(status)
      await notify(ctxFor(here.house), [reply!.id])
      const told = await sql`select from messages where event_id = ${reply!.id} and recipient_kind = 'staff'
      union all select from digest_items where event_id = ${reply!.id}`
      expect(told.length).toBeGreaterThan(0)
    }),
)

test(
  'a resident who was heard after the answer is not told that nothing was heard',
  inTown(async (here) => {
    const [silent, heard, rated, thanked] = [
      await openSample(here.house),
      await openSample(here.house),
      await openSample(here.house),
      await openSample(here.house),
    ]
    for (const ticket of [silent, heard, rated, thanked]) await here.answer(ticket)
    await byWeb(here, heard)
    const rate = async (ticket: Ticket, score: number) =>
      here.resident('PUT', `/api/reports/${ticket.reference}/rating`, {
        body: { score },
        headers: await here.own(ticket),
      })
    await rate(rated, 1)
    await rate(thanked, 5)
    here.later(16)
    await closeSilentTickets(ctxFor(here.house))
    expect(await Promise.all([silent, heard, rated, thanked].map(here.statusOf))).toEqual([
      'closed',
      'resolved',
      'resolved',
      'closed',
    ])
    await here.act(heard, 'note', { text: 'Ngày mai chúng tôi kiểm tra lại', toResident: true }, 'POST')
    here.later(14)
    await closeSilentTickets(ctxFor(here.house))
    expect(await here.statusOf(heard)).toBe('resolved')
    here.later(2)
    await closeSilentTickets(ctxFor(here.house))
    expect(await here.statusOf(heard)).toBe('closed')
  }),
)

test.each([
  { way: 'a reply', method: 'POST', noun: 'replies', body: (text: string) => ({ text }) },
  { way: 'a rating', method: 'PUT', noun: 'rating', body: (comment: string) => ({ score: 1, comment }) },
])(
  'danger told by $way after the answer opens the report again as an emergency, and is answered so',
  (told) =>
    inRollback(async (sql) => {
      const here = await town(sql)
      const [calm, inDanger] = [await openSample(here.house), await openSample(here.house)]
      for (const ticket of [calm, inDanger]) await here.answer(ticket)
      const tell = async (ticket: Ticket, words: string) =>
        (
          await here.resident(told.method, `/api/reports/${ticket.reference}/${told.noun}`, {
            body: told.body(words),
            headers: await here.own(ticket),
          })
        ).json()
      expect(await tell(calm, text)).toMatchObject({ status: 'resolved', danger: 'none' })
      expect(await tell(inDanger, 'Cột điện đổ đè người rồi, cứu với')).toMatchObject({
        status: 'new',
        danger: 'certain',
      })
      const [kept] = await sql`select lane, urgency from tickets where id = ${inDanger.id}`
      expect(kept).toEqual({ lane: 'emergency', urgency: 'urgent' })
    }),
)

test('a danger told as the reason why it is not fixed makes an emergency of it', () =>
  inRollback(async (sql) => {
    const here = await town(sql)
    const ticket = await openSample(here.house)
    await here.answer(ticket)
    const again = await here.resident('PUT', `/api/reports/${ticket.reference}/reopening`, {
      body: { why: 'Nắp cống vẫn hở, vừa có cháu bé rơi xuống cống' },
      headers: await here.own(ticket),
    })
    expect(again.json()).toMatchObject({ status: 'new', danger: 'certain' })
  }))

test(
  'a short SMS without the code, soon after the answer, reaches who answered and opens nothing',
  inTown(async (here) => {
    const ticket = await openSample(here.house)
    await here.answer(ticket)
    await bySms(here, ticket, 'van chua ai den')
    expect(await here.repliesTo(ticket)).toHaveLength(1)
  }),
)

test(
  'a short SMS of another matter opens its own ticket while one is open',
  inTown(async (here) => {
    const ticket = await openSample(here.house, { text: 'Đèn đường ngõ 45 tắt ba hôm nay' })
    const count = async () => (await here.sql<{ n: number }[]>`select count(*)::int as n from tickets`)[0]!.n
    const before = await count()
    await bySms(here, ticket, 'Mat nuoc o phuong Dong Da')
    expect(await count()).toBe(before + 1)
    expect(await here.repliesTo(ticket)).toHaveLength(0)
    await bySms(here, ticket, 'den van chua sang')
    expect(await count()).toBe(before + 1)
  }),
)

test(
  'who sent a report that was merged answers, rates, sees the result and reopens as who sent the first',
  inTown(async (here) => {
    const kept = await openSample(here.house)
    const merged = await openSample(here.house, { reporter: { phone: '0987654321' } })
    await here.act(kept, 'acceptance', {})
    await here.act(merged, 'merge', { into: kept.id })
    const headers = await here.own(merged)
    const path = `/api/reports/${merged.reference}`
    const read = async () =>
      (await here.resident('GET', path, { headers })).json<{
        mayReply: boolean
        mayRate: boolean
        mayReopen: boolean
        answer: string | null
        attachments: { id: number; url: string }[]
      }>()
    expect(await read()).toMatchObject({ mayReply: true, mayRate: false, mayReopen: false })
    await byWeb(here, merged)
    expect(await here.repliesTo(kept)).toHaveLength(1)

    const picture = (purpose: 'proof' | 'report', ticketId: number) => here.sql<{ id: number }[]>`
      insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, added_by, created_at)
      values (${ticketId}, ${purpose}, ${purpose}, 'image/jpeg', 1, ${purpose}, 'x', now()) returning id`
    const [[proof], [private_]] = [await picture('proof', kept.id), await picture('report', kept.id)]
    await here.act(kept, 'resolution', {
      answer: 'Đã nạo vét cống ngõ 45, nước rút hết.',
      doneOn: '2026-11-23',
    })
    const seen = await read()
    expect(seen).toMatchObject({ mayRate: true, mayReopen: true, answer: expect.stringContaining('nạo vét') })
    expect(seen.attachments.map(({ id }) => id)).toEqual([proof!.id])
    const show = async (id: number) =>
      (await here.resident('GET', `${path}/attachments/${id}`, { headers })).status
    const stored = await here.sql`select storage_key from attachments where id = ${proof!.id}`
    expect(stored).toHaveLength(1)
    expect(await show(private_!.id)).toBe(404)
    expect((await here.resident('PUT', `${path}/rating`, { body: { score: 4 }, headers })).status).toBe(200)
    expect(
      (await here.resident('PUT', `${path}/reopening`, { body: { why: 'Vẫn ngập' }, headers })).status,
    ).toBe(200)
    expect(await here.statusOf(kept)).toBe('accepted')
    expect(await here.statusOf(merged)).toBe('merged')
    const theirs = await here.own(kept)
    const first = await here.resident('GET', `/api/reports/${kept.reference}`, { headers: theirs })
    const { timeline } = first.json<{ timeline: { type: string; text: string | null }[] }>()
    expect(timeline.map(({ type }) => type)).toContain('ticket.reopened')
    expect(timeline.map(({ type }) => type)).not.toContain('ticket.replied')
    for (const words of [text, 'Vẫn ngập']) expect(first.text).not.toContain(words)
  }),
)

test(
  'the same words of two whose reports were merged are kept of both, and once of each',
  inTown(async (here) => {
    const kept = await openSample(here.house)
    const merged = await openSample(here.house, { reporter: { phone: '0987654321' } })
    await here.act(kept, 'acceptance', {})
    await here.act(merged, 'merge', { into: kept.id })
    for (const ticket of [kept, merged, kept, merged]) await byWeb(here, ticket)
    await bySmsFrom('0912345678', here, text)
    expect(await here.repliesTo(kept)).toHaveLength(2)
  }),
)

test(
  'each of those whose reports were merged rates the answer once, by SMS as on the web',
  inTown(async (here) => {
    const { house, own, resident, sql } = here
    const reports = await Promise.all(
      ['0912345678', '0987654321', '0976543210'].map((phone) => openSample(house, { reporter: { phone } })),
    )
    const [kept, second, third] = reports as [Ticket, Ticket, Ticket]
    await here.act(kept, 'acceptance', {})
    for (const { id } of [second, third]) await here.act({ id } as Ticket, 'merge', { into: kept.id })
    await here.act(kept, 'resolution', { answer: 'Đã nạo vét cống, nước rút hết.', doneOn: '2026-11-23' })
    const path = `/api/reports/${second.reference}`
    const headers = await own(second)
    const onTheWeb = () => resident('PUT', `${path}/rating`, { body: { score: 2 }, headers })
    await bySmsFrom('0976543210', here, '5')
    const seen = (await resident('GET', path, { headers })).json<{
      rating: number | null
      mayRate: boolean
    }>()
    expect(seen).toMatchObject({ rating: null, mayRate: true })
    expect((await onTheWeb()).status).toBe(200)
    expect((await onTheWeb()).status).toBe(409)
    await bySmsFrom('0912345678', here, '4 cảm ơn')
    await bySmsFrom('0912345678', here, '1')
    const scores = await sql`select from_id, score from ratings where ticket_id = ${kept.id} order by from_id`
    expect(scores).toEqual([
      { fromId: kept.id, score: 4 },
      { fromId: second.id, score: 2 },
      { fromId: third.id, score: 5 },
    ])
  }),
)
