import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { relayOnce } from '../src/events/relay.ts'
import { percentOf } from '../src/intake/web/results-words.ts'
import { toldParts } from '../src/publishing/few.ts'
import { addedUp, ringsOf, toldInRings } from '../src/publishing/rings.ts'
import { fewest } from '../src/reporting/fewest.ts'
import { keepFigures } from '../src/reporting/keep-figures.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const path = `/units/${khuongDinh}`

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const leader = await makeStaff(sql, { ...here, roles: ['leader', 'officer'] })
  const { resident } = testApp(house, [leader])
  const open = async (n: number, changes = {}) => {
    const tickets: Awaited<ReturnType<typeof openSample>>[] = []
    while (tickets.length < n) tickets.push(await openSample(house, changes))
    return tickets
  }
  const answer = async (id: number) => {
    await acceptTicket(ctxFor(house, leader), id, {})
    await resolveTicket(ctxFor(house, leader), id, { answer: 'Đã thay nắp cống mới.', doneOn: '2026-11-23' })
  }
  const read = async (asked = path, headers = {}) => {
    await relayOnce(sql, house.now)
    // What waits for an officer to be chosen is told a moment later.
    await relayOnce(sql, new Date(house.now.getTime() + 60_000))
    await keepFigures(ctxFor(house))
    const { status, text, headers: sent } = await resident('GET', asked, { headers })
    const words = text
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    return { status, html: text, words, headers: sent }
  }
  return { sql, house, leader, open, answer, read }
}

test('Anybody reads what was reported to a commune and how much of it was answered in time, by the measures of the boards', () =>
  inRollback(async (sql) => {
    const { open, answer, read } = await town(sql)
    const tickets = await open(11)
    for (const { id } of tickets.slice(0, 5)) await answer(id)
    const { status, words } = await read()
    expect(status).toBe(200)
    expect(words).toContain('Phường Khương Đình')
    expect(words).toMatch(/Phản ánh mới 11 Trả lời đúng hạn 100% 5 trong 5 lần trả lời/)
    expect(words).toMatch(/Xong đúng hạn 5 .*Đang làm, trong hạn 6/)
    expect((await read(`${path}?lang=en`)).words).toMatch(
      /New reports 11 Answered in time 100% 5 of 5 answers/,
    )
    const province = await read('/units/01')
    expect(province.words).toMatch(/Phường Khương Đình 11 100%/)
    expect(province.html).toContain(`<a href="${path}">`)
  }))

test('A commune is told by what lies in it, whoever holds it, and who answered; few of a kind are no number anywhere', () =>
  inRollback(async (sql) => {
    const { house, leader, open, answer, read } = await town(sql)
    const utility = await makeStaff(sql, {
      kind: 'electricity',
      provinceCode: '01',
      roles: ['leader', 'officer'],
    })
    const tickets = await open(14)
    const why = 'Thuộc ngành điện'
    for (const { id } of tickets.slice(0, 6)) {
      await forwardTicket(ctxFor(house, leader), id, { departmentId: utility.departmentId, why })
      await acceptTicket(ctxFor(house, utility), id, {})
      await resolveTicket(ctxFor(house, utility), id, { answer: 'Đã có điện lại.', doneOn: '2026-11-23' })
    }
    for (const { id } of tickets.slice(6, 12)) await answer(id)
    const { words } = await read()
    expect(words).toContain('Tính mọi phản ánh về việc ở đây, dù nơi nào xử lý.')
    expect(words).toMatch(/Phản ánh mới 14 Trả lời đúng hạn 100% 12 trong 12/)
    const [power] = await sql<
      { name: string }[]
    >`select name from departments where id = ${utility.departmentId}`
    expect(words).toContain(`${power!.name} 6 100%`)
    // Two are open: they are told together with others, and the parts make the whole.
    expect(words).not.toMatch(/trong hạn 2/)
    expect(words).toMatch(/nay đến đâu Khác \(ít, không tách riêng\) 14/)
    const late = { part: 48, of: 50 }
    expect([
      percentOf(late, 'vi'),
      percentOf({ part: 2, of: 50 }, 'vi'),
      percentOf({ part: 40, of: 50 }, 'vi'),
    ]).toEqual(['≥ 92%', '≤ 8%', '80%'])
  }))

test('Where fewer than five were taken in no number is told, and what is sealed is in none', () =>
  inRollback(async (sql) => {
    const { house, leader, open, read } = await town(sql)
    const tickets = await open(5)
    expect((await read()).words).toContain('Phản ánh mới 5')
    const why = 'Khiếu nại một quyết định'
    await changeLane(ctxFor(house, leader), tickets[0]!.id, { lane: 'complaint', why })
    const { words } = await read()
    expect(words).toContain('chưa đến 5 phản ánh, nên không nêu số')
    expect(words).not.toMatch(/Phản ánh mới \d|trong hạn \d/)
    expect((await read('/units/01')).words).toMatch(/Phường Khương Đình – –/)
  }))

test('A subject that few wrote about is not told apart, and cannot be worked out from what is left', () => {
  expect(
    toldParts([
      { code: 'a', n: 9 },
      { code: 'b', n: 3 },
      { code: 'c', n: 6 },
    ]),
  ).toEqual({
    told: [{ code: 'a', n: 9 }],
    rest: 9,
  })
  const counted = fc.array(fc.nat(30), { maxLength: 12 })
  fc.assert(
    fc.property(counted, (counts) => {
      const parts = counts.map((n, i) => ({ code: `c${i}`, n }))
      const { told, rest } = toldParts(parts)
      const all = counts.reduce((sum, n) => sum + n, 0)
      expect(told.reduce((sum, { n }) => sum + n, rest)).toBe(all)
      expect(told.every(({ n }) => n >= fewest)).toBe(true)
      expect(rest === 0 || rest >= fewest || told.length === 0).toBe(true)
    }),
  )
})

