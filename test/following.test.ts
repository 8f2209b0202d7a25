import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { sweepFollowRequests } from '../src/intake/following/forget.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { type Outlets, visibleOutbox } from '../src/notifications/outlet.ts'
import { followTicket } from '../src/tickets/duplicates/follow.ts'
import { reportersOf } from '../src/tickets/duplicates/store.ts'
import { makeReference } from '../src/tickets/reference.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, makeStaff, openSample, testHouse } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'
import { visitor } from './support/visitor.ts'

type Sent = { to: string; body: string }

/** SMS and mail as they arrive; each message leaves once. */
const post = (sql: Sql, house: Awaited<ReturnType<typeof testHouse>>) => {
  const arrived: Sent[] = []
  const keeping = {
    ...visibleOutbox,
    send: async ({ to, body }: Sent) => {
      arrived.push({ to, body })
      return { sent: 'x' }
    },
  }
  const outlets = { sms: keeping, email: keeping } as unknown as Outlets
  const queued = () =>
    sql<{ id: number }[]>`select id from messages where confirms is not null and state = 'queued' order by id`
  return async () => {
    for (const { id } of await queued()) await deliver(ctxFor(house), id, outlets)
    return arrived.splice(0)
  }
}

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const centre = await makeStaff(sql, { kind: 'operation-centre', roles: ['admin', 'operator'] })
  const { app, as, resident } = testApp(house, [centre])
  const { visit } = visitor((path, init) => app.request(path, init))
  const ticket = await openSample(house)
  const ask = (contact: object, reference = ticket.reference) =>
    resident('POST', `/api/reports/${reference}/followers`, { body: { ...contact, consent: true } })
  const confirm = (key: string, code: string) => resident('PUT', `/api/followers/${key}`, { body: { code } })
  const told = async ({ id }: Pick<Ticket, 'id'> = ticket) =>
    (await reportersOf(sql, id)).map(({ kind, phone, email }) => [kind, phone, email])
  return { sql, house, app, staff: as(centre), visit, ticket, ask, confirm, told, arriving: post(sql, house) }
}
type Town = Awaited<ReturnType<typeof town>>

const inTown = (work: (given: Town) => Promise<void>) => () =>
  inRollback(async (sql) => work(await town(sql)))

const keyOf = (answered: { json: <T>() => T }) => answered.json<{ key: string }>().key
const codeIn = ({ body }: Sent) => /\b(\d{6})\b/.exec(body)![1]!
const stranger = '0987 654 321'
const reporter = ['reporter', '+84912345678', null]

describe('Whoever asks to follow', () => {
  test(
    'gets one answer, be it a stranger, the reporter, a follower, or about a ticket that is sealed, ended or none',
    inTown(async ({ sql, house, ask, ticket }) => {
      const following = { phone: '+84987000001', email: null, consent: true, language: 'vi' as const }
      await followTicket(ctxFor(house, { kind: 'resident' }), ticket.reference, following)
      const [sealed, ended] = [await openSample(house), await openSample(house)]
      await settingTheScene(sql, async (tx) => {
        await tx`update tickets set lane = 'denunciation' where id = ${sealed.id}`
        await tx`update tickets set status = 'closed' where id = ${ended.id}`
      })
      const answers = [
        await ask({ phone: stranger }),
        await ask({ phone: '0912345678' }),
        await ask({ phone: '0987000001' }),
        await ask({ phone: stranger, email: 'ai@test.example' }),
        await ask({ phone: stranger }, sealed.reference),
        await ask({ phone: stranger }, ended.reference),
        await ask({ phone: stranger }, makeReference(new Uint8Array(16))),
      ]
      const shapes = answers.map((answered) => {
        const { key, ...rest } = answered.json<{ key: string }>()
        return JSON.stringify([answered.status, key.length, rest, [...answered.headers.keys()]])
      })
      expect(new Set(shapes).size).toBe(1)
      expect(answers[0]!.status).toBe(202)
    }),
  )

  test(
    'follows nothing and is sent nothing but a code, which names no report, no place and no person',
    inTown(async ({ ask, told, arriving, ticket }) => {
      await ask({ phone: stranger, email: 'Ai@test.example' })
      expect(await told()).toEqual([reporter])
      const [sms, mail, ...more] = await arriving()
      expect(more).toEqual([])
      expect([sms!.to, mail!.to]).toEqual(['+84987654321', 'ai@test.example'])
      expect(sms!.body.length).toBeLessThanOrEqual(160)
      expect(sms!.body).toMatch(/^Ma theo doi phan anh: \d{6} .*http:\/\/localhost:3000\/following\/\w{16}$/)
      expect(mail!.body).toMatch(/http:\/\/localhost:3000\/following\/\w{16}\?c=\d{6}\n/)
      for (const { body } of [sms!, mail!]) {
        expect(body).not.toContain(ticket.reference)
        expect(body).not.toMatch(/Khương Đình|Khuong Dinh|Nguyễn/)
      }
    }),
  )

  test(
    'keeps the code to themselves: it is stored nowhere, staff see a mark, and nobody writes other words around it',
    inTown(async ({ sql, staff, ask, arriving }) => {
      await ask({ phone: stranger })
      const [message] = await sql<
        { id: number; body: string }[]
      >`select * from messages where confirms is not null`
      expect(message!.body).toContain('{{code}}')
      const outbox = await staff('GET', '/api/messages')
      expect(outbox.text).toContain('{{code}}')
      const other = { body: { body: 'Mã của anh/chị {{code}}, gửi lại cho tôi' } }
      expect((await staff('PATCH', `/api/messages/${message!.id}`, other)).status).toBe(422)
      const code = codeIn((await arriving())[0]!)
      const rows =
        await sql`select to_jsonb(r) as row from follow_requests r union all select to_jsonb(m) from messages m`
      expect(JSON.stringify(rows)).not.toContain(code)
    }),
  )

  test(
    'at night gets the code in the morning, and it lasts from then',
    inTown(async ({ house, ask, arriving, confirm, told }) => {
      house.now = new Date('2026-11-23T23:30:00+07:00')
      const key = keyOf(await ask({ phone: stranger }))
      expect(await arriving()).toEqual([])
      house.now = new Date('2026-11-24T07:10:00+07:00')
      const [sms] = await arriving()
      expect((await confirm(key, codeIn(sms!))).status).toBe(200)
      expect(await told()).toHaveLength(2)
    }),
  )
})

