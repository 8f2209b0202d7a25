import { createServer } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from './support/app.ts'
import { asElement, bare, lacking, type Open311Answer, readXml } from './support/open311.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { settingTheScene } from './support/untold-changes.ts'

let server: TestServer
let key: string
const photo = async (shade: number) =>
  new Uint8Array(
    await sharp({
      create: { width: 320, height: 200, channels: 3, background: { r: shade, g: 90, b: 90 } },
    })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'who took it' } })
      .toBuffer(),
  )

/** A neighbour on a network of our own that whoever runs the server lets through. */
const neighbour = createServer((_, response) => void photo(120).then((bytes) => response.end(bytes)))
const portOf = async (of: typeof neighbour): Promise<number> => {
  await new Promise<void>((listens) => of.listen(0, '127.0.0.1', listens))
  return (of.address() as { port: number }).port
}
let neighbourHost: string
beforeAll(async () => {
  neighbourHost = `127.0.0.1:${await portOf(neighbour)}`
  server = await startTestServer({ env: { MEDIA_INNER_HOSTS: neighbourHost } })
  key = (await admit({ scopes: ['report', 'read-published'] })).key
}, 120_000)
afterAll(async () => {
  await server?.stop()
  neighbour.close()
})

const at = '/open311/v2'
const commune = '00364'

const admit = async (more: object) => {
  const [seat] = await server.sql<{ id: number }[]>`
    select id from departments where commune_code = ${commune} and kind = 'economy'`
  const answered = await fetch(`${server.url}/api/clients`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: server.url,
      cookie: await server.signIn('quan-tri'),
    },
    body: JSON.stringify({ name: 'Ứng dụng', purpose: 'x', contact: 'x', departmentId: seat!.id, ...more }),
  })
  return (await answered.json()) as { id: string; key: string }
}

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answered = await fetch(`${server.url}${at}${path}`, { headers })
  const text = await answered.text()
  return {
    status: answered.status,
    type: answered.headers.get('content-type'),
    headers: answered.headers,
    text,
  }
}
const json = async (path: string, headers: Record<string, string> = {}) => {
  const answered = await get(path, headers)
  return { ...answered, list: JSON.parse(answered.text) as Record<string, unknown>[] }
}

