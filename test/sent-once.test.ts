import { describe, expect, test } from 'vitest'
import { connect, type Sql } from '../db/connect.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback, ownDatabase } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, sampleReport, testHouse } from './support/house.ts'
import { visitor } from './support/visitor.ts'

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator', 'dispatcher'] })
  const clerk = await makeStaff(sql, { kind: 'office', communeCode: khuongDinh, roles: ['clerk'] })
  return { house, sql, officer, operator, clerk, ...testApp(house, [officer, operator, clerk]) }
}
type Town = Awaited<ReturnType<typeof town>>

const inTown = (work: (town_: Town) => Promise<void>) => () =>
  inRollback(async (sql) => work(await town(sql)))
/** For what comes at the same time: a transaction that is taken back has one stack of savepoints. */
const inTownOfItsOwn = (work: (town_: Town) => Promise<void>) => async () => {
  const own = await ownDatabase()
  const { sql, close } = connect(own.url, { max: 4, name: 'lang-nghe-test' })
  await town(sql)
    .then(work)
    .finally(() => close().then(own.drop))
}
const under = (key: string) => ({ headers: { 'idempotency-key': key } })

const said = async ({ sql }: Town, ticketId: number, type: string) => {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from ticket_events where ticket_id = ${ticketId} and type = ${type}`
  return row!.n
}

const ways: [
  name: string,
  (town: Town, report: object, key: string) => Promise<{ status: number; text: string }>,
][] = [
  [
    'the API',
    ({ resident }, report, key) => resident('POST', '/api/reports', { body: report, ...under(key) }),
  ],
  [
    'the hotline',
    ({ as, operator }, report, key) =>
      as(operator)('POST', '/api/hotline/reports', { body: report, ...under(key) }),
  ],
  [
    'the counter',
    ({ as, clerk }, report, key) =>
      as(clerk)('POST', '/api/desk/reports', { body: { channel: 'counter', ...report }, ...under(key) }),
  ],
]

describe.each(ways)('One key, by %s,', (_, send) => {
  const others: [what: string, changes: object][] = [
    ['another text', { text: 'Đèn đường ngõ 20 tắt ba hôm nay' }],
    ['another contact', { reporter: { ...sampleReport.reporter, phone: '0987654321' } }],
    ['no contact', { reporter: {}, consent: false }],
    ['another place', { communeCode: '00367' }],
  ]
  test(
    'with the same report is one ticket and one answer',
    inTown(async (town) => {
      const first = await send(town, sampleReport, 'key-of-a-sender-1')
      const again = await send(town, { ...sampleReport }, 'key-of-a-sender-1')
      expect([first.status, again.status]).toEqual([201, 201])
      expect(JSON.parse(again.text).reference).toBe(JSON.parse(first.text).reference)
    }),
  )
  test.each(others)('with %s is refused and told nothing of the first', (_what, changes) =>
    inRollback(async (sql) => {
      const here = await town(sql)
      const { reference } = JSON.parse((await send(here, sampleReport, 'key-of-a-sender-1')).text)
      const other = await send(here, { ...sampleReport, ...changes }, 'key-of-a-sender-1')
      expect(other.status).toBe(422)
      expect(other.text).not.toContain(reference)
      expect(other.text).not.toContain(await trackingSecret(here.house.secret, reference))
      expect((await send(here, { ...sampleReport, ...changes }, 'key-of-a-sender-2')).status).toBe(201)
    }),
  )
})

test(
  'the same key in two channels is two reports',
  inTown(async (here) => {
    const [api, hotline] = await Promise.all(
      ways.slice(0, 2).map(([, send]) => send(here, sampleReport, 'key-of-a-sender-1')),
    )
    expect(JSON.parse(api!.text).reference).not.toBe(JSON.parse(hotline!.text).reference)
  }),
)

test(
  'an SMS under the id of another is a message of its own; only the same id, sender and words are repeated',
  inTown(async ({ resident, sql }) => {
    const hand = (changes = {}) =>
      resident('POST', '/sms/inbound/generic', {
        body: { id: 'id-1', from: '0912345678', to: '1022', text: 'Den duong tat', ...changes },
      })
    expect((await hand()).json()).toMatchObject({ repeated: false })
    expect((await hand()).json()).toMatchObject({ repeated: true })
    for (const other of [{ text: 'Nuoc ngap' }, { from: '0987654321' }]) {
      expect((await hand(other)).json()).toMatchObject({ repeated: false })
      expect((await hand(other)).json()).toMatchObject({ repeated: true })
    }
    expect(await sql`select from inbound_messages where provider_id = 'id-1'`).toHaveLength(3)
  }),
)

describe('What a resident does with a report', () => {
  const own = async ({ house }: Town) => {
    const ticket = await openSample(house)
    const secret = await trackingSecret(house.secret, ticket.reference)
    return { ticket, path: `/api/reports/${ticket.reference}`, headers: { 'x-report-secret': secret } }
  }

  test(
    'three identical replies are one, and another reply is another',
    inTownOfItsOwn(async (here) => {
      const { ticket, path, headers } = await own(here)
      const reply = (text: string) => here.resident('POST', `${path}/replies`, { body: { text }, headers })
      const answered = await Promise.all([1, 2, 3].map(() => reply('Nước vẫn chưa rút')))
      expect(answered.map(({ status }) => status)).toEqual([201, 201, 201])
      expect(await said(here, ticket.id, 'ticket.replied')).toBe(1)
      await reply('Nước rút rồi')
      expect(await said(here, ticket.id, 'ticket.replied')).toBe(2)
      here.house.now = new Date(here.house.now.getTime() + 11 * 60_000)
      await reply('Nước rút rồi')
      expect(await said(here, ticket.id, 'ticket.replied')).toBe(3)
    }),
  )

  test(
    'the same word answers two questions',
    inTown(async (here) => {
      const { ticket, path, headers } = await own(here)
      for (const question of ['Nước sâu không ạ?', 'Có người già không ạ?']) {
        await here.as(here.officer)('PUT', `/api/tickets/${ticket.id}/question`, { body: { question } })
        const answered = await here.resident('POST', `${path}/replies`, { body: { text: 'Có' }, headers })
        expect(answered.json()).toMatchObject({ status: 'accepted' })
      }
      expect(await said(here, ticket.id, 'ticket.replied')).toBe(2)
    }),
  )

  const acts: [noun: string, method: string, body: object, other: object, type: string][] = [
    ['replies', 'POST', { text: 'Nước vẫn ngập' }, { text: 'Nước rút rồi' }, 'ticket.replied'],
    ['rating', 'PUT', { score: 5 }, { score: 1 }, 'ticket.rated'],
    ['reopening', 'PUT', { why: 'Vẫn ngập' }, { why: 'Vẫn hôi' }, 'ticket.reopened'],
  ]
  test.each(acts)(
    '%s under a key count once, and the key is for nothing else',
    (noun, method, body, other, type) =>
      inRollback(async (sql) => {
        const here = await town(sql)
        const { ticket, path, headers } = await own(here)
        await sql`update tickets set status = 'resolved', resolved_at = ${here.house.now} where id = ${ticket.id}`
        const send = (body: object) =>
          here.resident(method, `${path}/${noun}`, {
            body,
            headers: { ...headers, 'idempotency-key': 'one-sending' },
          })
        const [first, again, different] = [await send(body), await send(body), await send(other)]
        expect([first.status, again.status, different.status]).toEqual([first.status, first.status, 422])
        expect(first.status).toBeLessThan(300)
        expect(await said(here, ticket.id, type)).toBe(1)
      }),
  )

  test(
    'a note of staff pressed twice is one',
    inTown(async (here) => {
      const { ticket } = await own(here)
      const note = () =>
        here.as(here.officer)('POST', `/api/tickets/${ticket.id}/note`, { body: { text: 'Đã gọi điện' } })
      expect((await Promise.all([note(), note()])).map(({ status }) => status)).toEqual([200, 200])
      expect(await said(here, ticket.id, 'ticket.noted')).toBe(1)
    }),
  )
})

describe('Back, then Send again', () => {
  const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)![1]!
  const form = { text: 'Ngõ 45 ngập cả tuần nay', provinceCode: '01', communeCode: khuongDinh }

  test(
    'opens nothing new, though the form was fetched anew, and says so with the code',
    inTown(async ({ app }) => {
      const { visit } = visitor((path, init) => app.request(path, init))
      const send = async (changes = {}) => {
        const key = keyIn(await (await visit('/report')).text())
        return visit('/report', { method: 'POST', body: new URLSearchParams({ ...form, ...changes, key }) })
      }
      const first = (await send()).headers.get('location')!
      const again = (await send()).headers.get('location')!
      expect(again).toBe(first.replace('sent=1', 'sent=before'))
      const reference = first.slice(3, 12)
      expect(await (await visit(again)).text()).toContain(`Phản ánh này đã gửi rồi: mã ${reference}`)
      const another = (await send({ text: 'Đèn đường ngõ 45 hỏng' })).headers.get('location')!
      expect(another).toMatch(/sent=1$/)
      expect(another).not.toContain(reference)
    }),
  )

  test(
    'of another browser is another report',
    inTown(async ({ app }) => {
      const send = async () => {
        const { visit } = visitor((path, init) => app.request(path, init))
        const key = keyIn(await (await visit('/report')).text())
        const sent = await visit('/report', { method: 'POST', body: new URLSearchParams({ ...form, key }) })
        return sent.headers.get('location')
      }
      expect(await send()).not.toBe(await send())
    }),
  )
})
