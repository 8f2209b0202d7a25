import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import { answerTemplates } from '../db/seed/answer-templates.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { notify } from '../src/notifications/notify.ts'
import type { CategoryCode } from '../src/routing/categories.ts'
import { wrongInTemplate } from '../src/texts/template.ts'
import { testApp } from './support/app.ts'
import { inRollback, rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'

// What it writes of places and texts locks rows that other files lock in another order.
let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

const nextDoor = '00367'
const source = 'Quyết định 12/QĐ-UBND'

/** A commune's chair and officer, the province's administrator, the system's, and a chair next door. */
const openOffices = async (db: Sql) => {
  const house = await testHouse(db)
  const people = {
    chair: await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] }),
    officer: await makeStaff(db, { kind: 'economy', communeCode: khuongDinh }),
    neighbour: await makeStaff(db, { kind: 'economy', communeCode: nextDoor }),
    province: await makeStaff(db, { kind: 'van-phong-ubnd', roles: ['province-admin'] }),
    admin: await makeStaff(db, { kind: 'van-phong-ubnd', roles: ['admin'] }),
  }
  const { as, resident } = testApp(house, Object.values(people))
  const put = async (who: keyof typeof people, change: object) => {
    const answered = await as(people[who])('PUT', '/api/texts', { body: { source, ...change } })
    // What the relay's word does in every process.
    await house.knowledge.heard(db, 'text.changed')
    return answered
  }
  const read = async (who: keyof typeof people, query: string) =>
    (await as(people[who])('GET', `/api/texts?category=road&${query}`)).json<{
      texts: { what: string; about: string; own: unknown; otherwise: string | null; past: object[] }[]
    }>().texts
  const templates = async (who: keyof typeof people) =>
    (await as(people[who])('GET', '/api/answer-templates?category=road'))
      .json<{ templates: { outcome: string; body: string }[] }>()
      .templates.find(({ outcome }) => outcome === 'done')?.body
  const report = async (communeCode: string) => {
    const body = { text: 'Nắp cống đầu ngõ 45 bị vỡ', communeCode, consent: false }
    const { reference, secret } = (await resident('POST', '/api/reports', { body })).json<
      Record<string, string>
    >()
    // The link hands its secret to a cookie first.
    const entered = await resident('GET', `/t/${reference}?s=${secret}`)
    const cookie = entered.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
    const page = await resident('GET', `/t/${reference}`, { headers: { cookie } })
    const seen = await resident('GET', `/api/reports/${reference}`, {
      headers: { 'x-report-secret': secret! },
    })
    return { page: page.text, ...seen.json<{ openingHours: string | null; dataContact: string | null }>() }
  }
  return { db, house, people, as, resident, put, read, templates, report }
}
type Offices = Awaited<ReturnType<typeof openOffices>>
const inOffices = (work: (offices: Offices) => Promise<void>) =>
  inRollback(async (sql) => work(await openOffices(sql)))

const hours = (value: string | null, place: object) => ({ what: 'opening-hours', value, ...place })

