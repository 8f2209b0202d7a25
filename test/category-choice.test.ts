import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Lane } from '../db/vocabulary.ts'
import { confirmedExamples } from '../src/routing/training/store.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { unsure } from './support/unsure.ts'

const unclear = { code: 'category-unclear', likely: ['pollution', 'drainage', 'water-supply'] }

type Tracked = {
  status: string
  lane: Lane
  category: { code: string }
  categoryChoices: { code: string; name: { vi: string } }[]
  timeline: { sentence: { vi: string } }[]
}
type Detail = Tracked & { department: { id: number }; reasons: { vi: string }[]; version: number }

/** A report of which pollution is likeliest, and not sure. */
const story = async (sql: Sql) => {
  const house = await testHouse(sql)
  const at = { communeCode: khuongDinh }
  const officer = await makeStaff(sql, { kind: 'economy', ...at })
  const operator = await makeStaff(sql, { kind: 'operation-centre', communeCode: null, roles: ['operator'] })
  const { as, resident } = testApp(house, [officer, operator])
  const { id, reference } = await openSample(house, { category: 'pollution' })
  await sql`update tickets set reasons = ${sql.json([unclear])} where id = ${id}`
  const secret = await trackingSecret(house.secret, reference)
  const own = { 'x-report-secret': secret }
  const trackOf = async (ticket: { reference: string }) => {
    const opens = { 'x-report-secret': await trackingSecret(house.secret, ticket.reference) }
    return (await resident('GET', `/api/reports/${ticket.reference}`, { headers: opens })).json<Tracked>()
  }
  return {
    id,
    house,
    trackOf,
    resident,
    reference,
    secret,
    officer: as(officer),
    operator: as(operator),
    track: () => trackOf({ reference }),
    detail: async () => (await as(officer)('GET', `/api/tickets/${id}`)).json<Detail>(),
    choose: (category: string) =>
      resident('PUT', `/api/reports/${reference}/category`, { headers: own, body: { category } }),
    accept: () => as(officer)('PUT', `/api/tickets/${id}/acceptance`, { body: {} }),
    lane: async (lane: Lane) => sql`update tickets set lane = ${lane} where id = ${id}`,
    row: async () => (await sql`select * from tickets where id = ${id}`)[0]!,
  }
}
const codes = ({ categoryChoices }: Tracked) => categoryChoices.map(({ code }) => code)

