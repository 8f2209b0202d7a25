import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { claimUndispatched } from '../src/events/store.ts'
import { sendTo } from '../src/machines/webhooks/send.ts'
import { spreadChanges } from '../src/machines/webhooks/spread.ts'
import { sweepDeliveries } from '../src/machines/webhooks/sweep.ts'
import { guardedPost, type Post } from '../src/platform/guarded-fetch.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import type { Caller } from './support/app.ts'
import { rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

type Given = Parameters<Parameters<typeof withApp>[0]>[0]
type Delivery = {
  id: number
  type: string
  state: string
  body: string
  attempts: number
  status: number | null
}

let officer: Staff
let admin: Staff
let chair: Staff
const inTown = (work: (given: Given & { admins: Caller }) => Promise<void>) =>
  withApp(
    (given) => work({ ...given, admins: given.as(admin) }),
    async (db) => {
      officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
      admin = await makeStaff(db, { kind: 'office', communeCode: khuongDinh, roles: ['admin'] })
      chair = await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
      return [officer, admin, chair]
    },
  )

const makes = async (admins: Caller, more: object = {}) => {
  const answered = await admins('POST', '/api/webhooks', {
    body: {
      name: 'Cổng của xã',
      url: 'https://cong.example/su-kien',
      departmentId: officer.departmentId,
      ...more,
    },
  })
  expect([answered.status, answered.text]).toEqual([201, expect.stringContaining('"secret":"whsec_')])
  return answered.json<{ id: string; secret: string }>()
}
const logOf = async (admins: Caller, id: string) =>
  (await admins('GET', `/api/webhooks/${id}/deliveries`))
    .json<{ deliveries: Delivery[] }>()
    .deliveries.toReversed()

/** A receiver that keeps what came, and answers as it is told to. */
const receiver = (answers: (body: string, nth: number) => number | Error = () => 200) => {
  const got: { body: string; headers: Record<string, string> }[] = []
  const post: Post = async (_, { body, headers }) => {
    got.push({ body, headers })
    const answer = answers(body, got.length)
    if (answer instanceof Error) throw answer
    return { status: answer, text: 'answered' }
  }
  return { got, post, told: () => got.map(({ body }) => said(body)) }
}
const said = (body: string): string => {
  const { type, data } = JSON.parse(body)
  return `${type} ${data.ticket?.reference}`
}

/** Numbers what happened, writes it down for receivers, and sends until nothing is due. */
const pass = async ({ db, house }: Pick<Given, 'db' | 'house'>, id: string, post: Post) => {
  for (const patience of [0, 60_000])
    await claimUndispatched(db, {
      now: new Date(house.now.getTime() + patience),
      limit: 10_000,
      patience: 0,
      overdue: [],
    })
  await spreadChanges(ctxFor(house))
  for (let n = 0; n < 20; n++) await sendTo(ctxFor(house), id, post)
}
const later = (house: Given['house'], minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}

describe('A receiver of events', () => {
  test('is told of each thing that happened to its tickets, signed, in order, and of nothing that anybody wrote', () =>
    inTown(async ({ db, house, admins }) => {
      const { id, secret } = await makes(admins)
      const { got, post } = receiver()
      const ticket = await openSample(house)
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await noteOnTicket(ctxFor(house, officer), ticket.id, { text: 'Gọi bà Bình 0912345678' })
      await pass({ db, house }, id, post)
      expect(got.map(({ body }) => said(body))).toEqual(
        ['opened', 'accepted', 'noted'].map((type) => `ticket.${type} ${ticket.reference}`),
      )
      for (const { body, headers } of got) {
        expect(
          new Webhook(secret).verify(body, {
            ...headers,
            'webhook-timestamp': headers['webhook-timestamp']!,
          }),
        ).toBeTruthy()
        expect(body).not.toMatch(/0912345678|Bình|Nắp cống/)
      }
      expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
      expect((await logOf(admins, id)).map(({ state, attempts }) => [state, attempts])).toEqual(
        [1, 2, 3].map(() => ['sent', 1]),
      )
    }))

  test('hears of its own unit and of the events that it asked for, of nothing sealed, and of none from before', () =>
    inTown(async ({ db, house, admins }) => {
      const before = await openSample(house)
      await pass({ db, house }, 'none', receiver().post)
      const { id } = await makes(admins, { types: ['ticket.accepted', 'ticket.forwarded'] })
      const police = await makes(admins, { departmentId: chair.departmentId, reach: 'department' })
      const { told, post } = receiver()
      await acceptTicket(ctxFor(house, officer), before.id, {})
      const moved = await openSample(house, { text: 'Nắp cống trước nhà văn hóa bị mất' })
      await forwardTicket(ctxFor(house, officer), moved.id, { departmentId: chair.departmentId, why: 'x' })
      const sealed = await openSample(house, { text: 'Rác đổ trộm cạnh nhà văn hóa' })
      await db`update tickets set lane = 'complaint' where id = ${sealed.id}`
      await pass({ db, house }, id, post)
      expect(told()).toEqual([`ticket.accepted ${before.reference}`, `ticket.forwarded ${moved.reference}`])
      const theirs = receiver()
      await pass({ db, house }, police.id, theirs.post)
      expect(theirs.told()).toEqual([
        `ticket.opened ${moved.reference}`,
        `ticket.forwarded ${moved.reference}`,
      ])
    }))

  test('that fails for one ticket is told of the others, and of that one in order once it takes it', () =>
    inTown(async ({ db, house, admins }) => {
      const { id } = await makes(admins)
      const [one, other] = [
        await openSample(house),
        await openSample(house, { text: 'Rác đổ trộm cạnh nhà văn hóa' }),
      ]
      await acceptTicket(ctxFor(house, officer), one.id, {})
      let isDown = true
      const { told, post } = receiver((body) => (isDown && body.includes(one.reference) ? 500 : 200))
      await pass({ db, house }, id, post)
      await noteOnTicket(ctxFor(house, officer), other.id, { text: 'x' })
      await pass({ db, house }, id, post)
      expect(told()).toEqual([
        `ticket.opened ${one.reference}`,
        `ticket.opened ${other.reference}`,
        `ticket.noted ${other.reference}`,
      ])
      isDown = false
      later(house, 1)
      await pass({ db, house }, id, post)
      expect(told().slice(3)).toEqual([`ticket.opened ${one.reference}`, `ticket.accepted ${one.reference}`])
    }))

  test('that takes nothing for three days is sent nothing any more, and administrators are told; on again, it gets all', () =>
    inTown(async ({ db, house, admins }) => {
      const { id } = await makes(admins)
      const ticket = await openSample(house)
      const dead = receiver(() => Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))
      for (const minutes of [0, 1, 6, 31, 121, 301, 601, 841, 1201, 1441]) {
        later(house, minutes)
        await pass({ db, house }, id, dead.post)
      }
      expect(dead.got.length).toBeGreaterThanOrEqual(9)
      const stopped = (await admins('GET', `/api/webhooks/${id}`)).json<Record<string, unknown>>()
      expect(stopped).toMatchObject({ state: 'stopped', stoppedBecause: 'failing' })
      const [event] =
        await db`select type, data->>'because' as because from ticket_events where subject = ${`webhook:${id}`} order by id desc`
      expect(event).toEqual({ type: 'webhook.stopped', because: 'failing' })
      const said = await db<{ type: string; stopsAt: string | null; since: string }[]>`
        select type, data->>'stopsAt' as stops_at, data->>'since' as since from ticket_events
        where subject = ${`webhook:${id}`} and type in ('webhook.failing', 'webhook.stopped') order by id`
      expect(said.map(({ type }) => type)).toEqual(['webhook.failing', 'webhook.stopped'])
      expect(Date.parse(said[0]!.stopsAt!) - Date.parse(said[0]!.since)).toBe(3 * 86_400_000)
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await pass({ db, house }, id, dead.post)

      expect((await admins('PUT', `/api/webhooks/${id}`, { body: { state: 'on' } })).status).toBe(200)
      const { told, post } = receiver()
      await pass({ db, house }, id, post)
      expect(told().at(-1)).toBe(`ticket.accepted ${ticket.reference}`)
    }))

  test('that asks to be left alone is left alone so long, an hour at most, and then gets all', () =>
    inTown(async ({ db, house, admins }) => {
      const { id } = await makes(admins)
      const asking: Record<string, string> = {}
      let isBusy = true
      const { told, post: send } = receiver(() => (isBusy ? 429 : 200))
      const post: Post = async (url, sent) => ({ ...(await send(url, sent)), ...asking })
      const one = await openSample(house)
      asking.retryAfter = '1200'
      await pass({ db, house }, id, post)
      expect(told()).toHaveLength(1)
      const other = await openSample(house, { text: 'Rác đổ trộm cạnh nhà văn hóa' })
      later(house, 19)
      await pass({ db, house }, id, post)
      expect(told()).toHaveLength(1)

      asking.retryAfter = new Date(house.now.getTime() + 9 * 86_400_000).toUTCString()
      later(house, 2)
      await pass({ db, house }, id, post)
      const asked = told().length
      expect(asked).toBeGreaterThan(1)
      later(house, 59)
      await pass({ db, house }, id, post)
      expect(told()).toHaveLength(asked)
      isBusy = false
      later(house, 2)
      await pass({ db, house }, id, post)
      expect(told().slice(asked)).toEqual(
        expect.arrayContaining([`ticket.opened ${one.reference}`, `ticket.opened ${other.reference}`]),
      )
    }))

  test('that answers 410 is sent nothing any more at once; a redirect is a failure', () =>
    inTown(async ({ db, house, admins }) => {
      const { id } = await makes(admins)
      await openSample(house)
      const { post } = receiver((_, nth) => (nth === 1 ? 302 : 410))
      await pass({ db, house }, id, post)
      expect((await logOf(admins, id))[0]).toMatchObject({ state: 'waiting', status: 302 })
      later(house, 1)
      await pass({ db, house }, id, post)
      expect((await admins('GET', `/api/webhooks/${id}`)).json()).toMatchObject({
        state: 'stopped',
        stoppedBecause: 'gone',
      })
    }))

  test('gets nothing of a ticket that was sealed while it waited, and its body is gone from the log', () =>
    inTown(async ({ db, house, admins }) => {
      const { id } = await makes(admins)
      const ticket = await openSample(house)
      await pass({ db, house }, id, receiver(() => 500).post)
      await db`update tickets set lane = 'denunciation' where id = ${ticket.id}`
      later(house, 1)
      const { got, post } = receiver()
      await pass({ db, house }, id, post)
      expect(got).toEqual([])
      const kept = await db`select state, body from webhook_deliveries where webhook_id = ${id}`
      expect([...kept]).toEqual([{ state: 'withheld', body: '' }])
      expect(await logOf(admins, id)).toEqual([])
    }))

  test('knows one of two signatures while its secret is changed; sent again, an event has the same number', () =>
    inTown(async ({ db, house, admins }) => {
      const { id, secret } = await makes(admins)
      const next = await admins('POST', `/api/webhooks/${id}/secrets`, { body: { overlapHours: 1 } })
      const fresh = next.json<{ secret: string }>().secret
      await openSample(house)
      const { got, post } = receiver()
      await pass({ db, house }, id, post)
      const [first] = got
      for (const one of [secret, fresh])
        expect(new Webhook(one).verify(first!.body, first!.headers)).toBeTruthy()
      later(house, 61)
      const [sent] = await logOf(admins, id)
      expect((await admins('PUT', `/api/webhooks/${id}/deliveries/${sent!.id}`)).status).toBe(204)
      await pass({ db, house }, id, post)
      expect(got[1]!.headers['webhook-id']).toBe(first!.headers['webhook-id'])
      expect(got[1]!.body).toBe(first!.body)
      expect(got[1]!.headers['webhook-signature']!.split(' ').length).toBe(1)
      const rows = await db<{ secret: string }[]>`select secret from webhooks where id = ${id}`
      expect(rows[0]!.secret).not.toContain(fresh.slice(6))
    }))

  test('is in the log for thirty days', () =>
    inTown(async ({ db, house, admins }) => {
      const { id } = await makes(admins)
      await openSample(house)
      await pass({ db, house }, id, receiver().post)
      later(house, 29 * 1440)
      await sweepDeliveries(ctxFor(house))
      expect((await logOf(admins, id)).length).toBe(1)
      later(house, 2 * 1440)
      await sweepDeliveries(ctxFor(house))
      expect(await logOf(admins, id)).toEqual([])
    }))
})