describe('What an office says in its own words', () => {
  test('is the commune’s, else the province’s, else everybody’s, on the pages of residents', () =>
    inOffices(async ({ put, report }) => {
      expect((await report(khuongDinh)).openingHours).toBeNull()
      expect((await put('admin', hours('Thứ Hai đến thứ Sáu', {}))).status).toBe(204)
      expect((await put('province', hours('Thứ Hai đến thứ Bảy', { provinceCode: '01' }))).status).toBe(204)
      expect((await put('chair', hours('Sáng thứ Ba', { communeCode: khuongDinh }))).status).toBe(204)
      const contact = { what: 'data-contact', value: 'Văn phòng, 024 3858 0000', communeCode: khuongDinh }
      expect((await put('chair', contact)).status).toBe(204)

      const here = await report(khuongDinh)
      expect(here).toMatchObject({ openingHours: 'Sáng thứ Ba', dataContact: 'Văn phòng, 024 3858 0000' })
      expect(here.page).toContain('Sáng thứ Ba')
      expect(await report(nextDoor)).toMatchObject({ openingHours: 'Thứ Hai đến thứ Bảy', dataContact: null })
    }))

  test('is kept when something else is said, with its grounds, and one can go back to what holds more widely', () =>
    inOffices(async ({ db, put, read, report, people }) => {
      await put('province', hours('Thứ Hai đến thứ Bảy', { provinceCode: '01' }))
      await put('chair', hours('Sáng thứ Ba', { communeCode: khuongDinh }))
      await put('chair', hours('Chiều thứ Tư', { communeCode: khuongDinh }))
      const back = { ...hours(null, { communeCode: khuongDinh }), source: 'Như toàn thành phố' }
      expect((await put('chair', back)).status).toBe(204)
      const text = (await read('chair', `commune=${khuongDinh}`)).find(({ what }) => what === 'opening-hours')
      expect(text).toMatchObject({
        what: 'opening-hours',
        own: null,
        otherwise: 'Thứ Hai đến thứ Bảy',
        past: [
          { value: 'Chiều thứ Tư', source, by: people.chair.name, endedWhy: 'Như toàn thành phố' },
          { value: 'Sáng thứ Ba', source, endedWhy: null },
        ],
      })
      expect((await report(khuongDinh)).openingHours).toBe('Thứ Hai đến thứ Bảy')
      expect((await put('chair', back)).status).toBe(409)
      const told = await db<{ data: object }[]>`
        select data from ticket_events where subject = ${`texts:${khuongDinh}`} order by id`
      expect(told.map(({ data }) => data)).toMatchObject([
        { was: null, became: 'Sáng thứ Ba', source },
        { was: 'Sáng thứ Ba', became: 'Chiều thứ Tư' },
        { was: 'Chiều thứ Tư', became: null, source: 'Như toàn thành phố' },
      ])
    }))

  test('is for who keeps that place, and for no other', () =>
    inOffices(async ({ put }) => {
      const status = async (who: Parameters<typeof put>[0], place: object) =>
        (await put(who, hours('Sáng thứ Ba', place))).status
      expect(await status('officer', { communeCode: khuongDinh })).toBe(403)
      expect(await status('chair', { communeCode: nextDoor })).toBe(403)
      expect(await status('chair', { provinceCode: '01' })).toBe(403)
      expect(await status('chair', {})).toBe(403)
      expect(await status('province', { communeCode: nextDoor })).toBe(204)
      expect(await status('province', { provinceCode: '79' })).toBe(403)
      expect(await status('province', {})).toBe(403)
      expect(await status('admin', { communeCode: '99999' })).toBe(403)
      expect(await status('admin', { provinceCode: '79' })).toBe(204)
    }))
})

describe('A template of answers', () => {
  const own = 'Phường đã [việc đã làm] tại [địa điểm]. Cảm ơn bà con.'
  const template = (value: string, about = 'road done vi') => ({
    what: 'answer-template',
    about,
    value,
    communeCode: khuongDinh,
  })

  test('in the words of a commune begins the answers of its officers alone, and is sent by nobody unfilled', () =>
    inOffices(async ({ put, templates, read }) => {
      const seeded = await templates('officer')
      expect((await put('chair', template(own))).status).toBe(204)
      expect(await templates('officer')).toBe(own)
      expect(await templates('neighbour')).toBe(seeded)
      const text = (await read('chair', `commune=${khuongDinh}`)).find(
        ({ about }) => about === 'road done vi',
      )
      expect(text).toMatchObject({ own: { value: own }, otherwise: seeded })
    }))

  test.each([
    ['without what every answer says', 'Đã xong. Cảm ơn anh/chị.', /phải có chỗ để điền \[việc đã làm\]/],
    [
      'with a blank that nobody knows',
      'Đã [việc đã làm] cho [tên ông bà]',
      /Không có chỗ để điền \[tên ông bà\]/,
    ],
    ['with a bracket left open', 'Đã [việc đã làm tại ngõ 45', /chưa khép/],
    ['that is too long', `Đã [việc đã làm] ${'x'.repeat(2_000)}`, /Dài quá/],
  ])('%s is refused in words', async (_, value, sentence) =>
    inOffices(async ({ put }) => {
      const refused = await put('chair', template(value))
      expect([refused.status, refused.json<{ detail: string }>().detail]).toEqual([
        422,
        expect.stringMatching(sentence),
      ])
    }),
  )

  test.each(['road', 'road gone vi', 'roads done vi', 'road done vi more', ''])(
    'of nothing (%s) is refused',
    async (about) =>
      inOffices(async ({ put }) => {
        expect((await put('chair', template(own, about))).status).toBe(422)
      }),
  )

  test('that is given at the start holds what its outcome needs, in both languages', () => {
    const wrong = answerTemplates.filter(
      ({ categoryCode, outcome, language, body }) =>
        wrongInTemplate(body, { category: (categoryCode ?? 'other') as CategoryCode, outcome, language }) !==
        null,
    )
    expect(wrong).toEqual([])
  })
})

const numbers = (value: string | null, place: object) => ({ what: 'emergency-numbers', value, ...place })
const fire = { text: 'Cháy nhà ở ngõ 45, có người mắc kẹt', phone: '0912345678' }

