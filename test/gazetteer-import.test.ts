import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBundleFolder } from '../commands/read-bundle.ts'
import { type Connection, connect } from '../db/connect.ts'
import type { House } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { Refused } from '../src/platform/errors.ts'
import { type Import, type ImportReport, importGazetteer } from '../src/routing/importing/import-gazetteer.ts'
import { buildGazetteer } from '../src/routing/place/build-gazetteer.ts'
import { readBundle } from '../src/routing/place/bundle.ts'
import { type Bundle, communeOf } from '../src/routing/place/gazetteer.ts'
import { resolvePlace } from '../src/routing/place/resolve.ts'
import { readGazetteer } from '../src/routing/store.ts'
import { moveAll, type Succession } from '../src/routing/succession/move-all.ts'
import { tryOut } from '../src/routing/succession/try-out.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { placeTicket } from '../src/tickets/corrections/place.ts'
import { foldCounts } from '../src/tickets/reading/counts-store.ts'
import { moveTicket } from '../src/tickets/succession/move.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'

let own: OwnDatabase
let connection: Connection
let house: House
beforeAll(async () => {
  own = await ownDatabase()
  connection = connect(own.url, { max: 2, statementTimeout: 0 })
  house = await testHouse(connection.sql)
})
afterAll(async () => {
  await connection.close()
  await own.drop()
})

/** An invented country: two provinces, three communes, one of them with a square boundary each. */
const square = (code: string, x: number) => ({
  type: 'Polygon' as const,
  arcs: [[x]],
  properties: { code },
})
const files = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  'provinces.json': [
    { code: '97', name: 'Vạn An', fullName: 'Tỉnh Vạn An', type: 'Tỉnh', units: 2 },
    { code: '98', name: 'Bình Lạc', fullName: 'Thành phố Bình Lạc', type: 'Thành phố', units: 1 },
  ],
  'units.json': [
    {
      code: '97001',
      name: 'Đồng Quê',
      fullName: 'Xã Đồng Quê',
      type: 'xa',
      provinceCode: '97',
      lat: 15.5,
      lon: 108.5,
    },
    {
      code: '97002',
      name: 'Bến Lúa',
      fullName: 'Xã Bến Lúa',
      type: 'xa',
      provinceCode: '97',
      altCodes: ['97902'],
    },
    { code: '98001', name: 'Phố Mới', fullName: 'Phường Phố Mới', type: 'phuong', provinceCode: '98' },
  ],
  'former_units.json': [
    { code: '9701', name: 'Xã Gò Cao', districtCode: '971', provinceCode: '97', to: [['97001', 'F']] },
    {
      code: '97012',
      name: 'Xã Gò Thấp',
      districtCode: '971',
      provinceCode: '97',
      to: [
        ['97001', 'S'],
        ['97002', 'S'],
      ],
      former: ['Gò Trũng'],
    },
    { code: '98011', name: 'Phường 1', districtCode: '981', provinceCode: '98', to: [['98001', 'F']] },
  ],
  'former_districts_provinces.json': {
    districts: [
      { code: '971', name: 'Huyện Gò', provinceCode: '97' },
      { code: '981', name: 'Quận Nhất', provinceCode: '98' },
    ],
    provinces: [{ code: '97', name: 'Tỉnh Vạn An' }],
  },
  'wards-5pct.topojson': {
    type: 'Topology',
    arcs: [108, 109, 110].map((x) => [
      [x, 15],
      [x + 1, 15],
      [x + 1, 16],
      [x, 16],
      [x, 15],
    ]),
    objects: {
      all: {
        type: 'GeometryCollection',
        geometries: [square('97001', 0), square('97002', 1), square('98001', 2)],
      },
    },
  },
  ...changes,
})

const take = (bundle: Bundle, changes: Partial<Import> = {}): Promise<ImportReport> =>
  importGazetteer(ctxFor(house), { bundle, source: 'test', mode: 'write', mayEnd: 5000, ...changes })