describe('Who keeps them', () => {
  test('is told by field what is wrong, and no address inside is taken', () =>
    inTown(async ({ admins }) => {
      const good = { name: 'x', url: 'https://cong.example/', departmentId: officer.departmentId }
      const wrong: [object, string][] = [
        [{ url: 'http://cong.example/' }, 'url'],
        [{ url: 'https://127.0.0.1/' }, 'url'],
        [{ url: 'https://[::1]/' }, 'url'],
        [{ url: 'https://169.254.169.254/latest' }, 'url'],
        [{ url: 'https://ai:mat-khau@cong.example/' }, 'url'],
        [{ url: 'ftp://cong.example/' }, 'url'],
        [{ url: 'cong.example' }, 'url'],
        [{ url: 'https://cong.example:0/' }, 'url'],
        [{ types: ['person.shown'] }, 'types.0'],
        [{ reach: 'province' }, 'reach'],
        [{ departmentId: 1_999_999_999 }, 'departmentId'],
        [{ name: ' ' }, 'name'],
      ]
      for (const [fields, field] of wrong) {
        const answered = await admins('POST', '/api/webhooks', { body: { ...good, ...fields } })
        expect([fields, answered.status, fieldsOf(answered)[0]]).toEqual([fields, 422, field])
      }
    }))

  test('makes, changes and ends them, each an event with what was and became, and never what signs', () =>
    inTown(async ({ db, admins, as }) => {
      const { id, secret } = await makes(admins)
      expect((await as(chair)('GET', `/api/webhooks/${id}`)).status).toBe(403)
      await admins('PUT', `/api/webhooks/${id}`, { body: { types: ['ticket.opened'], state: 'paused' } })
      await admins('DELETE', `/api/webhooks/${id}`, { body: { why: 'Hết hợp đồng' } })
      expect((await admins('PUT', `/api/webhooks/${id}`, { body: { state: 'on' } })).status).toBe(409)
      const events = await db<{ type: string; data: object; actor: string }[]>`
        select type, data, actor from ticket_events where subject = ${`webhook:${id}`} order by id`
      expect(events.map(({ type, actor }) => [type, actor])).toEqual(
        ['made', 'changed', 'ended'].map((what) => [`webhook.${what}`, `staff:${admin.id}`]),
      )
      expect(JSON.stringify(events)).not.toContain(secret)
      const open = (await admins('GET', '/api/webhooks')).json<{ webhooks: { id: string }[] }>()
      expect(open.webhooks.map((one) => one.id)).not.toContain(id)
      const ended = await admins('GET', '/api/webhooks?state=ended')
      expect(ended.json<{ webhooks: { id: string }[] }>().webhooks.map((one) => one.id)).toContain(id)
    }))
})