describe('Whom to call in danger', () => {
  const ofWard = '024 3858 0000: trực Công an phường / ward police on duty'
  const ofCity = '1022: tổng đài thành phố'

  test('is the country’s four numbers first, then the commune’s and its province’s, in every channel', () =>
    inOffices(async ({ db, house, put, resident, as, people }) => {
      expect((await put('province', numbers(ofCity, { provinceCode: '01' }))).status).toBe(204)
      expect((await put('chair', numbers(ofWard, { communeCode: khuongDinh }))).status).toBe(204)
      const send = async (communeCode: string) => {
        const body = { text: fire.text, communeCode, reporter: { phone: fire.phone }, consent: true }
        return (await resident('POST', '/api/reports', { body })).json<{
          reference: string
          secret: string
          emergency: { numbers: string[]; advice: { vi: string; en: string } }
        }>()
      }
      const here = await send(khuongDinh)
      expect(here.emergency.numbers).toEqual(['112', '113', '114', '115', '024 3858 0000', '1022'])
      expect(here.emergency.advice.vi).toContain(
        '115 cấp cứu, 024 3858 0000 (trực Công an phường), 1022 (tổng đài thành phố).',
      )
      expect(here.emergency.advice.en).toContain('024 3858 0000 (ward police on duty)')
      expect((await send(nextDoor)).emergency.numbers).toEqual(['112', '113', '114', '115', '1022'])

      const entered = await resident('GET', `/t/${here.reference}?s=${here.secret}`)
      const cookie = entered.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
      const page = (await resident('GET', `/t/${here.reference}`, { headers: { cookie } })).text
      expect(page.indexOf('tel:115')).toBeLessThan(page.indexOf('tel:+842438580000'))
      expect(page).toContain('tel:1022')

      const told = await db<
        { id: number }[]
      >`select id from ticket_events where type = 'ticket.opened' order by id`
      await notify(
        ctxFor(house),
        told.map(({ id }) => id),
      )
      const bodies = await db<{ body: string }[]>`
        select body from messages where channel = 'sms' and recipient = '+84912345678' order by id`
      expect(bodies[0]!.body).toContain('115 cap cuu, 024 3858 0000 (truc Cong an phuong), 1022')

      const seen = await as(people.admin)('POST', '/api/routing/preview', {
        body: { text: fire.text, communeCode: khuongDinh },
      })
      expect(seen.json<{ localNumbers: { dial: string }[] }>().localNumbers.map(({ dial }) => dial)).toEqual([
        '+842438580000',
        '1022',
      ])
    }))

  test('is told on the first page and the form by those of the whole country', () =>
    inOffices(async ({ put, resident }) => {
      await put('admin', numbers(ofCity, {}))
      for (const path of ['/', '/report']) expect((await resident('GET', path)).text).toContain('tel:1022')
      expect((await put('admin', numbers(null, {}))).status).toBe(204)
      const first = (await resident('GET', '/')).text
      expect(first).not.toContain('tel:1022')
      for (const number of ['112', '113', '114', '115']) expect(first).toContain(`tel:${number}`)
    }))

  test('stands at the foot of every page: everywhere those of everybody, on a page about a place those of there', () =>
    inOffices(async ({ put, resident, report }) => {
      const foot = (page: string) => page.slice(page.indexOf('<footer'))
      await put('admin', numbers(ofCity, {}))
      await put('chair', numbers(ofWard, { communeCode: khuongDinh }))
      for (const path of ['/track', '/reports', '/t/NOPE']) {
        const page = foot((await resident('GET', path)).text)
        expect(page, path).toContain('tel:1022')
        expect(page, path).not.toContain('tel:+842438580000')
      }
      const page = foot((await report(khuongDinh)).page)
      for (const number of ['115', '+842438580000', '1022']) expect(page).toContain(`tel:${number}`)
    }))

  test('is said in every answer to an SMS that names numbers: of the ticket’s place, else of the province written to', () =>
    inOffices(async ({ db, house, put }) => {
      await put('province', numbers(ofCity, { provinceCode: '01' }))
      await put('chair', numbers(ofWard, { communeCode: khuongDinh }))
      const send = async (text: string) => {
        const [row] = await db<{ id: number }[]>`
          insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
          values ('sms', 'generic', ${text}, '+84912345678', ${text}, '{}', ${house.now}) returning id`
        await handleInbound(ctxFor(house), row!.id, { provinceCode: '01' })
        const [said] = await db<{ body: string }[]>`
          select body from messages where recipient = '+84912345678' order by id desc limit 1`
        return said?.body
      }
      expect(await send('TRO GIUP')).toContain('Nguy hiem goi 112, 113, 114, 115, 1022.')
      expect(await send('alo')).toContain('Nguy hiem goi ngay 112, 113, 114, 115, 1022.')
    }))

  test.each([
    ['that is none', 'trực công an: 024 3858 0000', /không phải số điện thoại gọi được/],
    ['with a digit too few', '0912 34: công an', /không phải số điện thoại gọi được/],
    ['of the whole country', '113: công an phường', /luôn được nêu ở mọi nơi/],
    ['without who answers', '024 3858 0000', /dấu hai chấm/],
    ['with no word beside it', '024 3858 0000: ', /dấu hai chấm/],
    ['twice', '024 3858 0000: công an\n0243 858 0000: trực', /ghi hai lần/],
    ['with a story', `024 3858 0000: ${'dài '.repeat(20)}`, /dài quá 40/],
    ['among too many', ['1022: a', '1023: b', '1024: c', '1025: d'].join('\n'), /Nhiều nhất 3 số/],
  ])('refuses a number %s', async (_, value, sentence) =>
    inOffices(async ({ put }) => {
      const refused = await put('chair', numbers(value, { communeCode: khuongDinh }))
      expect([refused.status, refused.json<{ detail: string }>().detail]).toEqual([
        422,
        expect.stringMatching(sentence),
      ])
    }),
  )
})

