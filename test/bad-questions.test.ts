import { expect, test } from 'vitest'
import { connect, type Sql } from '../db/connect.ts'
import { testApp } from './support/app.ts'
import { ownDatabase } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const [nul, half, long] = ['\u0000', '\ud800', 'x'.repeat(1_000_000)]
const unit = `commune:${khuongDinh}`
const uuid = '00000000-0000-4000-8000-000000000000'

const periods = [
  'from=2026-11-02&to=2026-11-01',
  'from=1926-01-01&to=2026-01-01',
  'from=0001-01-01&to=0001-01-02',
  'from=0000-01-01&to=0000-01-02',
  'from=9999-12-01&to=9999-12-31',
  'from=2026-02-30',
  'from=%00',
  'from=2026-11-01%00',
  'from=%ED%A0%80',
  `from=${'1'.repeat(5_000)}`,
]
const aside = ['cursor=%00', 'cursor=x', 'cursor=-1', `cursor=${'9'.repeat(30)}`, 'nothing=1']
const ofLists = [
  ...periods,
  ...aside,
  'category=%00',
  'category=no-such-subject',
  'channel=pigeon',
  'department=0',
  'department=99999999999',
  'officer=%00',
  'officer=a%20b',
]

/** Each address that leaders, the desk and residents ask, with questions that nobody can answer. */
const questions: [string, string[]][] = [
  [`/api/boards/${unit}`, periods],
  [`/api/boards/${unit}/taken-in/tickets`, ofLists],
  [`/api/boards/${unit}/unhappy`, [...periods, ...aside]],
  ['/api/boards/province:01/alone', ['cursor=%00', 'cursor=x', 'nothing=1']],
  [`/api/boards/${unit}/weekly-report`, ['language=xx', 'language=%00']],
  [`/api/exports/boards/${unit}/tickets`, [...periods, 'format=pdf']],
  ['/api/exports/tickets', ['format=%00', 'cursor=x', 'text=%00']],
  ['/api/warnings', [...aside, 'state=x', 'unit=commune:1', 'unit=%00']],
  ['/api/incidents', [...aside, 'state=x', 'commune=1', 'province=%00', 'limit=0', 'limit=1e9']],
  ['/open-data/01/reports.json', ['cursor=%00', 'cursor=x', `cursor=${'9'.repeat(30)}`]],
  [`/units/${khuongDinh}`, ['days=0', 'days=-1', 'days=%00', 'category=%00', 'state=x', 'cursor=%00']],
]

const nowhere = [
  '/api/boards/ward:1',
  '/api/boards/commune:99999',
  '/api/boards/commune:%00',
  `/api/boards/${unit}/no-such-measure/tickets`,
  `/api/boards/${unit}/%00/tickets`,
  `/api/boards/department:999999999/load`,
  `/api/exports/boards/${unit}/people`,
  ...[uuid, '0', '-1', '1.5', '%00', '9'.repeat(30), '9007199254740991'].flatMap((id) => [
    `/api/incidents/${id}`,
    `/api/warnings/${id}`,
    `/api/warnings/${id}/tickets`,
    `/api/warnings/${id}/alike`,
    `/api/exports/tickets/${id}/events`,
    `/incidents/${id}`,
  ]),
  '/units/99999',
  '/units/%00',
  '/open-data/99999/reports.atom',
  '/open-data/%00/reports.csv',
]

/** What the database refuses must end no more than its own question. */
const onItsOwn = async (work: (sql: Sql) => Promise<void>) => {
  const own = await ownDatabase()
  const connection = connect(own.url, { max: 2, name: 'lang-nghe-test' })
  try {
    await work(connection.sql)
  } finally {
    await connection.close()
    await own.drop()
  }
}

test('What nobody can answer is refused with a sentence by boards, figures, exports, incidents, warnings and units', () =>
  onItsOwn(async (sql) => {
    const house = await testHouse(sql)
    const seat = { kind: 'operation-centre', communeCode: null } as const
    const centre = await makeStaff(sql, { ...seat, roles: ['dispatcher', 'operator'] })
    const { as, resident } = testApp(house, [centre])
    const ticket = await openSample(house)
    const asked: [string, string, object?][] = [
      ...questions.flatMap(([path, of]) => of.map((query): [string, string] => ['GET', `${path}?${query}`])),
      ...nowhere.map((path): [string, string] => ['GET', path]),
    ]
    const outage = {
      categoryCode: 'street-light',
      communeCodes: [khuongDinh],
      title: 'Đèn tắt',
      known: 'Thợ đang sửa.',
    }
    const declared = await as(centre)('POST', '/api/incidents', { body: outage })
    const { id } = declared.json<{ id: number }>()
    for (const text of [nul, half, '', ' ', long, 7, null, []]) {
      asked.push(
        ...Object.keys(outage).map((field): [string, string, object] => [
          'POST',
          '/api/incidents',
          { ...outage, [field]: text },
        ]),
        ['POST', '/api/incidents', { ...outage, streets: [text] }],
        ['POST', '/api/incidents', { ...outage, area: text === null ? 0 : text }],
        ['POST', `/api/incidents/${id}/updates`, { known: text }],
        ['PUT', `/api/incidents/${id}/closing`, { answer: text }],
        ['POST', `/api/incidents/${id}/callers`, { call: text }],
        ['DELETE', `/api/tickets/${ticket.id}/incident`, { why: text }],
        ['PUT', '/api/warnings/1/acknowledgement', { why: text }],
      )
    }
    for (const incidentId of [uuid, 0, -1, 1.5, 2 ** 60, null])
      asked.push(['PUT', `/api/tickets/${ticket.id}/incident`, { incidentId }])
    const wrong: string[] = []
    for (const [method, path, body] of asked) {
      const said = await (path.startsWith('/api/')
        ? as(centre)(method, path, body ? { body } : {})
        : resident('GET', path))
      const isSaid = said.status >= 400 && said.status < 500 && /[À-ỹ]/.test(said.text)
      if (!isSaid)
        wrong.push(`${method} ${path} ${JSON.stringify(body ?? '').slice(0, 120)} → ${said.status}`)
    }
    expect(wrong).toEqual([])
  }))
