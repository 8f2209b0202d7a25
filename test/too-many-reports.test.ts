import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, testHouse } from './support/house.ts'

type List = { messages: { id: number; sender: string | null; body: string; why: string }[] }

/** A place that has sent what becomes tickets at once, and the desks that look at the rest. */
const flooding = async (sql: Sql) => {
  const house = await testHouse(sql)
  const desk = (kind: string, roles: Parameters<typeof makeStaff>[1]['roles']) =>
    makeStaff(sql, { kind, roles, communeCode: null })
  const operator = await desk('operation-centre', ['operator'])
  const [far] = await sql<{ id: number; provinceCode: string }[]>`
    select id, province_code from departments where kind = 'operation-centre' and province_code = '79' limit 1`
  const elsewhere = {
    ...(await desk('operation-centre', ['operator'])),
    departmentId: far!.id,
    provinceCode: '79',
  }
  const place: string = crypto.randomUUID()
  const { resident, as } = testApp(house, [operator, elsewhere], {
    reportsPerMinute: 1,
    from: () => place,
  })
  const send = (text: string, headers = {}) =>
    resident('POST', '/api/reports', {
      body: { text, communeCode: khuongDinh, reporter: { phone: '0912345678' }, consent: true },
      headers,
    })
  const listed = async (who = operator) => {
    const { messages } = (await as(who)('GET', '/api/inbound/set-aside')).json<List>()
    return messages.filter(({ why }) => why === 'flood')
  }
  expect((await send('Nắp cống đầu ngõ 45 bị vỡ')).status).toBe(201)
  return { sql, resident, as, operator, elsewhere, send, listed }
}

test('of who sends too many an ordinary report waits for a person of the province, who makes a ticket of it', () =>
  inRollback(async (sql) => {
    const { send, listed, elsewhere, as, operator } = await flooding(sql)
    const kept = await send('Rác ùn ứ ba ngày ở cổng chợ')
    expect([kept.status, kept.json<{ kept: boolean }>().kept]).toEqual([202, true])
    const [waiting] = await listed()
    expect(waiting).toMatchObject({ sender: null, body: 'Rác ùn ứ ba ngày ở cổng chợ' })
    expect(JSON.stringify(waiting)).not.toContain('912345678')
    expect(await listed(elsewhere)).toEqual([])
    const taken = await as(operator)('PUT', `/api/inbound/set-aside/${waiting!.id}/report`, { body: {} })
    expect(taken.status).toBe(200)
    const [ticket] = await sql`
      select t.channel, t.commune_code, r.phone from tickets t join reporters r on r.id = t.reporter_id
      where t.id = ${taken.json<{ ticketId: number }>().ticketId}`
    expect(ticket).toEqual({ channel: 'web', communeCode: khuongDinh, phone: '+84912345678' })
    expect(await listed()).toEqual([])
  }))

test('danger, and what the desk may not read, is heard from there as from anywhere', () =>
  inRollback(async (sql) => {
    const { send, listed } = await flooding(sql)
    const heard = [
      await send('Cháy nhà số 12, có người kẹt bên trong, cứu với'),
      await send('Tôi tố cáo ông chủ tịch phường nhận tiền hối lộ khi cấp phép xây dựng'),
    ]
    expect(heard.map(({ status }) => status)).toEqual([201, 201])
    expect(heard.map((one) => one.json<{ lane: string }>().lane)).toEqual(['emergency', 'denunciation'])
    expect(await listed()).toEqual([])
  }))

test('the same report sent twice waits once, and all of one place is left at one press', () =>
  inRollback(async (sql) => {
    const { send, listed, as, operator } = await flooding(sql)
    const headers = { 'idempotency-key': 'the-same-one-2026' }
    for (const text of ['Đèn đường tắt', 'Đèn đường tắt']) await send(text, headers)
    await send('Cây xanh chắn tầm nhìn ở ngã tư')
    const waiting = await listed()
    expect(waiting).toHaveLength(2)
    await as(operator)('DELETE', `/api/inbound/set-aside/${waiting[0]!.id}/sender`)
    expect(await listed()).toEqual([])
  }))

test('the page says that an officer looks at it first', () =>
  inRollback(async (sql) => {
    const { resident } = await flooding(sql)
    const form = { text: 'Vỉa hè bị lấn chiếm', provinceCode: '01', communeCode: khuongDinh, similar: '1' }
    const page = await resident('POST', '/report', {
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    })
    expect(page.status).toBe(202)
    expect(page.text).toContain('cán bộ sẽ xem trước khi lập phiếu')
    // What the telephone kept of it is forgotten.
    expect(page.text).toMatch(/<script src="\/assets\/report-.*data-sent/s)
  }))