describe('What a category is called', () => {
  const call = (about: string, value: string, place: object, what = 'category-name') => ({
    what,
    about,
    value,
    ...place,
  })
  const hanoi = { provinceCode: '01' }

  test('is the commune’s word, else its province’s, wherever residents and staff read it', () =>
    inOffices(async ({ db, put, resident, as, people }) => {
      expect((await put('province', call('drainage vi', 'Cống, rãnh, ngập', hanoi))).status).toBe(204)
      await put('chair', call('drainage vi', 'Cống ngõ', { communeCode: khuongDinh }))
      const send = async (communeCode: string) => {
        const body = { text: 'Nắp cống đầu ngõ bị vỡ', category: 'drainage', communeCode, consent: false }
        return (await resident('POST', '/api/reports', { body })).json<{
          reference: string
          secret: string
        }>()
      }
      const [here, there] = [await send(khuongDinh), await send(nextDoor)]
      const seen = async ({ reference, secret }: typeof here) =>
        (
          await resident('GET', `/api/reports/${reference}`, { headers: { 'x-report-secret': secret } })
        ).json<{ category: { name: { vi: string; en: string } } }>().category.name
      expect(await seen(here)).toEqual({ vi: 'Cống ngõ', en: 'Drainage, flooding, manholes' })
      expect((await seen(there)).vi).toBe('Cống, rãnh, ngập')

      await settingTheScene(
        db,
        (sql) => sql`update tickets set published = true where reference = ${here.reference}`,
      )
      expect((await resident('GET', '/reports')).text).toContain('Cống ngõ')
      const list = (await as(people.officer)('GET', '/api/tickets')).json<{
        tickets: { reference: string; category: { name: { vi: string } } }[]
      }>().tickets
      expect(list.find(({ reference }) => reference === here.reference)?.category.name.vi).toBe('Cống ngõ')
      const names = (await as(people.neighbour)('GET', '/api/categories')).json<{
        categories: { code: string; name: { vi: string } }[]
      }>().categories
      expect(names.find(({ code }) => code === 'drainage')?.name.vi).toBe('Cống, rãnh, ngập')
    }))

  test('is asked for where it is missing, and only one that nobody has is said not to exist', () =>
    inOffices(async ({ as, people }) => {
      const fault = async (query: string) =>
        (await as(people.admin)('GET', `/api/texts${query}`)).json<{ sentence: { vi: string } }>().sentence.vi
      expect([await fault(''), await fault('?category=roads')]).toEqual([
        'Xin chọn một lĩnh vực.',
        'Không có lĩnh vực này.',
      ])
    }))

  test('has a few words on what belongs to it beside it, where residents choose', () =>
    inOffices(async ({ put, resident }) => {
      await put('admin', call('waste vi', 'rác không ai lấy', {}, 'category-note'))
      await put('admin', call('waste vi', 'Rác', {}))
      expect((await resident('GET', '/report')).text).toContain('Rác (rác không ai lấy)')
    }))

  test.each([
    ['of no category', call('roads vi', 'Đường', hanoi)],
    ['in no language', call('road fr', 'Route', hanoi)],
    ['that is too long', call('road vi', 'x'.repeat(81), hanoi)],
    ['on two lines', call('road vi', 'Đường\nsá', hanoi)],
  ])('%s is refused', async (_, change) =>
    inOffices(async ({ put }) => {
      expect((await put('province', change)).status).toBe(422)
    }),
  )
})