test('One period taken from another leaves nobody: each ring between them is told of for itself or not at all', () => {
  expect(ringsOf({ first: 11, last: 100 }, [365, 30, 90])).toEqual([
    { first: 71, last: 100 },
    { first: 11, last: 70 },
  ])
  const isTold = (n: number) => n === 0 || n >= fewest
  const ring = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (counts) => {
      const rings = counts.map((of) => of.map((n, i) => ({ code: `c${i}`, n })))
      const periods = rings.map((_, i) => toldInRings(rings.slice(0, i + 1)))
      const sums = counts.map((of) => ({
        unit: 'place:00364' as const,
        cut: 'all',
        totals: {
          'taken-in': of.reduce((sum, n) => sum + n, 0),
          'done-in-time': of[0]!,
          'done-late': of[1]!,
        },
        spreads: {},
      }))
      const whole = sums.map((_, i) => addedUp(sums.slice(0, i + 1)).totals)
      for (const [i, { told, rest }] of periods.entries()) {
        const before = periods[i - 1] ?? { told: [], rest: 0 }
        const of = (all: typeof told, code: string) => all.find((one) => one.code === code)?.n ?? 0
        for (const { code } of told) expect(isTold(of(told, code) - of(before.told, code))).toBe(true)
        expect(told.reduce((sum, { n }) => sum + n, rest)).toBe(whole[i]!['taken-in'] ?? 0)
        const more = (code: 'taken-in' | 'done-in-time' | 'done-late') =>
          (whole[i]![code] ?? 0) - (whole[i - 1]?.[code] ?? 0)
        expect(isTold(more('taken-in'))).toBe(true)
        expect(isTold(more('done-in-time') + more('done-late'))).toBe(true)
        const isAlone = told.every(({ code }) => of(told, code) === of(before.told, code))
        expect(isTold(rest - before.rest) || isAlone).toBe(true)
      }
    }),
  )
})

test('A published report is listed with its pictures before and after; of one that is not, and of its reporter, nothing is', () =>
  inRollback(async (sql) => {
    const { open, answer, read } = await town(sql)
    const [shown, hidden] = await open(2, { text: 'Nhà số 12 gọi 0912 345 678 báo cống vỡ' })
    for (const { id } of [shown!, hidden!]) await answer(id)
    await sql`update tickets set published = true where id = ${shown!.id}`
    const pictures = await sql<{ id: number }[]>`
      insert into attachments (ticket_id, purpose, media_type, storage_key, bytes, digest, width, height, added_by, published, created_at)
      select ${shown!.id}, purpose, 'image/jpeg', digest, 1, digest, 640, 480, 'staff', published, now()
      from (values ('report', 'a', true), ('proof', 'b', true), ('proof', 'c', false)) p(purpose, digest, published) returning id`
    const { html, words } = await read()
    expect(words).toContain('Trước và sau')
    const [before, after, kept] = pictures.map(({ id }) => `/t/${shown!.reference}/pictures/${id}"`)
    expect(html).toMatch(new RegExp(`<figure[^>]*>.*${before}.*<figure[^>]*>.*${after}`, 's'))
    expect(html).not.toContain(kept)
    expect(html).not.toContain(hidden!.reference)
    expect(html).not.toMatch(/345|Lê Thị Bình/)
    expect((await read(`/t/${shown!.reference}`)).html).toContain(`href="${path}"`)
    expect((await read(`/reports?province=01&commune=${khuongDinh}`)).html).toContain(`href="${path}"`)
    expect((await read('/')).html).toContain('href="/units"')
    expect((await read('/units')).html).toContain('href="/units/01"')
  }))

test('An address that names no unit, and a period or filter that there is not, get a sentence in both languages', () =>
  inRollback(async (sql) => {
    const { read } = await town(sql)
    for (const code of ['99999', '00', 'x', '__proto__', '%27'])
      expect((await read(`/units/${code}`, { accept: 'text/html' })).status, code).toBe(404)
    expect((await read('/units/99999')).words).toContain(
      'Không có xã, phường hay tỉnh, thành phố nào mang mã này',
    )
    expect((await read('/units/99999?lang=en')).words).toContain('No commune and no province has this code')
    for (const [query, vi, en] of [
      ['days=31', 'Không có khoảng thời gian đó', 'There is no such period'],
      ['days=constructor', 'Không có khoảng thời gian đó', 'There is no such period'],
      ['category=zz', 'Không lọc được như vậy', 'That filter is not known'],
      ['cursor=x', 'không thuộc danh sách này', 'not in this list'],
    ]) {
      const inVietnamese = await read(`${path}?${query}`)
      expect([inVietnamese.status, inVietnamese.words]).toEqual([422, expect.stringContaining(vi!)])
      expect((await read(`${path}?${query}&lang=en`)).words).toContain(en!)
    }
    expect((await read(`${path}?days=30&category=&state=`)).status).toBe(200)
  }))

test('Whoever has the page already is told so in a few bytes, until it says something else', () =>
  inRollback(async (sql) => {
    const { open, read } = await town(sql)
    const first = await read()
    expect(first.headers.get('cache-control')).toBe('public, max-age=60')
    const known = { 'if-none-match': first.headers.get('etag')! }
    expect(await read(path, known)).toMatchObject({ status: 304, html: '' })
    await open(5)
    expect((await read(path, known)).status).toBe(200)
  }))
