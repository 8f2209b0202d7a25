import { parse } from 'csv-parse/sync'
import { streamXlsxRows } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { relayOnce } from '../src/events/relay.ts'
import { exportAsked } from '../src/reporting/exporting/export.ts'
import { type Cell, fileOf, formats } from '../src/reporting/exporting/file.ts'
import { upToMost } from '../src/reporting/exporting/rows.ts'
import { keepFigures } from '../src/reporting/keep-figures.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

const rowsIn = async (bytes: Uint8Array, format: 'csv' | 'xlsx'): Promise<string[][]> => {
  if (format === 'csv') return parse(Buffer.from(bytes), { bom: true })
  const rows: string[][] = []
  for await (const { values } of streamXlsxRows(bytes)) rows.push(values.map((value) => String(value ?? '')))
  return rows
}

const column = (header: string, shown?: string) => ({ header, width: 12, shown })

const telling = [
  '=HYPERLINK("http://x.example","bấm")',
  '+84 912',
  '-1+1',
  '@SUM(A1)',
  '\tcột',
  'Đường ngập,\nkhông ai xử lý; "gấp"',
  'Nắp cống \u0001vỡ 😀',
]

test.each(formats)(
  'A hundred thousand rows come out whole as %s, and nothing that somebody wrote runs in them',
  async (format) => {
    const many = 100_000
    async function* rows(): AsyncGenerator<Cell[]> {
      for (let n = 0; n < many; n++) yield [n, telling[n % telling.length]!]
    }
    const bytes = await bytesOf(
      fileOf({ name: 'phieu', columns: [column('Số'), column('Nội dung')], rows: rows() }, format),
    )
    if (format === 'csv') expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const read = await rowsIn(bytes, format)
    expect(read).toHaveLength(many + 1)
    expect(read[0]).toEqual(['Số', 'Nội dung'])
    const guard = format === 'csv' ? "'" : ''
    const told = telling.map((text, n) => (n < 5 ? guard + text : text.replace('\u0001', '')))
    expect(read.slice(1, 8).map(([, text]) => text)).toEqual(told)
    expect(read.at(-1)![0]).toBe(String(many - 1))
  },
)

test('A day is a day for a table and text for a program, each as its clock shows it', async () => {
  async function* rows(): AsyncGenerator<Cell[]> {
    yield [new Date('2026-11-30T10:53Z')]
  }
  const sheet = () => ({ name: 'x', columns: [column('Lúc', 'dd/mm/yyyy hh:mm')], rows: rows() })
  expect((await rowsIn(await bytesOf(fileOf(sheet(), 'csv')), 'csv'))[1]).toEqual(['2026-11-30 10:53'])
  const told: unknown[] = []
  for await (const { values } of streamXlsxRows(await bytesOf(fileOf(sheet(), 'xlsx')))) told.push(values[0])
  expect(typeof told[1]).not.toBe('string')
})

test.each(formats)(
  'As %s no more rows are read than somebody takes, and of a file that is full its last line says so',
  async (format) => {
    let made = 0
    async function* rows(): AsyncGenerator<Cell[]> {
      for (;;) yield [made++, telling[made % telling.length]!]
    }
    const reader = fileOf(
      { name: 'phieu', columns: [column('a'), column('b')], rows: rows() },
      format,
    ).getReader()
    await reader.read()
    await new Promise((soon) => setTimeout(soon, 0))
    expect(made).toBeLessThan(20_000)
    await reader.cancel()
    const few: Cell[][] = []
    for await (const row of upToMost(rows(), 'vi', 2)) few.push(row)
    expect(few).toHaveLength(3)
    expect(few[2]![0]).toContain('Chưa hết')
  },
)

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { communeCode: khuongDinh }
  const officer = await makeStaff(sql, { kind: 'economy', ...here })
  const leader = await makeStaff(sql, { kind: 'economy', ...here, roles: ['leader', 'officer'] })
  const other = await makeStaff(sql, { kind: 'police', ...here })
  const dispatcher = await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher'] })
  const { as } = testApp(house, [officer, leader, other, dispatcher])
  const told = async () => {
    await relayOnce(sql, house.now)
    await relayOnce(sql, new Date(house.now.getTime() + 60_000))
    await keepFigures(ctxFor(house))
  }
  const take = async (who: typeof officer, path: string) => {
    const { status, text, headers } = await as(who)('GET', `/api/exports/${path}`)
    const rows: string[][] = status === 200 ? parse(text.replace(/^\uFEFF/, '')) : []
    return { status, text, rows, headers }
  }
  const taken = () => sql<{ actor: string; data: { what: string; rows: number; of: string } }[]>`
    select actor, data from ticket_events where type = 'export.taken' order by id`
  return { sql, house, officer, leader, other, dispatcher, told, take, taken }
}

