import { expect, test } from 'vitest'
import { buildBoundaries } from '../src/routing/place/boundaries.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { readTicket } from '../src/tickets/reading/detail.ts'
import { readEarlier } from '../src/tickets/reading/earlier.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { readOutlineOf } from '../src/tickets/work/read-outline.ts'
import { waysTo } from '../web/console/ticket/the-way.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { smallCountry } from './support/small-country.ts'

/* What a ticket's page is told beside the ticket: its answer, the picture that is asked for, what follows accepting. */

const answer = 'Đã thay nắp cống mới trước nhà văn hóa, xong lúc 9 giờ.'

const town = async (sql: Parameters<typeof testHouse>[0]) => {
  const house = await testHouse(sql)
  const officer = ctxFor(house, await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh }))
  const { id } = await openSample(house)
  return { house, officer, id, page: () => readTicket(officer, id) }
}

test('the answer stands on the page while the ticket is answered, and goes once it is opened again', () =>
  inRollback(async (sql) => {
    const { officer, id, page } = await town(sql)
    await sql`update categories set needs_proof = false`
    expect(await page()).toMatchObject({ answer: null })
    await acceptTicket(officer, id, {})
    await resolveTicket(officer, id, { answer, doneOn: '2026-11-23' })
    expect(await page()).toMatchObject({
      answer: { text: answer, doneOn: '2026-11-23', refused: false, at: officer.now },
    })
    await reopenTicket(officer, id, { why: 'Nắp cống lại vỡ' })
    expect(await page()).toMatchObject({ answer: null })
  }))

test('the page says before the answer whether a picture of the result is asked for, and when it is there', () =>
  inRollback(async (sql) => {
    const { id, page } = await town(sql)
    await sql`update categories set needs_proof = false`
    expect(await page()).toMatchObject({ proof: 'not-asked' })
    await sql`update categories set needs_proof = true`
    expect(await page()).toMatchObject({ proof: 'asked' })
    await sql`
      insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, added_by, created_at)
      values (${id}, 'proof', 'x', 'image/jpeg', 1, 'x', 'system', now())`
    expect(await page()).toMatchObject({ proof: 'there' })
  }))

test('what follows accepting is told while it can be accepted, as it is told once it was', () =>
  inRollback(async (sql) => {
    const { officer, id, page } = await town(sql)
    const { onceAccepted } = await page()
    expect(onceAccepted).toContain('resolve')
    expect(onceAccepted).not.toContain('accept')
    await acceptTicket(officer, id, {})
    const { acts, onceAccepted: after } = await page()
    expect(acts.filter(({ possible }) => possible).map(({ act }) => act)).toEqual(onceAccepted)
    expect(after).toEqual([])
  }))

test('the outline of its commune is for who sees the ticket, and drawn from what this server has', () =>
  inRollback(async (sql) => {
    const { house, officer, id } = await town(sql)
    expect(await readOutlineOf(officer, id)).toEqual({ outline: null, tiles: null })
    const boundaries = buildBoundaries(smallCountry.boundaries!)
    house.knowledge.gazetteer = { ...house.knowledge.gazetteer, boundaries }
    const { code } = boundaries.areas[0]!
    const areas = boundaries.areas.map((area) => (area.code === code ? { ...area, code: khuongDinh } : area))
    house.knowledge.gazetteer = { ...house.knowledge.gazetteer, boundaries: { ...boundaries, areas } }
    const mapTiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Sở Nội vụ' }
    const { outline, tiles } = await readOutlineOf({ ...officer, mapTiles }, id)
    expect(tiles).toEqual(mapTiles)
    expect(outline?.shapes.filter(({ own }) => own)).toMatchObject([{ code: khuongDinh }])
    const stranger = ctxFor(house, await makeStaff(sql, { kind: 'economy', communeCode: '00367' }))
    await expect(readOutlineOf(stranger, id)).rejects.toMatchObject({ kind: 'missing' })
  }))

