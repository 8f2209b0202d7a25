import { readFile } from 'node:fs/promises'
import Flatbush from 'flatbush'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { House } from '../src/context/context.ts'
import { type Env, withContext } from '../src/context/request.ts'
import { candidateMap } from '../src/intake/web/candidate-map.ts'
import { pinsMap } from '../src/intake/web/pins-map.ts'
import { pages } from '../src/intake/web.tsx'
import type { Db } from '../src/platform/database.ts'
import { Refused } from '../src/platform/errors.ts'
import { guarded } from '../src/platform/security-headers.ts'
import { withoutPersonalData } from '../src/publishing/public-words.ts'
import type { Published } from '../src/publishing/published.ts'
import { publishedPictures } from '../src/publishing/store.ts'
import type { Boundaries } from '../src/routing/place/boundaries.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import type { Pictures } from '../src/tickets/pictures/pictures.ts'
import { refuseTicket } from '../src/tickets/refuse.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { findByReference } from '../src/tickets/store.ts'
import { assetsModule, assetsPath } from '../web/resident/build.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './support/house.ts'
import { uploadsOfTest } from './support/uploads.ts'
import { visitor } from './support/visitor.ts'

const log = { info: () => {}, error: console.error }

const appOn = (house: House, pictures: Pictures | null = null) =>
  new Hono<Env>()
    .use(withContext(house, log, { kind: 'resident' }))
    .use(guarded(() => false))
    .route('/', pages(log, pictures))

const resident = async (db: Db) => {
  const house = await testHouse(db)
  const app = appOn(house)
  const { visit, cookies, forget } = visitor((path, init) => app.request(path, init))
  const get = async (path: string, headers = {}) => readable(await visit(path, { headers }))
  const post = async (path: string, form: Record<string, string>) =>
    readable(await visit(path, { method: 'POST', body: new URLSearchParams(form) }))
  return { house, db, app, cookies, forget, get, post }
}
type Resident = Awaited<ReturnType<typeof resident>>

const readable = async (response: Response) => {
  const html = await response.text()
  const words = html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ')
  return {
    status: response.status,
    headers: response.headers,
    location: response.headers.get('location') ?? '',
    html,
    words,
  }
}

const asResident = (work: (resident_: Resident) => Promise<void>) => () =>
  inRollback(async (sql) => work(await resident(sql)))

const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)![1]!
const report = {
  key: crypto.randomUUID(),
  text: 'Ngõ 45 ngập cả tuần nay',
  provinceCode: '01',
  communeCode: khuongDinh,
}

/** Sends a report and gives back its reference, its secret and the path of its link; the browser knows it no more. */
const sent = async ({ post, cookies, forget }: Resident, changes = {}) => {
  const { location } = await post('/report', { ...report, key: crypto.randomUUID(), ...changes })
  const [, reference] = /^\/t\/([^?]+)\?sent=1$/.exec(location)!
  const secret = cookies().find(({ path }) => path === `/t/${reference}`)!.value
  forget()
  return { reference: reference!, secret, path: `/t/${reference}?s=${secret}` }
}

const handled = async ({ house, db }: Resident, reference: string) => {
  const ticket = (await findByReference(db, reference))!
  const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
  const ctx = ctxFor(house, officer)
  await acceptTicket(ctx, ticket.id, {})
  return { ctx, ticket }
}

const answered = async (who: Resident, reference: string) => {
  const { ctx, ticket } = await handled(who, reference)
  const answer = 'Ngày 23/11/2026 Phòng Kinh tế đã nạo vét 120 mét cống của ngõ 45, nước đã rút hết.'
  await resolveTicket(ctx, ticket.id, { answer, doneOn: '2026-11-23' })
  return answer
}