describe('What leaves', () => {
  const answering = async (listener: RequestListener, ask: (port: number) => Promise<void>) => {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await new Promise((ready) => server.once('listening', ready))
    await ask((server.address() as AddressInfo).port).finally(() => server.close())
  }
  const nothing = { headers: {}, body: '{}' }

  test('goes to no address inside, by name neither, nor where a name led when it was asked before', async () => {
    const limits = { milliseconds: 2_000, most: 100 }
    for (const url of ['https://127.0.0.1/', 'http://8.8.8.8/', 'https://[::1]/', 'https://10.0.0.1/'])
      await expect(guardedPost(limits)(url, nothing)).rejects.toMatchObject({ code: 'EREFUSEDADDRESS' })
    let asked = 0
    const ask = ((_: string, __: object, done: (error: null, found: object[]) => void) => {
      asked += 1
      done(null, [{ address: asked === 1 ? '203.0.113.7' : '127.0.0.1', family: 4 }])
    }) as never
    const rebound = guardedPost({ ...limits, milliseconds: 300, ask })
    await expect(rebound('https://cong.example/', nothing)).rejects.toBeDefined()
    await expect(rebound('https://cong.example/', nothing)).rejects.toMatchObject({ code: 'EREFUSEDADDRESS' })
  })

  test('follows no redirect, waits for no slow receiver, and reads no long answer', async () => {
    let visits = 0
    await answering(
      ({ url }, response) => {
        visits += 1
        if (url === '/away') response.writeHead(302, { location: '/elsewhere' }).end()
        else if (url === '/long') response.end('x'.repeat(100_000))
        else if (url !== '/slow') response.writeHead(204).end()
      },
      async (port) => {
        const host = `127.0.0.1:${port}`
        const post = guardedPost({ milliseconds: 300, most: 100, inner: [host] })
        expect(await post(`http://${host}/away`, nothing)).toEqual({ status: 302, text: '' })
        expect(await post(`http://${host}/long`, nothing)).toEqual({ status: 200, text: 'x'.repeat(100) })
        await expect(post(`http://${host}/slow`, nothing)).rejects.toBeDefined()
        expect(visits).toBe(3)
      },
    )
  })

  test('is tried at once by whoever set it up, who hears what came back', () =>
    inTown(async ({ admins }) => {
      const { id } = await makes(admins)
      const tried = (await admins('POST', `/api/webhooks/${id}/pings`)).json<object>()
      expect(tried).toEqual({ taken: false, status: null, answer: null, error: 'EUNKNOWN' })
      expect((await logOf(admins, id)).map(({ type, state }) => [type, state])).toEqual([
        ['webhook.ping', 'failed'],
      ])
    }))
})
