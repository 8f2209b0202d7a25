import { expect, test } from 'vitest'
import { readPhone } from '../src/platform/phone.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

const send = (body: unknown, headers: Record<string, string> = {}) => ({ body, headers })

test.each([
  ['nothing at all', {}, 'text'],
  ['an empty text', { text: '   \n ' }, 'text'],
  ['a text over 5,000 characters', { text: 'ngập '.repeat(1100) }, 'text'],
  ['a text that is a number', { text: 12 }, 'text'],
  ['control characters alone', { text: '\u0000\u0007\u200b' }, 'text'],
  ['an unknown category', { text: 'ngập', category: 'potholes' }, 'category'],
  ['a province code of three digits', { text: 'ngập', provinceCode: '001' }, 'provinceCode'],
  ['a commune code of letters', { text: 'ngập', communeCode: 'abcde' }, 'communeCode'],
  ['a latitude of 91', { text: 'ngập', lat: 91, lon: 105 }, 'lat'],
  ['a latitude without longitude', { text: 'ngập', lat: 21 }, 'lon'],
  ['a longitude that is a word', { text: 'ngập', lat: 21, lon: 'east' }, 'lon'],
  ['a latitude that is true', { text: 'ngập', lat: true, lon: [] }, 'lat'],
  ['a latitude in a list', { text: 'ngập', lat: [21], lon: [105] }, 'lon'],
  ['a province that does not exist', { text: 'ngập', provinceCode: '99' }, 'provinceCode'],
  ['a commune that does not exist', { text: 'ngập', communeCode: '99999' }, 'communeCode'],
  [
    'a commune of another province',
    { text: 'ngập', provinceCode: '79', communeCode: '00364' },
    'communeCode',
  ],
  ['a reporter who is a word', { text: 'ngập', reporter: 'Bình' }, 'reporter'],
  ['an infinite latitude', { text: 'ngập', lat: 'Infinity', lon: 105 }, 'lat'],
  [
    'a phone number of a short code',
    { text: 'ngập', consent: true, reporter: { phone: '1022' } },
    'reporter.phone',
  ],
  [
    'an e-mail without @',
    { text: 'ngập', consent: true, reporter: { email: 'binh.example.vn' } },
    'reporter.email',
  ],
  ['a phone number without consent', { text: 'ngập', reporter: { phone: '0912345678' } }, 'consent'],
  ['an event in the future', { text: 'ngập', occurredAt: '2099-01-01T08:00' }, 'occurredAt'],
  ['an event in 1900', { text: 'ngập', occurredAt: '1900-01-01T08:00' }, 'occurredAt'],
  ['an address of 400 characters', { text: 'ngập', address: 'x'.repeat(400) }, 'address'],
])('A report with %s is refused with the field and a sentence in both languages', async (_, body, field) => {
  await withApp(async ({ resident }) => {
    const answered = await resident('POST', '/api/reports', send(body))
    expect(answered.status).toBe(422)
    expect(answered.headers.get('content-type')).toContain('application/problem+json')
    expect(fieldsOf(answered)).toContain(field)
    const { sentence } = answered.json<{ sentence: { vi: string; en: string } }>()
    expect(sentence.vi.length).toBeGreaterThan(5)
    expect(sentence.en.length).toBeGreaterThan(5)
  })
})

test('What is left empty, as null or as an empty form field, counts as not said', async () => {
  await withApp(async ({ resident }) => {
    const nothing = { category: null, communeCode: '', lat: null, lon: '', reporter: null, consent: null }
    const json = JSON.stringify({ text: 'ngập', ...nothing })
    expect((await resident('POST', '/api/reports', send(json))).status).toBe(201)
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'text=ngap&consent=false&lat=21.01&lon=105.8&reporter.name='
    expect((await resident('POST', '/api/reports', { body, headers: form })).status).toBe(201)
  })
})

test('A field of a wrong type is not called missing', async () => {
  await withApp(async ({ resident }) => {
    const similar = async (body: unknown) =>
      (await resident('POST', '/api/reports/similar', send(body))).json<{ detail: string }>().detail
    expect(await similar({})).toContain('còn thiếu')
    expect(await similar({ text: 5 })).not.toContain('thiếu')
  })
})

