import Flatbush from 'flatbush'
import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { askCaller } from '../src/intake/ask-caller.ts'
import { askEarlier } from '../src/intake/ask-earlier.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { expectedSaid } from '../src/intake/web/incident-said.ts'
import { react } from '../src/jobs/react.ts'
import { readPhone } from '../src/platform/phone.ts'
import type { Boundaries } from '../src/routing/place/boundaries.ts'
import { tellJoined } from '../src/tickets/incidents/follow.ts'
import { offeredTo } from '../src/tickets/incidents/offer.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { fieldsOf } from './support/with-app.ts'

const nextDoor = '00367'
const outage = {
  categoryCode: 'street-light',
  communeCodes: [khuongDinh],
  title: 'Đèn đường phố Khương Đình tắt',
  known: 'Trạm điện hỏng từ 6 giờ, thợ đang sửa. Điện lực: 1900 1288.',
  beganAt: '23/11/2026 6:00',
  expectedEnd: '23/11/2026 16:00',
}
const dark = { text: 'Đèn đường cả phố tắt từ tối qua', category: 'street-light' }

/** The boundary of a commune, some two kilometres wide. */
const squareOf = (code: string): Boundaries => {
  const [west, south, east, north] = [105.8, 20.98, 105.82, 21]
  const boxes = new Flatbush(1)
  boxes.add(west, south, east, north)
  boxes.finish()
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  return { areas: [{ code, polygons: [[[...ring, ring[0]!]]] }], boxes }
}

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const at = (
    kind: string,
    roles: Parameters<typeof makeStaff>[1]['roles'],
    communeCode: string | null = khuongDinh,
  ) => makeStaff(sql, { kind, roles, communeCode })
  const people = {
    chair: await at('chair', ['chair']),
    leader: await at('economy', ['leader']),
    officer: await at('economy', ['officer']),
    dispatcher: await at('operation-centre', ['dispatcher'], null),
    neighbour: await at('chair', ['chair'], nextDoor),
  }
  const { app, as, resident } = testApp(house, Object.values(people))
  const system = ctxFor(house)
  const declare = async (changes: object = {}, who = people.chair) =>
    as(who)('POST', '/api/incidents', { body: { ...outage, ...changes } })
  const declared = async (changes: object = {}) => (await declare(changes)).json<{ id: number }>().id
  const offers = async ({ id }: Pick<Ticket, 'id'>) =>
    (await offeredTo(ctxFor(house), await lockNewest(system, id))).map((one) => one.id)
  const join = (ticket: Ticket, incidentId: number, who = people.officer) =>
    as(who)('PUT', `/api/tickets/${ticket.id}/incident`, { body: { incidentId } })
  const of = async (id: number) =>
    (await as(people.officer)('GET', `/api/incidents/${id}`)).json<{
      figures: Record<string, number>
      timeline: { text: string; by: string | null }[]
      joined: number
      readOut: { vi: string }
    }>()
  const events = (type: string) =>
    sql<{ id: number; ticketId: number | null; data: Record<string, unknown> }[]>`
      select id, ticket_id, data from ticket_events where type = ${type} order by id`
  /** All that the house does by itself after these events. */
  const reactions = async (...types: string[]) => {
    for (const type of types)
      await react(
        system,
        (await events(type)).map(({ id }) => id),
      )
  }
  const told = (ticket: Ticket) => sql<{ body: string }[]>`
    select body from messages where ticket_id = ${ticket.id} and recipient_kind <> 'staff' order by id`
  const sees = (ticket: Ticket) => lockNewest(system, ticket.id)
  return {
    sql,
    house,
    app,
    system,
    people,
    as,
    resident,
    declare,
    declared,
    offers,
    join,
    of,
    events,
    reactions,
    told,
    sees,
  }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (given: Town) => Promise<void>) => () =>
  inRollback(async (sql) => work(await town(sql)))