const state = async () => {
  const [row] = await house.db`
    select (select md5(string_agg(c::text, '|' order by code)) from communes c) as communes,
      (select md5(string_agg(d::text, '|' order by id)) from departments d) as departments,
      (select count(*)::int from former_communes) as former, (select count(*)::int from gazetteer_bundles) as bundles,
      (select count(*)::int from ticket_events where type = 'gazetteer.imported') as events`
  return row
}
const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refused) return error.sentence.en
    throw error
  }
  return 'not refused'
}

describe('a broken bundle', () => {
  const [first, ...others] = files()['units.json'] as object[]
  const former = files()['former_units.json'] as object[]
  const topology = files()['wards-5pct.topojson'] as { arcs: unknown[] }
  const topologyWith = (changes: object) => ({ 'wards-5pct.topojson': { ...topology, ...changes } })
  const shapes = (...codes: string[]) =>
    topologyWith({
      objects: { all: { type: 'GeometryCollection', geometries: codes.map((code, i) => square(code, i)) } },
    })
  test.each([
    ['units.json, row 1: provinceCode', { 'units.json': [{ ...first, provinceCode: 7 }, ...others] }],
    ['units.json has 1 communes of province 97, but provinces.json, row 1 says 2', { 'units.json': others }],
    ['units.json is missing', { 'units.json': undefined }],
    ['units.json, row 2: the code "97001" is also in row 1', { 'units.json': [first, first, ...others] }],
    [
      'units.json, row 1: the code "97002" is also in row 2',
      { 'units.json': [{ ...first, altCodes: ['97002'] }, ...others] },
    ],
    [
      'units.json, row 1: fullName is wrong: "XÃ£ Quê"',
      { 'units.json': [{ ...first, fullName: 'XÃ£ Quê' }, ...others] },
    ],
    [
      'units.json, row 1: name is wrong: "B\uFFFDnh"',
      { 'units.json': [{ ...first, name: 'B\uFFFDnh' }, ...others] },
    ],
    [
      'units.json, row 1: name is wrong: "Quê\\u0000"',
      { 'units.json': [{ ...first, name: 'Quê\u0000' }, ...others] },
    ],
    ['units.json, row 1: name is wrong: " "', { 'units.json': [{ ...first, name: ' ' }, ...others] }],
    ['units.json, row 1: lat is wrong: 48', { 'units.json': [{ ...first, lat: 48 }, ...others] }],
    [
      'former_units.json, row 1: points at',
      { 'former_units.json': [{ ...former[0], provinceCode: '55' }, ...former] },
    ],
    [
      'former_units.json, row 4: points at',
      { 'former_units.json': [...former, { ...former[0], to: [['12345', 'F']] }] },
    ],
    ['wards-5pct.topojson is no TopoJSON', { 'wards-5pct.topojson': { type: 'x', objects: {} } }],
    ['wards-5pct.topojson is no TopoJSON', { 'wards-5pct.topojson': null }],
    ['topojson: a layer has no shapes', { 'wards-5pct.topojson': { ...topology, objects: { all: null } } }],
    ['topojson, shape 2: its boundary is broken or cut', topologyWith({ arcs: topology.arcs.slice(0, 1) })],
    ['topojson, arc 1: broken coordinates', topologyWith({ arcs: [[['x', 15]], ...topology.arcs.slice(1)] })],
    ['"transform" is broken', topologyWith({ transform: { scale: [1], translate: [0, 0] } })],
  ])('is refused with file and row: %s', (said, changes) => {
    expect(refusal(() => readBundle(files(changes)))).toContain(said)
  })

  test.each([
    [
      'former_units.json, row 4: the code "9701" is also in row 1',
      { 'former_units.json': [...former, former[0]] },
    ],
    ['former_units.json seems cut: 2 of 3', { 'former_units.json': [former[0]] }],
    ['boundaries seem cut: 1 of 3 communes have none, the first of them 98001', shapes('97001', '97002')],
    ['shape 3: shape 2 has its code 97002', shapes('97001', '97002', '97002')],
    ['shape 2: no unit has its code 97009', shapes('97001', '97009', '98001')],
    [
      'shapes do not lie where their communes are, the first of them 97001',
      shapes('97002', '97001', '98001'),
    ],
    [
      'shape 1: lies outside the country',
      topologyWith({ transform: { scale: [1, 1], translate: [90, 0] }, arcs: topology.arcs }),
    ],
  ])('changes nothing: %s', async (said, changes) => {
    const before = await state()
    await expect(take(readBundle(files(changes)))).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining(said),
    })
    expect(await state()).toEqual(before)
  })

  test('that would end most of the country is refused until that is expected', async () => {
    const before = await state()
    const bundle = readBundle(files())
    await expect(
      importGazetteer(ctxFor(house), { bundle, source: 'test', mode: 'write' }),
    ).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(take(bundle, { mayEnd: 3320 })).rejects.toThrow('--may-end 3321')
    expect(await state()).toEqual(before)
  })
})

