import { describe, expect, test } from 'vitest'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, testHouse } from './support/house.ts'
import { unsure } from './support/unsure.ts'
import { withApp } from './support/with-app.ts'

type Ahead = {
  danger: string
  legal: string | null
  category: { code: string } | null
  choices: { code: string }[]
  commune: { code: string; fullName: string; provinceName: string } | null
  similar: { reference: string; title: string; when: { vi: string } }[]
}

describe('While a report is written', () => {
  const read = (body: Record<string, unknown>, work: (ahead: Ahead) => void) => () =>
    withApp(async ({ resident }) => {
      const answered = await resident('POST', '/api/look-ahead', { body })
      expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-store'])
      work(answered.json<Ahead>())
    })

  test(
    'danger is told of at two words, before anything is sent',
    read({ text: 'Cháy nhà, có người mắc kẹt' }, ({ danger, legal }) =>
      expect([danger, legal]).toEqual(['certain', null]),
    ),
  )

  test(
    'an ordinary matter frightens nobody: it has its subject and its place, to be agreed to',
    read({ text: 'Nắp cống trước ngõ 45 phường Khương Đình Hà Nội bị vỡ mấy hôm nay' }, (ahead) => {
      expect(ahead).toMatchObject({
        danger: 'none',
        legal: null,
        category: { code: 'drainage' },
        choices: [],
      })
      expect(ahead.commune).toMatchObject({
        code: khuongDinh,
        fullName: 'Phường Khương Đình',
        provinceName: 'Hà Nội',
      })
    }),
  )

  test(
    'what several subjects fit is offered, never decided',
    read({ text: unsure().text }, ({ category, choices }) => {
      expect(category).toBeNull()
      expect(choices).toHaveLength(3)
    }),
  )

  test.each([
    ['complaint', 'Tôi khiếu nại quyết định thu hồi đất số 12 của Chủ tịch phường đối với gia đình tôi'],
    ['denunciation', 'Tôi tố cáo ông trưởng phòng nhận hối lộ 50 triệu để cấp sổ đỏ sai'],
  ])(
    'the law is named where it reads like a %s, and nothing is compared with what others wrote',
    (legal, text) =>
      read({ text, communeCode: khuongDinh }, (ahead) =>
        expect(ahead).toMatchObject({ legal, similar: [] }),
      )(),
  )

  test('the same is shown as the public may read it, and only where it was published', () =>
    withApp(async ({ resident, db }) => {
      const told = { text: 'Nắp cống đầu ngõ 88 bị vỡ, gọi 0912345678', communeCode: khuongDinh }
      const sent = (await resident('POST', '/api/reports', { body: told })).json<{ reference: string }>()
      const alike = { text: 'nap cong ngo 88 vo roi, xe may de nga', communeCode: khuongDinh }
      const ask = async () =>
        (await resident('POST', '/api/look-ahead', { body: alike })).json<Ahead>().similar
      expect(await ask()).toEqual([])
      await db`update tickets set published = true where reference = ${sent.reference}`
      const [found] = await ask()
      expect(found).toMatchObject({ reference: sent.reference })
      expect(JSON.stringify(found)).not.toContain('0912345678')
    }))

  test('nothing of it is written down, and no line of the log holds a word of it', () =>
    inRollback(async (sql) => {
      const lines: object[] = []
      const { resident } = testApp(await testHouse(sql), [], { info: (line) => lines.push(line) })
      const tickets = async () =>
        (await sql`select id from tickets`).length + (await sql`select id from inbound_messages`).length
      const before = await tickets()
      await resident('POST', '/api/look-ahead', { body: { text: 'Cháy nhà bà Tư Mật ở xóm kín' } })
      expect(await tickets()).toBe(before)
      expect(JSON.stringify(lines)).not.toMatch(/Mật|xóm/)
    }))

  test('what is no report is refused in words', () =>
    withApp(async ({ resident }) => {
      const long = await resident('POST', '/api/look-ahead', { body: { text: 'a'.repeat(5001) } })
      expect([long.status, long.text]).toEqual([422, expect.stringContaining('5.000')])
      expect((await resident('POST', '/api/look-ahead', { body: { text: 7 } })).status).toBe(422)
      expect((await resident('POST', '/api/look-ahead', { body: {} })).status).toBe(200)
    }))
})

describe('A commune by what is typed', () => {
  const names = async (q: string) => {
    let found: string[] = []
    await withApp(async ({ resident }) => {
      const answered = await resident('GET', `/api/communes?q=${encodeURIComponent(q)}`)
      expect(answered.headers.get('cache-control')).toContain('public')
      type Found = { places: { fullName: string; provinceName: string; formerly: string | null }[] }
      found = answered
        .json<Found>()
        .places.map(({ fullName, provinceName, formerly }) =>
          [fullName, provinceName, formerly].filter(Boolean).join(' · '),
        )
    })
    return found
  }

  test('is found without accents, and by a name that is no more', async () => {
    expect((await names('khuong dinh'))[0]).toBe('Phường Khương Đình · Hà Nội')
    expect(await names('Thượng Đình')).toContain('Phường Khương Đình · Hà Nội · Phường Thượng Đình')
    expect(await names('x')).toEqual([])
  })

  test('asked for something else is refused, not answered with everything', () =>
    withApp(async ({ resident }) => expect((await resident('GET', '/api/communes?name=a')).status).toBe(422)))
})

test('where no boundaries were taken in there is no outline to press on, and no cache keeps that', () =>
  withApp(async ({ resident }) => {
    const answered = await resident('GET', `/api/communes/${khuongDinh}/outline`)
    expect(answered.json()).toEqual({ outline: null, tiles: null })
    expect(answered.headers.get('cache-control') ?? '').not.toContain('public')
  }))