const good = {
  jurisdiction_id: commune,
  service_code: 'drainage',
  description: 'Nắp cống trước ngõ 45 bị vỡ, xe máy dễ sa vào',
  lat: '20.9966',
  long: '105.8137',
}
type Form = Record<string, string> | [string, string][]
const post = async (form: Form, { path = '/requests.json', headers = {} as Record<string, string> } = {}) => {
  const answered = await fetch(`${server.url}${at}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })
  const text = await answered.text()
  return { status: answered.status, type: answered.headers.get('content-type'), text }
}
const bring = async (more: Record<string, string> = {}) => {
  const { status, text } = await post({ ...good, api_key: key, ...more })
  expect([status, text]).toEqual([201, expect.any(String)])
  return (JSON.parse(text) as { service_request_id: string }[])[0]!.service_request_id
}
const publish = (reference: string) =>
  settingTheScene(
    server.sql,
    (sql) => sql`update tickets set published = true where reference = ${reference}`,
  )

describe('The traps of GeoReport v2', () => {
  test('JSON has no outer element: services, requests, what is brought, tokens and errors are bare lists', async () => {
    const id = await bring({ description: 'Hố ga trước ngõ 46 mất nắp' })
    await publish(id)
    const lists = [
      `/services.json?jurisdiction_id=${commune}`,
      `/requests.json?jurisdiction_id=${commune}`,
      `/requests/${id}.json?jurisdiction_id=${commune}`,
      `/tokens/${id}.json?jurisdiction_id=${commune}`,
      '/requests.json',
    ]
    for (const path of lists) expect([path, Array.isArray((await json(path)).list)]).toEqual([path, true])
    expect((await json(`/requests/${id}.json?jurisdiction_id=${commune}`)).list).toHaveLength(1)
    expect((await json(`/tokens/${id}.json?jurisdiction_id=${commune}`)).list).toEqual([
      { service_request_id: id, token: id },
    ])
  })

  test('XML is spoken by default, with its declaration and no namespace, and no word breaks it', async () => {
    const id = await bring({ description: 'Rác <b>chất đống</b> & "bốc mùi" ở ngõ 47 ]]> \u0001' })
    await publish(id)
    for (const path of [
      `/requests.xml?jurisdiction_id=${commune}`,
      `/requests/${id}.xml?jurisdiction_id=${commune}`,
    ]) {
      const { type, text } = await get(path)
      expect(type).toBe('text/xml; charset=utf-8')
      expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<service_requests><request>/)
      expect(text).not.toContain('xmlns')
      expect(text).toContain('&lt;b&gt;')
      expect(text).not.toContain('\u0001')
    }
    const one = await get(`/services/waste.xml?jurisdiction_id=${commune}`)
    expect(one.text).toContain(
      '<service_definition><service_code>waste</service_code><attributes></attributes>',
    )
  })

  test('errors carry real codes, in the format asked for', async () => {
    const cases: [string, number][] = [
      ['/requests.json', 400],
      ['/requests.json?jurisdiction_id=99', 404],
      ['/requests.json?jurisdiction_id=../../etc', 404],
      [`/services/nothing.json?jurisdiction_id=${commune}`, 404],
      [`/requests/KH7T-M3RB.json?jurisdiction_id=${commune}`, 404],
      [`/requests/%00%FF.json?jurisdiction_id=${commune}`, 404],
      [`/tokens/x.json?jurisdiction_id=${commune}`, 404],
      [`/requests.json?jurisdiction_id=${commune}&status=done`, 400],
      [`/requests.json?jurisdiction_id=${commune}&start_date=yesterday`, 400],
      [`/requests.json?jurisdiction_id=${commune}&start_date=2026-02-31T99:00:00Z`, 400],
      [`/requests.json?jurisdiction_id=${commune}&page_size=0`, 400],
      [`/requests.json?jurisdiction_id=${commune}&page=100000`, 400],
      [`/requests.json?jurisdiction_id=%C3%28`, 400],
    ]
    for (const [path, status] of cases) {
      const answered = await json(path)
      expect([path, answered.status]).toEqual([path, status])
      expect(answered.list[0]).toEqual({ code: status, description: expect.any(String) })
      const asXml = await get(path.replace('.json', '.xml'))
      expect([path, asXml.status]).toEqual([path, status])
      expect(asXml.text).toContain(`<errors><error><code>${status}</code>`)
    }
    for (const path of ['/requests.yaml?jurisdiction_id=vn', '/nothing.xml', '/constructor.xml', '/'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })

  test('a key is needed to bring and not to read; a wrong one, or one without the scope, is told by 403', async () => {
    const reads = await admit({ scopes: ['read-published'] })
    for (const api_key of ['', 'wrong', 'lnk_wrongwrongwrongwrongwrong', reads.key]) {
      const { status, text } = await post({ ...good, api_key })
      expect([api_key, status]).toEqual([api_key, 403])
      expect(JSON.parse(text)[0].code).toBe(403)
    }
    expect((await post(good, { headers: { authorization: `Bearer ${key}` } })).status).toBe(201)
    const inAddress = await post(good, { path: `/requests.json?api_key=${key}` })
    expect([inAddress.status, inAddress.text]).toEqual([400, expect.stringContaining('URL')])
  })

  test('status is open or closed; what it is in truth stands in its notes', async () => {
    const id = await bring({ description: 'Cống trước ngõ 48 tắc' })
    await publish(id)
    const one = (await json(`/requests/${id}.json?jurisdiction_id=${commune}`)).list[0]!
    expect(one).toMatchObject({ status: 'open', status_notes: 'mới chuyển đến', service_code: 'drainage' })
    const list = await json(`/requests.json?jurisdiction_id=${commune}&status=closed`)
    expect(list.list.map((request) => request.service_request_id)).not.toContain(id)
    const both = await json(`/requests.json?jurisdiction_id=${commune}&status=closed,open`)
    expect(both.list.map((request) => request.service_request_id)).toContain(id)
  })

  test('nobody reads what is not published or is sealed; who brought it reads their own', async () => {
    const [own, sealed] = [
      await bring({ description: 'Nắp cống ngõ 49 kênh, gọi 0912345678 nhé', phone: '0912345678' }),
      await bring({ description: 'Cống ngõ 50 tắc' }),
    ]
    await settingTheScene(
      server.sql,
      (sql) => sql`update tickets set lane = 'denunciation', published = true where reference = ${sealed}`,
    )
    const where = `jurisdiction_id=${commune}`
    const mine = { authorization: `Bearer ${key}` }
    for (const id of [own, sealed]) expect((await get(`/requests/${id}.json?${where}`)).status).toBe(404)
    expect((await get(`/tokens/${own}.json?${where}`)).status).toBe(404)
    expect((await json(`/requests.json?${where}&service_request_id=${own},${sealed}`)).list).toEqual([])

    const read = await json(`/requests/${own}.json?${where}`, mine)
    expect(read.status).toBe(200)
    expect(read.text).not.toContain('0912345678')
    expect((await json(`/requests.json?${where}`, mine)).text).toContain(own)
    expect((await get(`/requests/${sealed}.json?${where}`, mine)).status).toBe(404)
    const other = await admit({ scopes: ['report'] })
    expect(
      (await get(`/requests/${own}.json?${where}`, { authorization: `Bearer ${other.key}` })).status,
    ).toBe(404)
  })

  test('ids override every other filter; codes take commas; empty is absent, unknown codes are refused', async () => {
    const id = await bring({ description: 'Cống ngõ 51 bốc mùi' })
    await publish(id)
    const where = `jurisdiction_id=${commune}`
    const past = `start_date=2020-01-01T00:00:00Z&end_date=2020-02-01T00:00:00Z&service_code=waste`
    const named = await json(`/requests.json?${where}&service_request_id=${id}&${past}`)
    expect(named.list.map((request) => request.service_request_id)).toEqual([id])
    const coded = await json(`/requests.json?${where}&service_code=waste,drainage&status=&start_date=`)
    expect(coded.text).toContain(id)
    expect((await json(`/requests.json?${where}&service_code=waste`)).text).not.toContain(id)
    expect((await get(`/requests.json?${where}&service_code=waste,nothing`)).status).toBe(404)
  })

  test('the span is of the day of reporting, ninety days at most; another is asked for by update', async () => {
    const id = await bring({ description: 'Cống ngõ 52 mất nắp' })
    await settingTheScene(
      server.sql,
      (sql) => sql`update tickets set published = true, reported_at = now() - interval '100 days',
        updated_at = now() where reference = ${id}`,
    )
    const where = `jurisdiction_id=${commune}`
    expect((await json(`/requests.json?${where}`)).text).not.toContain(id)
    const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString()
    expect((await json(`/requests.json?${where}&start_date=${day(110)}&end_date=${day(90)}`)).text).toContain(
      id,
    )
    expect((await get(`/requests.json?${where}&start_date=${day(110)}&end_date=${day(1)}`)).status).toBe(400)
    expect((await get(`/requests.json?${where}&start_date=${day(1)}&end_date=${day(2)}`)).status).toBe(400)
    expect((await json(`/requests.json?${where}&updated_after=${day(1)}`)).text).toContain(id)
    expect((await json(`/requests.json?${where}&updated_before=${day(1)}`)).text).not.toContain(id)
  })

  test('moments carry a zone; what is open says by when, what is closed when it was', async () => {
    const id = await bring({ description: 'Cống ngõ 53 sụt' })
    await publish(id)
    const path = `/requests/${id}.json?jurisdiction_id=${commune}`
    const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/
    const open = (await json(path)).list[0]!
    for (const name of ['requested_datetime', 'updated_datetime', 'expected_datetime'])
      expect([name, open[name]]).toEqual([name, expect.stringMatching(zoned)])
    await settingTheScene(
      server.sql,
      (sql) =>
        sql`update tickets set status = 'resolved', resolved_at = '2026-11-01T03:00:00Z' where reference = ${id}`,
    )
    const closed = (await json(path)).list[0]!
    expect(closed).toMatchObject({
      status: 'closed',
      updated_datetime: '2026-11-01T10:00:00+07:00',
      expected_datetime: null,
    })
  })

  test('a field may come several times, in a form of either kind; what is unknown is left alone', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({
      ...good,
      description: 'Cống ngõ 54 tràn',
      api_key: key,
      unknown: 'x',
    }))
      form.append(name, value)
    form.append('attribute[depth][]', 'một mét')
    form.append('attribute[depth][]', 'sâu')
    form.append('attribute[since]', 'hôm qua')
    form.append('attribute[since]', 'đêm')
    const answered = await fetch(`${server.url}${at}/requests.json`, { method: 'POST', body: form })
    expect(answered.status).toBe(201)
    const [{ service_request_id: id }] = (await answered.json()) as [{ service_request_id: string }]
    const [ticket] = await server.sql`select text, channel from tickets where reference = ${id}`
    expect(ticket).toEqual({
      text: 'Cống ngõ 54 tràn\ndepth: một mét, sâu\nsince: hôm qua, đêm',
      channel: 'open311',
    })
    const { jurisdiction_id, ...elsewhere } = good
    const asked = { ...elsewhere, description: 'Cống ngõ 55 tràn', api_key: key }
    expect((await post(asked, { path: `/requests.xml?jurisdiction_id=${jurisdiction_id}` })).status).toBe(201)
  })

  test('what is sent again unheard is the same request, with a key of the sender or without, also at once', async () => {
    const words = { description: 'Cống ngõ 56 gửi hai lần' }
    const same = await Promise.all([bring(words), bring(words), bring(words)])
    expect(new Set(same).size).toBe(1)
    const headers = { 'idempotency-key': 'sent-once-0001' }
    const first = await post({ ...good, description: 'Cống ngõ 57', api_key: key }, { headers })
    const again = await post({ ...good, description: 'Cống ngõ 57', api_key: key }, { headers })
    const ids = [first, again].map(({ text }) => JSON.parse(text)[0].service_request_id)
    expect(ids[0]).toBe(ids[1])
    const another = await post({ ...good, description: 'Cống ngõ 58', api_key: key }, { headers })
    expect(another.status).toBe(400)
  })

  test('ids and codes are plain, places are numbers, truths are truths', async () => {
    const id = await bring({ description: 'Cống ngõ 59 hỏng' })
    await publish(id)
    const one = (await json(`/requests/${id}.json?jurisdiction_id=${commune}&extensions=true`)).list[0]!
    expect(id).toMatch(/^[A-Za-z0-9_-]+$/)
    expect([typeof one.lat, typeof one.long]).toEqual(['number', 'number'])
    expect(one.extended_attributes).toMatchObject({ detailed_status: 'new', jurisdiction_id: commune })
    const services = (await json(`/services.json?jurisdiction_id=${commune}`)).list
    expect(services.length).toBeGreaterThan(20)
    for (const service of services) {
      expect(service.service_code).toMatch(/^[A-Za-z0-9_-]+$/)
      expect(service.metadata).toBe(false)
    }
  })

  test('discovery speaks both formats, with a slash behind or without; the country and a province are jurisdictions', async () => {
    for (const slash of ['', '/']) {
      const found = JSON.parse((await get(`/discovery.json${slash}`)).text)
      expect(found.endpoints[0]).toMatchObject({
        type: 'production',
        formats: ['text/xml', 'application/json'],
      })
      expect((await get(`/discovery.xml${slash}`)).text).toContain('<formats><format>text/xml</format>')
      expect((await get(`/services.json${slash}?jurisdiction_id=vn`)).status).toBe(200)
    }
    const id = await bring({ description: 'Cống ngõ 60 hỏng' })
    await publish(id)
    for (const where of ['vn', '01', commune])
      expect((await json(`/requests.json?jurisdiction_id=${where}`)).text).toContain(id)
    expect((await json('/requests.json?jurisdiction_id=79')).text).not.toContain(id)
  })
})

test('Answers say what is left of the minute, and are not sent again to who has them', async () => {
  const path = `/services.json?jurisdiction_id=${commune}`
  const { headers } = await get(path)
  expect(headers.get('ratelimit-limit')).toBe('300')
  expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(300)
  const tag = headers.get('etag')!
  const again = await get(path, { 'if-none-match': tag })
  expect([again.status, again.text]).toEqual([304, ''])
  const keyed = await get(`/requests.json?jurisdiction_id=${commune}`, { authorization: `Bearer ${key}` })
  expect(keyed.headers.get('ratelimit-limit')).toBe('120')
  // What a cache keeps of somebody without a key is no answer to who shows one: their own requests would be missing in it.
  for (const name of ['authorization', 'x-api-key'])
    expect(headers.get('vary')?.toLowerCase().split(', ')).toContain(name)
})

test('What is asked for in pages comes in order, once each', async () => {
  const ids: string[] = []
  for (let n = 0; n < 5; n++)
    ids.push(await bring({ description: `Cống ngõ ${70 + n} hỏng`, service_code: 'trees' }))
  for (const id of ids) await publish(id)
  const page = async (n: number) =>
    (await json(`/requests.json?jurisdiction_id=01&service_code=trees&page=${n}&page_size=2`)).list.map(
      (request) => request.service_request_id,
    )
  const pages = [await page(1), await page(2), await page(3), await page(4)]
  expect(pages).toEqual([[ids[4], ids[3]], [ids[2], ids[1]], [ids[0]], []])
})

test('What is missing or wrong in what is brought is said, and nothing is stored', async () => {
  const before = await server.sql`select count(*)::int as n from tickets`
  const wrong: [Record<string, string>, number][] = [
    [{ service_code: '' }, 400],
    [{ service_code: 'nothing' }, 404],
    [{ description: ' ' }, 400],
    [{ description: 'x'.repeat(6000) }, 400],
    [{ lat: '', long: '', jurisdiction_id: '01' }, 400],
    [{ lat: '1000' }, 400],
    [{ phone: 'abc' }, 400],
    [{ media_url: 'javascript:alert(1)' }, 400],
    [{ address_id: '99999' }, 400],
  ]
  for (const [fields, status] of wrong) {
    const answered = await post({ ...good, api_key: key, ...fields })
    expect([fields, answered.status]).toEqual([fields, status])
  }
  const many = Array.from({ length: 10_000 }, (_, n): [string, string] => [`attribute[a${n}]`, 'x'])
  expect((await post([...Object.entries({ ...good, api_key: key }), ...many])).status).toBe(400)
  const xml = await fetch(`${server.url}${at}/requests.xml`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  })
  expect([xml.status, await xml.text()]).toEqual([400, expect.stringContaining('<errors>')])
  expect(await server.sql`select count(*)::int as n from tickets`).toEqual(before)
})

describe('What the standard says of its answers', () => {
  const where = `jurisdiction_id=${commune}`
  const answers = async (id: string): Promise<[string, Open311Answer][]> => [
    ['/discovery', 'discovery'],
    [`/services?${where}`, 'services'],
    [`/services/waste?${where}`, 'service_definition'],
    [`/requests?${where}`, 'service_requests'],
    [`/requests?${where}&extensions=true`, 'service_requests'],
    [`/requests/${id}?${where}`, 'service_requests'],
    [`/servicerequestupdates?${where}`, 'service_requests_updates'],
    ['/requests', 'errors'],
    [`/requests/KH7T-M3RB?${where}`, 'errors'],
    [`/services/nothing?${where}`, 'errors'],
  ]

  /** What the house does by itself after a report may come between the two: asked again until nothing did. */
  const inBoth = async (path: string, inJson: string) => {
    for (;;) {
      const { text: before } = await get(inJson)
      const { text } = await get(path.replace(/(?=\?|$)/, '.xml'))
      if ((await get(inJson)).text === before) return { before, text }
    }
  }

  test('holds for every one of them in JSON, and XML says the same, well-formed', async () => {
    const id = await bring({ description: 'Rác <b>chất đống</b> & "bốc mùi" ở ngõ 95 ]]> \u0001' })
    await publish(id)
    await settingTheScene(
      server.sql,
      (sql) => sql`update tickets set status = 'resolved', resolved_at = now() where reference = ${id}`,
    )
    for (const [path, name] of await answers(id)) {
      const inJson = path.replace(/(?=\?|$)/, '.json')
      const { before, text } = await inBoth(path, inJson)
      const said = JSON.parse(before)
      expect([inJson, lacking(name, said)]).toEqual([inJson, []])
      expect([path, bare(readXml(text))]).toEqual([path, bare(asElement(name, said))])
    }
    const brought = JSON.parse((await post({ ...good, description: 'Cống ngõ 96', api_key: key })).text)
    expect(lacking('taken', brought)).toEqual([])
    const tokens = JSON.parse((await get(`/tokens/${id}.json?${where}`)).text)
    expect(lacking('tokens', tokens)).toEqual([])
  })

  test('what lacks something, is no XML or is spelled by a namespace would be found', () => {
    expect(lacking('service_requests', [{ service_request_id: '1' }])).toContain(
      "/0 must have required property 'status'",
    )
    expect(lacking('service_requests', { requests: [] })).toEqual([' must be array'])
    expect(lacking('taken', [{ service_request_id: '1', token: '1' }])).not.toEqual([])
    for (const wrong of ['<a>', '<a><b></a></b>', '<a>&nbsp;</a>', '<a xmlns="x"/>', '<!DOCTYPE a><a/>'])
      expect(() => readXml(wrong)).toThrow()
  })
})

test('Whatever is sent or asked, the answer is an error of the standard in the format asked for, and nothing is stored', async () => {
  const count = () => server.sql`select count(*)::int as n from tickets`
  const before = await count()
  const where = `jurisdiction_id=${commune}`
  const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>${'&b;'.repeat(1000)}</x>`
  const form = 'application/x-www-form-urlencoded'
  const latin1 = new Uint8Array([...new TextEncoder().encode(`${where}&description=N`), 0xe1, 0xff])
  const sent: [string, string, string | Uint8Array<ArrayBuffer>][] = [
    ['/requests.xml', 'text/xml', deep],
    ['/requests.xml', 'application/xml', laughs],
    ['/requests.json', 'application/json', JSON.stringify({ ...good, api_key: key })],
    ['/requests.json', '', 'x'],
    ['/requests.json', form, latin1],
    ['/requests.xml', form, `${where}&description=%FF%FE`],
    ['/requests.json', 'multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['/requests.json', 'multipart/form-data', '--x--'],
    ['/servicerequestupdates.xml', 'text/xml', laughs],
    ['/servicerequestupdates.json', form, `${where}&service_request_id=%00&description=x&api_key=${key}`],
    ['/requests.json', form, 'a=&'.repeat(10_000)],
    ['/requests.json', form, `description=${'x'.repeat(400_000)}`],
  ]
  for (const [path, type, body] of sent) {
    const answered = await fetch(`${server.url}${at}${path}`, {
      method: 'POST',
      headers: type ? { 'content-type': type } : {},
      body,
    })
    const said = await answered.text()
    expect([path, type, answered.status < 500 && answered.status >= 400]).toEqual([path, type, true])
    if (path.endsWith('.json')) expect([type, lacking('errors', JSON.parse(said))]).toEqual([type, []])
    else expect([type, readXml(said).name]).toEqual([type, 'errors'])
  }
  const asked = [
    `/requests.json?${where}&start_date=9999-12-31T23:59:59Z`,
    `/requests.json?${where}&start_date=0000-01-01T00:00:00Z`,
    `/requests.json?${where}&start_date=2026-11-30T25:61:00Z`,
    `/requests.json?${where}&page=-1`,
    `/requests.json?${where}&page_size=1e9`,
    `/requests.json?${where}&service_request_id=${'A,'.repeat(200)}`,
    `/requests.json?${where}&service_code=${'waste%00'}`,
    `/servicerequestupdates.json?${where}&start_date=x`,
    `/requests.json?${where}&api_key=${key}`,
    `/requests.xml?api_key=${key}&${where}`,
    `/services/%2e%2e%2fpasswd.json?${where}`,
    `/requests/%F0%28%8C%28.json?${where}`,
  ]
  for (const path of asked) {
    const { status, text } = await get(path)
    expect([path, status < 500]).toEqual([path, true])
    if (status >= 400 && path.includes('.json'))
      expect([path, lacking('errors', JSON.parse(text))]).toEqual([path, []])
    if (status >= 400 && path.includes('.xml')) expect(readXml(text).name).toBe('errors')
  }
  const method = await fetch(`${server.url}${at}/requests.xml?${where}`, { method: 'DELETE' })
  expect([method.status, readXml(await method.text()).name]).toEqual([404, 'errors'])
  expect(await count()).toEqual(before)
})

describe('Pictures of a request', () => {
  const formOf = (more: Record<string, string>, files: Uint8Array<ArrayBuffer>[] = []) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...good, api_key: key, ...more })) form.append(name, value)
    for (const bytes of files) form.append('media', new File([bytes], 'anh.jpg', { type: 'image/jpeg' }))
    return form
  }
  const send = async (form: FormData) => {
    const answered = await fetch(`${server.url}${at}/requests.json`, { method: 'POST', body: form })
    const [said] = (await answered.json()) as Record<string, string | null>[]
    return { status: answered.status, said: said! }
  }
  const picturesOf = (reference: string) =>
    server.sql`select a.media_type, a.added_by, a.width from attachments a join tickets t on t.id = a.ticket_id
      where t.reference = ${reference}`

  test('come in its form, are made anew without what the camera wrote, and are kept once', async () => {
    const form = () => photo(9).then((bytes) => formOf({ description: 'Cống ngõ 80 tắc' }, [bytes]))
    const first = await send(await form())
    expect([first.status, first.said.service_notice]).toEqual([201, null])
    expect((await send(await form())).said.service_request_id).toBe(first.said.service_request_id)
    expect(await picturesOf(first.said.service_request_id!)).toEqual([
      { mediaType: 'image/jpeg', addedBy: expect.stringMatching(/^staff:/), width: 320 },
    ])
  })

  test('that are none stay out, and the request stands', async () => {
    const none = new TextEncoder().encode('<svg onload="alert(1)"/>')
    const { status, said } = await send(formOf({ description: 'Cống ngõ 81 tắc' }, [none]))
    expect([status, said.service_notice]).toEqual([201, expect.stringContaining('1 ảnh không nhận được')])
    expect(await picturesOf(said.service_request_id!)).toEqual([])
    const many = await Promise.all([1, 2, 3, 4, 5, 6].map(photo))
    expect((await send(formOf({ description: 'Cống ngõ 82 tắc' }, many))).status).toBe(400)
  })

  test('that are named by their addresses are fetched from the public internet alone', async () => {
    const asked: string[] = []
    const inside = createServer((request, response) => {
      asked.push(request.url!)
      response.end()
    })
    const port = await portOf(inside)
    const media_url = `https://127.0.0.1:${port}/secret`
    const { status, said } = await send(formOf({ description: 'Cống ngõ 83 tắc', media_url }))
    expect([status, said.service_notice]).toEqual([201, expect.stringContaining('1 ảnh')])
    await send(formOf({ description: 'Cống ngõ 84 tắc', media_url: `http://localhost:${port}/secret` }))
    expect(asked).toEqual([])
    inside.close()
    const [row] = await server.sql`select text from tickets where reference = ${said.service_request_id!}`
    expect(row!.text).toContain(media_url)

    const bytes = await photo(200)
    const fetchMedia = (async () => new Response(bytes)) as typeof fetch
    const { resident } = testApp(server.house, [], { fetchMedia })
    const there = { description: 'Cống ngõ 85 tắc', media_url: 'https://anh.example.vn/1.jpg' }
    const brought = await resident('POST', `${at}/requests.json`, { body: formOf(there) })
    const [request] = brought.json<{ service_request_id: string; service_notice: null }[]>()
    expect(request!.service_notice).toBeNull()
    expect(await picturesOf(request!.service_request_id)).toHaveLength(1)
  })

  test('and from the hosts inside that whoever runs the server names, by http too', async () => {
    const media_url = `http://${neighbourHost}/cong.jpg`
    const { status, said } = await send(formOf({ description: 'Cống ngõ 86 tắc', media_url }))
    expect([status, said.service_notice]).toEqual([201, null])
    expect(await picturesOf(said.service_request_id!)).toHaveLength(1)
  })
})