describe('A code', () => {
  test(
    'makes its contact a follower, once',
    inTown(async ({ ask, confirm, told, arriving, ticket }) => {
      const key = keyOf(await ask({ phone: stranger }))
      const code = codeIn((await arriving())[0]!)
      const typed = ` ${code.slice(0, 3)} ${code.slice(3)}`
      expect((await confirm(key, typed)).json()).toEqual({ reference: ticket.reference })
      expect(await told()).toEqual([reporter, ['follower', '+84987654321', null]])
      expect((await confirm(key, code)).status).toBe(200)
      expect(await told()).toHaveLength(2)
    }),
  )

  test(
    'of another request, of another contact, too late, tried too often or guessed is one refusal',
    inTown(async ({ house, ask, confirm, told, arriving }) => {
      const [one, two] = [keyOf(await ask({ phone: stranger })), keyOf(await ask({ phone: '0987000002' }))]
      const [first, second] = (await arriving()).map(codeIn)
      const refusals = [await confirm(one, second!), await confirm('abcdefghjkmnpqrs', first!)]
      for (let i = 0; i < 5; i++) refusals.push(await confirm(two, first!))
      refusals.push(await confirm(two, second!))
      house.now = new Date(house.now.getTime() + 31 * 60_000)
      refusals.push(await confirm(one, first!))
      const said = refusals.map(({ status, json }) => [status, json<{ detail: string }>().detail].join(' '))
      expect(new Set(said)).toEqual(new Set([said[0]]))
      expect(said[0]).toMatch(/^422 Mã chưa đúng/)
      expect(await told()).toEqual([reporter])
    }),
  )

  test(
    'for a ticket that was merged meanwhile follows the one that goes on',
    inTown(async ({ sql, house, ask, confirm, told, arriving, ticket }) => {
      const other = await openSample(house)
      const key = keyOf(await ask({ phone: stranger }))
      await settingTheScene(
        sql,
        (tx) => tx`update tickets set status = 'merged', merged_into = ${other.id} where id = ${ticket.id}`,
      )
      expect((await confirm(key, codeIn((await arriving())[0]!))).json()).toEqual({
        reference: other.reference,
      })
      expect(await told(other)).toContainEqual(['follower', '+84987654321', null])
    }),
  )
})

describe('A known phone and a new e-mail', () => {
  const confirmAll = async ({ ask, confirm, arriving }: Town, contact: object) => {
    const key = keyOf(await ask(contact))
    for (const sent of await arriving()) await confirm(key, codeIn(sent))
  }

  test(
    'are both kept, as one person, whichever came first',
    inTown(async (given) => {
      await confirmAll(given, { phone: stranger })
      await confirmAll(given, { phone: stranger, email: 'ai@test.example' })
      expect(await given.told()).toEqual([reporter, ['follower', '+84987654321', 'ai@test.example']])
      await confirmAll(given, { phone: '0987000003', email: 'ai@test.example' })
      expect(await given.told()).toContainEqual(['follower', '+84987000003', null])
      const [row] = await given.sql`select supporters from tickets where id = ${given.ticket.id}`
      expect(row).toEqual({ supporters: 2 })
    }),
  )

  test(
    'are both kept where the phone is the reporter’s, without the link of the reporter going to the e-mail',
    inTown(async (given) => {
      await confirmAll(given, { phone: '0912345678', email: 'ai@test.example' })
      expect(await given.told()).toEqual([reporter, ['follower', null, 'ai@test.example']])
    }),
  )
})

