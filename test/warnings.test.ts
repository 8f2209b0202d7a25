import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { RecordedEvent } from '../src/events/event.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { dayMs, hourMs, minuteMs } from '../src/platform/vietnam-time.ts'
import { watchWarnings } from '../src/reporting/warning/watch.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at as moment, mondayAtTen } from './support/moment.ts'

const flooded = [
  'Ngõ 45 phố Khương Đình ngập sâu, nước tràn vào nhà',
  'Nước ngập vào nhà ở ngõ 45 phố Khương Đình',
  'Cống trước chợ tắc, nước thải trào lên mặt đường',
  'Hố ga cạnh trường tiểu học đầy rác, nước không thoát',
]

type Listed = {
  id: number
  says: { vi: string }
  mayAcknowledge: boolean
  ongoing: { id: number; title: string }[]
}
type List = { warnings: Listed[]; next: string | null }

/** A commune in which somebody reports of drainage once a week, and the people who answer for it. */
const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const chair = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
  const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const dispatcher = await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher'] })
  const elsewhere = await makeStaff(sql, {
    kind: 'operation-centre',
    provinceCode: '79',
    roles: ['dispatcher'],
  })
  const report = (i: number) =>
    openSample(house, { text: `${flooded[i % flooded.length]} (lần ${i})`, category: 'drainage' })
  const spike = async (n: number) => {
    for (let i = 0; i < n; i++) {
      house.now = new Date(house.now.getTime() + 5 * minuteMs)
      await report(i)
    }
    await watchWarnings(ctxFor(house))
  }
  for (let week = 8; week > 0; week--) {
    house.now = new Date(mondayAtTen.getTime() - week * 7 * dayMs)
    await report(week)
  }
  house.now = mondayAtTen
  const events = () => sql<RecordedEvent<'warnings.changed'>[]>`
    select * from ticket_events where type = 'warnings.changed' order by id`
  const app = testApp(house, [chair, officer, dispatcher, elsewhere])
  const listed = async (who: typeof chair, query = '') =>
    (await app.as(who)('GET', `/api/warnings${query}`)).json<List>()
  return { house, chair, officer, dispatcher, elsewhere, report, spike, events, listed, ...app }
}

test('a spike is told once to who leads the commune and to the centre of the province, grows on the screen, and ends', () =>
  inRollback(async (sql) => {
    const { house, chair, dispatcher, officer, elsewhere, spike, events, listed } = await town(sql)
    await spike(3)
    expect(await events()).toEqual([])

    await spike(9)
    const [raised] = await events()
    expect(raised).toMatchObject({ data: { raised: [{ count: 12, hours: 3, communeCode: khuongDinh }] } })
    expect(raised!.audience).toEqual(['province:01', `commune:${khuongDinh}`])
    await reactTo(ctxFor(house), raised!)
    await reactTo(ctxFor(house), raised!)
    const mails = await sql<{ recipient: string; subject: string; body: string }[]>`
      select recipient, subject, body from messages where event_id = ${raised!.id} order by recipient`
    const [toChair, toCentre, ...more] = [chair, dispatcher].map(
      ({ id }) => mails.filter(({ recipient }) => recipient === `${id}@test.example`)[0],
    )
    expect([mails.length >= 2, more]).toEqual([true, []])
    expect(toCentre!.subject).toBe('Phản ánh tăng bất thường: Phường Khương Đình')
    expect(toChair!.body).toContain(
      'Thoát nước, ngập úng, hố ga, nắp cống ở Phường Khương Đình: 12 phản ánh trong 3 giờ, thường chưa đến 1.',
    )
    for (const { id } of [officer, elsewhere])
      expect(mails.map(({ recipient }) => recipient)).not.toContain(`${id}@test.example`)

    // The next look finds the same spike, and more of it: nobody is told again.
    await spike(8)
    expect(await events()).toHaveLength(2)
    expect((await events())[1]).toMatchObject({
      data: { raised: [], grown: [expect.any(Number)], ended: [] },
    })
    expect((await listed(chair, '?state=open')).warnings).toMatchObject([
      { says: { vi: expect.stringContaining(': 20 phản ánh trong 3 giờ') } },
    ])

    house.now = new Date(house.now.getTime() + 30 * hourMs)
    await watchWarnings(ctxFor(house))
    expect((await events())[2]).toMatchObject({
      data: { raised: [], grown: [], ended: [expect.any(Number)] },
    })
    expect((await listed(chair, '?state=open')).warnings).toEqual([])
    expect((await listed(chair, '?state=ended')).warnings).toHaveLength(1)
  }))