test('of a sealed ticket no other server learns where it lies: not by its map, the way there, its slip, its sender’s page or the lists', () =>
  inRollback(async (sql) => {
    const { house } = await town(sql)
    const boundaries = buildBoundaries(smallCountry.boundaries!)
    const areas = boundaries.areas.map((area, at) => (at === 0 ? { ...area, code: khuongDinh } : area))
    house.knowledge.gazetteer = { ...house.knowledge.gazetteer, boundaries: { ...boundaries, areas } }
    house.mapTiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Sở Nội vụ' }
    const operator = await makeStaff(sql, { kind: 'operation-centre', roles: ['operator'] })
    const { as } = testApp(house, [operator])
    const text = 'Tôi tố cáo ông Nguyễn Văn A, cán bộ phường, nhận hối lộ 20 triệu đồng'
    const body = {
      text,
      provinceCode: '01',
      communeCode: khuongDinh,
      address: '12 ngõ 45',
      lat: 20.99,
      lon: 105.81,
    }
    const typed = await as(operator)('POST', '/api/desk/reports', {
      body: { ...body, channel: 'counter', consent: false },
    })
    const { id, reference } = typed.json<{ id: number; reference: string }>()
    const [row] = await sql<{ lane: string; departmentId: number }[]>`
      update tickets set published = true where id = ${id} returning lane, department_id`
    expect(row!.lane).toBe('denunciation')
    const [seat] = await sql<{ kind: string; communeCode: string | null }[]>`
      select kind, commune_code from departments where id = ${row!.departmentId}`
    const legal = ctxFor(house, await makeStaff(sql, { ...seat!, roles: ['legal'] }))

    const page = await readTicket(legal, id)
    expect(page).toMatchObject({ sealed: true, lat: 20.99 })
    expect(waysTo(page)).toEqual({ byPhone: null, foreign: null })
    expect(waysTo({ ...page, sealed: false }).foreign).toContain('20.99')
    const { outline, tiles } = await readOutlineOf(legal, id)
    expect([outline === null, tiles]).toEqual([false, null])

    const slip = (await as(operator)('GET', `/api/tickets/${id}/slip`)).text
    expect(slip).toContain(reference)
    const secret = await trackingSecret(house.secret, reference)
    const own = (await as(null)('GET', `/t/${reference}?s=${secret}`)).text
    const list = (await as(null)('GET', '/reports')).text
    expect(list).not.toContain(reference)
    for (const sheet of [slip, own, list]) expect(sheet).not.toMatch(/tiles\.example|openstreetmap|geo:/)
  }))

test('earlier tickets of the same telephone are told to who may be shown the person, without their name and nothing sealed', () =>
  inRollback(async (sql) => {
    const { house, officer, id } = await town(sql)
    const later = await openSample(house, { text: 'Bà Lê Thị Bình báo nắp cống lại vỡ, số 12 ngõ 45' })
    const other = { name: 'Trần Văn An', phone: '0987654321' }
    await openSample(house, { text: 'Đèn đường ngõ 45 tắt', reporter: other })
    expect(await readEarlier(officer, id)).toEqual([])
    expect(await readEarlier(officer, later.id)).toMatchObject([{ id }])
    const again = await openSample(house, { text: 'Mặt đường lún sâu trước chợ' })
    const told = await readEarlier(officer, again.id)
    expect(told.map((one) => one.id)).toEqual([later.id, id])
    expect(JSON.stringify(told)).not.toContain('Bình')
    await sql`update tickets set lane = 'denunciation' where id = ${later.id}`
    expect((await readEarlier(officer, again.id)).map((one) => one.id)).toEqual([id])
    const operator = await makeStaff(sql, { kind: 'police', communeCode: khuongDinh })
    await sql`insert into collaborators (ticket_id, department_id, task, added_by, added_at)
      values (${again.id}, ${operator.departmentId}, 'Phân luồng', 'system', now())`
    expect(await readEarlier(ctxFor(house, operator), again.id)).toEqual([])
    await expect(readEarlier(ctxFor(house, operator), id)).rejects.toMatchObject({ kind: 'missing' })
  }))