describe('An incident is declared', () => {
  test(
    'by who leads its commune, or by the centre for several, and by nobody else',
    inTown(async ({ people, declare }) => {
      const both = { communeCodes: [khuongDinh, nextDoor] }
      expect((await declare({})).status).toBe(201)
      expect((await declare({}, people.leader)).status).toBe(201)
      expect((await declare({}, people.neighbour)).status).toBe(403)
      expect((await declare({}, people.officer)).status).toBe(403)
      expect((await declare(both)).status).toBe(403)
      expect((await declare(both, people.dispatcher)).status).toBe(201)
    }),
  )

  test(
    'with words that lead to nobody, in communes of one province, since lately and until some day ahead',
    inTown(async ({ people, declare }) => {
      const wrong = async (changes: object) => fieldsOf(await declare(changes, people.dispatcher))
      expect(await wrong({ known: 'Ông Ba ở số nhà 12 biết rõ' })).toEqual(['known'])
      expect(await wrong({ title: 'Hỏi 0912 345 678' })).toEqual(['title'])
      expect(await wrong({ communeCodes: ['99999'] })).toEqual(['communeCodes'])
      expect(await wrong({ communeCodes: [khuongDinh, '26734'] })).toEqual(['communeCodes'])
      expect(await wrong({ beganAt: '1/11/2026' })).toEqual(['beganAt'])
      for (const beganAt of [
        '24/11/2026',
        '1/1/1926',
        '0001-01-01T00:00:00Z',
        '23/11/2026 6:00\u0000',
        '\u0000',
      ])
        expect(await wrong({ beganAt }), beganAt).toEqual(['beganAt'])
      expect(await wrong({ expectedEnd: '22/11/2026' })).toEqual(['expectedEnd'])
      expect(await wrong({ area: { kind: 'circle', centre: [200, 21], metres: 300 } })).not.toEqual([])
    }),
  )

  test('and past its expected end no page tells that end as if it were still to come', () => {
    const at = (now: Date) => expectedSaid(mondayAtTen, { lang: 'vi', now })
    expect(at(mondayAtTen)).toMatch(/^Dự kiến xong: 10:00/)
    expect(at(new Date(mondayAtTen.getTime() + 60_000))).toMatch(/^Đã quá lúc dự kiến xong \(10:00/)
  })

  test(
    'and whoever reported it before is asked once, by whom it fits, and may answer in words',
    inTown(async ({ sql, house, system, declared, events, sees }) => {
      const before = await openSample(house, dark)
      const danger = await openSample(house, { text: 'Dây điện đứt rơi xuống đường, đang phóng tia lửa' })
      const elsewhere = await openSample(house, { text: 'Rác chất đống đầu ngõ ba hôm nay' })
      const id = await declared()
      for (let i = 0; i < 2; i++) await askEarlier(system, id)
      const asked = await events('ticket.incident-offered')
      expect(asked.map(({ ticketId }) => ticketId)).toEqual([before.id])
      const questions = await sql<
        { ticketId: number }[]
      >`select ticket_id from open_questions where kind = 'incident'`
      expect(questions.map(({ ticketId }) => ticketId)).toEqual([before.id])
      for (const ticket of [danger, elsewhere]) expect((await sees(ticket)).status).toBe('new')
    }),
  )

  test(
    'and its timeline says who declared, updated and closed it, and once over it is neither updated nor joined',
    inTown(async ({ people, house, as, declared, of, join }) => {
      const id = await declared()
      const update = (who = people.chair) =>
        as(who)('POST', `/api/incidents/${id}/updates`, {
          body: { known: 'Đã thay cầu dao.', expectedEnd: null },
        })
      expect((await update(people.neighbour)).status).toBe(403)
      expect((await update(people.dispatcher)).status).toBe(200)
      const close = () =>
        as(people.chair)('PUT', `/api/incidents/${id}/closing`, { body: { answer: 'Đèn đã sáng lại.' } })
      expect((await close()).status).toBe(200)
      expect((await of(id)).timeline.map(({ text, by }) => [text, by])).toEqual([
        [outage.known, people.chair.name],
        ['Đã thay cầu dao.', people.dispatcher.name],
        ['Đèn đã sáng lại.', people.chair.name],
      ])
      expect((await update()).status).toBe(409)
      expect((await close()).status).toBe(409)
      expect((await join(await openSample(house, dark), id)).status).toBe(409)
    }),
  )
})

describe('A report', () => {
  test(
    'that fits an incident is offered it, and one of elsewhere, before, of another subject, in danger or sealed is not',
    inTown(async ({ house, declared, offers }) => {
      const id = await declared({ area: { kind: 'circle', centre: [105.81, 20.99], metres: 500 } })
      expect(await offers(await openSample(house, dark))).toEqual([id])
      expect(await offers(await openSample(house, { ...dark, lat: 20.991, lon: 105.811 }))).toEqual([id])
      expect(await offers(await openSample(house, { ...dark, lat: 20.97, lon: 105.811 }))).toEqual([])
      expect(await offers(await openSample(house, { ...dark, communeCode: nextDoor }))).toEqual([])
      expect(await offers(await openSample(house, { ...dark, category: 'noise' }))).toEqual([])
      const danger = { text: 'Cháy nhà, có người kẹt bên trong, cứu với', category: 'street-light' }
      expect(await offers(await openSample(house, danger))).toEqual([])
      const complaint =
        'Tôi khiếu nại quyết định xử phạt số 12 của Chủ tịch phường Khương Đình đối với nhà tôi'
      expect(await offers(await openSample(house, { text: complaint }))).toEqual([])
    }),
  )

  test(
    'fits a few streets by their names, or by a point in what was drawn beside them, and no other of the commune does',
    inTown(async ({ house, people, declare, declared, offers, app }) => {
      const square = [
        [105.805, 20.985],
        [105.815, 20.985],
        [105.815, 20.995],
        [105.805, 20.995],
      ]
      const area = { kind: 'polygon', points: square }
      const id = await declared({ area, streets: ['phố Vọng', 'ngõ 17'] })
      const report = (more: object) => openSample(house, { ...dark, ...more })
      expect(await offers(await report({ text: 'Đèn đường pho vong tắt từ tối qua' }))).toEqual([id])
      expect(await offers(await report({ address: 'Đầu ngõ 17' }))).toEqual([id])
      expect(await offers(await report({ lat: 20.99, lon: 105.81 }))).toEqual([id])
      expect(await offers(await report({ lat: 20.97, lon: 105.81 }))).toEqual([])
      expect(await offers(await report({}))).toEqual([])
      expect(await offers(await report({ text: 'Đèn đường phố Khương Đình tắt từ tối qua' }))).toEqual([])
      const page = await (await app.request(`/incidents/${id}`)).text()
      expect(page).toContain('phố Vọng, ngõ 17')
      const wrong = async (changes: object) => fieldsOf(await declare(changes, people.dispatcher))
      expect(await wrong({ streets: ['Hỏi 0912 345 678'] })).toEqual(['streets'])
      expect(await wrong({ streets: ['\u0000'] })).toEqual(['streets.0'])
      expect(await wrong({ streets: Array(31).fill('phố Vọng') })).toEqual(['streets'])
      expect(await wrong({ area: { kind: 'polygon', points: square.slice(2) } })).toEqual(['area.points'])
    }),
  )

  test(
    'fits a part of a commune, which the event, the timeline, the page and the desk name, and the page draws',
    inTown(async ({ house, people, as, declare, declared, events, app }) => {
      const { gazetteer } = house.knowledge
      house.knowledge.gazetteer = { ...gazetteer, boundaries: squareOf(khuongDinh) }
      const area = { kind: 'circle', centre: [105.81, 20.99], metres: 300 }
      const streets = ['phố Vọng', 'ngõ 17']
      const id = await declared({ area, streets })
      expect((await events('incident.declared')).at(-1)!.data).toMatchObject({ area, streets })
      const part = 'phố Vọng, ngõ 17; và trong vòng 300 m quanh chỗ đã khoanh'
      const seen = (await as(people.officer)('GET', `/api/incidents/${id}`)).json<{
        part: { vi: string }
        timeline: { sentence: { vi: string } }[]
      }>()
      expect(seen.part.vi).toBe(part)
      expect(seen.timeline.map(({ sentence }) => sentence.vi)).toEqual([`Công bố sự cố: ${part}`])
      const page = await (await app.request(`/incidents/${id}`)).text()
      expect(page).toContain(`role="img" aria-label="${part}"`)
      expect(page).toContain('<circle')
      expect(page).not.toContain('<image')
      const readOut = async (changes: object) =>
        (await as(people.officer)('GET', `/api/incidents/${await declared(changes)}`)).json<{
          readOut: { vi: string }
        }>().readOut.vi
      expect(await readOut({ area })).toContain('Chỉ ở một khu vực, không phải cả địa bàn.')
      expect(await readOut({})).not.toContain('Chỉ ở')
      const [lon, lat] = [105.9, 21.2]
      const beside = [
        [lon, lat],
        [lon + 0.01, lat],
        [lon, lat + 0.01],
      ]
      for (const elsewhere of [
        { kind: 'polygon', points: beside },
        { ...area, centre: [lon, lat] },
      ])
        expect(fieldsOf(await declare({ area: elsewhere }))).toEqual(['area'])
    }),
  )

  test(
    'joins by a yes alone, keeps its own words and holder, and is told what is known',
    inTown(async ({ house, declared, join, of, reactions, told, sees }) => {
      const id = await declared()
      const ticket = await openSample(house, dark)
      expect((await of(id)).joined).toBe(0)
      expect((await join(ticket, id)).status).toBe(200)
      expect((await join(ticket, id)).status).toBe(200)
      await reactions('ticket.incident-joined')
      expect((await told(ticket)).map(({ body }) => body).join()).toContain('Trạm điện hỏng')
      expect(await of(id)).toMatchObject({
        joined: 1,
        figures: { joined: 1, byStaff: 1, before: 0, open: 1 },
      })
      const now = await sees(ticket)
      expect([now.text, now.status, now.departmentId]).toEqual([ticket.text, 'new', ticket.departmentId])
    }),
  )

  test(
    'that staff part goes its own way, and is not offered it again',
    inTown(async ({ house, people, as, declared, join, offers, of }) => {
      const id = await declared()
      const ticket = await openSample(house, dark)
      await join(ticket, id)
      const part = () =>
        as(people.officer)('DELETE', `/api/tickets/${ticket.id}/incident`, {
          body: { why: 'Đèn trong sân nhà này' },
        })
      expect((await part()).status).toBe(200)
      expect((await part()).status).toBe(409)
      expect(await offers(ticket)).toEqual([])
      expect(await of(id)).toMatchObject({ joined: 0, figures: { apart: 1 } })
    }),
  )

  test(
    'that may be danger is asked and told like any other, and answered with the others only once somebody has looked',
    inTown(async (given) => {
      const { people, as, declared, offers, of, sees, system, told, reactions, house, resident } = given
      const id = await declared({ categoryCode: 'drainage', title: 'Ngập phố Khương Đình' })
      const reporter = { phone: '0912345678' }
      const report = (text: string) =>
        openSample(house, { text, category: 'drainage', reporter, consent: true })
      const [deep, worse] = [await report('Ngập nước vào nhà dân'), await report('Ngập nước vào nhà dân')]
      expect((await sees(deep)).dangerCheck).toBe('pending')
      for (const ticket of [deep, worse]) {
        expect(await offers(ticket)).toEqual([id])
        const headers = { 'x-report-secret': trackingSecret(house.secret, ticket.reference) }
        const body = { incidentId: id, same: true }
        await resident('PUT', `/api/reports/${ticket.reference}/incident`, { body, headers })
      }
      expect(await of(id)).toMatchObject({ joined: 2, figures: { open: 2, unlooked: 2 } })
      const news = { known: 'Đang bơm nước.', expectedEnd: '2026-11-23 20:00' }
      await as(people.chair)('POST', `/api/incidents/${id}/updates`, { body: news })
      await tellJoined(system, id)
      await reactions('ticket.incident-told')
      expect((await told(deep)).at(-1)!.body).toContain('20:00 23/11')
      const tracked = async () => {
        const headers = { 'x-report-secret': trackingSecret(house.secret, deep.reference) }
        return (await resident('GET', `/api/reports/${deep.reference}`, { headers })).json<{
          incident: object
        }>()
      }
      expect((await tracked()).incident).toMatchObject({ known: news.known, expectedEnd: expect.any(String) })

      await as(people.chair)('PUT', `/api/incidents/${id}/closing`, { body: { answer: 'Nước đã rút hết.' } })
      // Theirs waits for a look, and is not told that pumps still work.
      expect((await tracked()).incident).toMatchObject({ known: 'Nước đã rút hết.', expectedEnd: null })
      for (let i = 0; i < 2; i++) await tellJoined(system, id)
      for (const ticket of [deep, worse])
        expect(await sees(ticket)).toMatchObject({ status: 'new', dangerCheck: 'pending' })
      const looked = (ticket: Ticket, method: 'PUT' | 'DELETE') =>
        as(people.dispatcher)(method, `/api/tickets/${ticket.id}/danger`, {
          body: { why: 'Đã gọi, không ai kẹt' },
        })
      await looked(deep, 'DELETE')
      await looked(worse, 'PUT')
      await reactions('ticket.danger-dismissed')
      const waits =
        await given.sql`select from graphile_worker.jobs where task_identifier = 'follow-incident'`
      expect(waits).toHaveLength(1)
      await tellJoined(system, id)
      expect((await sees(deep)).status).toBe('resolved')
      expect(await sees(worse)).toMatchObject({ status: 'new', lane: 'emergency' })
      expect(await of(id)).toMatchObject({ joined: 1, figures: { open: 0, unlooked: 0 } })
    }),
  )

  test(
    'that is an emergency, or becomes a complaint, parts by itself',
    inTown(async ({ house, people, as, declared, join, of }) => {
      const id = await declared()
      const [one, other] = [await openSample(house, dark), await openSample(house, dark)]
      for (const ticket of [one, other]) await join(ticket, id)
      for (const [ticket, lane] of [
        [one, 'emergency'],
        [other, 'complaint'],
      ] as const)
        await as(people.officer)('PUT', `/api/tickets/${ticket.id}/lane`, { body: { lane, why: 'Xem lại' } })
      expect(await of(id)).toMatchObject({ joined: 0, figures: { apart: 0 } })
    }),
  )
})

describe('What is said of an incident', () => {
  const setUp = async (given: Town) => {
    const { house, declared, join, reactions } = given
    const id = await declared()
    const tickets = [await openSample(house, dark), await openSample(house, dark)] as const
    for (const ticket of tickets) await join(ticket, id)
    await reactions('ticket.incident-joined')
    return { id, tickets }
  }

  test(
    'sent twice by a weak network is told once',
    inTown(async (given) => {
      const { as, people, events } = given
      const { id } = await setUp(given)
      for (const known of ['Đang thay máy.', 'Đang thay máy.'])
        await as(people.chair)('POST', `/api/incidents/${id}/updates`, { body: { known } })
      expect(await events('incident.updated')).toHaveLength(1)
    }),
  )

  test(
    'reaches everybody who joined once, however often the job runs, and the newest alone',
    inTown(async (given) => {
      const { as, people, system, events, reactions, told } = given
      const { id, tickets } = await setUp(given)
      for (const known of ['Thiếu vật tư.', 'Đã có điện lại.'])
        await as(people.chair)('POST', `/api/incidents/${id}/updates`, { body: { known } })
      await tellJoined(system, id)
      await tellJoined(system, id)
      await reactions('ticket.incident-told')
      await reactions('ticket.incident-told')
      const said = await events('ticket.incident-told')
      expect(said.map(({ ticketId, data }) => [ticketId, data.known])).toEqual(
        tickets.map((ticket) => [ticket.id, 'Đã có điện lại.']),
      )
      for (const ticket of tickets) {
        const bodies = (await told(ticket)).map(({ body }) => body)
        expect(bodies.filter((body) => body.includes('Đã có điện lại'))).toHaveLength(1)
        expect(bodies.join()).not.toContain('Thiếu vật tư')
      }
    }),
  )

  test(
    'at its end answers each of them by its own ticket, and whoever says "not fixed" is opened again alone',
    inTown(async (given) => {
      const { as, people, house, system, resident, reactions, told, sees, sql } = given
      const { id, tickets } = await setUp(given)
      const apart = await openSample(house, dark)
      house.now = new Date(mondayAtTen.getTime() + 3_600_000)
      await as(people.chair)('PUT', `/api/incidents/${id}/closing`, {
        body: { answer: 'Đã sửa trạm điện, đèn sáng lúc 11 giờ.' },
      })
      await tellJoined({ ...system, now: house.now }, id)
      await tellJoined({ ...system, now: house.now }, id)
      await reactions('ticket.resolved')
      for (const ticket of tickets) {
        expect((await sees(ticket)).status).toBe('resolved')
        expect((await told(ticket)).map(({ body }) => body).join()).toContain('Đã sửa trạm điện')
        const { timeline } = (await as(people.officer)('GET', `/api/tickets/${ticket.id}`)).json<{
          timeline: { type: string; sentence: { vi: string } }[]
        }>()
        expect(timeline.find(({ type }) => type === 'ticket.resolved')?.sentence.vi).toBe(
          'Sự cố đã kết thúc, trả lời chung cho mọi người đã báo',
        )
      }
      const [clock] = await sql`select next_at from deadlines where ticket_id = ${tickets[0].id}`
      expect(clock).toMatchObject({ nextAt: null })
      expect((await sees(apart)).status).toBe('new')
      const [again, content] = tickets
      await as(people.officer)('DELETE', `/api/tickets/${again.id}/resolution`, {
        body: { why: 'Ngõ nhà tôi còn tối' },
      })
      await tellJoined({ ...system, now: house.now }, id)
      expect([(await sees(again)).status, (await sees(content)).status]).toEqual(['accepted', 'resolved'])
      expect((await resident('GET', '/api/incidents')).status).toBe(401)
    }),
  )
})

describe('A resident', () => {
  const secretOf = ({ house }: Town, { reference }: Ticket) => trackingSecret(house.secret, reference)

  test(
    'is asked on the page of the report, and joins, or says that it is something else, with its secret alone',
    inTown(async (given) => {
      const { house, resident, declared, offers, of, app } = given
      const id = await declared()
      const [one, other] = [await openSample(house, dark), await openSample(house, dark)]
      const say = (ticket: Ticket, same: boolean, secret = secretOf(given, ticket)) =>
        resident('PUT', `/api/reports/${ticket.reference}/incident`, {
          body: { incidentId: id, same },
          headers: { 'x-report-secret': secret },
        })
      const page = async (ticket: Ticket) =>
        (await app.request(`/t/${ticket.reference}`, { headers: { cookie: '' } })).status
      expect(await page(one)).toBe(404)
      expect((await say(one, true, 'x'.repeat(20))).status).toBe(404)
      expect((await say(one, true)).status).toBe(200)
      expect((await say(other, false)).status).toBe(200)
      expect((await say(other, true)).status).toBe(404)
      expect(await offers(other)).toEqual([])
      expect(await of(id)).toMatchObject({ joined: 1, figures: { byStaff: 0, apart: 1 } })
      const own = await resident('GET', `/api/reports/${one.reference}`, {
        headers: { 'x-report-secret': secretOf(given, one) },
      })
      expect(own.json<object>()).toMatchObject({ incident: { id, title: outage.title }, incidentOffer: null })
      expect((await say(one, false)).status).toBe(200)
      expect(await of(id)).toMatchObject({ joined: 0, figures: { apart: 2 } })
    }),
  )

  test(
    'who texts is asked once by SMS, and a digit answers: 1 joins, 2 does not',
    inTown(async ({ sql, house, system, declared, of, reactions }) => {
      const id = await declared()
      const phones = [readPhone('0912345601')!, readPhone('0912345602')!]
      let n = 0
      const send = async (phone: (typeof phones)[number], body: string) => {
        const providerId = `incident-${n++}`
        const sms = { providerId, sender: phone, recipient: '1022', body, piece: null }
        await storeInbound(ctxFor(house), { gateway: 'generic', sms, raw: {} })
        const [row] = await sql<
          { id: number }[]
        >`select id from inbound_messages where provider_id = ${providerId}`
        await handleInbound(system, row!.id, { provinceCode: '01' })
        const [done] = await sql<
          { outcome: string }[]
        >`select outcome from inbound_messages where id = ${row!.id}`
        return done!.outcome
      }
      const words = 'den duong ca pho khuong dinh tat tu toi qua, phuong khuong dinh, thanh pho ha noi'
      for (const phone of phones) expect(await send(phone, words)).toBe('report')
      await reactions('ticket.incident-offered')
      const asked = await sql<{ body: string }[]>`
        select body from messages where recipient = ${phones[0]!} order by id desc limit 1`
      expect(asked[0]!.body).toContain('soan: 1')
      expect(await of(id)).toMatchObject({ joined: 0 })
      expect(await send(phones[0]!, 'Phải ạ.')).toBe('incident')
      expect(await send(phones[1]!, '2')).toBe('incident')
      expect(await of(id)).toMatchObject({ joined: 1, figures: { apart: 1, byStaff: 0, before: 0 } })
    }),
  )

  test(
    'is asked before sending, joins by one press, and keeps the report; everybody reads what goes on, and nobody’s name',
    inTown(async ({ sql, app, people, declared, of }) => {
      const id = await declared()
      const post = async (more: Record<string, string>) => {
        const body = new URLSearchParams({
          text: dark.text,
          category: 'street-light',
          provinceCode: '01',
          communeCode: khuongDinh,
          ...more,
        })
        return app.request('/report', { method: 'POST', body })
      }
      expect(await (await post({})).text()).toContain('Đúng việc này, gửi')
      expect((await post({ similar: '1', incident: String(id) })).status).toBe(303)
      expect(await of(id)).toMatchObject({ joined: 1, figures: { before: 1 } })
      const [sent] = await sql<{ text: string }[]>`select text from tickets order by id desc limit 1`
      expect(sent!.text).toBe(dark.text)
      // What may be danger is not held up by a question that is put as well afterwards.
      expect((await post({ text: 'Ngập nước vào nhà dân' })).status).toBe(303)
      const [doubted] = await sql<
        { dangerCheck: string }[]
      >`select danger_check from tickets order by id desc limit 1`
      expect(doubted!.dangerCheck).toBe('pending')
      for (const path of ['/', `/reports?province=01&commune=${khuongDinh}`, `/incidents/${id}`]) {
        const page = await (await app.request(path)).text()
        expect(page, path).toContain(outage.title)
        expect(page, path).not.toContain(people.chair.name)
      }
      for (const path of ['/incidents/999999', '/incidents/x', '/incidents/99999999999999999999'])
        expect((await app.request(path)).status, path).toBe(404)
    }),
  )

  test(
    'is asked about while somebody writes of its subject there, and of nothing else',
    inTown(async ({ declared, resident, app }) => {
      const id = await declared()
      const ahead = async (body: object) =>
        (await resident('POST', '/api/look-ahead', { body })).json<{ incidents: object[] }>().incidents
      const here = { provinceCode: '01', communeCode: khuongDinh }
      const known = [{ id, title: outage.title }]
      expect(await ahead({ ...here, text: 'Đèn đường đầu ngõ 45 không sáng từ tối qua' })).toEqual(known)
      expect(await ahead({ ...here, text: 'Cả phố tối om từ hôm qua', category: 'street-light' })).toEqual(
        known,
      )
      // The numbers to call stand beside it.
      const deep = { ...here, text: 'Ngập nước vào nhà dân', category: 'street-light' }
      expect((await resident('POST', '/api/look-ahead', { body: deep })).json()).toMatchObject({
        danger: 'possible',
        incidents: known,
      })
      for (const other of [
        { ...here, text: 'Rác chất đống trước chợ mấy hôm nay' },
        { ...here, text: 'Đèn đường đầu ngõ 45 không sáng từ tối qua', category: 'road' },
        { provinceCode: '01', communeCode: nextDoor, text: 'Đèn đường đầu ngõ 45 không sáng từ tối qua' },
        { ...here, text: 'Cột đèn đường bốc cháy, có người bị điện giật' },
      ])
        expect(await ahead(other), JSON.stringify(other)).toEqual([])
      // Its question waits on the page for the script; whoever came by "me too" has answered it.
      expect(await (await app.request('/report')).text()).toContain('data-incident')
      expect(await (await app.request(`/incidents/${id}/report`)).text()).not.toContain('data-incident')
    }),
  )

  test(
    'who called is asked by SMS once the desk has had its time, unless it settled the matter or no number was left',
    inTown(async ({ sql, house, people, system, declared, events, join }) => {
      const operator = await makeStaff(sql, {
        kind: 'operation-centre',
        roles: ['operator'],
        communeCode: null,
      })
      const { as } = testApp(house, [operator, people.officer])
      const call = async (reporter: object) => {
        const said = await as(operator)('POST', '/api/hotline/reports', {
          body: {
            text: dark.text,
            category: dark.category,
            communeCode: khuongDinh,
            reporter,
            consent: true,
          },
        })
        return said.json<{ id: number }>().id
      }
      const waiting = () => sql`select from graphile_worker.jobs where task_identifier = 'ask-caller'`
      await call({ phone: '0912345601' })
      expect(await waiting()).toHaveLength(0)
      const id = await declared()
      const asked = await call({ phone: '0912345602' })
      const settled = await call({ phone: '0912345603' })
      const silent = await call({})
      expect(await waiting()).toHaveLength(3)
      await join(await lockNewest(system, settled), id)
      for (const ticketId of [asked, settled, silent])
        for (let i = 0; i < 2; i++) await askCaller(system, ticketId)
      expect((await events('ticket.incident-offered')).map(({ ticketId }) => ticketId)).toEqual([asked])
      const questions = await sql<
        { ticketId: number }[]
      >`select ticket_id from open_questions where kind = 'incident'`
      expect(questions.map(({ ticketId }) => ticketId)).toEqual([asked])
    }),
  )

  test(
    'who called and was read what is known, and wanted no more, is counted once and opens no ticket, unless they tell of danger',
    inTown(async ({ sql, house, people, declared, of, as: asOthers, join, system, events }) => {
      const operator = await makeStaff(sql, {
        kind: 'operation-centre',
        roles: ['operator'],
        communeCode: null,
      })
      const { as } = testApp(house, [operator])
      const id = await declared()
      const tell = async (body: object, who = as(operator)) =>
        (await who('POST', `/api/incidents/${id}/callers`, { body: { call: 'desk-call-1', ...body } })).status
      const before = await sql`select id from tickets`
      for (let i = 0; i < 2; i++) expect(await tell({ said: 'Sao nhà tôi đèn đường tắt hết vậy?' })).toBe(204)
      expect(await tell({ call: 'desk-call-2' })).toBe(204)
      expect(
        await tell({ call: 'desk-call-3', said: 'Dây điện đứt rơi xuống đường, đang phóng tia lửa' }),
      ).toBe(409)
      const complaint =
        'Tôi khiếu nại quyết định xử phạt số 12 của Chủ tịch phường Khương Đình đối với nhà tôi'
      expect(await tell({ call: 'desk-call-4', said: complaint })).toBe(409)
      expect(await tell({ call: 'x' })).toBe(422)
      expect(await tell({}, asOthers(people.officer))).toBe(403)
      expect(await sql`select id from tickets`).toHaveLength(before.length)
      const told = await sql<{ actor: string; data: object }[]>`
        select actor, data from ticket_events where type = 'incident.caller-told' order by id`
      expect(told).toEqual(Array(2).fill({ actor: `staff:${operator.id}`, data: { incidentId: id } }))
      const ticket = await openSample(house, dark)
      await join(ticket, id)
      // Nobody who joined is told anew because somebody else called.
      await tellJoined(system, id)
      expect(await events('ticket.incident-told')).toEqual([])
      const { figures, timeline } = await of(id)
      expect(figures).toMatchObject({ joined: 1, callers: 2 })
      expect(timeline).toHaveLength(1)
      await asOthers(people.chair)('PUT', `/api/incidents/${id}/closing`, {
        body: { answer: 'Đèn đã sáng lại.' },
      })
      expect(await tell({ call: 'desk-call-5' })).toBe(409)
    }),
  )

  test(
    'is promised news only where there is a way to send them',
    inTown(async (given) => {
      const { house, app, declared } = given
      await declared()
      const page = async (reporter: object) => {
        const ticket = await openSample(house, { ...dark, reporter, consent: true })
        const cookie = `ma=${secretOf(given, ticket)}`
        return (await app.request(`/t/${ticket.reference}`, { headers: { cookie } })).text()
      }
      expect(await page({ phone: '0912345678' })).toContain('Đúng việc này, báo tin cho tôi')
      const silent = await page({})
      expect(silent).toContain('Đúng việc này, tôi xem tin ở trang này')
      expect(silent).not.toContain('báo tin cho tôi')
    }),
  )

  test(
    'says "me too" on its page, and sends a report of their own that is part of it, whatever the form asks meanwhile',
    inTown(async ({ sql, app, people, as, declared, of }) => {
      const id = await declared()
      const read = async (path: string) => {
        const answered = await app.request(path)
        return { status: answered.status, text: await answered.text() }
      }
      expect((await read(`/incidents/${id}`)).text).toContain(`href="/incidents/${id}/report"`)
      const form = (await read(`/incidents/${id}/report`)).text
      expect(form).toContain(`name="incident" value="${id}"`)
      expect(form).toContain(`Tôi cũng bị: ${outage.title}`)
      const send = (more: Record<string, string>) =>
        app.request('/report', {
          method: 'POST',
          body: new URLSearchParams({
            text: `Tôi cũng bị: ${outage.title}`,
            category: 'street-light',
            provinceCode: '01',
            communeCode: khuongDinh,
            incident: String(id),
            ...more,
          }),
        })
      const wrong = await send({ phone: '12' })
      expect(wrong.status).toBe(422)
      const again = await wrong.text()
      expect(again).toContain(`type="checkbox" id="joining" name="incident" value="${id}" checked`)
      expect((await send({})).status).toBe(303)
      expect(await of(id)).toMatchObject({ joined: 1, figures: { before: 1 } })
      const danger = await send({
        text: 'Cột đèn đổ, dây điện rơi xuống đường phóng tia lửa, có người bị giật',
      })
      expect(danger.status).toBe(303)
      expect(await of(id)).toMatchObject({ joined: 1 })
      const [sent] = await sql<{ lane: string }[]>`select lane from tickets order by id desc limit 1`
      expect(sent!.lane).toBe('emergency')
      await as(people.chair)('PUT', `/api/incidents/${id}/closing`, { body: { answer: 'Đèn đã sáng lại.' } })
      expect((await read(`/incidents/${id}`)).text).not.toContain('Tôi cũng bị</a>')
      for (const path of [`/incidents/${id}/report`, '/incidents/999999/report', '/incidents/x/report'])
        expect((await read(path)).status, path).toBe(404)
    }),
  )
})
