import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { RecordedEvent } from '../src/events/event.ts'
import { createZalo, zalo as messenger } from '../src/intake/messengers/zalo.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { keepKeys } from '../src/notifications/gateways/keep-keys.ts'
import { type Outlet, type Talk, visibleOutbox } from '../src/notifications/outlet.ts'
import { readConfig } from '../src/platform/config.ts'
import { seal, unsealed } from '../src/platform/sealed.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { eraseReporter } from '../src/tickets/personal-data/erase.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff } from './support/house.ts'
import { zaloAt } from './support/zalo.ts'

type Zalo = Awaited<ReturnType<typeof zaloAt>>
const onZalo = (work: (zalo: Zalo, sql: Sql) => Promise<void>) => () =>
  inRollback(async (sql) => work(await zaloAt(sql), sql))

const flooded = 'Ngõ 45 phố Khương Đình, phường Khương Đình ngập cả tuần nay'

describe('What Zalo hands in', () => {
  test(
    'is kept before anything else, once however often it comes, and becomes one ticket',
    onZalo(async ({ body, post, rowOf, write, user, house }) => {
      const event = {
        event_name: 'user_send_text',
        sender: { id: user },
        message: { text: flooded, msg_id: 'm1' },
      }
      const raw = body(event)
      expect((await post(raw)).json()).toEqual({ stored: true, repeated: false })
      expect((await post(raw)).json()).toEqual({ stored: true, repeated: true })
      expect(await rowOf('m1')).toMatchObject({
        channel: 'zalo',
        gateway: 'zalo',
        sender: user,
        body: flooded,
        handledAt: null,
      })
      const { ticketId, outcome } = await write(flooded)
      expect(outcome).toBe('report')
      const ticket = await lockNewest(ctxFor(house), ticketId)
      expect(ticket).toMatchObject({ channel: 'zalo', communeCode: khuongDinh, text: flooded })
    }),
  )

  test(
    'without the right signature is refused and not kept',
    onZalo(async ({ body, post, user }) => {
      const raw = body({
        event_name: 'user_send_text',
        sender: { id: user },
        message: { text: flooded, msg_id: 'm2' },
      })
      for (const mac of ['', '0'.repeat(64)]) expect((await post(raw, mac)).status).toBe(403)
      expect((await post(`${raw} `, '0'.repeat(64))).status).toBe(403)
    }),
  )

  test(
    'is read by its own words; what says nothing to us is thanked for, what cannot be read waits for a person',
    onZalo(async ({ body, post, rowOf, user }) => {
      const sender = { id: user }
      for (const event_name of ['oa_send_text', 'user_seen_message', 'user_send_sticker'])
        expect((await post(body({ event_name, sender, message: { msg_id: 'x' } }))).json()).toMatchObject({
          stored: false,
        })
      await post(body({ event_name: 'user_send_audio', sender, message: { msg_id: 'a1' } }))
      expect(await rowOf('a1')).toMatchObject({ setAside: 'unreadable', outcome: 'set-aside' })
      for (const nonsense of ['null', '[]', '{"message":{"text":5}}', '"'])
        expect(() => messenger.read({ nonsense })).not.toThrow()
    }),
  )
})