describe('the report page', () => {
  test(
    'opens a ticket and leads to a page with its reference, its department and when the answer is due',
    asResident(async (who) => {
      const { reference, path } = await sent(who)
      const thanks = await who.get(`${path}&sent=1`)
      expect(thanks.status).toBe(200)
      expect(thanks.words).toContain(reference)
      expect(thanks.words).toMatch(/Nơi xử lý\s+Phòng Kinh tế/)
      expect(thanks.words).toMatch(/Hạn trả lời\s+\d\d:\d\d thứ \S+, \d\d\/\d\d\/\d{4}/)
      expect(thanks.words).toContain(`http://localhost:3000${path}`)
    }),
  )

  test(
    'offers to confirm the number at once, as people write it, and asks for the code at the top of the page',
    asResident(async (who) => {
      const { post, get } = who
      const left = { ...report, key: crypto.randomUUID(), phone: '0912345678', consent: 'on' }
      const { location } = await post('/report', left)
      const thanks = await get(location)
      expect(thanks.words).toContain('Số 0912 345 678 chỉ được báo')
      const [, path] = /action="(\/t\/[^"]+\/number)"/.exec(thanks.html)!
      const [, secret] = /name="s" value="([^"]+)"/.exec(thanks.html)!
      const { html } = await get((await post(path!, { s: secret! })).location)
      expect(html.match(/id="code"|<h1>/g)).toEqual(['id="code"', '<h1>'])
      expect((await get((await sent(who)).path)).words).not.toContain('chưa xác nhận')
    }),
  )

  test(
    'makes one ticket of a form sent twice, and another of a form that was changed after Back',
    asResident(async ({ get, post }) => {
      const key = keyIn((await get('/report')).html)
      const first = await post('/report', { ...report, key })
      const again = await post('/report', { ...report, key })
      const changed = await post('/report', { ...report, key, text: 'Đèn đường ngõ 45 hỏng' })
      expect(again.location).toBe(first.location.replace('sent=1', 'sent=before'))
      expect(changed.location).not.toBe(first.location)
    }),
  )

  test(
    'says at the top and at each field what is wrong, and keeps all that was typed',
    asResident(async ({ post }) => {
      const typed = {
        ...report,
        text: '',
        phone: '12',
        address: 'ngõ 45',
        helper: 'Lan',
        lat: 'x',
        consent: '',
      }
      const { status, html } = await post('/report', typed)
      expect(status).toBe(422)
      for (const field of ['text', 'phone', 'helperConsent']) expect(html).toContain(`href="#${field}"`)
      expect(html).toMatch(/<input[^>]*value="12"[^>]*aria-describedby="phone-why" aria-invalid="true"/)
      expect(html).toContain('value="ngõ 45"')
      expect(html).toContain(`name="key" value="${report.key}"`)
      expect(html).toMatch(new RegExp(`<option value="${khuongDinh}" selected`))
    }),
  )

  test(
    'asks for consent before it keeps a phone number, and never ticks it by itself',
    asResident(async ({ get, post }) => {
      expect((await get('/report')).html).not.toMatch(/type="checkbox"[^>]*checked/)
      const refused = await post('/report', { ...report, phone: '0912345678' })
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('href="#consent"')
      expect((await post('/report', { ...report, phone: '0912345678', consent: 'on' })).status).toBe(303)
    }),
  )

  test(
    'lists the communes of a province without a script and keeps what was typed',
    asResident(async ({ post }) => {
      const { status, html } = await post('/report', {
        step: 'communes',
        text: 'Đường hỏng',
        provinceCode: '01',
      })
      expect(status).toBe(200)
      expect(html).toContain(`<option value="${khuongDinh}">`)
      expect(html).toContain('>Đường hỏng</textarea>')
    }),
  )

  test(
    'refuses a commune of another province',
    asResident(async ({ post }) => {
      const { status, html } = await post('/report', { ...report, provinceCode: '79' })
      expect(status).toBe(422)
      expect(html).toContain('href="#communeCode"')
    }),
  )

  test(
    'asks which place when the words name several, and sends only after a choice or an honest "I do not know"',
    asResident(async ({ post, db }) => {
      const unclear = { key: crypto.randomUUID(), text: 'Rác chất đống cả tuần không ai dọn ở phường Tân An' }
      const asked = await post('/report', unclear)
      expect(asked.status).toBe(200)
      expect(asked.words).toContain('Việc xảy ra ở nơi nào?')
      const places = [...asked.html.matchAll(/name="place" value="(\w+)"/g)].map(([, value]) => value!)
      expect(places).toContain('unknown')
      const silent = await post('/report', { ...unclear, asked: '1' })
      expect(silent.status).toBe(422)
      const chosen = places[0]!
      const done = await post('/report', { ...unclear, asked: '1', place: chosen })
      const reference = /\/t\/([^?]+)/.exec(done.location)![1]!
      if (chosen !== 'unknown' && chosen !== 'other')
        expect((await findByReference(db, reference))!.communeCode).toBe(chosen)
      const left = await post('/report', {
        ...unclear,
        key: crypto.randomUUID(),
        asked: '1',
        place: 'unknown',
      })
      expect(left.status).toBe(303)
    }),
  )

  test(
    'shows a published report that is likely the same before sending, to follow it instead',
    asResident(async (who) => {
      const { reference } = await sent(who)
      await who.db`update tickets set published = true where reference = ${reference}`
      const again = { ...report, key: crypto.randomUUID(), text: 'Ngõ 45 ngập cả tuần nay chưa rút' }
      const asked = await who.post('/report', again)
      expect(asked.status).toBe(200)
      expect(asked.html).toContain(`href="/t/${reference}"`)
      expect((await who.get(`/t/${reference}`)).words).toContain('Tôi cũng gặp việc này')
      const bare = await who.post(`/t/${reference}/followers`, { phone: '0987654321' })
      expect(bare.status).toBe(422)
      expect(bare.html).toContain('value="0987654321"')
      const followed = await who.post(`/t/${reference}/followers`, { phone: '0987654321', consent: 'on' })
      expect((await who.get(followed.location)).words).toContain('Nhập mã vào đây')
      expect((await who.get(`/t/${reference}`)).words).not.toContain('người cùng theo dõi')
      expect((await who.post('/report', { ...again, similar: '1' })).status).toBe(303)
    }),
  )

  test(
    'takes in an emergency at once and shows the numbers to call before all else',
    asResident(async (who) => {
      const { path } = await sent(who, {
        text: 'Cháy nhà, có người mắc kẹt bên trong',
        communeCode: '',
        provinceCode: '',
      })
      const { html } = await who.get(`${path}&sent=1`)
      const main = html.slice(html.indexOf('<main'))
      for (const number of ['112', '113', '114', '115']) expect(main).toContain(`href="tel:${number}"`)
      expect(main.indexOf('tel:114')).toBeLessThan(main.indexOf('<h1'))
    }),
  )

  test(
    'speaks English when asked and remembers it',
    asResident(async ({ get }) => {
      const english = await get('/report?lang=en')
      expect(english.html).toContain('<html lang="en">')
      expect(english.words).toContain('What would you like to report?')
      expect(english.headers.get('set-cookie')).toContain('lang=en')
      expect((await get('/report', { cookie: 'lang=en' })).html).toContain('<html lang="en">')
    }),
  )

  test(
    'answers a sentence to a body that is garbled or of another kind',
    asResident(async ({ app }) => {
      for (const type of ['multipart/form-data; boundary=x', 'application/json', 'text/plain']) {
        const answer = await app.request('/report', {
          method: 'POST',
          headers: { 'content-type': type },
          body: '{"x":',
        })
        expect(answer.status).toBe(422)
        expect(answer.headers.get('content-type')).toContain('text/html')
      }
    }),
  )

  test(
    'shows what was typed as words, never as markup',
    asResident(async ({ post }) => {
      const { html } = await post('/report', {
        step: 'communes',
        text: '</textarea><script>alert(1)</script>',
        address: '"><marquee>',
      })
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('"><marquee>')
    }),
  )
})