describe('Updates, as FixMyStreet exchanges them', () => {
  const where = `jurisdiction_id=${commune}`
  const say = async (form: Record<string, string>, by = key) => {
    const answered = await post(
      { jurisdiction_id: commune, api_key: by, ...form },
      { path: '/servicerequestupdates.json' },
    )
    return { ...answered, list: JSON.parse(answered.text) as Record<string, unknown>[] }
  }
  const told = async (headers: Record<string, string> = {}) =>
    (await json(`/servicerequestupdates.json?${where}`, headers)).list
  const handler = () => admit({ scopes: ['act', 'read-tickets'] })
  const standing = async (reference: string) => {
    const [row] = await server.sql<
      { status: string }[]
    >`select status from tickets where reference = ${reference}`
    return row!.status
  }
  const eventsOf = (reference: string, type: string) =>
    server.sql`select e.actor from ticket_events e join tickets t on t.id = e.ticket_id
      where t.reference = ${reference} and e.type = ${type}`

  test('what a program says of what it brought is added once, as its own act, and reopens what ended', async () => {
    const id = await bring({ description: 'Cống ngõ 90 tắc' })
    const added = { service_request_id: id, update_id: 'u-1', description: 'Nước đã tràn vào nhà số 12' }
    const sent = await Promise.all([say(added), say(added), say(added)])
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(sent.map(({ list }) => list[0]!.update_id)).size).toBe(1)
    expect(await eventsOf(id, 'ticket.replied')).toEqual([{ actor: expect.stringMatching(/^staff:/) }])
    const another = await say({ ...added, description: 'Lời khác' })
    expect(another.status).toBe(400)
    const shut = await say({ ...added, update_id: 'u-2', status: 'CLOSED' })
    expect([shut.status, shut.list[0]!.description]).toEqual([
      403,
      expect.stringContaining('đơn vị đang xử lý'),
    ])
    await settingTheScene(
      server.sql,
      (sql) => sql`update tickets set status = 'resolved', resolved_at = now() where reference = ${id}`,
    )
    const again = { service_request_id: id, update_id: 'u-3', status: 'OPEN', description: 'Vẫn còn tắc' }
    expect((await say(again)).status).toBe(201)
    expect(await standing(id)).toBe('accepted')
    expect(await eventsOf(id, 'ticket.reopened')).toHaveLength(1)
  })

  test('the department that handles it closes it, by the ordinary steps, and the public reads the answer', async () => {
    const id = await bring({ description: 'Hố ga ngõ 91 mất nắp', service_code: 'drainage' })
    const { key: by } = await handler()
    const close = {
      service_request_id: id,
      update_id: 'c-1',
      status: 'closed',
      description: 'Đã lắp nắp hố ga mới, đi lại an toàn.',
    }
    const early = await say(close, by)
    expect([early.status, early.list[0]!.description]).toEqual([
      400,
      expect.stringContaining('chưa được tiếp nhận'),
    ])
    await publish(id)
    const [ticket] = await server.sql<{ id: number }[]>`select id from tickets where reference = ${id}`
    const accepted = await fetch(`${server.url}/api/tickets/${ticket!.id}/acceptance`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(accepted.status).toBe(200)
    const word = await say(
      { service_request_id: id, update_id: 'c-0', status: 'investigating', description: 'Đội đã đến xem' },
      by,
    )
    expect(word.status).toBe(201)
    const closed = await say(close, by)
    expect([closed.status, await say(close, by)]).toEqual([201, closed])
    expect(await standing(id)).toBe('resolved')
    const mine = (update: Record<string, unknown>) => update.service_request_id === id
    const everybody = (await told()).filter(mine)
    expect(everybody).toEqual([
      expect.objectContaining({ status: 'open', description: 'đang xử lý' }),
      {
        update_id: closed.list[0]!.update_id,
        service_request_id: id,
        status: 'closed',
        updated_datetime: expect.stringMatching(/\+07:00$/),
        description: 'đã có kết quả: Đã lắp nắp hố ga mới, đi lại an toàn.',
        media_url: null,
      },
    ])
    const [request] = (await json(`/requests/${id}.json?${where}`)).list
    expect(request).toMatchObject({
      status: 'closed',
      status_notes: 'đã có kết quả: Đã lắp nắp hố ga mới, đi lại an toàn.',
    })
    const bringer = (await told({ authorization: `Bearer ${key}` })).filter(mine)
    expect(bringer.map(({ description }) => description)).toContain('Đội đã đến xem')
    expect((await told({ authorization: `Bearer ${by}` })).filter(mine)).toEqual([])
    const asXml = await get(`/servicerequestupdates.xml?${where}`)
    expect(asXml.text).toContain('<service_requests_updates><request_update><update_id>')
  })

  test('of everything that changed is told once by who reads on as each page says, whatever changes meanwhile', async () => {
    const program = await admit({ scopes: ['report'] })
    const head = { authorization: `Bearer ${program.key}` }
    const ids: string[] = []
    for (const n of [81, 82, 83, 84, 85])
      ids.push(await bring({ description: `Đèn ngõ ${n} tắt`, api_key: program.key }))
    const [before, asked] = [new Date().toISOString(), (await handler()).key]
    const word = (id: string, description: string) => say({ service_request_id: id, description }, asked)
    for (const id of ids) expect((await word(id, `Đã xem: ${id}`)).status).toBe(201)
    const changed = (await json(`/requests.json?${where}&updated_after=${before}`, head)).list
    expect(changed.map(({ service_request_id }) => service_request_id)).toEqual([...ids].reverse())

    const said: unknown[] = []
    let path = `/servicerequestupdates.json?${where}&start_date=${before}&page=1&page_size=2`
    for (let n = 0; path && n < 9; n++) {
      const { list, headers } = await json(path, head)
      said.push(...list.map(({ description }) => description))
      if (n === 0) expect((await word(ids[0]!, 'Đã thay bóng đèn')).status).toBe(201)
      const next = /^<[^<>]*\/v2(\/[^<>]+)>; rel="next"$/.exec(headers.get('link') ?? '')
      path = next?.[1] ?? ''
    }
    for (const id of ids) expect(said).toContain(`Đã xem: ${id}`)
    expect(said).toContain('Đã thay bóng đèn')
    expect((await get(`/servicerequestupdates.json?${where}&after=x`)).status).toBe(400)
  })

  test('pictures of an update are kept as the proof of who handles it, and shown to the program that brought the request', async () => {
    const id = await bring({ description: 'Hố ga ngõ 96 mất nắp' })
    const { key: by } = await handler()
    const form = new FormData()
    const said = { jurisdiction_id: commune, service_request_id: id, description: 'Đã đến xem', api_key: by }
    for (const [name, value] of Object.entries(said)) form.set(name, value)
    const photo = await sharp({ create: { width: 50, height: 40, channels: 3, background: '#0b5b4c' } })
      .jpeg()
      .toBuffer()
    form.set('media', new File([new Uint8Array(photo)], 'xong.jpg', { type: 'image/jpeg' }))
    const path = `${server.url}${at}/servicerequestupdates.json`
    expect((await fetch(path, { method: 'POST', body: form })).status).toBe(201)
    const kept = await server.sql`
      select a.purpose from attachments a join tickets t on t.id = a.ticket_id where t.reference = ${id}`
    expect(kept).toEqual([{ purpose: 'proof' }])
    await settingTheScene(
      server.sql,
      (sql) => sql`
        insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, status, hash)
        select id, 'ticket:' || reference, 'ticket.resolved', 'system', '{"answer": "x"}'::jsonb, now(), '{}', 'resolved', ''
        from tickets where reference = ${id}`,
    )
    const mine = (await told({ authorization: `Bearer ${key}` })).filter(
      (one) => one.service_request_id === id,
    )
    const address = mine.find(({ media_url }) => media_url)?.media_url as string
    const shown = await fetch(address.replace(/^https?:\/\/[^/]+/, server.url))
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  })

  test('an answer that waited for somebody to look at it is told when it is let out', async () => {
    const id = await bring({ description: 'Hố ga ngõ 95 mất nắp' })
    const begin = new Date().toISOString()
    await settingTheScene(
      server.sql,
      (sql) => sql`
        with t as (
          update tickets set published = true, status = 'resolved', resolved_at = now(), updated_at = now() where reference = ${id} returning *
        )
        insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, status, hash)
        select id, 'ticket:' || reference, type, 'system', data::jsonb, at, '{}', 'resolved', '' from t, (values
          ('ticket.resolved', '{"answer": "Đã lắp nắp mới"}', now() - interval '1 day'),
          ('ticket.answer-published', '{"was": "Đã lắp nắp mới", "became": "Đã lắp nắp mới", "waited": true}', now())
        ) as e(type, data, at)`,
    )
    const { list } = await json(`/servicerequestupdates.json?${where}&start_date=${begin}`)
    expect(list.filter((update) => update.service_request_id === id)).toEqual([
      expect.objectContaining({ status: 'closed', description: 'đã có kết quả: Đã lắp nắp mới' }),
    ])
  })

  test('of what is not published, sealed or of others nothing is told and nothing taken', async () => {
    const [own, sealed] = [
      await bring({ description: 'Cống ngõ 92 tắc' }),
      await bring({ description: 'Cống ngõ 93 tắc' }),
    ]
    await settingTheScene(
      server.sql,
      (sql) => sql`update tickets set lane = 'denunciation', published = true where reference = ${sealed}`,
    )
    const other = await admit({ scopes: ['report'] })
    const said = { description: 'Thêm một lời' }
    expect((await say({ ...said, service_request_id: own }, other.key)).status).toBe(404)
    expect((await say({ ...said, service_request_id: sealed })).status).toBe(404)
    const ids = (await told()).map((update) => update.service_request_id)
    expect(ids).not.toContain(own)
    expect(ids).not.toContain(sealed)
  })

  test('what is missing or wrong is said in the format asked for', async () => {
    const id = await bring({ description: 'Cống ngõ 94 tắc' })
    const good = { service_request_id: id, description: 'Thêm' }
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString()
    const wrong: [Record<string, string>, number][] = [
      [{ service_request_id: '' }, 400],
      [{ service_request_id: 'KH7T-M3RB' }, 404],
      [{ description: ' ' }, 400],
      [{ description: 'x'.repeat(6000) }, 400],
      [{ status: 'done' }, 400],
      [{ update_id: 'ắ'.repeat(10) }, 400],
      [{ updated_datetime: ahead }, 400],
      [{ updated_datetime: 'hôm qua' }, 400],
      [{ jurisdiction_id: '' }, 400],
      [{ api_key: 'wrong' }, 403],
    ]
    for (const [fields, status] of wrong) {
      const { list, ...answered } = await say({ ...good, ...fields })
      expect([fields, answered.status, list[0]]).toEqual([
        fields,
        status,
        { code: status, description: expect.any(String) },
      ])
    }
    expect(await eventsOf(id, 'ticket.replied')).toEqual([])
  })
})
