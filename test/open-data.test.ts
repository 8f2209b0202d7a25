import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { House } from '../src/context/context.ts'
import { fieldNames } from '../src/publishing/open-data/fields.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { type Caller, testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { at } from './support/moment.ts'
import { askedBy } from './support/walled.ts'

const town = async (sql: Sql) => {
  const house: House & { now: Date } = await testHouse(sql)
  const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const publish = async (changes = {}) => {
    const ticket = await openSample(house, { lat: '20.99512', lon: '105.81234', ...changes })
    await sql`update tickets set published = true where id = ${ticket.id}`
    return ticket
  }
  return { house, officer, publish, ...testApp(house, [officer]) }
}

/** Throws where tags do not close each other in turn, or a sign stands there that must be written otherwise. */
const mustBeXml = (text: string) => {
  const open: string[] = []
  for (const [tag, closes, name, , ends] of text.matchAll(/<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g)) {
    if (closes) expect(open.pop(), tag).toBe(name)
    else if (!ends) open.push(name!)
  }
  expect(open).toEqual([])
  expect(text.replace(/<\?xml [^>]*\?>|<\/?[a-z]+(?: [a-z:]+="[^"<]*")*\/?>/g, '')).not.toMatch(
    /[<>]|&(?!(?:amp|lt|gt|quot);)/,
  )
}

test('Published reports are open data as JSON and CSV, with what the dictionary says and nothing of a person or of what is not public', () =>
  inRollback(async (sql) => {
    const { publish, house, resident } = await town(sql)
    const shown = await publish({ text: '=Nhà số 12 gọi 0912 345 678 báo nắp cống vỡ' })
    const hidden = await openSample(house)
    const answered = await resident('GET', `/open-data/${khuongDinh}/reports.json`)
    const { reports, licence, next } = answered.json<{
      reports: Record<string, unknown>[]
      licence: object
      next: null
    }>()
    expect(licence).toEqual({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' })
    expect(next).toBeNull()
    expect(reports).toHaveLength(1)
    expect(reports[0]).toMatchObject({
      reference: shown.reference,
      commune: khuongDinh,
      answered: 'no',
      reported_at: '2026-11-23T10:00:00+07:00',
      lat: 20.995,
      lon: 105.812,
      url: `http://localhost:3000/t/${shown.reference}`,
    })
    expect(Object.keys(reports[0]!)).toEqual(fieldNames)
    const csv = await resident('GET', '/open-data/01/reports.csv')
    const [head, ...rows] = parse(csv.text, { bom: true }) as string[][]
    expect(head).toEqual(fieldNames)
    expect(rows[0]![1]).toMatch(/^'=…/)
    for (const { text } of [answered, csv]) {
      expect(text).not.toMatch(/345 678|Lê Thị Bình|20\.9951/)
      expect(text).not.toContain(hidden.reference)
    }
    const { text: page } = await resident('GET', '/open-data', { headers: { accept: 'text/html' } })
    for (const name of fieldNames) expect(page).toContain(`<code>${name}</code>`)
    expect((await resident('GET', `/units/${khuongDinh}`)).text).toContain(
      `href="/open-data/${khuongDinh}/reports.csv"`,
    )
  }))

test('What may be a few seconds old is read at what follows the database, and says how old at most; what people go on with is not', () =>
  inRollback(async (sql) => {
    const { house, publish, officer, as, resident } = await town(sql)
    const { reference } = await publish()
    let asked = 0
    const counted = <Asked extends object>(db: Asked): Asked =>
      new Proxy(db, {
        apply: (...given) => ++asked && Reflect.apply(...(given as Parameters<typeof Reflect.apply>)),
      })
    house.older = (actor) => ({ age: 4, db: counted(actor.kind === 'staff' ? askedBy(sql, actor) : sql) })
    const of = async (ask: Caller, path: string) => {
      const before = asked
      const { status, headers } = await ask('GET', path)
      return [path, status, headers.get('age'), asked > before]
    }
    const { unit } = (await as(officer)('GET', '/api/boards')).json<{ unit: string }>()
    const open311 = '/open311/v2/requests.json?jurisdiction_id=01'
    for (const path of [
      '/',
      '/reports',
      `/units/${khuongDinh}`,
      `/open-data/${khuongDinh}/reports.json`,
      open311,
    ])
      expect(await of(resident, path)).toEqual([path, 200, '4', true])
    const board = `/api/boards/${encodeURIComponent(unit)}`
    expect(await of(as(officer), board)).toEqual([board, 200, '4', true])
    const list = '/api/exports/tickets'
    expect(await of(as(officer), list)).toEqual([list, 200, null, true])

    expect(await of(resident, `/t/${reference}`)).toEqual([`/t/${reference}`, 200, null, false])
    expect(await of(as(officer), '/api/tickets')).toEqual(['/api/tickets', 200, null, false])
    house.older = () => null
    expect(await of(resident, '/reports')).toEqual(['/reports', 200, null, false])
  }))

test('An office has its own licence, whoever has a page of the data is told so, and any site may read it', () =>
  inRollback(async (sql) => {
    const { publish, house, resident } = await town(sql)
    house.licence = { name: 'Giấy phép của tỉnh', url: 'https://tinh.example/giay-phep' }
    await publish()
    const first = await resident('GET', '/open-data/01/reports.json')
    expect(first.json()).toMatchObject({ licence: house.licence })
    expect(first.headers.get('link')).toContain('<https://tinh.example/giay-phep>; rel="license"')
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const known = { 'if-none-match': first.headers.get('etag')! }
    expect((await resident('GET', '/open-data/01/reports.json', { headers: known })).status).toBe(304)
    await publish()
    expect((await resident('GET', '/open-data/01/reports.json', { headers: known })).status).toBe(200)
  }))

test('The data goes on after a thousand, and a place that is none in it or a unit that there is not gets a sentence', () =>
  inRollback(async (sql) => {
    const { publish, resident } = await town(sql)
    const [first, second] = [await publish(), await publish()]
    const { reports } = (await resident('GET', `/open-data/01/reports.json?cursor=${second.id}`)).json<{
      reports: { reference: string }[]
    }>()
    expect(reports.map(({ reference }) => reference)).toEqual([first.reference])
    expect((await resident('GET', '/open-data/01/reports.csv?cursor=x')).status).toBe(422)
    const narrowed = await resident('GET', '/open-data/01/reports.json?from=2026-01-01')
    expect([narrowed.status, narrowed.text]).toEqual([422, expect.stringContaining('cursor')])
    for (const path of [
      '/open-data/99999/reports.csv',
      '/open-data/x/reports.json',
      '/open-data/01/reports.xml',
      '/open-data/00/reports.atom',
    ])
      expect((await resident('GET', path)).status, path).toBe(404)
    expect((await resident('GET', '/open-data/99999/reports.csv')).text).toContain(
      'No commune and no province',
    )
  }))

test('A commune has a feed: valid, without anything of a person, and as old as the last thing that became of a report', () =>
  inRollback(async (sql) => {
    const { publish, house, officer, resident } = await town(sql)
    const path = `/open-data/${khuongDinh}/reports.atom`
    const empty = await resident('GET', path)
    expect(empty.text).toContain('<updated>2025-06-30T17:00:00.000Z</updated>')
    mustBeXml(empty.text)
    const ticket = await publish({ text: 'Cống <b>vỡ</b> & ngập "cả tuần", gọi 0912 345 678 \u0001' })
    house.now = at('11-24 09:00')
    await acceptTicket(ctxFor(house, officer), ticket.id, {})
    house.now = at('11-25 09:00')
    const { text, headers } = await resident('GET', path)
    mustBeXml(text)
    expect(headers.get('content-type')).toContain('application/atom+xml')
    expect(text.match(/<updated>[^<]*/g)).toEqual(Array(2).fill('<updated>2026-11-24T02:00:00.000Z'))
    expect(text).toContain('<published>2026-11-23T03:00:00.000Z</published>')
    expect(text).toContain('&lt;b&gt;vỡ&lt;/b&gt; &amp; ngập')
    expect(text).not.toMatch(/345 678|Lê Thị Bình/)
    expect((await resident('GET', `${path}?lang=en`)).text).toContain('Published reports: Phường Khương Đình')
  }))