describe('pictures in a form without scripts', () => {
  const jpeg = (name: string) => new File([new Uint8Array([255, 216, 255])], name, { type: 'image/jpeg' })

  const withPictures = (work: (who: Resident, send: Send) => Promise<void>) =>
    asResident(async (who) => {
      const take = async (bytes: Uint8Array) => {
        if (bytes[0] !== 255) throw new Refused('invalid', { vi: 'Đây không phải ảnh.', en: 'No picture.' })
        return { bytes: new Uint8Array(bytes), mediaType: 'image/jpeg' as const, width: 640, height: 480 }
      }
      const app = appOn(who.house, {
        take,
        put: async () => {},
        get: async () => null,
        uploads: uploadsOfTest(),
      })
      await work(who, async (fields, ...files) => {
        const body = new FormData()
        for (const [name, value] of Object.entries(fields)) body.set(name, value)
        for (const file of files) body.append('file[]', file)
        return readable(await app.request('/report', { method: 'POST', body }))
      })
    })
  type Send = (fields: Record<string, string>, ...files: File[]) => ReturnType<typeof readable>
  const attachedTo = (who: Resident, location: string) => who.db`
    select a.id from attachments a join tickets t on t.id = a.ticket_id
    where t.reference = ${/\/t\/([^?]+)/.exec(location)![1]!}`

  test(
    'go with it, several at once',
    withPictures(async (who, send) => {
      const { location } = await send(
        { ...report, key: crypto.randomUUID() },
        jpeg('một.jpg'),
        new File([new Uint8Array([255, 216, 254])], 'hai.jpg'),
        new File([], ''),
      )
      expect(location).not.toContain('missed')
      expect(await attachedTo(who, location)).toHaveLength(2)
    }),
  )

  test(
    'are kept while a question is answered in between, and the report says which did not fit',
    withPictures(async (who, send) => {
      const asked = await send({ key: report.key, text: 'Đường hỏng' }, jpeg('một.jpg'))
      const held = /name="picture\.0"[^>]* value="([^"]+)"/.exec(asked.html)![1]!
      const answers = { ...report, key: report.key, text: 'Đường hỏng', 'picture.0': held }
      const { location } = await send(answers, new File(['<html>'], 'a.jpg'))
      expect(location).toContain('missed=1')
      expect(await attachedTo(who, location)).toHaveLength(1)
    }),
  )

  test(
    'that are too large are said at their field, and nothing that was written is lost',
    withPictures(async (_, send) => {
      const { status, html } = await send(report, new File([new Uint8Array(10.5e6)], 'to.jpg'))
      expect(status).toBe(422)
      expect(html).toContain('href="#file"')
      expect(html).toContain(report.text)
    }),
  )
})