test('a day that the calendar says is a holiday is learnt from as a Sunday, not as a quiet Wednesday', () =>
  inRollback(async (sql) => {
    const { house, report } = await town(sql)
    // 2 September 2026 is a Wednesday.
    for (const day of ['08-05', '08-12', '08-19', '08-26', '09-09', '09-16', '09-23', '09-30'])
      for (let i = 0; i < 4; i++) {
        house.now = moment(`${day} 09:00`)
        await report(i)
      }
    house.now = moment('10-05 08:00')
    await watchWarnings(ctxFor(house))
    const [kept] = await sql<{ data: { days: Record<string, number> } }[]>`select data from usual_rhythms`
    // Four a Wednesday are four a week, though one Wednesday of the eight that are learnt from brought none.
    const aWeek = (7 * 4 * 7) / kept!.data.days['01']!
    expect(aWeek).toBeGreaterThan(3.8)
    expect(aWeek).toBeLessThan(4.2)
  }))

test('what is sealed and what is spam is in no spike', () =>
  inRollback(async (sql) => {
    const { house, dispatcher, report, events } = await town(sql)
    for (let i = 0; i < 12; i++) {
      const { id } = await report(i)
      const lane = i % 2 === 0 ? ('spam' as const) : ('denunciation' as const)
      await changeLane(ctxFor(house, dispatcher), id, { lane, why: 'Không phải phản ánh' })
    }
    await watchWarnings(ctxFor(house))
    expect(await events()).toEqual([])
  }))

test('one person says what is behind it; others read that, and who does not see the place reads nothing', () =>
  inRollback(async (sql) => {
    const { chair, officer, dispatcher, elsewhere, spike, listed, as } = await town(sql)
    await spike(14)
    const [warning] = (await listed(chair, '?state=new')).warnings
    const path = `/api/warnings/${warning!.id}`
    expect(warning!.mayAcknowledge).toBe(true)
    expect((await listed(dispatcher, `?unit=commune:${khuongDinh}`)).warnings).toHaveLength(1)
    for (const who of [officer, elsewhere]) {
      expect((await listed(who)).warnings).toEqual([])
      for (const one of ['', '/tickets', '/alike'])
        expect((await as(who)('GET', `${path}${one}`)).status).toBe(404)
      expect((await as(who)('PUT', `${path}/acknowledgement`, { body: { why: 'Đã xem' } })).status).toBe(404)
    }

    const say = (who: typeof chair, why: string) =>
      as(who)('PUT', `${path}/acknowledgement`, { body: { why } })
    expect((await say(chair, ' ')).status).toBe(422)
    const said = await say(chair, 'Vỡ cống chính ở ngõ 45, đã báo công ty thoát nước')
    expect(said.json()).toMatchObject({
      acknowledged: { by: chair.name, why: 'Vỡ cống chính ở ngõ 45, đã báo công ty thoát nước' },
      mayAcknowledge: false,
    })
    const twice = await say(dispatcher, 'Mưa lớn')
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining('Vỡ cống chính')])
    expect((await listed(chair, '?state=new')).warnings).toEqual([])
    expect((await listed(chair, '?state=open')).warnings).toHaveLength(1)
  }))