describe('the bundle in GAZETTEER_DIR', { timeout: 120_000 }, () => {
  const folder = process.env.GAZETTEER_DIR ?? '../shared/gazetteer'
  const there = existsSync(folder)
  if (!there)
    console.warn(
      `\n!!! SKIPPED: no gazetteer bundle at ${folder}; set GAZETTEER_DIR to try the real one !!!\n`,
    )

  test.skipIf(!there)('is taken in whole, once, and every ticket keeps its commune', async () => {
    const bundle = await readBundleFolder(folder)
    const recoded = bundle.units.find(({ altCodes }) => altCodes?.length)!
    const old = recoded.altCodes![0]!
    const { id } = await openSample(house, { communeCode: old })
    await foldCounts(house.db)
    const before = await state()
    const tried = await take(bundle, { mode: 'try', mayEnd: 100 })
    expect(await state()).toEqual(before)
    const report = await take(bundle, { mayEnd: 100 })
    expect(report).toMatchObject({ ended: { count: 0 }, moved: { count: 0 }, unchanged: false, lacks: [] })
    expect(tried.recoded).toEqual(report.recoded)
    expect(report.recoded.first).toContain(`${old} → ${recoded.code}`)
    const [ticket] = await house.db`
      select t.commune_code, d.commune_code as held from tickets t join departments d on d.id = t.department_id
      where t.id = ${id}`
    expect(ticket).toEqual({ communeCode: recoded.code, held: recoded.code })
    const counted = await house.db`
      select commune_code, sum(n)::int as n from (table ticket_counts union all table ticket_sums) c
      where commune_code in (${old}, ${recoded.code}) group by 1 having sum(n) <> 0`
    const [there] = await house.db`
      select count(*)::int as n from tickets where commune_code = ${recoded.code}`
    expect([...counted]).toEqual([{ communeCode: recoded.code, n: there!.n }])
    const after = await state()
    expect(after!.events).toBe(before!.events + 1)
    expect(await take(bundle, { mayEnd: 100 })).toMatchObject({ unchanged: true })
    expect(await state()).toEqual(after)
  })

  test.skipIf(!there)(
    'is the same from the database as from the folder, and loads in two seconds',
    async () => {
      const bundle = await readBundleFolder(folder)
      const stored = await readGazetteer(house.db)
      const place = ({
        code,
        name,
        fullName,
        type,
        provinceCode,
        lat = null,
        lon = null,
      }: Bundle['units'][number]) => ({
        code,
        name,
        fullName,
        type,
        provinceCode,
        lat,
        lon,
      })
      const byCode = <Row extends { code: string }>(rows: readonly Row[]) =>
        [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))
      expect(stored.units.map(place)).toEqual(byCode(bundle.units).map(place))
      const former = ({
        code,
        name,
        districtCode,
        provinceCode,
        to,
        former = [],
      }: Bundle['formerUnits'][number]) => ({
        code,
        name,
        districtCode,
        provinceCode,
        to: to.map(String).sort(),
        former,
      })
      expect(byCode(stored.formerUnits).map(former)).toEqual(byCode(bundle.formerUnits).map(former))
      expect(stored.boundaries).toEqual(bundle.boundaries)
      expect(stored.splitsUnknown).toBe(false)
      const [started, before] = [performance.now(), process.cpuUsage()]
      const { gazetteer } = await loadKnowledge(house.db, () => new Date())
      const { user, system } = process.cpuUsage(before)
      const [wall, own] = [performance.now() - started, (user + system) / 1000]
      console.log(
        `loadKnowledge with the full bundle: ${Math.round(wall)} ms, ${Math.round(own)} ms of them ours`,
      )
      expect(gazetteer.communes.size).toBeGreaterThanOrEqual(bundle.units.length)
      expect(gazetteer.boundaries).not.toBeNull()
    },
  )
})