describe('the drawing of candidates', () => {
  const square = (code: string, west: number): { code: string; polygons: [number, number][][][] } => ({
    code,
    polygons: [
      [
        [
          [west, 21],
          [west + 0.1, 21],
          [west + 0.1, 21.1],
          [west, 21.1],
          [west, 21],
        ],
      ],
    ],
  })
  const boundaries = (...areas: ReturnType<typeof square>[]) => ({ areas, boxes: new Flatbush(1) })

  test('leads a press back to the commune that was drawn there', () => {
    const map = candidateMap(boundaries(square('00001', 105), square('00002', 105.1)), ['00001', '00002'])!
    expect(map.width).toBeLessThanOrEqual(245)
    for (const [index, { middle }] of map.shapes.entries()) {
      const { lat, lon } = map.placeAt(middle.x, middle.y)
      expect(lat).toBeCloseTo(21.05, 2)
      expect(lon).toBeCloseTo(105.05 + index * 0.1, 2)
    }
  })

  const drawnFrom = (boundaries: Boundaries | null, mapTiles?: House['mapTiles']) =>
    ({ knowledge: { gazetteer: { boundaries } }, mapTiles }) as House

  test('a map that an office has set lies under it whole, each of its pictures where it belongs', () => {
    const mapTiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Sở Xây dựng' }
    const at = { point: { lat: 21.05, lon: 105.05 }, communeCode: '00001' } as Published
    const map = pinsMap(drawnFrom(null, mapTiles), [at])!
    expect(map.attribution).toBe('Sở Xây dựng')
    const inside = map.tiles.filter(
      ({ x, y, width, height }) =>
        x <= map.pins[0]!.x &&
        map.pins[0]!.x < x + width &&
        y <= map.pins[0]!.y &&
        map.pins[0]!.y < y + height,
    )
    expect(inside).toHaveLength(1)
    expect(inside[0]!.href).toMatch(/^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/)
    const edges = (from: 'x' | 'y', size: 'width' | 'height') => [
      Math.min(...map.tiles.map((tile) => tile[from])),
      Math.max(...map.tiles.map((tile) => tile[from] + tile[size])),
    ]
    const [[left, right], [top, bottom]] = [edges('x', 'width'), edges('y', 'height')]
    expect([left! <= 0, right! >= map.width, top! <= 0, bottom! >= map.height]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  const at = (lat: number, lon: number) => ({ point: { lat, lon }, communeCode: '00001' }) as Published

  test('a map draws the outlines that are known, and a pin within half a street of where it was put', () => {
    const map = pinsMap(drawnFrom(boundaries(square('00001', 105))), [at(21.05, 105.05)])!
    expect(map.outlines).toHaveLength(1)
    expect(map.pins).toEqual(
      [{ x: map.width / 2, y: map.height / 2, number: 1 }].map((pin) => ({
        ...pin,
        x: expect.closeTo(pin.x, -1),
        y: expect.closeTo(pin.y, -1),
      })),
    )
    expect(pinsMap(drawnFrom(null), [at(21.05, 105.05)])!.outlines).toEqual([])
    expect(pinsMap(drawnFrom(null), [{ ...at(1, 1), point: null }])).toBeNull()
  })

  test('the length stands in a corner of the map where no pin lies over it', () => {
    const square4 = boundaries(square('00001', 105))
    const map = pinsMap(drawnFrom(square4), [at(21.001, 105.001), at(21.05, 105.05)])!
    const [pin] = map.pins
    expect(pin!.x).toBeLessThan(60)
    expect(map.bar.x).toBeGreaterThan(pin!.x + 15)
    const alone = pinsMap(drawnFrom(square4), [at(21.05, 105.05)])!
    expect(alone.bar).toMatchObject({ x: 16, y: alone.height - 16 })
  })

  test(
    'without boundaries there is nothing to press a pin on, and none is offered',
    asResident(async ({ get, house }) => {
      expect((await get('/report')).words).not.toContain('Ghim trên bản đồ')
      const { gazetteer } = house.knowledge
      house.knowledge.gazetteer = { ...gazetteer, boundaries: boundaries(square('00001', 105)) }
      expect((await get('/report')).words).toContain('Ghim trên bản đồ')
    }),
  )

  test('is left out when boundaries are not known or the candidates lie far apart', () => {
    expect(candidateMap(null, ['00001', '00002'])).toBeNull()
    expect(candidateMap(boundaries(square('00001', 105)), ['00001', '00002'])).toBeNull()
    expect(
      candidateMap(boundaries(square('00001', 105), square('00002', 107)), ['00001', '00002']),
    ).toBeNull()
  })
})

describe('the tracking page', () => {
  test.each([
    ['complaint', 'đã giải quyết'],
    ['denunciation', 'đã kết luận'],
  ])('of a %s that has ended says in the word of its law that it %s', (lane, word) =>
    asResident(async (who) => {
      const { reference, path } = await sent(who)
      await who.db`update tickets set lane = ${lane}, status = 'resolved' where reference = ${reference}`
      expect((await who.get(path)).words).toContain(`${word}.`)
    })(),
  )

  test(
    'tells a stranger nothing, and no other page or cache its secret',
    asResident(async (who) => {
      const { reference, path } = await sent(who)
      const own = await who.get(path)
      expect(own.headers.get('referrer-policy')).toBe('no-referrer')
      expect(own.headers.get('cache-control')).toBe('no-store')
      expect(own.headers.get('x-robots-tag')).toContain('noindex')
      const stranger = await readable(await who.app.request(`/t/${reference}`))
      const guessed = await readable(await who.app.request(`/t/${reference}?s=${'a'.repeat(20)}`))
      expect([stranger.status, guessed.status]).toEqual([404, 404])
      expect(stranger.words).not.toContain('ngập')
    }),
  )

  test(
    'brings the question of an officer and takes the reply back',
    asResident(async (who) => {
      const { reference, secret, path } = await sent(who)
      const { ctx, ticket } = await handled(who, reference)
      await askResident(ctx, ticket.id, { question: 'Nước ngập sâu bao nhiêu?' })
      expect((await who.get(path)).words).toMatch(/Cán bộ hỏi anh\/chị\s+Nước ngập sâu bao nhiêu\?/)
      const replied = await who.post(`/t/${reference}/replies`, { s: secret, text: 'Ngang đầu gối' })
      expect(replied.status).toBe(303)
      const { words } = await who.get(replied.location)
      expect(words).toContain('Cảm ơn anh/chị đã bổ sung')
      expect(words).toContain('Ngang đầu gối')
      expect((await who.post(`/t/${reference}/replies`, { s: secret, text: ' ' })).status).toBe(422)
      expect((await who.post(`/t/${reference}/replies`, { s: 'wrong', text: 'x' })).status).toBe(404)
    }),
  )

  test(
    'asks where it is while that is not clear, and lets the sender say that it is another place',
    asResident(async (who) => {
      const nowhere = { communeCode: '', address: '', provinceCode: '01', text: 'Nắp cống vỡ, xe máy dễ ngã' }
      const { reference, secret, path } = await sent(who, { ...nowhere, asked: '1', place: 'unknown' })
      const placeOf = async () => (await findByReference(who.db, reference))!.communeCode
      expect(await placeOf()).toBeNull()
      expect((await who.get(path)).words).toContain('Việc xảy ra ở nơi nào?')
      const say = (form: object) => who.post(`/t/${reference}/place`, { s: secret, ...form })
      expect((await say({ said: 'gần chợ' })).status).toBe(422)
      expect((await say({ said: 'phuong khuong dinh' })).location).toContain('notice=placed')
      expect(await placeOf()).toBe(khuongDinh)
      expect((await who.get(path)).words).toContain('Việc xảy ra không phải ở Phường Khương Đình?')
      expect((await say({ said: 'phường Hoàn Kiếm' })).status).toBe(303)
      expect(await placeOf()).not.toBe(khuongDinh)
    }),
  )

  test(
    'asks where it is on the tracking page too when the words say another commune than was chosen',
    asResident(async (who) => {
      const text = 'Nắp cống vỡ ở phường Hoàn Kiếm, xe máy dễ ngã'
      const form = { provinceCode: '01', communeCode: khuongDinh, address: '', text }
      const { reference, secret, path } = await sent(who, { ...form, asked: '1', place: khuongDinh })
      const asked = (await who.get(path)).words
      expect(asked).toContain('Phản ánh ghi Phường Khương Đình, nhưng nội dung hoặc vị trí cho thấy nơi khác')
      expect(asked).toContain('Phường Hoàn Kiếm')
      await who.post(`/t/${reference}/place`, { s: secret, said: 'phường Hoàn Kiếm' })
      expect((await who.get(path)).words).not.toContain('cho thấy nơi khác')
    }),
  )

  test(
    'asks before sending when the commune that was chosen is not the one in the text',
    asResident(async (who) => {
      const form = {
        ...report,
        key: crypto.randomUUID(),
        provinceCode: '01',
        communeCode: khuongDinh,
        address: '',
        text: 'Nắp cống vỡ ở phường Hoàn Kiếm, xe máy dễ ngã',
      }
      const asked = await who.post('/report', form)
      expect(asked.words).toContain('Việc xảy ra ở nơi nào?')
      expect(asked.words).toContain('Phường Hoàn Kiếm')
      const answered = await who.post('/report', { ...form, asked: '1', place: khuongDinh })
      expect(answered.location).toContain('sent=1')
    }),
  )

  test(
    'asks in one question for the one place that a typed name may mean, and keeps the name out of the address once it is chosen',
    asResident(async (who) => {
      const loose = { text: 'Nắp cống vỡ', communeCode: '', address: 'ngõ 45', loose: 'khuong dih' }
      const asked = await who.post('/report', { ...report, ...loose, asked: '1', among: khuongDinh })
      expect(asked.words).toContain('Có phải Phường Khương Đình, Hà Nội không?')
      const chosen = { asked: '1', place: khuongDinh }
      const { reference } = await sent(who, { ...loose, ...chosen })
      expect((await findByReference(who.db, reference))!.address).toBe('ngõ 45')
      const open = await sent(who, { ...loose, asked: '1', place: 'unknown', text: 'Nắp cống lại vỡ' })
      expect((await findByReference(who.db, open.reference))!.address).toBe('ngõ 45, khuong dih')
    }),
  )

  test(
    'takes a reply that tells the place at its word',
    asResident(async (who) => {
      const nowhere = { communeCode: '', address: '', provinceCode: '01', text: 'Nắp cống vỡ, xe máy dễ ngã' }
      const { reference, secret } = await sent(who, { ...nowhere, asked: '1', place: 'unknown' })
      const reply = (text: string) => who.post(`/t/${reference}/replies`, { s: secret, text })
      await reply('Nhanh giúp em với ạ')
      expect((await findByReference(who.db, reference))!.communeCode).toBeNull()
      await reply('Ở phường Khương Đình ạ')
      expect((await findByReference(who.db, reference))!.communeCode).toBe(khuongDinh)
    }),
  )

  test(
    'shows the answer, takes one rating, and opens again what is not done',
    asResident(async (who) => {
      const { reference, secret, path } = await sent(who)
      const answer = await answered(who, reference)
      expect((await who.get(path)).words).toContain(answer)
      const unchosen = await who.post(`/t/${reference}/rating`, { s: secret })
      expect([unchosen.status, unchosen.words]).toEqual([422, expect.stringContaining('Xin chọn một mức')])
      expect((await who.post(`/t/${reference}/rating`, { s: secret, score: '9' })).status).toBe(422)
      expect((await who.post(`/t/${reference}/rating`, { s: secret, score: '2' })).location).toContain(
        'notice=rated',
      )
      expect((await who.post(`/t/${reference}/rating`, { s: secret, score: '5' })).status).toBe(409)
      const reopened = await who.post(`/t/${reference}/reopening`, { s: secret, why: 'Nước lại dâng' })
      expect((await who.get(reopened.location)).words).toContain('đang xử lý')
    }),
  )

  test(
    'asks what is still wrong of who opened it again without a word, at the top of the page, until they say it',
    asResident(async (who) => {
      const { reference, secret, path } = await sent(who)
      await answered(who, reference)
      const reopened = await who.post(`/t/${reference}/reopening`, { s: secret })
      const { html } = await who.get(reopened.location)
      expect(html.match(/Còn vướng điều gì\?|<h1>/g)).toEqual(['Còn vướng điều gì?', '<h1>'])
      expect(html.match(/id="text"/g)).toHaveLength(1)
      const later = await who.get(path)
      expect(later.words).toContain('Còn vướng điều gì?')
      expect(later.words).toContain('Lần trả lời trước chưa giải quyết xong')
      expect(later.words).toContain('Anh/chị báo chưa xong, phản ánh được mở lại')
      expect((await who.get(`${path}&lang=en`)).words).not.toMatch(/báo chưa xong/)
      const told = await who.post(`/t/${reference}/replies`, { s: secret, text: 'Nắp mới bị kênh' })
      expect((await who.get(told.location)).words).toContain('Nắp mới bị kênh')
      expect((await who.get(path)).words).not.toContain('Còn vướng điều gì?')
    }),
  )

  test.each([
    ['with the score that was chosen', { score: '1', comment: 'Nước vẫn ngập' }, 1],
    ['without any score', { comment: 'Nước vẫn ngập' }, 0],
  ])('one form takes a score or “not fixed”, %s', (_, form, ratings) =>
    asResident(async (who) => {
      const { reference, secret, path } = await sent(who)
      await answered(who, reference)
      const { html } = await who.get(path)
      expect(html.match(/name="(score|why)"|formaction="[^"]*reopening"/g)).toEqual([
        ...Array(5).fill('name="score"'),
        `formaction="/t/${reference}/reopening"`,
      ])
      const reopened = await who.post(`/t/${reference}/reopening`, { s: secret, ...form })
      const { words } = await who.get(reopened.location)
      expect(words).toContain('đang xử lý')
      expect(words).toContain('Nước vẫn ngập')
      const { id } = (await findByReference(who.db, reference))!
      expect(await who.db`select score from ratings where ticket_id = ${id}`).toHaveLength(ratings)
    })(),
  )

  test(
    'says who holds it and since when',
    asResident(async (who) => {
      const { reference, path } = await sent(who)
      expect((await who.get(path)).words).toMatch(/Đang giữ việc này: Phòng Kinh tế[^.]*, từ hôm nay\./)
      const twoDaysAgo = new Date(who.house.clock().getTime() - 2 * 86_400_000)
      await who.db`update tickets set held_since = ${twoDaysAgo} where reference = ${reference}`
      expect((await who.get(path)).words).toMatch(/, từ 2 ngày nay \(\d\d\/\d\d\/\d{4}\)\./)
      expect((await who.get(`${path}&lang=en`)).words).toContain('for 2 days (since')
    }),
  )

  test.each([
    ['refused', 'nơi xử lý phải xem lại'],
    ['merged', 'không cần làm gì thêm'],
  ])('one that was %s says what comes next', (status, next) =>
    asResident(async (who) => {
      const { reference, path } = await sent(who)
      await who.db`update tickets set status = ${status} where reference = ${reference}`
      expect((await who.get(path)).words).toContain(next)
    })(),
  )

  test(
    'one that is refused after an answer says where to go instead, and shows no picture of that answer under it',
    asResident(async (who) => {
      const { reference, path } = await sent(who)
      const { ctx, ticket } = await handled(who, reference)
      const instead = 'Tổng công ty Điện lực Hà Nội, 19001288'
      await who.db`
        insert into attachments (ticket_id, purpose, media_type, storage_key, bytes, digest, added_by, created_at)
        values (${ticket.id}, 'proof', 'image/jpeg', ${`proof-${reference}`}, 1, 'x', 'staff', now())`
      await refuseTicket(ctx, ticket.id, { reason: 'Việc của điện lực.', instead })
      const { html } = await who.get(path)
      const card = html.slice(html.indexOf('card notice'), html.indexOf('Nội dung phản ánh'))
      expect(card).toContain(instead)
      const pictures = [...html.matchAll(/<img/g)].map(({ index }) => index)
      expect(pictures.filter((at) => at < html.indexOf('Ảnh của lần trả lời trước'))).toEqual([])
      expect(pictures).toHaveLength(1)
    }),
  )

  test(
    'one that was reopened shows what was shown as done before with what was said then, never as the result',
    asResident(async (who) => {
      const { reference, path, secret } = await sent(who)
      await answered(who, reference)
      const { id } = (await findByReference(who.db, reference))!
      const proves = async (name: string, at: string) => {
        const [row] = await who.db<{ id: number }[]>`
          insert into attachments (ticket_id, purpose, media_type, storage_key, bytes, digest, added_by, created_at, published)
          values (${id}, 'proof', 'image/jpeg', ${`${name}-${reference}`}, 1, ${name}, 'staff', ${at}, true) returning id`
        return row!.id
      }
      const former = await proves('before', '2026-01-01')
      await who.post(`/t/${reference}/rating`, { s: secret, score: '1', reopens: 'true' })
      const parts = async () => {
        const { html } = await who.get(path)
        return html.split('Ảnh của lần trả lời trước').map((part) => part.match(/pictures\/\d+/g) ?? [])
      }
      expect(await parts()).toEqual([[], [`pictures/${former}`]])
      await who.db`update tickets set status = 'resolved', published = true where id = ${id}`
      const latter = await proves('after', '2030-01-01')
      expect(await parts()).toEqual([[`pictures/${latter}`], [`pictures/${former}`]])
      expect(await publishedPictures(who.db, [id])).toMatchObject([{ id: latter }])
    }),
  )

  test(
    'opens again with an unhappy rating in one tap',
    asResident(async (who) => {
      const { reference, secret } = await sent(who)
      await answered(who, reference)
      const rated = await who.post(`/t/${reference}/rating`, { s: secret, score: '1', reopens: 'true' })
      expect((await who.get(rated.location)).words).toContain('đang xử lý')
    }),
  )

  test(
    'takes a picture, says what is no picture, and asks for none where none can be kept',
    asResident(async (who) => {
      const { reference, secret, path } = await sent(who)
      expect((await who.get(path)).html).not.toContain('type="file"')
      const kept: string[] = []
      const take = async (bytes: Uint8Array) => {
        if (bytes[0] !== 255) throw new Refused('invalid', { vi: 'Đây không phải ảnh.', en: 'No picture.' })
        return { bytes: new Uint8Array(bytes), mediaType: 'image/jpeg' as const, width: 640, height: 480 }
      }
      const put = async (key: string) => void kept.push(key)
      const app = appOn(who.house, { take, put, get: async () => null, uploads: uploadsOfTest() })
      const send = async (...files: File[]) => {
        const body = new FormData()
        body.set('s', secret)
        for (const file of files) body.set('file', file)
        return readable(await app.request(`/t/${reference}/attachments`, { method: 'POST', body }))
      }
      expect((await send()).words).toContain('Xin chọn một ảnh')
      expect((await send(new File(['<html>'], 'a.jpg'))).words).toContain('Đây không phải ảnh')
      expect((await send(new File([new Uint8Array(11e6)], 'a.jpg'))).words).toContain('lớn hơn 10 MB')
      expect(kept).toEqual([])
      const taken = await send(new File([new Uint8Array([255, 216])], 'a.jpg'))
      expect(taken.location).toContain('notice=attached')
      const { visit } = visitor((path, init) => app.request(path, init))
      await visit(path)
      const { html } = await readable(await visit(taken.location))
      expect(html).toMatch(/<img src="\/t\/[^"?]+\/pictures\/\d+"/)
    }),
  )

  test(
    'lets the resident withdraw, and puts no reason into their mouth when they give none',
    asResident(async (who) => {
      const { reference, secret } = await sent(who)
      const withdrawn = await who.post(`/t/${reference}/withdrawal`, { s: secret })
      const { words } = await who.get(withdrawn.location)
      expect(words).toContain('đã được rút')
      expect(words).not.toContain('lý do')
    }),
  )

  test(
    'is found by a reference typed carelessly, and says when a character was misheard',
    asResident(async (who) => {
      const { reference } = await sent(who)
      const typed = encodeURIComponent(` ${reference.toLowerCase().replace('-', ' ')} `)
      expect((await readable(await who.app.request(`/track?reference=${typed}`))).location).toBe(
        `/t/${reference}`,
      )
      const misheard = await who.get('/track?reference=KH7T-M3RX')
      expect(misheard.status).toBe(422)
      expect(misheard.words).toContain('Mã này chưa đúng')
      for (const [address, field] of [
        ['/t/ZZZZ-ZZZZ', 'reference'],
        [`/t/${reference}`, 's'],
      ]) {
        const missing = await who.get(address!)
        expect(missing.status).toBe(404)
        expect(missing.html).toContain(`href="#${field}"`)
        expect(missing.words).not.toContain('vẫn còn nguyên')
      }
    }),
  )
})

describe('the published list', () => {
  test(
    'holds only what was published, without phone or house number, and pages by what was seen last',
    asResident(async (who) => {
      const { reference } = await sent(who, { text: 'Nhà số 12 gọi 0912 345 678 báo cống vỡ' })
      const hidden = await who.get('/reports?province=01')
      expect(hidden.html).not.toContain(reference)
      await who.db`update tickets set published = true where reference = ${reference}`
      const shown = await who.get(`/reports?province=01&commune=${khuongDinh}`)
      expect(shown.html).toContain(reference)
      expect(shown.words).not.toContain('345')
      const ticket = (await findByReference(who.db, reference))!
      expect((await who.get(`/reports?province=01&cursor=${ticket.id}`)).html).not.toContain(reference)
      const { words } = await who.get(`/t/${reference}`)
      expect(words).toContain('cống vỡ')
      expect(words).not.toContain('345')
    }),
  )

  test(
    'is narrowed by subject, by how it stands and by when it came, and goes on in the same',
    asResident(async (who) => {
      const { reference } = await sent(who, { category: 'drainage', lat: '20.99512', lon: '105.81234' })
      await who.db`update tickets set published = true where reference = ${reference}`
      const shows = async (query: string) =>
        (await who.get(`/reports?province=01&commune=${khuongDinh}&${query}`)).html.includes(reference)
      expect(await shows('category=drainage&state=open&days=30')).toBe(true)
      expect(await shows('category=waste')).toBe(false)
      expect(await shows('state=answered')).toBe(false)
      expect(await shows('category=zz&state=zz&days=7')).toBe(true)
      expect(await shows('category=__proto__&state=constructor&days=constructor')).toBe(true)
      const old = new Date(who.house.clock().getTime() - 40 * 86_400_000)
      await who.db`update tickets set reported_at = ${old} where reference = ${reference}`
      expect(await shows('days=30')).toBe(false)
      expect(await shows('days=90')).toBe(true)
    }),
  )

  test(
    'shows where they are on a map without a door, and of the pictures those alone that were made public',
    asResident(async (who) => {
      const { reference } = await sent(who, { lat: '20.99512', lon: '105.81234' })
      const { id } = (await findByReference(who.db, reference))!
      await who.db`update tickets set published = true where id = ${id}`
      const [hidden, shown] = await who.db<{ id: number }[]>`
        insert into attachments (ticket_id, purpose, media_type, storage_key, bytes, digest, width, height, added_by, published, created_at)
        values (${id}, 'report', 'image/jpeg', 'a', 1, 'a', 640, 480, 'resident:1', false, now()),
          (${id}, 'proof', 'image/jpeg', 'b', 1, 'b', 640, 480, 'staff', true, now()) returning id`
      const { html, words } = await who.get(`/reports?province=01&commune=${khuongDinh}`)
      expect(html).toContain(`/t/${reference}/pictures/${shown!.id}"`)
      expect(html).not.toContain(`/pictures/${hidden!.id}"`)
      expect(words).toContain('Có ảnh kết quả')
      expect(html).toMatch(/<svg class="card pins bare"[^>]*aria-label="Bản đồ có 1 phản ánh/)
      expect(html).not.toContain('20.995')
    }),
  )

  test(
    'never holds a sealed lane, even when one was marked published',
    asResident(async (who) => {
      const { reference } = await sent(who)
      await who.db`update tickets set published = true, lane = 'denunciation' where reference = ${reference}`
      expect((await who.get('/reports?province=01')).html).not.toContain(reference)
      expect((await who.get(`/t/${reference}`)).status).toBe(404)
    }),
  )

  test(
    'asked for what it does not know or is not asked by shows all of them and says so; what another site added to its link is nothing',
    asResident(async ({ get }) => {
      for (const asked of [
        'province=zz&commune=1',
        'province=01&category=x',
        'state=x',
        'days=7',
        'from=2026-01-01&to=2026-01-31',
        'status=closed',
      ])
        for (const path of ['/reports', ...(asked.startsWith('province') ? [] : ['/units/01'])]) {
          const { status, html } = await get(`${path}?${asked}`)
          const says =
            path === '/units/01' && asked === 'days=7'
              ? 'Không có khoảng thời gian đó'
              : 'Không lọc được như vậy'
          expect([status, html.includes(says)], `${path}?${asked}`).toEqual([422, true])
        }
      for (const asked of ['fbclid=x', 'province=79&commune=00364', 'category=&state=&days='])
        expect((await get(`/reports?${asked}`)).status, asked).toBe(200)
      expect((await get('/reports?commune=00364')).html).toContain('/units/00364')
    }),
  )

  test.each(['x', '-1', '1e3', '99999999999999999999', 'due.2.1.1'])(
    'asked to go on at %s says in both languages that this is no place in it, above the newest',
    (cursor) =>
      asResident(async (who) => {
        const { reference } = await sent(who)
        await who.db`update tickets set published = true where reference = ${reference}`
        const path = `/reports?province=01&cursor=${cursor}`
        for (const [lang, said] of [
          ['vi', 'không thuộc danh sách này'],
          ['en', 'not in this list'],
        ]) {
          const { status, words, html } = await who.get(`${path}&lang=${lang}`)
          expect([status, words]).toEqual([422, expect.stringContaining(said!)])
          expect(html).toContain(reference)
          expect(html).toMatch(/class="lang"[^>]* href="[^"]*cursor=/)
        }
      })(),
  )

  test('words lose numbers that lead to a person or a door, and keep the street', () => {
    expect(withoutPersonalData('gọi 0912.345.678 hoặc lan@thu.vn')).toBe('gọi … hoặc …')
    expect(withoutPersonalData('số nhà 12B ngõ 45 phố Chợ, nhà 12/3 hẻm 102')).toBe(
      '… ngõ 45 phố Chợ, … hẻm 102',
    )
    expect(withoutPersonalData('ngập 3 ngày ở km 12 đường 30')).toBe('ngập 3 ngày ở km 12 đường 30')
  })
})

describe('every page', () => {
  test(
    'runs nothing but our own script and is named in the language it speaks',
    asResident(async ({ get }) => {
      for (const path of ['/', '/report', '/track', '/reports']) {
        const { status, headers, html } = await get(path)
        expect(status).toBe(200)
        expect(headers.get('content-security-policy')).toContain("default-src 'none'")
        expect(headers.get('content-security-policy')).not.toContain('unsafe')
        expect(html).toMatch(/^<!doctype html><html lang="vi">/)
      }
    }),
  )

  test('its style and script are those of the sources (run commands/resident-assets.ts after a change)', async () => {
    expect(await readFile(assetsPath, 'utf8')).toBe(await assetsModule())
  })
})

test(
  'pages may show pictures of the map server that an office has set, and of no other',
  asResident(async ({ house, get }) => {
    const imagesFrom = async () =>
      /img-src ([^;]*)/.exec((await get('/reports')).headers.get('content-security-policy')!)![1]
    expect(await imagesFrom()).toBe("'self' data:")
    house.mapTiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'x' }
    expect(await imagesFrom()).toBe("'self' https://tiles.example data:")
  }),
)