test.each([
  ['text that is not JSON', '{"text": ', 422],
  ['a JSON list', '[]', 422],
  ['JSON null', 'null', 422],
  ['a body of 10 MB', `{"text":"${'a'.repeat(10 * 1024 * 1024)}"}`, 413],
])('%s is refused in words, never a 500', async (_, body, status) => {
  await withApp(async ({ resident }) => {
    const answered = await resident('POST', '/api/reports', send(body))
    expect(answered.status).toBe(status)
    expect(answered.json<{ detail: string }>().detail).toBeTruthy()
    expect(fieldsOf(answered)).toEqual(['body'])
  })
})

test('A person with a browser reads a page, and no JSON, when a form is far too large', async () => {
  await withApp(async ({ resident }) => {
    const answered = await resident('POST', '/report', {
      body: `text=${'a'.repeat(300_000)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    })
    expect(answered.status).toBe(413)
    expect(answered.text).toContain('Dữ liệu gửi lên quá lớn')
    expect(answered.text).toContain('<html')
  })
})

test('Broken UTF-8 is refused in words', async () => {
  await withApp(async ({ app }) => {
    const answered = await app.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    })
    expect(answered.status).toBe(422)
  })
})

test.each([
  ['a form without its boundary', 'multipart/form-data', 'text=ngap'],
  ['a form cut off on its way', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-da'],
  ['a form that is not UTF-8', 'application/x-www-form-urlencoded', 'text=ng%E1%BA%ADp+%FF%FE'],
])('%s is refused in words at every door', async (_, type, body) => {
  await withApp(async ({ resident }) => {
    for (const door of ['/api/reports', '/api/reports/similar', '/calls/events']) {
      const answered = await resident('POST', door, { body, headers: { 'content-type': type } })
      expect([door, answered.status, fieldsOf(answered)]).toEqual([door, 422, ['body']])
    }
    const page = await resident('POST', '/report', { body, headers: { 'content-type': type } })
    expect(page.status).toBe(422)
  })
})

test('An SMS by GET that is not UTF-8 is kept, and one with a bare percent sign too', async () => {
  await withApp(async ({ resident }) => {
    const sms = (text: string) =>
      resident('GET', `/sms/inbound/generic?id=${crypto.randomUUID()}&from=0912345678&text=${text}`)
    expect((await sms('ngap%FF%FE')).status).toBe(200)
    expect((await sms('giam%20100%%20tien')).status).toBe(200)
  })
})

test('A lone surrogate, NUL and direction marks inside a text are cleaned, and the rest is kept', async () => {
  await withApp(async ({ resident, db }) => {
    const body = '{"text":"Ng\\u0000ập \\ud800 nặng \\u202eđường", "communeCode":"00364"}'
    const answered = await resident('POST', '/api/reports', send(body))
    expect(answered.status).toBe(201)
    const { reference } = answered.json<{ reference: string }>()
    const [row] = await db<{ text: string }[]>`select text from tickets where reference = ${reference}`
    expect(row!.text).toBe('Ngập \ufffd nặng đường')
  })
})

test('The language of the sentence is the one asked for', async () => {
  await withApp(async ({ resident }) => {
    const english = await resident('POST', '/api/reports', send({}, { 'accept-language': 'en' }))
    const vietnamese = await resident('POST', '/api/reports', send({}))
    expect(english.json<{ detail: string }>().detail).toMatch(/^Please/)
    expect(vietnamese.json<{ detail: string }>().detail).toMatch(/^Xin/)
  })
})

test('The same Idempotency-Key with the same words gives the same ticket and secret, though they come as a form', async () => {
  await withApp(async ({ resident }) => {
    const headers = { 'idempotency-key': 'the-same-key' }
    const report = { text: 'Cống tắc', communeCode: '00364' }
    const first = await resident('POST', '/api/reports', send(report, headers))
    const second = await resident('POST', '/api/reports', {
      body: new URLSearchParams({ ...report, text: ' Cống tắc ' }).toString(),
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    })
    const { reference, secret } = first.json<{ reference: string; secret: string }>()
    expect(second.json()).toMatchObject({ reference, secret })
  })
})

test('An Idempotency-Key that others could guess is refused', async () => {
  await withApp(async ({ resident }) => {
    const answered = await resident(
      'POST',
      '/api/reports',
      send({ text: 'Cống tắc' }, { 'idempotency-key': '1' }),
    )
    expect(fieldsOf(answered)).toEqual(['Idempotency-Key'])
  })
})

test('An emergency names the numbers to call in its answer', async () => {
  await withApp(async ({ resident }) => {
    const text = 'Cháy nhà ở ngõ 10, khói đen, có người mắc kẹt'
    const answered = await resident('POST', '/api/reports', send({ text, communeCode: '00364' }))
    expect(answered.json()).toMatchObject({
      lane: 'emergency',
      emergency: { numbers: ['112', '113', '114', '115'] },
    })
  })
})

test('A report without any place waits at a centre and says which communes it may be', async () => {
  await withApp(async ({ resident, db }) => {
    const answered = await resident(
      'POST',
      '/api/reports',
      send({ text: 'Đèn đường tắt ba hôm nay', provinceCode: '01' }),
    )
    const { reference, commune } = answered.json<{ reference: string; commune: null }>()
    expect(commune).toBeNull()
    const [holder] = await db`
      select d.kind from tickets t join departments d on d.id = t.department_id where t.reference = ${reference}`
    expect(holder).toMatchObject({ kind: 'operation-centre' })
  })
})

test('Nobody reads a report by its reference alone', async () => {
  await withApp(async ({ resident }) => {
    const made = await resident('POST', '/api/reports', send({ text: 'Cống tắc', communeCode: '00364' }))
    const { reference, secret } = made.json<{ reference: string; secret: string }>()
    const read = (headers: Record<string, string>) =>
      resident('GET', `/api/reports/${reference}`, { headers })
    expect((await read({})).status).toBe(404)
    expect((await read({ 'x-report-secret': 'abcdefghjkmnpqrstuvw' })).status).toBe(404)
    expect((await read({ 'x-report-secret': secret })).status).toBe(200)
  })
})

test.each([
  ['0912 345 678', '+84912345678'],
  ['84912345678', '+84912345678'],
  ['+84 912.345.678', '+84912345678'],
  ['0084912345678', '+84912345678'],
  ['01234567890', '+84834567890'],
  ['01699999999', '+84399999999'],
  ['024 3825 5555', '+842438255555'],
  ['1022', null],
  ['113', null],
  ['09123', null],
])('The number %s is read as %s', (typed, number) => {
  expect(readPhone(typed)).toBe(number)
})

test('What the phone system tells of a call is noted once, in whatever order it comes', async () => {
  await withApp(async ({ resident, db }) => {
    const tell = (event: string) =>
      resident('POST', '/calls/events', { body: { callId: 'call-77', event, from: '0912345678' } })
    for (const event of ['ended', 'ringing', 'answered', 'answered'])
      expect((await tell(event)).status).toBe(200)
    const rows =
      await db`select phone, answered_at is not null as answered, ended_at is not null as ended from calls where external_id = 'call-77'`
    expect([...rows]).toEqual([{ phone: '+84912345678', answered: true, ended: true }])
    expect((await tell('sleeping')).status).toBe(422)
  })
})

test('An SMS with NUL, which some gateways send for @, or half a surrogate pair is kept and cleaned', async () => {
  await withApp(async ({ resident, db }) => {
    const body =
      '{"id":"nul-1","from":"0912345678","text":"ngap \\u0000 nha \\ud800 toi","to":"\\u0000","\\ud800":1}'
    expect((await resident('POST', '/sms/inbound/generic', { body })).status).toBe(200)
    const [kept] = await db`select body, raw from inbound_messages where provider_id = 'nul-1'`
    expect(kept!.body).toContain('ngap')
    expect(kept!.raw.text).toContain('\ufffd')
  })
})