describe('Nobody is pestered', () => {
  test(
    'one contact gets three codes an hour, whoever asks and for whatever ticket',
    inTown(async ({ house, ask, arriving }) => {
      for (let i = 0; i < 5; i++) await ask({ phone: stranger }, (await openSample(house)).reference)
      expect(await arriving()).toHaveLength(3)
      house.now = new Date(house.now.getTime() + 61 * 60_000)
      await ask({ phone: stranger })
      expect(await arriving()).toHaveLength(1)
    }),
  )

  test(
    'STOP takes back what was not confirmed, and a number that said it is sent no code',
    inTown(async ({ sql, house, ask, confirm, told, arriving }) => {
      const key = keyOf(await ask({ phone: stranger }))
      const code = codeIn((await arriving())[0]!)
      await sms(sql, house, '+84987654321')
      expect((await confirm(key, code)).status).toBe(422)
      await sms(sql, house, '+84912345678')
      await ask({ phone: '0912345678' })
      expect(await arriving()).toEqual([])
      expect(await told()).toEqual([reporter])
    }),
  )

  test(
    'requests are forgotten after a day',
    inTown(async ({ sql, house, ask }) => {
      await ask({ phone: stranger })
      house.now = new Date(house.now.getTime() + 25 * 3_600_000)
      await ask({ phone: '0987000004' })
      await sweepFollowRequests(ctxFor(house))
      expect((await sql`select address from follow_requests`).map(({ address }) => address)).toEqual([
        '+84987000004',
      ])
    }),
  )
})

const sms = async (sql: Sql, house: Town['house'], sender: string) => {
  const [row] = await sql<{ id: number }[]>`
    insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
    values ('sms', 'test', ${`${sender} stop`}, ${sender}, 'STOP', '{}', ${house.now}) returning id`
  await handleInbound(ctxFor(house), row!.id, { provinceCode: undefined })
}

describe('The page', () => {
  const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })
  const published = ({ sql, ticket }: Town) =>
    settingTheScene(sql, (tx) => tx`update tickets set published = true where id = ${ticket.id}`)

  test(
    'asks for the code after the form, says what is wrong with it, and says at the end what comes',
    inTown(async (given) => {
      const { visit, ticket, arriving } = given
      await published(given)
      const asked = await visit(`/t/${ticket.reference}/followers`, form({ phone: stranger, consent: 'on' }))
      expect(asked.status).toBe(303)
      const here = asked.headers.get('location')!
      expect(here).toMatch(/^\/following\/\w{16}$/)
      expect(await (await visit(here)).text()).toContain('autocomplete="one-time-code"')
      const wrong = await visit(here, form({ code: '12' }))
      expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Mã gồm 6 chữ số')])
      const right = await visit(here, form({ code: codeIn((await arriving())[0]!) }))
      expect([right.status, await right.text()]).toEqual([
        200,
        expect.stringContaining(`/t/${ticket.reference}`),
      ])
      expect(await given.told()).toHaveLength(2)
    }),
  )

  test(
    'of a mail’s link changes nothing until its button is pressed, and tells no other page where it is',
    inTown(async (given) => {
      await given.ask({ email: 'ai@test.example' })
      const [mail] = await given.arriving()
      const link = new URL(/http\S+/.exec(mail!.body)![0])
      const opened = await given.visit(link.pathname + link.search)
      expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
      const html = await opened.text()
      expect(await given.told()).toEqual([reporter])
      const code = /name="code" value="(\d{6})"/.exec(html)![1]!
      expect((await given.visit(link.pathname, form({ code }))).status).toBe(200)
      expect(await given.told()).toContainEqual(['follower', null, 'ai@test.example'])
    }),
  )

  test(
    'of a request that never was looks like any other',
    inTown(async ({ visit, ask }) => {
      const bodies = ['abcdefghjkmnpqrs', keyOf(await ask({ phone: stranger }))].map(async (key) =>
        (await (await visit(`/following/${key}`)).text()).replaceAll(key, ''),
      )
      const [none, one] = await Promise.all(bodies)
      expect(none).toBe(one)
    }),
  )
})