describe('a former unit under another province than its successors', () => {
  const rows = files()['former_units.json'] as { code: string }[]
  const misplaced = rows.map((row) => (row.code === '98011' ? { ...row, provinceCode: '97' } : row))
  const bundle = () => readBundle(files({ 'former_units.json': misplaced }))

  test('is taken by its successors, so that its name is found there', () => {
    const gazetteer = buildGazetteer(bundle())
    const asked = { text: 'Đèn hỏng ở phường 1, quận Nhất', provinceCode: '98' }
    expect(resolvePlace(gazetteer, asked).communeCode).toBe('98001')
  })
  test('is reported, every row', async () => {
    const { misplaced } = await take(bundle(), { mode: 'try' })
    expect(misplaced).toEqual({ count: 1, first: ['98011 Phường 1: 97 → 98'] })
    expect((await take(readBundle(files()), { mode: 'try' })).misplaced.count).toBe(0)
  })
})

const inspectorates = async () => {
  const rows = await house.db<{ name: string }[]>`
    select name from departments where kind = 'thanh-tra' and province_code in ('97', '98') order by province_code`
  return rows.map(({ name }) => name)
}

describe('an invented bundle', () => {
  test('replaces what was: communes end and keep their tickets, new ones get departments', async () => {
    const { id } = await openSample(house)
    await makeStaff(house.db, { kind: 'economy', communeCode: khuongDinh })
    const merged = [
      ...(files()['former_units.json'] as object[]),
      { code: khuongDinh, name: 'Phường X', districtCode: '971', provinceCode: '97', to: [['97002', 'F']] },
    ]
    const tried = await take(readBundle(files({ 'former_units.json': merged })), { mode: 'try' })
    expect(tried.leftBehind.first.find((line) => line.startsWith(khuongDinh))).toMatch(
      /^00364 [^:]+: [1-9]\d* phiếu mở, 1 cán bộ, 0 phân công .* → 97002 Xã Bến Lúa$/,
    )
    const report = await take(readBundle(files()))
    expect(report.leftBehind.count).toBe(tried.leftBehind.count)
    expect(report).toMatchObject({
      added: { count: 3 },
      newProvinces: { count: 2 },
      openInEnded: expect.any(Number),
    })
    expect(report.openInEnded).toBeGreaterThanOrEqual(1)
    expect(report.ended.count).toBe(3321)
    expect(report.ended.first).toHaveLength(20)
    const [ended] = await house.db`select valid_to from communes where code = ${khuongDinh}`
    expect(ended!.validTo).toBe('2026-11-23')
    const [ticket] = await house.db`select commune_code from tickets where id = ${id}`
    expect(ticket!.communeCode).toBe(khuongDinh)
    const departments = await house.db<{ name: string }[]>`
      select name from departments where commune_code = '98001' order by id`
    expect(departments.map(({ name }) => name)).toContain('Phòng Kinh tế, Hạ tầng và Đô thị phường Phố Mới')
    expect(departments).toHaveLength(7)
    expect(await inspectorates()).toEqual(['Thanh tra tỉnh Vạn An', 'Thanh tra thành phố Bình Lạc'])
    const [event] =
      await house.db`select data from ticket_events where type = 'gazetteer.imported' order by id desc limit 1`
    expect(event!.data.report).toMatchObject({ added: 3, ended: 3321 })
    const gazetteer = buildGazetteer(await readGazetteer(house.db))
    expect(communeOf(gazetteer, khuongDinh)).toBeNull()
    expect(communeOf(gazetteer, '97902')?.code).toBe('97002')
  })

  test('a later one renames, moves and ends, and departments follow', async () => {
    const later = files({
      'provinces.json': [
        { code: '97', name: 'Vạn An', fullName: 'Tỉnh Vạn An', type: 'Tỉnh', units: 1 },
        { code: '98', name: 'Bình Lạc', fullName: 'Thành phố Bình Lạc', type: 'Thành phố', units: 1 },
      ],
      'units.json': [
        { code: '97001', name: 'Đồng Quế', fullName: 'Phường Đồng Quế', type: 'phuong', provinceCode: '98' },
        { code: '97002', name: 'Bến Lúa', fullName: 'Xã Bến Lúa', type: 'xa', provinceCode: '97' },
      ],
      'former_units.json': [
        { code: '9701', name: 'Xã Gò Cao', districtCode: '971', provinceCode: '97', to: [['97001', 'F']] },
        { code: '9702', name: 'Xã Bến', districtCode: '971', provinceCode: '97', to: [['97002', 'F']] },
      ],
      'wards-5pct.topojson': undefined,
    })
    await expect(take(readBundle(later), { mayEnd: 1 })).rejects.toThrow('--may-lose-boundaries')
    await makeStaff(house.db, { kind: 'economy', communeCode: '97001', provinceCode: '97' })
    const report = await take(readBundle(later), { mayEnd: 1, mayLoseBoundaries: true })
    expect(report).toMatchObject({
      added: { count: 0 },
      renamed: { count: 1, first: ['97001: Xã Đồng Quê → Phường Đồng Quế'] },
      moved: { count: 1 },
      ended: { count: 1, first: ['98001 Phường Phố Mới'] },
      formerAdded: { count: 1, first: ['9702 Xã Bến → 97002'] },
      formerChanged: { count: 0 },
      formerGone: {
        count: 2,
        first: ['97012 Xã Gò Thấp → 97001, 97002', '98011 Phường 1 → 98001'],
      },
      lacks: ['boundaries', 'points'],
    })
    const [department] = await house.db`
      select name, province_code from departments where commune_code = '97001' and kind = 'economy'`
    expect(department).toEqual({ name: 'Phòng Kinh tế phường Đồng Quế', provinceCode: '98' })
    const again = await take(readBundle(files()), { mayEnd: 1 })
    expect(again).toMatchObject({ restored: { count: 1 }, unchanged: false })
  })

  test('a later one makes a city of a province, which keeps its name, and renames another', async () => {
    const provinces = files()['provinces.json'] as object[]
    const city = { ...provinces[0], fullName: 'Thành phố Vạn An', type: 'Thành phố' }
    const renamed = { ...provinces[1], name: 'Lạc', fullName: 'Thành phố Lạc' }
    const report = await take(readBundle(files({ 'provinces.json': [city, renamed] })))
    expect(report.renamedProvinces.first).toContain('97: Tỉnh Vạn An → Thành phố Vạn An')
    expect(await inspectorates()).toEqual(['Thanh tra thành phố Vạn An', 'Thanh tra thành phố Lạc'])
    const building = await house.db`
      select name from departments where kind = 'so-xay-dung' and province_code in ('97', '98') order by province_code`
    expect(building.map(({ name }) => name)).toEqual(['Sở Xây dựng Vạn An', 'Sở Xây dựng Lạc'])
  })
})