describe('A conversation on Zalo', () => {
  test(
    'goes on as by SMS: the reference is told with accents, a question about the place, a reply, a verdict',
    onZalo(async ({ write, tell, messages, send, zalo, house }, sql) => {
      const { ticketId } = await write('Cống trước nhà tôi tắc đã ba ngày, nước bẩn tràn ra đường')
      await tell(ticketId)
      const [receipt] = await messages()
      expect(receipt).toMatchObject({ channel: 'zalo', state: 'queued' })
      expect(receipt!.body).toMatch(/^[A-Z0-9-]+: .*[ạ-ỹ]/)
      await send()
      const said = zalo.sent.at(-1)!
      expect(said.url).toBe('https://openapi.zalo.me/v3.0/oa/message/cs')
      expect(said.headers.get('access_token')).toBe('access-1')
      expect(JSON.parse(said.body)).toMatchObject({ recipient: { user_id: receipt!.recipient } })
      expect((await messages())[0]).toMatchObject({ state: 'sent' })

      expect(await write('phường Khương Đình')).toMatchObject({ outcome: 'place', ticketId })
      expect(await lockNewest(ctxFor(house), ticketId)).toMatchObject({ communeCode: khuongDinh })
      expect(await write(`${receipt!.body.split(':')[0]} nước vẫn tràn`)).toMatchObject({
        outcome: 'reply',
        ticketId,
      })
      expect(await write('tra cứu')).toMatchObject({ outcome: 'track', ticketId })
      const [event] =
        await sql`select data from ticket_events where ticket_id = ${ticketId} and type = 'ticket.replied'`
      expect(event!.data).toMatchObject({ channel: 'zalo' })
    }),
  )

  test(
    'rates an answer with a digit and takes it back with "chưa xong", and says so in Zalo',
    onZalo(async ({ write, tell, messages, house }, sql) => {
      const { ticketId } = await write(flooded)
      const [kind] =
        await sql`select d.kind from tickets t join departments d on d.id = t.department_id where t.id = ${ticketId}`
      const officer = await makeStaff(sql, { kind: kind!.kind, communeCode: khuongDinh })
      const newest = async () => (await messages()).filter(({ channel }) => channel === 'zalo').at(-1)!
      const answered = async () => {
        if ((await lockNewest(ctxFor(house), ticketId)).status === 'new')
          await acceptTicket(ctxFor(house, officer), ticketId, {})
        await resolveTicket(ctxFor(house, officer), ticketId, {
          answer: 'Đã bơm hết nước.',
          doneOn: '2026-11-23',
        })
        await tell(ticketId)
        return newest()
      }
      const asked = await answered()
      expect(asked.body).toContain('Đã bơm hết nước.')
      expect(asked.body).toMatch(/1.*5/s)
      expect(await write('4 sao, cảm ơn')).toMatchObject({ outcome: 'rating', ticketId })
      const [rating] = await sql`select score, channel from ratings where ticket_id = ${ticketId}`
      expect(rating).toEqual({ score: 4, channel: 'zalo' })

      expect(await write('Chưa xong, nước vẫn ngập')).toMatchObject({ outcome: 'not-done', ticketId })
      expect(await lockNewest(ctxFor(house), ticketId)).toMatchObject({ status: 'accepted' })
      await tell(ticketId)
      expect((await newest()).body).toContain('Đã mở lại')

      await answered()
      expect(await write('2 chưa xong')).toMatchObject({ outcome: 'rating', ticketId })
      expect(await lockNewest(ctxFor(house), ticketId)).toMatchObject({ status: 'accepted' })
      expect([
        ...(await sql`select score, channel from ratings where ticket_id = ${ticketId} order by round`),
      ]).toEqual([
        { score: 4, channel: 'zalo' },
        { score: 2, channel: 'zalo' },
      ])
    }),
  )

  test(
    'is hinted at to staff by the name of who writes, or by where they write, never by what Zalo calls them',
    onZalo(async ({ write, hand, tell, house, user }, sql) => {
      const { ticketId } = await write(flooded)
      await tell(ticketId)
      await hand({ event_name: 'user_send_audio', sender: { id: user }, message: { msg_id: 'voice' } })
      const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
      const { as } = testApp(house, [operator])
      const shown = async () => {
        const [outbox, aside] = [
          await as(operator)('GET', '/api/messages'),
          await as(operator)('GET', '/api/inbound/set-aside'),
        ]
        expect(`${outbox.text}${aside.text}`).not.toContain(user)
        const { messages } = outbox.json<{ messages: { ticketId: number; recipient: string | null }[] }>()
        return messages.filter((one) => one.ticketId === ticketId).map(({ recipient }) => recipient)
      }
      expect(new Set(await shown())).toEqual(new Set([null]))
      await sql`update reporters set name = 'Trần Thị Mai' where zalo_id = ${user}`
      expect(new Set(await shown())).toEqual(new Set(['T•••']))
    }),
  )

  test(
    'stops when they unfollow us, and whoever follows is told what the account is for',
    onZalo(async ({ write, follows, messages, user }, sql) => {
      await write(flooded)
      expect(await follows('unfollow')).toMatchObject({ outcome: 'stop' })
      const stopped = () => sql`select stopped_at from reporters where zalo_id = ${user}`
      expect((await stopped())[0]!.stoppedAt).not.toBeNull()
      expect(await follows('follow')).toMatchObject({ outcome: 'start' })
      expect((await stopped())[0]!.stoppedAt).toBeNull()
      expect((await messages()).at(-1)!.body).toContain('Khi anh/chị nhắn tin, chúng tôi lưu lại')
    }),
  )

  test(
    'that ended over seven days ago fails where staff see it, and goes on by what else they left',
    onZalo(async ({ write, tell, messages, send, later, house, user, zalo }, sql) => {
      const { ticketId } = await write(flooded)
      const [kind] =
        await sql`select d.kind from tickets t join departments d on d.id = t.department_id where t.id = ${ticketId}`
      await sql`update reporters set phone = '+84912888777', phone_standing = 'confirmed' where zalo_id = ${user}`
      later(8 * 24)
      const officer = await makeStaff(sql, { kind: kind!.kind, communeCode: khuongDinh })
      await acceptTicket(ctxFor(house, officer), ticketId, {})
      await tell(ticketId)
      await send()
      expect(zalo.sent).toEqual([])
      const told = await messages()
      const failed = told.filter(({ channel }) => channel === 'zalo')
      expect(failed.every(({ state, lastError }) => state === 'failed' && lastError.includes('7 ngày'))).toBe(
        true,
      )
      const short = told.filter(({ channel }) => channel === 'sms')
      expect(short).toHaveLength(failed.length)
      expect(short[0]).toMatchObject({ recipient: '+84912888777', state: 'queued' })
      expect(short[0]!.body).toMatch(/^[\x20-\x7e{}]+$/)
    }),
  )

  test(
    'is refused by Zalo for good only where no next try helps',
    onZalo(async ({ write, tell, messages, send, zalo }) => {
      const { ticketId } = await write(flooded)
      await tell(ticketId)
      zalo.says.message = { error: -216, message: 'Access token is invalid' }
      await send()
      expect((await messages())[0]).toMatchObject({
        state: 'queued',
        lastError: 'Zalo: -216 Access token is invalid',
      })
      zalo.says.message = { error: -230, message: 'User has not interacted with the OA in the past 7 days' }
      await send()
      expect(zalo.sent.at(-1)!.headers.get('access_token')).toBe('access-2')
      expect((await messages())[0]).toMatchObject({ state: 'failed' })
    }),
  )

  test(
    'leaves nothing of the account once its person is erased',
    onZalo(async ({ write, house, user }, sql) => {
      const { ticketId } = await write(flooded)
      await sql`update tickets set status = 'closed' where id = ${ticketId}`
      const [held] =
        await sql`select d.kind from tickets t join departments d on d.id = t.department_id where t.id = ${ticketId}`
      const leader = await makeStaff(sql, { kind: held!.kind, communeCode: khuongDinh, roles: ['leader'] })
      await eraseReporter(ctxFor(house, leader), ticketId, { why: 'Người dân yêu cầu' })
      const left = await sql`
        select id from reporters where zalo_id = ${user} union all select id from messages where recipient = ${user}
        union all select id from inbound_messages where sender = ${user}`
      expect([...left]).toEqual([])
    }),
  )
})