describe('A category that is not sure', () => {
  test('is asked of the resident, the operator who types and the officer: the three likeliest', () =>
    inRollback(async (sql) => {
      const { house, trackOf, track, detail, operator } = await story(sql)
      expect(codes(await track())).toEqual(unclear.likely)
      expect(codes(await detail())).toEqual(unclear.likely)
      const { text, likely } = unsure()
      expect(codes(await trackOf(await openSample(house, { text })))).toEqual(likely)
      const choices = async (body: object) =>
        (await operator('POST', '/api/routing/preview', { body }))
          .json<{ category: { choices: { code: string }[] } }>()
          .category.choices.map(({ code }) => code)
      expect(await choices({ text })).toEqual(likely)
      expect(await choices({ text, category: 'drainage' })).toEqual([])
    }))

  test('is asked of nobody else, and not where the words or the sender are clear', () =>
    inRollback(async (sql) => {
      const { house, trackOf, resident, reference } = await story(sql)
      await sql`update tickets set published = true where reference = ${reference}`
      const seen = await resident('GET', `/api/reports/${reference}`)
      expect(codes(seen.json())).toEqual([])
      expect(codes(await trackOf(await openSample(house)))).toEqual([])
      const { text } = unsure()
      expect(codes(await trackOf(await openSample(house, { text, category: 'road' })))).toEqual([])
    }))

  test('follows the resident’s tap, which says so, and is asked no more', () =>
    inRollback(async (sql) => {
      const { id, choose, track, row } = await story(sql)
      expect((await choose('water-supply')).status).toBe(200)
      const after = await track()
      expect([after.category.code, codes(after)]).toEqual(['water-supply', []])
      const [told] = await sql`
        select actor, data->>'became' as became from ticket_events where ticket_id = ${id} and type = 'ticket.corrected'`
      expect(told).toEqual({ actor: 'resident', became: 'water-supply' })
      const [held] = await sql`
        select p.kind from tickets t join departments p on p.id = t.department_id where t.id = ${id}`
      expect(held).toEqual({ kind: 'water' })
      expect((await row()).reasons).toContainEqual({ code: 'category-chosen', category: 'water-supply' })
    }))

  test('may be confirmed by a tap on the one that it has; the same tap twice is one', () =>
    inRollback(async (sql) => {
      const { choose, detail, row } = await story(sql)
      const before = await row()
      expect((await choose('pollution')).status).toBe(200)
      expect((await choose('pollution')).status).toBe(200)
      const after = await detail()
      expect(
        after.timeline.filter(({ sentence }) => sentence.vi.startsWith('Xác nhận lĩnh vực')),
      ).toHaveLength(1)
      expect((await row()).departmentId).toBe(before.departmentId)
    }))

  test('takes none but the three, and none once somebody has accepted it', () =>
    inRollback(async (sql) => {
      const { choose, accept, track } = await story(sql)
      expect((await choose('military')).status).toBe(409)
      expect((await choose('nonsense')).status).toBe(422)
      await accept()
      expect(codes(await track())).toEqual([])
      expect((await choose('drainage')).status).toBe(409)
      expect((await track()).category.code).toBe('pollution')
    }))

  test('is settled by the officer with one tap, their own choice included', () =>
    inRollback(async (sql) => {
      const { id, officer, detail, accept } = await story(sql)
      await accept()
      const { version } = await detail()
      const body = { category: 'pollution', why: 'Chọn trong các lĩnh vực gợi ý', version }
      expect((await officer('PUT', `/api/tickets/${id}/category`, { body })).status).toBe(200)
      const after = await detail()
      expect([codes(after), after.status]).toEqual([[], 'accepted'])
    }))

  test.each(['complaint', 'denunciation', 'spam'] as const)(
    'is not asked of who sent a %s, and no tap moves it',
    (lane) =>
      inRollback(async (sql) => {
        const { lane: put, choose, track, row } = await story(sql)
        await put(lane)
        const before = await row()
        expect(codes(await track())).toEqual([])
        expect((await choose('water-supply')).status).toBe(409)
        expect(await row()).toEqual(before)
      }),
  )

  test('keeps an emergency what it is, with the numbers to call', () =>
    inRollback(async (sql) => {
      const { id, lane, choose, track } = await story(sql)
      await lane('emergency')
      const dueAt = async () => (await sql`select due_at from deadlines where ticket_id = ${id}`)[0]!.dueAt
      await choose('water-supply')
      const due = await dueAt()
      expect(await track()).toMatchObject({ lane: 'emergency', danger: 'certain' })
      const received = (await sql`select received_at from tickets where id = ${id}`)[0]!.receivedAt
      expect(due - received).toBeLessThanOrEqual(4 * 3_600_000)
    }))

  test('teaches the classifier when staff confirm it, not by a resident’s word alone', () =>
    inRollback(async (sql) => {
      const { id, choose, officer } = await story(sql)
      const taught = async () =>
        (await confirmedExamples(sql, { amongNewest: 1000, ofEach: 100 })).some(
          ({ ticketId }) => ticketId === id,
        )
      await choose('drainage')
      expect(await taught()).toBe(false)
      await officer('PUT', `/api/tickets/${id}/category`, { body: { category: 'pollution', why: 'Mùi hôi' } })
      expect(await taught()).toBe(true)
    }))
})

test('The resident’s page asks after sending and on the tracking page, with plain buttons', () =>
  inRollback(async (sql) => {
    const { resident, reference, secret } = await story(sql)
    const cookie = `s=${secret}`
    const page = async (query = '') => {
      const led = await resident('GET', `/t/${reference}?s=${secret}${query}`, { headers: { cookie } })
      const kept = led.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return resident('GET', led.headers.get('location')!, { headers: { cookie: kept } })
    }
    for (const query of ['&sent=1', '']) {
      const { text } = await page(query)
      expect(text).toContain('Việc này thuộc lĩnh vực nào?')
      expect([...text.matchAll(/name="category" value="([\w-]+)"/g)].map(([, code]) => code)).toEqual([
        'pollution',
        'drainage',
        'water-supply',
      ])
    }
    const tapped = await resident('POST', `/t/${reference}/category`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      body: `s=${secret}&category=drainage`,
    })
    expect([tapped.status, tapped.headers.get('location')]).toEqual([
      303,
      `/t/${reference}?notice=categorised`,
    ])
    const { text } = await page('&notice=categorised')
    expect(text).toContain('Đã ghi lĩnh vực.')
    expect(text).not.toContain('Việc này thuộc lĩnh vực nào?')
  }))