describe('what a commune holds that is no more', () => {
  const unit = (code: string, name: string) => ({
    code,
    name,
    fullName: `Xã ${name}`,
    type: 'xa',
    provinceCode: '97',
  })
  const [merged, heir, divided, other] = [
    unit('97001', 'Đồng Quê'),
    unit('97002', 'Bến Lúa'),
    unit('97003', 'Cù Lao'),
    unit('97004', 'Bãi Cát'),
  ]
  const former = (code: string, name: string, ...to: [string, string][]) => ({
    code,
    name,
    districtCode: '971',
    provinceCode: '97',
    to,
  })
  const town = {
    code: '98011',
    name: 'Phường 1',
    districtCode: '981',
    provinceCode: '98',
    to: [['98001', 'F']],
  }
  const country = (units: ReturnType<typeof unit>[], formerUnits: object[]) => {
    const [lands, city] = files()['provinces.json'] as object[]
    const all = [...units, (files()['units.json'] as object[])[2]!]
    const square = (x: number) => [
      [x, 15],
      [x + 1, 15],
      [x + 1, 16],
      [x, 16],
      [x, 15],
    ]
    const shapes = [...units.map(({ code }) => code), '98001']
    return readBundle(
      files({
        'provinces.json': [{ ...lands, units: units.length }, city],
        'units.json': all,
        'former_units.json': [...formerUnits, town],
        'wards-5pct.topojson': {
          type: 'Topology',
          arcs: shapes.map((code) => square(code === '98001' ? 114 : 102 + Number(code.slice(-1)))),
          objects: {
            all: {
              type: 'GeometryCollection',
              geometries: shapes.map((code, i) => ({ type: 'Polygon', arcs: [[i]], properties: { code } })),
            },
          },
        },
      }),
    )
  }
  const before = country(
    [merged, heir, divided],
    [
      former('9701', 'Xã Gò', ['97001', 'F']),
      former('9702', 'Xã Bến', ['97002', 'F']),
      former('9703', 'Xã Bồi', ['97003', 'F']),
    ],
  )
  const after = country(
    [heir, other],
    [
      // The code of a commune is mostly that of a ward before it, which may have been divided.
      former('97001', 'Thị trấn Đồng', ['97002', 'S'], ['97004', 'S']),
      former('c97001', 'Xã Đồng Quê', ['97002', 'F']),
      former('97003', 'Xã Cù Lao', ['97002', 'S'], ['97004', 'S']),
      former('9702', 'Xã Bến', ['97002', 'F']),
    ],
  )
  const at = async (id: number) => {
    const [row] = await house.db`
      select t.commune_code, d.commune_code as held, d.kind, t.officer_id, t.status, t.accepted_at, t.candidates, t.version,
        (select row_to_json(c) from deadlines c where c.ticket_id = t.id)::text as clock,
        (select array_agg(e.type order by e.id) from ticket_events e where e.ticket_id = t.id) as told
      from tickets t join departments d on d.id = t.department_id where t.id = ${id}`
    return row!
  }
  const open = (communeCode: string, more: Record<string, unknown> = {}) =>
    openSample(house, { communeCode, address: 'đầu làng', ...more })
  const movedOf = (all: Succession[]) => all.filter(({ commune }) => /^9700[13] /.test(commune))

  test('is tried out first, then moves by where it went, once; what is not clear is asked', async () => {
    await take(before)
    await house.knowledge.heard(house.db, 'gazetteer.imported')
    const inCommune = { communeCode: '97001', provinceCode: '97' }
    const officer = await makeStaff(house.db, { ...inCommune, kind: 'economy' })
    const leftThere = await makeStaff(house.db, { ...inCommune, communeCode: '97003', kind: 'economy' })
    const chair = await makeStaff(house.db, {
      ...inCommune,
      communeCode: '97002',
      kind: 'chair',
      roles: ['chair'],
    })
    const [duty] = await house.db`
      insert into duties (staff_id, department_id, commune_code) values (${officer.id}, ${officer.departmentId}, '97001') returning id`
    await house.db`
      insert into on_call_shifts (department_id, staff_id, starts_at) values (${officer.departmentId}, ${officer.id}, now())`
    await house.db`insert into saved_views (staff_id, name, search, saved_at)
      values (${officer.id}, 'x', ${`?status=open&commune=97001&department=${officer.departmentId}`}, now())`
    await house.db`insert into routing_rules (category_code, province_code, commune_code, department_kind, why)
      values ('noise', '97', '97001', 'office', 'x'), ('waste', '97', '97001', 'office', 'x'), ('waste', '97', '97002', 'office', 'x')`
    const [incident] = await house.db`
      insert into incidents (province_code, commune_codes, category_code, title, known, known_at, began_at, declared_by, declared_at)
      values ('97', '{97001,97002}', 'drainage', 'x', 'x', now(), now(), 'x', now()) returning id`
    const whole = await open('97001')
    await acceptTicket(ctxFor(house, officer), whole.id, {})
    const done = await open('97001')
    await settingTheScene(
      connection.sql,
      (sql) => sql`update tickets set status = 'resolved' where id = ${done.id}`,
    )
    await house.db`update departments set active = false where commune_code = '97002' and kind = 'police'`
    const noise = await open('97001', {
      category: 'public-order',
      text: 'Có người trộm xe máy ở đầu làng tối qua',
    })
    const pinned = await open('97003', { lat: 15.5, lon: 106.5 })
    const named = await open('97003', { address: 'thôn 2, xã Bãi Cát' })
    const unclear = await open('97003')
    const clock = (await at(whole.id)).clock

    const untouched = await state()
    const tried = await tryOut(ctxFor(house), { bundle: after, source: 'test', mayEnd: 5000 })
    expect(await state()).toEqual(untouched)
    expect((await at(whole.id)).communeCode).toBe('97001')
    const both = movedOf(tried.successions)
    expect(both.map(({ heir, to }) => heir ?? to)).toEqual([
      '97002 Xã Bến Lúa',
      ['97002 Xã Bến Lúa', '97004 Xã Bãi Cát'],
    ])
    expect(both[0]!.tickets).toMatchObject({ 'same-kind': 1, chair: 1, asked: 0 })
    expect(both[0]!.handedOn).toMatchObject({
      staff: 2,
      duties: 1,
      shifts: 1,
      rules: 2,
      views: 1,
      incidents: 1,
    })
    expect(both[1]).toMatchObject({
      places: { '97004 Xã Bãi Cát': 2, '?': 1 },
      tickets: { 'same-kind': 2, asked: 1 },
      left: { tickets: 0, staff: 1, duties: 0 },
    })

    await take(after)
    await house.knowledge.heard(house.db, 'gazetteer.imported')
    // Cut off after one.
    const ended = {
      code: '97003',
      fullName: 'Xã Cù Lao',
      to: [
        ['97002', 'S'],
        ['97004', 'S'],
      ] as [string, string][],
    }
    await moveTicket(ctxFor(house), pinned.id, ended)
    const moved = movedOf(await moveAll(ctxFor(house), 'move'))
    expect(moved[0]).toEqual(both[0])
    expect(moved[1]!.tickets).toMatchObject({ 'same-kind': 1, asked: 1 })

    const wholeNow = await at(whole.id)
    expect(wholeNow).toMatchObject({
      communeCode: '97002',
      held: '97002',
      kind: 'economy',
      officerId: officer.id,
      status: 'accepted',
      clock,
    })
    expect(wholeNow.told.at(-1)).toBe('ticket.commune-ended')
    expect(await at(noise.id)).toMatchObject({ communeCode: '97002', kind: 'chair' })
    expect(await at(done.id)).toMatchObject({ communeCode: '97001', held: '97001' })
    for (const { id } of [pinned, named])
      expect(await at(id)).toMatchObject({
        communeCode: '97004',
        held: '97004',
        kind: 'economy',
        officerId: null,
      })
    expect(await at(unclear.id)).toMatchObject({ communeCode: null, held: '97002', kind: 'chair' })
    expect((await at(unclear.id)).candidates.map(({ code }: { code: string }) => code)).toEqual([
      '97002',
      '97004',
    ])

    const works = await house.db`
      select s.id, d.commune_code from staff s join departments d on d.id = s.department_id
      where s.id = any(${[officer.id, leftThere.id, chair.id]}) order by d.commune_code, s.id = ${chair.id}`
    expect(works.map(({ communeCode }) => communeCode)).toEqual(['97002', '97002', '97003'])
    const [kept] = await house.db`
      select d.commune_code, p.commune_code as held, (select search from saved_views where staff_id = ${officer.id}) as search,
        (select count(*)::int from on_call_shifts o where o.department_id = p.id and o.staff_id = ${officer.id}) as shifts, p.id as department,
        (select commune_codes from incidents where id = ${incident!.id}) as communes
      from duties d join departments p on p.id = d.department_id where d.id = ${duty!.id}`
    expect(kept).toMatchObject({ communeCode: '97002', held: '97002', shifts: 1, communes: ['97002'] })
    expect(kept!.search).toBe(`status=open&commune=97002&department=${kept!.department}`)
    const rules = await house.db`
      select category_code, active from routing_rules where commune_code = '97002' order by category_code, active`
    expect(rules.map(({ categoryCode, active }) => `${categoryCode} ${active}`)).toEqual([
      'noise true',
      'waste false',
      'waste true',
    ])

    // Whoever is asked says where it lies, and it goes to who is in charge there.
    const placed = await placeTicket(ctxFor(house, chair), unclear.id, {
      communeCode: '97004',
      why: 'hỏi trưởng thôn',
    })
    expect(await at(placed.id)).toMatchObject({ communeCode: '97004', held: '97004', kind: 'economy' })

    const [events] = await house.db`select count(*)::int as n from ticket_events`
    expect(
      movedOf(await moveAll(ctxFor(house), 'move')).map(({ tickets }) => Object.values(tickets)),
    ).toEqual([[0, 0, 0, 0, 0]])
    expect((await house.db`select count(*)::int as n from ticket_events`)[0]).toEqual(events)
  })
})