describe('The keys of the account', () => {
  test(
    'are renewed once for all who send, sealed on disk, and begin anew with another in the settings',
    onZalo(async ({ outlet, house, zalo }, sql) => {
      const at = { db: sql, now: house.now }
      const message = { to: '1', body: 'x', reference: 'r', heardAt: house.now }
      const one = outlet()
      await Promise.all([1, 2, 3].map(() => one.send(message, at)))
      const renewals = () => zalo.sent.filter(({ url }) => url.startsWith('https://oauth'))
      expect(renewals()).toHaveLength(1)
      expect(new URLSearchParams(renewals()[0]!.body).get('refresh_token')).toBe('first')
      const [kept] = await sql`select * from messenger_keys`
      expect(JSON.stringify(kept)).not.toMatch(/access-1|renewal-1|first/)
      const tomorrow = { db: sql, now: new Date(house.now.getTime() + 25 * 3_600_000) }
      await outlet().send({ ...message, heardAt: tomorrow.now }, tomorrow)
      expect(new URLSearchParams(renewals()[1]!.body).get('refresh_token')).toBe('renewal-1')
    }),
  )

  test(
    'are renewed by the day though nobody writes, and what Zalo refuses is told before a message waits for it',
    onZalo(async ({ outlets, house, zalo, later, write, tell, send, messages }, sql) => {
      const keep = () => keepKeys(ctxFor(house), outlets)
      const tried = () => zalo.sent.map(({ body }) => new URLSearchParams(body).get('refresh_token'))
      await keep()
      expect(tried()).toEqual(['first'])
      later(13 * 24)
      await keep()
      expect(tried()).toHaveLength(1)
      later(3 * 24)
      await keep()
      expect(tried()).toEqual(['first', 'renewal-1'])

      const admin = await makeStaff(sql, { kind: 'operation-centre', roles: ['admin'] })
      later(30 * 24)
      zalo.says.renewal = { error: -14014, error_name: 'Invalid refresh token.' }
      await keep()
      later(24)
      await keep()
      const told = await sql<RecordedEvent[]>`select * from ticket_events where type = 'sending.keys-refused'`
      expect(told).toHaveLength(2)
      for (const event of told) await reactTo(ctxFor(house), event)
      const mails =
        await sql`select subject, body from messages where recipient = (select email from "user" where id = ${admin.id})`
      expect(mails).toHaveLength(2)
      expect(mails[0]!.subject).toBe('Lắng Nghe: khóa gửi tin Zalo không gia hạn được')
      expect(mails[0]!.body).toContain('ZALO_REFRESH_TOKEN')

      delete zalo.says.renewal
      later(24)
      await keep()
      const { ticketId } = await write(flooded)
      await tell(ticketId)
      await send()
      expect((await messages())[0]).toMatchObject({ state: 'sent' })
    }),
  )

  test(
    'that cannot be asked for now are tried again by the queue, and nobody is told to set them anew',
    onZalo(async ({ outlet, house }, sql) => {
      const away = createZalo({
        ...{ applicationId: '1', applicationSecret: '2', renewal: 'first', houseSecret: house.secret },
        fetch: async () => new Response('<html>busy', { status: 503 }),
      })
      const keep = (zalo: Outlet<Talk>) =>
        keepKeys(ctxFor(house), { email: visibleOutbox, sms: visibleOutbox, zalo })
      await expect(keep(away)).rejects.toThrow('503')
      expect([...(await sql`select from ticket_events where type = 'sending.keys-refused'`)]).toEqual([])
      house.now = new Date(house.now.getTime() + 120_000)
      await keep(outlet())
    }),
  )

  test(
    'of the account before open nothing once others stand in the settings',
    onZalo(async ({ house, zalo }, sql) => {
      const at = { db: sql, now: house.now }
      const made = (renewal: string) =>
        createZalo({
          applicationId: '1',
          applicationSecret: '2',
          renewal,
          houseSecret: house.secret,
          fetch: zalo.fetch,
        })
      const message = { to: '1', body: 'x', reference: 'r', heardAt: house.now }
      await made('first').send(message, at)
      zalo.says.renewal = { error: -14014, error_name: 'Invalid refresh token.' }
      for (let n = 0; n < 2; n++) {
        const later = { db: sql, now: new Date(house.now.getTime() + n * 120_000) }
        expect(await made('another').send(message, later)).toMatchObject({ fate: 'try-again' })
      }
    }),
  )

  test(
    'that Zalo does not renew make messages wait with a reason that says what to do',
    onZalo(async ({ write, tell, messages, send, zalo }) => {
      zalo.says.renewal = { error: -14014, error_name: 'Invalid refresh token.' }
      const { ticketId } = await write(flooded)
      await tell(ticketId)
      await send()
      const [message] = await messages()
      expect(message).toMatchObject({ state: 'queued' })
      expect(message!.lastError).toContain('ZALO_REFRESH_TOKEN')
      expect(message!.lastError).toContain('Invalid refresh token')
    }),
  )

  test('that another process renews are not asked for twice', () =>
    inRollback(async (sql) => {
      const { outlet, house, zalo } = await zaloAt(sql)
      await sql`insert into messenger_keys (name, access, renewal, expires_at, begun_with, renewing_until)
        values ('zalo', '', 'x', ${house.now}, 'a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e', ${new Date(house.now.getTime() + 30_000)})`
      const tried = await outlet().send(
        { to: '1', body: 'x', reference: 'r', heardAt: house.now },
        { db: sql, now: house.now },
      )
      expect(tried).toMatchObject({ fate: 'try-again' })
      expect(zalo.sent).toEqual([])
    }))

  test('are worth nothing sealed, but to this house', async () => {
    const key = crypto.getRandomValues(new Uint8Array(32))
    const sealed = await seal(key, 'khóa bí mật')
    expect(await unsealed([key], sealed)).toBe('khóa bí mật')
    expect(await unsealed([crypto.getRandomValues(new Uint8Array(32))], sealed)).toBeNull()
    const first = sealed.startsWith('A') ? 'B' : 'A'
    expect(await unsealed([key], `${first}${sealed.slice(1)}`)).not.toBe('khóa bí mật')
  })

  test('are set up together or not at all', () => {
    const all = {
      ZALO_APP_ID: '1',
      ZALO_APP_SECRET: 's',
      ZALO_OA_SECRET: 'x'.repeat(16),
      ZALO_REFRESH_TOKEN: 't',
    }
    expect(() => readConfig(all)).not.toThrow()
    for (const missing of Object.keys(all))
      expect(() => readConfig({ ...all, [missing]: '' })).toThrow(missing)
  })
})
