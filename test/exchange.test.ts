import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { tryNew } from '../src/machines/exchange/try.ts'
import { compareWithAll, exchangeWithAll } from '../src/machines/exchange/turn.ts'
import { guardedTalk, type Talk } from '../src/platform/guarded-fetch.ts'
import { standingOut } from '../src/tickets/dispatching/first-look-store.ts'
import { liftToPeople } from '../src/tickets/dispatching/lift.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { attachByStaff } from '../src/tickets/pictures/attach.ts'
import { reopenForResident } from '../src/tickets/reopen.ts'
import { reply } from '../src/tickets/resident/reply.ts'
import { withdraw } from '../src/tickets/resident/withdraw.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Caller } from './support/app.ts'
import { rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from './support/house.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { visitor } from './support/visitor.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

/* Two towns: A is the app on a transaction of the test, B a server of its own with its own database. */

let there: TestServer
let key: string
let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
  there = await startTestServer()
  const [seat] = await there.sql<{ id: number }[]>`
    select id from departments where commune_code = ${khuongDinh} and kind = 'economy'`
  const body = { name: 'Thị trấn A', purpose: 'x', contact: 'x', departmentId: seat!.id, scopes: ['report'] }
  const made = await atTheirs('quan-tri', 'POST', '/clients', body)
  key = ((await made.json()) as { key: string }).key
}, 120_000)
afterAll(async () => {
  await there?.stop()
  await leave?.()
})