describe('a folder', () => {
  const folder = async (contents: Record<string, string | Uint8Array>): Promise<string> => {
    const directory = await mkdtemp(join(tmpdir(), 'bundle-'))
    for (const [file, content] of Object.entries({ ...asText(files()), ...contents }))
      await writeFile(join(directory, file), content)
    return directory
  }
  const asText = (parsed: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(parsed).map(([file, content]) => [file, JSON.stringify(content)]))
  const units = JSON.stringify(files()['units.json'])

  test('that is not there is said to be not there', async () => {
    await expect(readBundleFolder('/nowhere/at/all')).rejects.toThrow('There is no folder /nowhere/at/all.')
  })

  test('in UTF-8 is read, with a byte order mark too; other encodings and cut files are refused by name', async () => {
    const marked = await folder({ 'units.json': `\uFEFF${units}` })
    expect((await readBundleFolder(marked)).units[0]!.fullName).toBe('Xã Đồng Quê')
    const utf16 = await folder({ 'units.json': Buffer.from(`\uFEFF${units}`, 'utf16le') })
    await expect(readBundleFolder(utf16)).rejects.toThrow('The file units.json is not UTF-8.')
    const cut = await folder({ 'wards-5pct.topojson': '{"type":"Topology","arcs":[[[108,15],[' })
    await expect(readBundleFolder(cut)).rejects.toThrow('The file wards-5pct.topojson is not complete JSON.')
  })
})
