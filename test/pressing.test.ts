import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

type Page = { tickets: { id: number; lane: string; dangerCheck: string }[]; next: string | null }

/** A list with an old fire in the middle, what may be danger, a fire that is out, and roosters with less time. */
const openStreet = async (db: Sql) => {
  const house = await testHouse(db)
  const open = (text: string) => openSample(house, { text, communeCode: khuongDinh })
  const first = await open('Gà gáy từ ba giờ sáng, cả ngõ mất ngủ')
  const fire = await open('Cháy tầng 3, có người kẹt')
  const doubted = await open('Nhà bên có khói, chưa rõ vì sao')
  const out = await open('Cháy đống rác đã dập xong')
  const last = await open('Chó thả rông trong ngõ')
  await db`update tickets set lane = 'emergency' where id in (${fire.id}, ${out.id})`
  await db`update tickets set lane = 'feedback', danger_check = 'none' where id in (${first.id}, ${doubted.id}, ${last.id})`
  await db`update tickets set danger_check = 'pending' where id = ${doubted.id}`
  await db`update tickets set status = 'closed' where id = ${out.id}`
  await db`update deadlines set due_at = '2026-11-20T10:00:00Z' where ticket_id in (${first.id}, ${last.id})`
  const [operator, chair] = [
    await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] }),
    await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] }),
  ]
  const { as } = testApp(house, [operator, chair])
  return {
    as,
    operator,
    chair,
    fire,
    doubted,
    out,
    all: [first, fire, doubted, out, last].map(({ id }) => id),
  }
}

const walk = async ({ as }: Awaited<ReturnType<typeof openStreet>>, who: Staff, query: string) => {
  const seen: number[] = []
  let next: string | null = ''
  while (next !== null) {
    const answered = await as(who)('GET', `/api/tickets?limit=1&${query}${next && `&cursor=${next}`}`)
    const page = answered.json<Page>()
    seen.push(...page.tickets.map(({ id }) => id))
    next = page.next
  }
  return seen
}

test.each(['sort=due', 'sort=newest', 'sort=due&commune=00364', 'sort=newest&status=new'])(
  'While open, an emergency stands first, then what may be one, page by page: %s',
  (query) =>
    inRollback(async (db) => {
      const street = await openStreet(db)
      for (const who of [street.operator, street.chair]) {
        const seen = (await walk(street, who, query)).filter((id) => street.all.includes(id))
        expect(seen.slice(0, 2)).toEqual([street.fire.id, street.doubted.id])
        expect(new Set(seen).size).toBe(seen.length)
        if (!query.includes('status')) expect(new Set(seen)).toEqual(new Set(street.all))
      }
    }),
)

test('The counters name the emergencies, and what waits for a look', () =>
  inRollback(async (db) => {
    const { as, chair } = await openStreet(db)
    expect((await as(chair)('GET', '/api/counts')).json()).toMatchObject({ emergencies: 1, dangerChecks: 1 })
  }))

test.each(['x', '12', 'due.2.5', 'newest.2.1.1', 'due.4.1.1', '%27'])(
  'A place that is not in the list is refused in words: %s',
  (cursor) =>
    inRollback(async (db) => {
      const { as, chair } = await openStreet(db)
      const answered = await as(chair)('GET', `/api/tickets?sort=due&cursor=${cursor}`)
      expect(answered.status).toBe(422)
      expect(answered.text).toContain('Chỗ xem tiếp không thuộc danh sách này')
    }),
)

test.each([
  ['/api/tickets?statsu=new', 'status, department'],
  ['/api/tickets?page=2', 'cursor, limit'],
  ['/api/messages?ticket=4', 'state, cursor'],
  ['/api/dead-addresses?channel=sms', 'cursor'],
])('A filter that a list does not know is refused, with those it knows: %s', (address, known) =>
  inRollback(async (db) => {
    const { as, chair } = await openStreet(db)
    const answered = await as(chair)('GET', address)
    expect(answered.status).toBe(422)
    expect(answered.text).toContain('Danh sách này chỉ hỏi được theo')
    expect(answered.text).toContain(known)
  }),
)

test.each(['/api/messages?cursor=x', '/api/dead-addresses?cursor=-1', '/api/messages?cursor=due.2.1.1'])(
  'A place that is not in the outbox is refused as well: %s',
  (address) =>
    inRollback(async (db) => {
      const { as, chair } = await openStreet(db)
      const answered = await as(chair)('GET', address)
      expect(answered.status).toBe(422)
      expect(answered.text).toContain('Chỗ xem tiếp không thuộc danh sách này')
    }),
)

test('Who takes the ticket in hand has not answered whether it is danger; who decides the lane has', () =>
  inRollback(async (db) => {
    const { as, operator, chair, doubted, fire } = await openStreet(db)
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    const house = await testHouse(db)
    const { as: asOfficer } = testApp(house, [officer])
    await db`update tickets set department_id = ${officer.departmentId} where id = ${doubted.id}`
    expect(
      (await asOfficer(officer)('PUT', `/api/tickets/${doubted.id}/acceptance`, { body: {} })).status,
    ).toBe(200)
    expect((await as(chair)('GET', '/api/counts')).json()).toMatchObject({ emergencies: 1, dangerChecks: 1 })

    await db`update tickets set lane = 'feedback', danger_check = 'pending' where id = ${fire.id}`
    const body = { lane: 'emergency', why: 'Đã gọi lại, đang cháy' }
    expect((await as(operator)('PUT', `/api/tickets/${fire.id}/lane`, { body })).status).toBe(200)
    const [row] = await db<{ dangerCheck: string }[]>`select danger_check from tickets where id = ${fire.id}`
    expect(row!.dangerCheck).toBe('confirmed')
  }))