test('A list is taken by who sees it: nothing of another department or that is sealed, and no person; who took how much is written down', () =>
  inRollback(async (sql) => {
    const { house, officer, leader, other, take, taken } = await town(sql)
    const kept = await openSample(house, { text: '=cmd|x Nhà số 12 gọi 0912 345 678 báo nắp cống vỡ' })
    const sealed = await openSample(house)
    await changeLane(ctxFor(house, leader), sealed.id, { lane: 'complaint', why: 'Khiếu nại một quyết định' })
    const { rows, text, headers } = await take(officer, 'tickets')
    expect(rows[0]!.slice(0, 2)).toEqual(['Mã', 'Nội dung'])
    expect(rows.slice(1).map(([reference]) => reference)).toEqual([kept.reference])
    expect(rows[1]![1]).toMatch(/^'=cmd/)
    expect(text).not.toMatch(/345 678|Lê Thị Bình/)
    expect(headers.get('content-disposition')).toContain('phieu-2026-11-23.csv')
    expect((await take(leader, 'tickets')).text).not.toContain(sealed.reference)
    const none = await take(other, 'tickets?q=0912345678')
    expect(none.rows.slice(1).map(([says]) => says)).toEqual([
      expect.stringContaining('Không có phiếu nào, hoặc'),
    ])
    expect((await take(officer, 'tickets?status=closed')).rows).toHaveLength(2)
    const events = await taken()
    expect(events.map(({ actor, data }) => [actor, data.what, data.rows])).toEqual([
      [`staff:${officer.id}`, 'tickets', 1],
      [`staff:${leader.id}`, 'tickets', 1],
      [`staff:${other.id}`, 'tickets', 0],
      [`staff:${officer.id}`, 'tickets', 0],
    ])
    expect(JSON.stringify(events)).not.toContain('0912345678')
  }))

test('What the figures of a unit are made of is taken by who reads them: sums, tickets and what happened to those', () =>
  inRollback(async (sql) => {
    const { house, officer, leader, dispatcher, told, take } = await town(sql)
    const [first, sealed] = [await openSample(house), await openSample(house)]
    await changeLane(ctxFor(house, leader), sealed.id, { lane: 'denunciation', why: 'Tố cáo cán bộ' })
    await told()
    const of = `boards/commune:${khuongDinh}`
    const { rows: figures } = await take(dispatcher, `${of}/figures`)
    expect(figures).toContainEqual(['2026-11-23', 'Tất cả', 'Phản ánh mới', '1', 'all', 'taken-in'])
    expect(figures.flat().join()).not.toContain('lane:')
    const { rows: tickets } = await take(dispatcher, `${of}/tickets`)
    expect(tickets.slice(1).map(([reference]) => reference)).toEqual([first.reference])
    const { rows: events } = await take(dispatcher, `${of}/events`)
    expect(events[1]!.slice(0, 4)).toEqual([
      first.reference,
      '2026-11-23 10:00',
      'Nhận phản ánh',
      'người dân',
    ])
    expect(events[1]!.at(-1)).toBe('ticket.opened')
    expect(events.flat()).not.toContain(sealed.reference)
    expect((await take(officer, `${of}/tickets`)).status).toBe(403)
    expect((await take(dispatcher, `${of}/people`)).status).toBe(422)
    expect((await take(dispatcher, `${of}/tickets?from=2026-11-30&to=2026-11-01`)).status).toBe(422)
    expect((await take(dispatcher, `${of}/tickets?format=pdf`)).status).toBe(422)
  }))

test('The history of one ticket is taken by who sees it, in words beside the codes; of a sealed one by nobody', () =>
  inRollback(async (sql) => {
    const { house, officer, leader, other, take, taken } = await town(sql)
    const [plain, sealed] = [await openSample(house), await openSample(house)]
    await changeLane(ctxFor(house, leader), sealed.id, { lane: 'complaint', why: 'Khiếu nại một quyết định' })
    const { rows } = await take(officer, `tickets/${plain.id}/events`)
    expect([rows[0]![2], rows[1]![2], rows[1]!.at(-1)]).toEqual(['Sự kiện', 'Nhận phản ánh', 'ticket.opened'])
    expect((await take(other, `tickets/${plain.id}/events`)).status).toBe(404)
    for (const who of [officer, leader])
      expect((await take(who, `tickets/${sealed.id}/events`)).status).toBe(404)
    expect((await taken()).map(({ data }) => data.of)).toEqual([`ticket:${plain.reference}`])
  }))

test('Who stops in the middle is written down with what they had by then', () =>
  inRollback(async (sql) => {
    const { house, officer, taken } = await town(sql)
    await openSample(house)
    const ctx = { ...ctxFor(house, officer), actor: officer }
    const { bytes } = await exportAsked(ctx, { what: 'tickets', listed: {} }, { format: 'csv', lang: 'vi' })
    const reader = bytes.getReader()
    await reader.read()
    await reader.cancel()
    expect(await taken()).toMatchObject([{ data: { what: 'tickets', format: 'csv' } }])
  }))

test('Who takes file after file is asked to wait', () =>
  inRollback(async (sql) => {
    const { officer, take } = await town(sql)
    for (let n = 0; n < 30; n++) await take(officer, 'tickets')
    const { status, headers } = await take(officer, 'tickets')
    expect([status, headers.get('retry-after')]).toEqual([429, '3600'])
  }))