test('an incident declared from a warning and the warning lead to each other, for who may see it', () =>
  inRollback(async (sql) => {
    const { house, chair, officer, dispatcher, elsewhere, spike, listed, as } = await town(sql)
    await spike(14)
    const [{ id }] = (await listed(chair, '?state=new')).warnings as [List['warnings'][0]]
    const flood = {
      categoryCode: 'drainage',
      communeCodes: [khuongDinh],
      title: 'Ngập phố Khương Đình',
      known: 'Vỡ cống chính, thợ đang sửa.',
      warningId: id,
    }
    const declare = (who: typeof chair, body: object) =>
      as(who)('POST', '/api/incidents', { body: { ...flood, ...body } })
    // One of another commune is not told of by it, and nobody is told that there is one that they may not see.
    for (const answer of [
      await declare(dispatcher, { communeCodes: ['00367'] }),
      await declare(elsewhere, { communeCodes: ['27595'] }),
      await declare(chair, { warningId: id + 1_000 }),
    ])
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('"warningId"')])

    const incident = (await declare(chair, {})).json<{ id: number }>().id
    const path = `/api/incidents/${incident}`
    const behind = { id, says: { vi: expect.stringContaining('14 phản ánh trong 3 giờ') } }
    expect((await as(chair)('GET', path)).json()).toMatchObject({ warning: behind })
    expect((await as(officer)('GET', path)).json()).toMatchObject({ warning: null })
    const declared = async () => (await as(dispatcher)('GET', `/api/warnings/${id}`)).json()
    expect(await declared()).toMatchObject({
      incidents: [{ id: incident, title: 'Ngập phố Khương Đình', isOver: false }],
    })
    house.now = new Date(house.now.getTime() + hourMs)
    await as(chair)('PUT', `${path}/closing`, { body: { answer: 'Đã thông cống, nước đã rút.' } })
    expect(await declared()).toMatchObject({ incidents: [{ id: incident, isOver: true }], ongoing: [] })
  }))

test('a warning names the incident that goes on there anyhow, by whatever way it was declared, until it is over', () =>
  inRollback(async (sql) => {
    const { chair, dispatcher, spike, listed, as } = await town(sql)
    const declare = async (body: object) => {
      const flood = { categoryCode: 'drainage', communeCodes: [khuongDinh], title: 'Ngập', known: 'Vỡ cống.' }
      return (await as(dispatcher)('POST', '/api/incidents', { body: { ...flood, ...body } })).json<{
        id: number
      }>().id
    }
    const known = await declare({ title: 'Ngập phố Khương Đình' })
    await declare({ communeCodes: ['00367'] })
    await declare({ categoryCode: 'electricity' })
    await spike(14)
    const ongoing = async () => (await listed(chair, '?state=open')).warnings.map((one) => one.ongoing)
    expect(await ongoing()).toEqual([[{ id: known, title: 'Ngập phố Khương Đình' }]])
    const closing = { body: { answer: 'Đã thông cống, nước đã rút.' } }
    expect((await as(chair)('PUT', `/api/incidents/${known}/closing`, closing)).status).toBe(200)
    expect(await ongoing()).toEqual([[]])
  }))

test('a warning opens the reports that it counts, and offers those that tell of one matter', () =>
  inRollback(async (sql) => {
    const { chair, spike, listed, as } = await town(sql)
    await spike(24)
    const [warning] = (await listed(chair)).warnings
    type Page = { tickets: { id: number; title: string }[]; next: string | null }
    const first = (await as(chair)('GET', `/api/warnings/${warning!.id}/tickets`)).json<Page>()
    const second = (
      await as(chair)('GET', `/api/warnings/${warning!.id}/tickets?cursor=${first.next}`)
    ).json<Page>()
    expect([first.tickets.length, second.tickets.length, second.next]).toEqual([20, 4, null])
    const { groups } = (await as(chair)('GET', `/api/warnings/${warning!.id}/alike`)).json<{
      groups: { tickets: { id: number; title: string }[] }[]
    }>()
    expect(groups.length).toBeGreaterThan(1)
    for (const { tickets } of groups) {
      expect(tickets[0]!.id).toBe(Math.min(...tickets.map(({ id }) => id)))
      expect(tickets.length).toBeGreaterThan(2)
    }
  }))