const atTheirs = async (login: string, method: string, path: string, body: object) =>
  fetch(`${there.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: there.url, cookie: await there.signIn(login) },
    body: JSON.stringify(body),
  })

type Given = Parameters<Parameters<typeof withApp>[0]>[0]
type Difference = { what: string; reference: string; error: string | null }

let officer: Staff
let admin: Staff
let standIn: Staff
const inTown = (work: (given: Given & { admins: Caller; id: string }) => Promise<void>) =>
  withApp(
    async (given) => {
      const admins = given.as(admin)
      const made = await admins('POST', '/api/exchange/partners', { body: partner() })
      expect([made.status, made.text]).toEqual([201, expect.not.stringContaining(key)])
      await work({ ...given, admins, id: made.json<{ id: string }>().id })
    },
    async (db) => {
      officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
      admin = await makeStaff(db, { kind: 'office', communeCode: khuongDinh, roles: ['admin'] })
      standIn = await makeStaff(db, { kind: 'police', communeCode: khuongDinh })
      return [officer, admin, standIn]
    },
  )
const partner = () => ({
  name: 'Thị trấn B',
  url: 'https://thi-tran-b.example/open311/v2',
  jurisdictionId: khuongDinh,
  departmentId: standIn.departmentId,
  key,
})

/** The way to B; `wire` may cut it before or after what is sent arrives. */
const wayThere = (
  wire: (path: string, nth: number) => 'before' | 'after' | undefined = () => undefined,
): Talk => {
  const talk = guardedTalk({ milliseconds: 10_000, most: 1_000_000, inner: [new URL(there.url).host] })
  let nth = 0
  return async (url, sent) => {
    const cut = wire(new URL(url).pathname, nth++)
    if (cut === 'before') throw Object.assign(new Error('cut'), { code: 'ECONNREFUSED' })
    const answered = await talk(url.replace('https://thi-tran-b.example', there.url), sent)
    if (cut === 'after') throw Object.assign(new Error('cut'), { code: 'ECONNRESET' })
    return answered
  }
}
const pass = (house: Given['house'], talk = wayThere()) => exchangeWithAll(ctxFor(house), talk)
const later = (house: Given['house'], minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}

const forwarded = async (house: Given['house'], text: string) => {
  const ticket = await openSample(house, { text })
  return forwardTicket(ctxFor(house, officer), ticket.id, {
    departmentId: standIn.departmentId,
    why: 'Thuộc thị trấn B',
  })
}
const theirsAbout = (reference: string) => there.sql<
  { id: number; reference: string; text: string; status: string }[]
>`
  select id, reference, text, status from tickets where text like ${`%${reference}%`}`
const standing = async (house: Given['house'], id: number) => (await lockNewest(ctxFor(house), id)).status
const actsOf = (db: Given['db'], id: number) => db<
  { type: string; data: Record<string, unknown>; actor: string }[]
>`
  select type, data, actor from ticket_events where ticket_id = ${id} order by id`
const differences = async (admins: Caller, id: string) =>
  (await admins('GET', `/api/exchange/partners/${id}/differences`)).json<{ differences: Difference[] }>()
    .differences

const handle = async (id: number, answer: string) => {
  expect((await atTheirs('kinh-te', 'PUT', `/tickets/${id}/acceptance`, {})).status).toBe(200)
  return async () => {
    const [row] = await there.sql<{ version: number }[]>`select version from tickets where id = ${id}`
    const doneOn = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const body = { answer, doneOn, version: row!.version }
    const answered = await atTheirs('kinh-te', 'PUT', `/tickets/${id}/resolution`, body)
    expect([answered.status, await answered.text()]).toEqual([200, expect.any(String)])
  }
}

describe('A ticket that is forwarded to a neighbouring town', () => {
  test('stays with the department that stands in for it, though nobody works there, until the exchange ends', () =>
    inTown(async ({ house, db, admins, id }) => {
      await makeStaff(db, { kind: 'office', communeCode: khuongDinh })
      await db`update staff set active = false where id = ${standIn.id}`
      const ours = await forwarded(house, 'Nắp cống ngõ 44 bị vỡ')
      const lies = async () => {
        await liftToPeople(ctxFor(house), ours.id)
        return (await lockNewest(ctxFor(house), ours.id)).departmentId
      }
      expect(await standingOut(db, [ours.id], house.now)).toEqual([])
      expect(await lies()).toBe(standIn.departmentId)
      const why = { why: 'Thôi trao đổi' }
      expect((await admins('DELETE', `/api/exchange/partners/${id}`, { body: why })).status).toBe(204)
      expect(await lies()).not.toBe(standIn.departmentId)
    }))

  test('is there once without who reported it, is accepted and answered there, and its resident reads the answer here', () =>
    inTown(async ({ db, house, admins, id, app }) => {
      const ours = await forwarded(house, 'Nắp hố ga trước ngõ 45 bị vỡ, gọi tôi 0912345678')
      await pass(house)
      await pass(house)
      const theirs = await theirsAbout(ours.reference)
      expect(theirs).toHaveLength(1)
      expect(theirs[0]!.text).not.toMatch(/0912345678|Lê Thị Bình/)
      expect(await standing(house, ours.id)).toBe('new')

      const resolve = await handle(theirs[0]!.id, 'Đã thay nắp hố ga mới bằng gang, xe đi lại an toàn.')
      later(house, 1)
      await pass(house)
      expect(await standing(house, ours.id)).toBe('accepted')

      await resolve()
      later(house, 1)
      await pass(house)
      await pass(house)
      expect(await standing(house, ours.id)).toBe('resolved')
      const acts = await actsOf(db, ours.id)
      const answers = acts.filter(({ type }) => type === 'ticket.resolved')
      expect(answers.map(({ data }) => data.answer)).toEqual([
        'Đã thay nắp hố ga mới bằng gang, xe đi lại an toàn.',
      ])
      const secret = await trackingSecret(house.secret, ours.reference)
      const page = await visitor((path, init) => app.request(path, init)).visit(
        `/t/${ours.reference}?s=${secret}`,
      )
      expect(await page.text()).toContain('Đã thay nắp hố ga mới bằng gang, xe đi lại an toàn.')
      const { staffId } = (await admins('GET', `/api/exchange/partners/${id}`)).json<{ staffId: string }>()
      expect(answers[0]!.actor).toBe(`staff:${staffId}`)
      expect(await differences(admins, id)).toEqual([])
    }))

  test('whose resident says that it is not done is opened again there, and waits for another answer', () =>
    inTown(async ({ house, admins, id }) => {
      const ours = await forwarded(house, 'Cống trước chợ tắc')
      await pass(house)
      const [theirs] = await theirsAbout(ours.reference)
      const resolve = await handle(theirs!.id, 'Đã nạo vét cống trước chợ trong sáng nay.')
      await resolve()
      later(house, 1)
      await pass(house)
      expect(await standing(house, ours.id)).toBe('resolved')

      const resident = ctxFor(house)
      await reopenForResident(resident, await lockNewest(resident, ours.id), 'Nước vẫn ngập, cống chưa thông')
      expect(await standing(house, ours.id)).toBe('accepted')
      later(house, 1)
      await pass(house)
      expect((await theirsAbout(ours.reference))[0]!.status).toBe('accepted')
      expect(await standing(house, ours.id)).toBe('accepted')

      await resolve()
      later(house, 1)
      await pass(house)
      expect(await standing(house, ours.id)).toBe('resolved')
      expect(await differences(admins, id)).toEqual([])
    }))

  test('to which its resident adds something takes it along, without what could tell who they are', () =>
    inTown(async ({ house }) => {
      const ours = await forwarded(house, 'Rác chất đống ngõ 57')
      await pass(house)
      const said = { channel: 'web', fromId: ours.id }
      const resident = ctxFor(house)
      await reply(resident, await lockNewest(resident, ours.id), {
        ...said,
        text: 'Đống rác nay cao hơn, gọi 0912345678',
      })
      await reply(resident, await lockNewest(resident, ours.id), { ...said, text: 'Tôi tên là Bình' })
      later(house, 1)
      await pass(house)
      await pass(house)
      const [theirs] = await theirsAbout(ours.reference)
      const words = await there.sql<{ text: string }[]>`
        select data->>'text' as text from ticket_events where ticket_id = ${theirs!.id} and type = 'ticket.replied' order by id`
      expect(words).toHaveLength(2)
      expect(words[0]!.text).toMatch(/^Đống rác nay cao hơn/)
      expect(words[0]!.text).not.toContain('0912345678')
    }))

  test('that is withdrawn here is told there, once, and is shown to differ until they close it', () =>
    inTown(async ({ house, admins, id }) => {
      const ours = await forwarded(house, 'Cây đổ ngang ngõ 47')
      await pass(house)
      const resident = ctxFor(house)
      await withdraw(resident, await lockNewest(resident, ours.id), { why: 'Tôi báo nhầm' })
      later(house, 1)
      await pass(house)
      await pass(house)
      const [theirs] = await theirsAbout(ours.reference)
      const words = await there.sql<{ data: { text?: string } }[]>`
        select data from ticket_events where ticket_id = ${theirs!.id} and data::text like '%đã rút phản ánh%'`
      expect(words).toHaveLength(1)
      expect((await differences(admins, id)).map(({ what, reference }) => [what, reference])).toEqual([
        ['closed-here', ours.reference],
      ])
    }))

  test('reaches a town that was away once it is back, and is there once though the first answer was lost', () =>
    inTown(async ({ house, admins, id }) => {
      const ours = await forwarded(house, 'Đèn đường ngõ 48 hỏng')
      const isSending = (path: string) => path.endsWith('/requests.json')
      await pass(
        house,
        wayThere((path) => (isSending(path) ? 'before' : undefined)),
      )
      expect((await differences(admins, id)).map(({ what, error }) => [what, error])).toEqual([
        ['not-taken', 'ECONNREFUSED'],
      ])
      await pass(house)
      expect(await theirsAbout(ours.reference)).toHaveLength(0)
      later(house, 2)
      await pass(
        house,
        wayThere((path, nth) => (isSending(path) && nth > 1 ? 'after' : undefined)),
      )
      expect(await theirsAbout(ours.reference)).toHaveLength(1)
      expect((await differences(admins, id)).map(({ error }) => error)).toEqual(['ECONNRESET'])
      later(house, 5)
      await pass(house)
      expect(await theirsAbout(ours.reference)).toHaveLength(1)
      expect(await differences(admins, id)).toEqual([])
    }))

  test('that is sealed by law never leaves, and nothing of it is told any more', () =>
    inTown(async ({ db, house }) => {
      const [sealed, sent] = [
        await forwarded(house, 'Rác đổ trộm ngõ 49'),
        await forwarded(house, 'Vỉa hè ngõ 50 hỏng'),
      ]
      await db`update tickets set lane = 'complaint' where id = ${sealed.id}`
      await pass(house)
      expect(await theirsAbout(sealed.reference)).toHaveLength(0)
      expect(await theirsAbout(sent.reference)).toHaveLength(1)
      await db`update tickets set lane = 'denunciation' where id = ${sent.id}`
      await forwardTicket(ctxFor(house, standIn), sent.id, {
        departmentId: officer.departmentId,
        why: 'x',
      }).catch(() => {})
      const paths: string[] = []
      later(house, 1)
      await pass(
        house,
        wayThere((path) => void paths.push(path)),
      )
      expect(paths).toEqual(['/open311/v2/servicerequestupdates.json'])
    }))

  test('that is as long as a report may be is there, cut so that our reference has room', () =>
    inTown(async ({ house, admins, id }) => {
      const ours = await forwarded(
        house,
        'Nắp hố ga trước chợ bị vỡ, xe máy dễ ngã. '.repeat(200).slice(0, 5_000).trim(),
      )
      await pass(house)
      const theirs = await theirsAbout(ours.reference)
      expect(theirs).toHaveLength(1)
      expect(theirs[0]!.text).toContain('…')
      expect(await differences(admins, id)).toEqual([])
    }))

  test('that they do not know any more is shown by the nightly look', () =>
    inTown(async ({ db, house, admins, id }) => {
      const ours = await forwarded(house, 'Biển báo ngõ 51 đổ')
      await pass(house)
      await db`update exchange_links set their_reference = 'KH7T-M3RB'`
      later(house, 60)
      await compareWithAll(ctxFor(house), wayThere())
      expect((await differences(admins, id)).map(({ what, reference }) => [what, reference])).toEqual([
        ['missing-there', ours.reference],
      ])
      expect(await standing(house, ours.id)).toBe('new')

      const [link] = await db<{ id: number }[]>`select id from exchange_links where ticket_id = ${ours.id}`
      const again = `/api/exchange/partners/${id}/differences/${link!.id}`
      expect((await admins('PUT', again)).status).toBe(204)
      await pass(house)
      expect(await theirsAbout(ours.reference)).toHaveLength(1)
      expect(await differences(admins, id)).toEqual([])
      expect((await admins('PUT', `/api/exchange/partners/${id}/differences/999999`)).status).toBe(404)
    }))
})

describe('A way to a neighbouring system', () => {
  const way = () => {
    const { url, jurisdictionId } = partner()
    return { url, jurisdictionId, serviceCode: null, key }
  }
  test('is tried before anything is sent there', () =>
    inTown(async ({ db, house }) => {
      const [before] = await there.sql<{ n: number }[]>`select count(*)::int as n from tickets`
      const tried = (given: object, talk = wayThere()) =>
        tryNew(ctxFor(house, admin), { ...way(), ...given }, talk)
      expect(await tried({})).toMatchObject({ reached: true, knowsSubjects: true, tellsUpdates: true })
      expect(await tried({ serviceCode: 'no-such-subject' })).toMatchObject({ knowsSubjects: false })
      const wrongKey = await tried({ key: 'a-key-that-they-never-gave' })
      expect(wrongKey).toMatchObject({ reached: false, error: 'HTTP 403' })
      const away = await tried(
        {},
        wayThere(() => 'before'),
      )
      expect(away).toMatchObject({ reached: false, error: 'ECONNREFUSED', services: null })
      const page: Talk = async () => ({ status: 200, text: '<html>Xin chào</html>' })
      expect(await tried({}, page)).toMatchObject({ reached: false, error: 'ENOTOPEN311' })
      const [after] = await there.sql<{ n: number }[]>`select count(*)::int as n from tickets`
      expect(after).toEqual(before)
      const told = await db<{ data: string }[]>`
        select data::text from ticket_events where type = 'partner.tried'`
      expect(told).toHaveLength(5)
      expect(JSON.stringify(told)).not.toMatch(/lnk_|a-key/)
    }))

  test('is tried by its administrator alone, and to no address inside', () =>
    inTown(async ({ as, admins, id }) => {
      const inside = await admins('POST', '/api/exchange/trials', {
        body: { ...way(), url: 'https://10.1.2.3/' },
      })
      expect([inside.status, fieldsOf(inside)]).toEqual([422, ['url']])
      expect((await as(officer)('POST', '/api/exchange/trials', { body: way() })).status).toBe(403)
      const standing = await admins('POST', `/api/exchange/partners/${id}/trials`)
      expect(standing.json()).toMatchObject({ reached: false, error: 'EUNKNOWN' })
    }))
})

describe('A neighbouring system', () => {
  test('is at one address of the internet, has one department that stands in for it, and its key is told to nobody', () =>
    inTown(async ({ db, admins, id }) => {
      const twice = await admins('POST', '/api/exchange/partners', { body: partner() })
      expect([twice.status, fieldsOf(twice)]).toEqual([422, ['departmentId']])
      for (const url of [
        'http://cong.example/',
        'https://10.1.2.3/',
        'https://a:b@cong.example/',
        'https://cong.example/?x=#',
        'cong.example',
      ]) {
        const inner = await admins('PUT', `/api/exchange/partners/${id}`, { body: { url } })
        expect([url, inner.status, fieldsOf(inner)]).toEqual([url, 422, ['url']])
      }
      const changed = await admins('PUT', `/api/exchange/partners/${id}`, {
        body: { name: 'Thị trấn Bình', key: 'another-key-of-theirs' },
      })
      expect([changed.status, changed.json<{ name: string }>().name]).toEqual([200, 'Thị trấn Bình'])
      const [kept] = await db<{ key: string }[]>`select key from exchange_partners where id = ${id}`
      expect(kept!.key).not.toContain('another-key')
      const told = await db<
        { data: string }[]
      >`select data::text from ticket_events where subject = ${`partner:${id}`}`
      expect(told).toHaveLength(2)
      expect(JSON.stringify(told)).not.toMatch(/another-key|lnk_/)
    }))

  test('that has ended is sent nothing, and another may take its place', () =>
    inTown(async ({ house, admins, id }) => {
      const ended = await admins('DELETE', `/api/exchange/partners/${id}`, {
        body: { why: 'Hết thỏa thuận' },
      })
      expect(ended.status).toBe(204)
      const paths: string[] = []
      await forwarded(house, 'Nắp cống ngõ 52 vỡ')
      await pass(
        house,
        wayThere((path) => void paths.push(path)),
      )
      expect(paths).toEqual([])
      const again = await admins('PUT', `/api/exchange/partners/${id}`, { body: { state: 'on' } })
      expect(again.status).toBe(409)
      expect((await admins('POST', '/api/exchange/partners', { body: partner() })).status).toBe(201)
    }))

  test('that refuses our key is left alone for longer and longer, and says so', () =>
    inTown(async ({ house, admins, id }) => {
      await admins('PUT', `/api/exchange/partners/${id}`, { body: { key: 'a-key-that-they-never-gave' } })
      await forwarded(house, 'Nắp cống ngõ 53 vỡ')
      await pass(house)
      const rests = (await admins('GET', `/api/exchange/partners/${id}`)).json<{
        error: string
        restsUntil: string
      }>()
      expect(rests.error).toBe('HTTP 403')
      expect(new Date(rests.restsUntil) > house.now).toBe(true)
    }))

  test('that gives a token first and knows no updates is asked for its number, and its words are the answer', () =>
    inTown(async ({ db, house }) => {
      const ours = await forwarded(house, 'Nắp cống ngõ 54 vỡ')
      const list = (...entries: object[]) => ({ status: 200, text: JSON.stringify(entries) })
      let [number, status] = [null as string | null, 'open']
      const sent: string[] = []
      const talk: Talk = async (url, { method, body }) => {
        const { pathname } = new URL(url)
        if (pathname.includes('/tokens/')) return list({ service_request_id: number, token: 't-1' })
        if (pathname.endsWith('/servicerequestupdates.json')) return { status: 404, text: 'Not Found' }
        if (method === 'GET')
          return list({ service_request_id: number, status, status_notes: 'Pothole filled' })
        sent.push(body)
        return list({ token: 't-1' })
      }
      await pass(house, talk)
      await pass(house, talk)
      number = '638344'
      await pass(house, talk)
      status = 'closed'
      await pass(house, talk)
      expect(sent).toHaveLength(1)
      expect(await standing(house, ours.id)).toBe('resolved')
      const answers = (await actsOf(db, ours.id)).filter(({ type }) => type === 'ticket.resolved')
      expect(answers.map(({ data }) => data.answer)).toEqual(['Pothole filled'])
    }))

  test('that tells what happened in pages is read to the last of them, by its own word where the list goes on', () =>
    inTown(async ({ db, house }) => {
      const ours = await forwarded(house, 'Nắp cống ngõ 57 vỡ')
      const list = (...entries: object[]) => ({ status: 200, text: JSON.stringify(entries) })
      const word = { service_request_id: '57', update_id: 'w-1', status: 'open', description: 'On its way' }
      const link = '<https://elsewhere.example/u?after=5-7>; rel="next"'
      const hosts = new Set<string>()
      const talk: Talk = async (url, { method }) => {
        const { host, pathname, searchParams } = new URL(url)
        hosts.add(host)
        if (!pathname.endsWith('/servicerequestupdates.json'))
          return list({ service_request_id: '57', status: 'open', token: method === 'POST' ? null : 't' })
        return searchParams.get('after') === '5-7' ? list(word) : { ...list(), link }
      }
      await pass(house, talk)
      await pass(house, talk)
      const words = (await actsOf(db, ours.id)).filter(
        ({ type, data }) => type === 'ticket.noted' && data.public,
      )
      expect(words.map(({ data }) => data.text)).toEqual(['On its way'])
      expect([...hosts]).toEqual(['thi-tran-b.example'])
    }))

  test('gets the pictures of the report at an address for it alone, and what it shows of its work is proof here', () =>
    inTown(async ({ db, house, app, pictures }) => {
      const ours = await openSample(house, { text: 'Nắp cống ngõ 58 vỡ' })
      const photo = async (background: string) => {
        const made = sharp({ create: { width: 60, height: 40, channels: 3, background } }).jpeg()
        return new Uint8Array(await made.toBuffer())
      }
      const given = { bytes: await photo('#883311'), pictures, purpose: 'report' as const }
      await attachByStaff(ctxFor(house, officer), ours.id, given)
      await forwardTicket(ctxFor(house, officer), ours.id, {
        departmentId: standIn.departmentId,
        why: 'Thuộc thị trấn B',
      })
      const list = (...entries: object[]) => ({ status: 200, text: JSON.stringify(entries) })
      const shown = {
        service_request_id: '58',
        status: 'closed',
        media_url: 'https://anh.example/58.jpg?x=1',
      }
      const sent: URLSearchParams[] = []
      const talk: Talk = async (url, { method, body }) => {
        if (method === 'POST') sent.push(new URLSearchParams(body))
        if (url.includes('/servicerequestupdates')) return list({ update_id: 'p-1', ...shown })
        return list({ service_request_id: '58', status: method === 'POST' ? 'open' : 'closed' })
      }
      const fetched: string[] = []
      const proof = await photo('#0b5b4c')
      const fetchShown = (async (url: string) => {
        fetched.push(url)
        return new Response(proof)
      }) as typeof fetch
      const turn = () => exchangeWithAll(ctxFor(house), talk, { fetch: fetchShown, pictures })
      await turn()
      const [address, ...more] = sent[0]!.getAll('media_url')
      expect(more).toEqual([])
      const lent = new URL(address!)
      const asked = async (path: string) => (await app.request(path)).status
      expect(await asked(`${lent.pathname}${lent.search}`)).toBe(200)
      expect(await asked(lent.pathname)).toBe(404)
      expect(await asked(`${lent.pathname}${lent.search.replace(/until=\d/, 'until=9')}`)).toBe(404)
      expect(await asked(`${lent.pathname.replace(/\d+$/, '999')}${lent.search}`)).toBe(404)

      later(house, 1)
      await turn()
      await turn()
      const kept =
        await db`select purpose, media_type from attachments where ticket_id = ${ours.id} order by id`
      expect(kept).toEqual([
        { purpose: 'report', mediaType: 'image/jpeg' },
        { purpose: 'proof', mediaType: 'image/jpeg' },
      ])
      expect(fetched).toEqual(['https://anh.example/58.jpg?x=1'])
      await db`update tickets set lane = 'denunciation' where id = ${ours.id}`
      expect(await asked(`${lent.pathname}${lent.search}`)).toBe(404)
      await db`update tickets set lane = 'feedback' where id = ${ours.id}`
      later(house, 31 * 24 * 60)
      expect(await asked(`${lent.pathname}${lent.search}`)).toBe(404)
    }))

  test('that has something as ours which nobody knows here is shown with it, and what was lost on its way is found', () =>
    inTown(async ({ db, house, admins, id }) => {
      const [ours, lost] = [
        await forwarded(house, 'Nắp cống ngõ 59 vỡ'),
        await forwarded(house, 'Đèn ngõ 60 tắt'),
      ]
      await pass(house)
      const [there1] = await theirsAbout(ours.reference)
      const [there2] = await theirsAbout(lost.reference)
      await db`delete from exchange_links where ticket_id = ${ours.id}`
      await db`update exchange_links set their_reference = null, their_status = null where ticket_id = ${lost.id}`
      later(house, 1)
      const missing = async () =>
        (await admins('GET', `/api/exchange/partners/${id}/strays?limit=100`))
          .json<{ strays: { theirReference: string; reference: string }[] }>()
          .strays.filter(({ reference }) => reference === ours.reference || reference === lost.reference)
      expect(await missing()).toEqual([])
      await compareWithAll(ctxFor(house), wayThere())
      expect(await missing()).toEqual([
        expect.objectContaining({ theirReference: there1!.reference, status: 'open' }),
      ])
      const [link] = await db`select their_reference from exchange_links where ticket_id = ${lost.id}`
      expect(link).toEqual({ theirReference: there2!.reference })
      later(house, 1)
      await pass(house)
      later(house, 1)
      await compareWithAll(ctxFor(house), wayThere())
      expect(await missing()).toEqual([])
    }))

  test('that answers with what no row holds is left alone where it is an id, and understood where it is a word', () =>
    inTown(async ({ db, house, admins, id }) => {
      const ours = await forwarded(house, 'Nắp cống ngõ 61 vỡ')
      let number = 'x'.repeat(5_000)
      const talk: Talk = async (url, { method }) => {
        if (url.includes('/servicerequestupdates')) return { status: 200, text: '[]' }
        const status = method === 'POST' ? 'open' : 'closed'
        const request = { service_request_id: number, status, status_notes: 'Đã thay\0 nắp cống mới' }
        return { status: 200, text: JSON.stringify([request]) }
      }
      await pass(house, talk)
      const seen = (await admins('GET', `/api/exchange/partners/${id}`)).json<{ error: string }>()
      expect(seen.error).toBe('ENOTOPEN311')
      number = '61'
      later(house, 5)
      await pass(house, talk)
      later(house, 1)
      await pass(house, talk)
      const answers = (await actsOf(db, ours.id)).filter(({ type }) => type === 'ticket.resolved')
      expect(answers.map(({ data }) => data.answer)).toEqual(['Đã thay nắp cống mới'])
    }))

  test('that falls over one request takes the others, and is heard all the same', () =>
    inTown(async ({ house, admins, id }) => {
      const poison = await forwarded(house, 'Nắp cống ngõ 55 vỡ')
      const other = await forwarded(house, 'Biển báo ngõ 56 gãy')
      const asked: string[] = []
      const talk: Talk = async (url, sent) => {
        asked.push(new URL(url).pathname)
        if (sent.body.includes(poison.reference)) return { status: 500, text: '' }
        return wayThere()(url, sent)
      }
      await pass(house, talk)
      later(house, 1)
      await pass(house, talk)
      later(house, 3)
      await pass(house, talk)
      expect(await theirsAbout(other.reference)).toHaveLength(1)
      expect(asked).toContain('/open311/v2/servicerequestupdates.json')
      const shown = await differences(admins, id)
      expect(shown.map(({ reference, error }) => [reference, error])).toEqual([
        [poison.reference, 'HTTP 500'],
      ])
    }))
})
